/** What `npm run test:faults` tries on whole builds, in short: the step that publishes, on a small export. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish } from '../publish';
import { readFiles } from '../publish/next-export';
import { type RawExport, rawExport, rawPage } from '../publish/raw-export';
import { systemFault } from './system-fault';

/** Root may write anywhere: what is protected has to be tried as somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const program = `
	import { publish } from ${JSON.stringify(join(import.meta.dirname, '../publish/index.ts'))};
	import { main } from ${JSON.stringify(join(import.meta.dirname, 'run.ts'))};
	main(() => publish(JSON.parse(process.argv[1])));`;
const command = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];

/** Publishes in a process of its own. */
function ends(options: RawExport['options'], { before = '', as = {} }: { before?: string; as?: object } = {}) {
	const shell = ['--norc', '-c', `${before} exec "$0" "$@"`, process.execPath, ...command, JSON.stringify(options)];
	const { status, stderr } = spawnSync('bash', shell, { encoding: 'utf8', ...as });
	assert.doesNotMatch(stderr, /\n\s+at |node:internal/);
	return { status, said: stderr.trim() };
}

/** A published site, and a larger one to put in its place. */
async function twoExports(): Promise<{ last: RawExport; next: RawExport }> {
	const [last, next] = [rawExport(), rawExport()];
	await publish(last.options);
	for (const { folder } of [last, next]) chmodSync(folder, 0o755);
	const words = Array.from({ length: 3000 }, (_, index) => (index * 2654435761).toString(36)).join(' ');
	next.write('.export/guide/part.html', rawPage(`<h1>Part, anew</h1><p>${words}</p>`));
	return { last, next: { ...next, options: { ...next.options, to: last.options.to } } };
}

const beside = ({ folder }: RawExport) => readdirSync(folder).filter((name) => name.startsWith('out'));

test('what cannot be written leaves the last site and says why in one sentence', async () => {
	const { last, next } = await twoExports();
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

test('a last site that somebody has protected is replaced, and nothing of it is left', async () => {
	const { last, next } = await twoExports();
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
	assert.deepEqual([status, said], [0, '']);
	assert.deepEqual(beside(last), ['out']);
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
