import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createSiteServer } from '../publish/server';
import { freePort } from '../scripts/free-port';

// Inside the project, so that node_modules is found further up.
const home = resolve('.fixtures');
/** What the compiler noted in the copy that was checked last. In the next one it looks only at what differs. */
const noted = join(home, '.tsbuildinfo');

/** What a copy does without: what is made from the rest, what belongs to git, and the tests. */
const left = new Set(
	'.ci .contentlayer .dev .export .fixtures .git .github .next .tsbuildinfo deploy e2e node_modules out package-lock.json playwright.config.ts test-results'.split(
		' ',
	),
);

export interface SiteCopy {
	readonly dir: string;
	/** Rewrites one file of the copy. @throws Error when that changes nothing. */
	edit(file: string, change: (text: string) => string): void;
	/** Puts a file or folder of the project (a fixture) into the copy. */
	add(from: string, to?: string): void;
	/** Serves what the copy has published. */
	serve(): Promise<{ address: string; stop: () => void }>;
	/** Runs one of the project's npm scripts in the copy. */
	run(script: string, env?: Record<string, string>, args?: readonly string[]): Finished;
}

export interface Finished {
	readonly code: number | null;
	readonly output: string;
}

/** A fresh copy of the project, to change and build without touching the original. One name, one copy. */
export function copySite(name: string): SiteCopy {
	const dir = join(home, name);
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	const isWanted = (path: string) => !path.endsWith('.test.ts') && path !== join('scripts', 'bench');
	for (const part of readdirSync('.').filter((entry) => !left.has(entry))) {
		cpSync(part, join(dir, part), { recursive: true, filter: isWanted });
	}
	if (existsSync(noted)) cpSync(noted, join(dir, '.tsbuildinfo'));
	return openCopy(name);
}

/** A copy that was made before. */
export function openCopy(name: string): SiteCopy {
	const dir = join(home, name);
	return {
		dir,
		edit(file, change) {
			const path = join(dir, file);
			const before = readFileSync(path, 'utf8');
			const after = change(before);
			if (after === before) throw new Error(`The edit of ${file} changed nothing.`);
			writeFileSync(path, after);
		},
		add(from, to = from) {
			cpSync(from, join(dir, to), { recursive: true });
		},
		async serve() {
			const server = createSiteServer({ dir: join(dir, 'out') });
			await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
			const { port } = server.address() as AddressInfo;
			return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
		},
		run(script, env, args = []) {
			const finished = runIn(dir, 'npm', ['run', '--silent', script, '--', ...args], env);
			const now = join(dir, '.tsbuildinfo');
			if (existsSync(now)) {
				// At once: another test may be making its copy.
				cpSync(now, `${noted}.${name}`);
				renameSync(`${noted}.${name}`, noted);
			}
			return finished;
		},
	};
}

export interface DevServer {
	readonly address: string;
	/** @throws Error with all it printed once it has ended by itself. */
	assertRunning(): void;
	/** What it has printed so far. */
	printed(): string;
	stop(): void;
}

/** Starts `npm run dev` in a copy, on a port of its own. Does not wait until it answers. */
export async function startDev(dir: string, env: NodeJS.ProcessEnv = process.env): Promise<DevServer> {
	const port = await freePort();
	const dev = spawn('npm', ['run', '--silent', 'dev'], { cwd: dir, env: { ...env, PORT: String(port) } });
	let output = '';
	for (const stream of [dev.stdout, dev.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	}
	return {
		address: `http://localhost:${port}`,
		assertRunning() {
			if (dev.exitCode !== null) throw new Error(`npm run dev ended with ${dev.exitCode}:\n${output}`);
		},
		printed: () => output,
		stop: () => dev.kill('SIGTERM'),
	};
}

/** Runs a command in a folder, as if no test had started it. */
export function runIn(
	dir: string,
	command: string,
	args: readonly string[],
	more: Record<string, string> = {},
): Finished {
	const env = { ...process.env };
	for (const name of Object.keys(env)) if (/^(TEST_|PLAYWRIGHT_|PW_|NODE_TEST_)/.test(name)) delete env[name];
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: dir,
		encoding: 'utf8',
		env: { ...env, ...more },
		maxBuffer: 64 * 1024 * 1024,
	});
	return { code: status, output: `${stdout}${stderr}` };
}
