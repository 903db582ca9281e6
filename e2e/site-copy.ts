import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createSiteServer } from '../publish/server';

// Inside the project, so that node_modules is found further up.
const home = resolve('.fixtures');

const parts = [
	'.gitignore',
	'app',
	'alternates',
	'check',
	'components',
	'content',
	'lib',
	'model',
	'public',
	'publish',
	'scripts',
	'biome.json',
	'contentlayer.config.ts',
	'next.config.mjs',
	'package.json',
	'postcss.config.mjs',
	'tsconfig.dev.json',
	'tsconfig.json',
];

export interface SiteCopy {
	readonly dir: string;
	/** Rewrites one file of the copy. */
	edit(file: string, change: (text: string) => string): void;
	/** Puts a file or folder of the project (a fixture) into the copy. */
	add(from: string, to: string): void;
	/** Serves what the copy has published. */
	serve(): Promise<{ address: string; stop: () => void }>;
	/** Runs one of the project's npm scripts in the copy. */
	run(script: string, env?: Record<string, string>, args?: readonly string[]): { code: number | null; output: string };
}

/** A fresh copy of the project, to change and build without touching the original. One name, one copy. */
export function copySite(name: string): SiteCopy {
	const dir = join(home, name);
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	// A folder that is empty, as public/ may be, is in no checkout.
	const isWanted = (path: string) => !path.endsWith('.test.ts');
	for (const part of parts.filter((path) => existsSync(path))) {
		cpSync(part, join(dir, part), { recursive: true, filter: isWanted });
	}
	return {
		dir,
		edit(file, change) {
			const path = join(dir, file);
			const before = readFileSync(path, 'utf8');
			const after = change(before);
			if (after === before)
				throw new Error(`The edit of ${file} changed nothing: the test no longer fits the content.`);
			writeFileSync(path, after);
		},
		add(from, to) {
			cpSync(from, join(dir, to), { recursive: true });
		},
		async serve() {
			const server = createSiteServer({ dir: join(dir, 'out') });
			await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
			const { port } = server.address() as AddressInfo;
			return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
		},
		run(script, env = {}, args = []) {
			const result = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
				cwd: dir,
				encoding: 'utf8',
				env: { ...process.env, ...env },
				timeout: 240_000,
			});
			return { code: result.status, output: `${result.stdout}${result.stderr}` };
		},
	};
}
