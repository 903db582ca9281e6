/** What `npm run test:faults` tries on whole builds, in short: the step that publishes, on a small export. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from '../publish';
import { readFiles } from '../publish/next-export';
import { type RawExport, rawPage, withRawExport } from '../publish/raw-export';
import { recover, restore } from '../publish/replace-folder';
import { systemFault } from './system-fault';

/** Root may write anywhere: what is protected has to be tried as somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Publishes the exports given, in turn, for as long as it is let. */
const program = `
	import { publish } from ${JSON.stringify(join(import.meta.dirname, '../publish/index.ts'))};
	import { main } from ${JSON.stringify(join(import.meta.dirname, 'run.ts'))};
	const all = JSON.parse(process.argv[1]);
	main(async () => {
		do {
			for (const options of all) await publish(options);
			process.stderr.write('ready');
		} while (all.length > 1);
	});`;
const command = (...options: RawExport['options'][]) => [
	'--import',
	import.meta.resolve('tsx'),
	'--input-type=module',
	'--eval',
	program,
	JSON.stringify(options),
];

function ends(options: RawExport['options'], { before = '', as = {} }: { before?: string; as?: object } = {}) {
	const { status, stderr } = spawnSync(
		'bash',
		['--norc', '-c', `${before} exec "$0" "$@"`, process.execPath, ...command(options)],
		{
			encoding: 'utf8',
			...as,
		},
	);
	assert.doesNotMatch(stderr, /\n\s+at |node:internal/);
	return { status, said: stderr.trim() };
}

/** A published site, and a larger one to put in its place. */
async function withTwo(run: (last: RawExport, next: RawExport) => Promise<void> | void): Promise<void> {
	await withRawExport((last) =>
		withRawExport(async (next) => {
			await publish(last.options);
			for (const { folder } of [last, next]) chmodSync(folder, 0o755);
			const words = Array.from({ length: 3000 }, (_, index) => (index * 2654435761).toString(36)).join(' ');
			next.write('.export/guide/part.html', rawPage(`<h1>Part, anew</h1><p>${words}</p>`));
			await run(last, { ...next, options: { ...next.options, to: last.options.to } });
		}),
	);
}

const beside = ({ folder }: RawExport) => readdirSync(folder).filter((name) => name.startsWith('out'));

test('killed at any moment, publishing leaves the last site or the next one, and the next build finds nothing left over', async (t) => {
	await withTwo(async (last, next) => {
		const to = last.options.to;
		const states = [readFiles(to)];
		await publish(next.options);
		states.push(readFiles(to));
		for (let kill = 0; kill < 4; kill++) {
			const build = spawn(process.execPath, command(last.options, next.options), {
				stdio: ['ignore', 'ignore', 'pipe'],
			});
			await new Promise((ready) => build.stderr.once('data', ready));
			const moment = Math.round(Math.random() * 400);
			t.diagnostic(`killed after ${moment} ms`);
			await wait(moment);
			build.kill('SIGKILL');
			await new Promise((ended) => build.once('exit', ended));
			restore(to);
			const found = readFiles(to);
			assert.ok(states.some((state) => sameFiles(state, found)));
			recover(to);
			assert.deepEqual(beside(last), ['out']);
		}
	});
});

function sameFiles(one: ReturnType<typeof readFiles>, other: ReturnType<typeof readFiles>): boolean {
	return one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes));
}

test('what cannot be written leaves the last site and says why in one sentence', async () => {
	await withTwo((last, next) => {
		const before = readFiles(last.options.to);
		const { status, said } = ends(next.options, { before: "trap '' XFSZ; ulimit -f 4;" });
		assert.equal(status, 1);
		assert.equal(said, String(systemFault('EFBIG')));
		assert.deepEqual(readFiles(last.options.to), before);
		assert.deepEqual(beside(last), ['out']);

		chmodSync(last.folder, 0o555);
		try {
			const refused = ends(next.options, { as: nobody });
			assert.equal(refused.status, 1);
			assert.match(refused.said, /out\.staging-\d+: This account may not write there\. .*again\.$/);
			assert.deepEqual(readFiles(last.options.to), before);
		} finally {
			chmodSync(last.folder, 0o755);
		}
		assert.deepEqual(beside(last), ['out']);
	});
});

test('a last site that somebody has protected is replaced, and nothing of it is left', async () => {
	await withTwo((last, next) => {
		const folders = [
			'out',
			...readdirSync(join(last.folder, 'out'), { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() ? join('out', entry.name) : [],
			),
		];
		for (const folder of folders.reverse()) {
			if (nobody.uid) chownSync(join(last.folder, folder), nobody.uid, nobody.gid);
			chmodSync(join(last.folder, folder), 0o555);
		}
		if (nobody.uid) chownSync(last.folder, nobody.uid, nobody.gid);
		const { status, said } = ends(next.options, { as: nobody });
		assert.deepEqual([status, said], [0, 'ready']);
		assert.deepEqual(beside(last), ['out']);
	});
});

test('what the system refuses is said in plain words, with the file if it is named', () => {
	for (const [text, said] of [
		["EACCES: permission denied, open 'out/index.html'", /^out\/index\.html: This account may not write there/],
		["EROFS: read-only file system, mkdir '/site/.next'", /^\/site\/\.next: The folder is read-only/],
		[
			'failed to write to "/site/.next/a.js"\n\nCaused by:\n- No space left on device (os error 28)',
			/^\/site\/\.next\/a\.js: The disk is full/,
		],
		["EBUSY: resource busy or locked, rename 'out' -> 'out.previous-1'", /^out: The folder is in use/],
	] as const) {
		assert.match(String(systemFault(text)), said);
	}
	assert.equal(systemFault('Cannot read properties of undefined'), undefined);
});
