import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { recover, replaceFolder, restore } from './replace-folder';

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;

function newFolder(t: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'replace-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const files = (...paths: string[]) => new Map(paths.map((path) => [path, path]));
const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

function write(folder: string, ...paths: string[]): void {
	for (const path of paths) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), '');
	}
}

test('a folder is made, and replaced as a whole', (t) => {
	const folder = newFolder(t);
	const out = join(folder, 'out');
	replaceFolder(out, files('/a/old.html', '/b.html'));
	replaceFolder(out, files('/a/new.html'));
	assert.deepEqual(list(folder), ['out', 'out/a', 'out/a/new.html']);
});

test('if the new folder cannot be written, the last one stays, and nothing is left beside it', (t) => {
	const folder = newFolder(t);
	const out = join(folder, 'out');
	replaceFolder(out, files('/old.html'));
	// A file cannot be a folder too.
	assert.throws(() => replaceFolder(out, files('/a', '/a/b')));
	assert.deepEqual(list(folder), ['out', 'out/old.html']);
});

test('if the new folder cannot be moved in, the last one is put back', (t) => {
	const folder = newFolder(t);
	const out = join(folder, 'out');
	replaceFolder(out, files('/old.html'));
	const original = fs.renameSync;
	let calls = 0;
	const rename = t.mock.method(fs, 'renameSync', (from: string, to: string) => {
		calls++;
		if (calls === 2) throw new Error('refused');
		original(from, to);
	});
	syncBuiltinESMExports();
	assert.throws(() => replaceFolder(out, files('/new.html')), /refused/);
	rename.mock.restore();
	syncBuiltinESMExports();
	assert.deepEqual(list(folder), ['out', 'out/old.html']);
});

for (const [moment, there, expected] of [
	['while it wrote', ['out/old.html', `out.staging-${dead}/half.html`], 'out/old.html'],
	['between the two renamings', [`out.previous-${dead}/old.html`, `out.staging-${dead}/new.html`], 'out/old.html'],
	['while it cleaned up', ['out/new.html', `out.previous-${dead}/old.html`], 'out/new.html'],
] as const) {
	test(`a build was killed ${moment}: the next one finds the last or the new folder, and cleans up`, (t) => {
		const folder = newFolder(t);
		write(folder, ...there);
		recover(join(folder, 'out'));
		assert.deepEqual(list(folder), ['out', expected]);
	});
}

test('serving puts the last folder back, and removes nothing', (t) => {
	const folder = newFolder(t);
	write(folder, `out.previous-${dead}/old.html`, `out.staging-${dead}/new.html`);
	restore(join(folder, 'out'));
	assert.deepEqual(list(folder), ['out', `out.staging-${dead}`, `out.staging-${dead}/new.html`, 'out/old.html']);
});

test('the files of a running build are left alone', (t) => {
	const folder = newFolder(t);
	const mine = [`out.previous-${process.ppid}/old.html`, `out.staging-${process.ppid}/new.html`];
	write(folder, ...mine, 'out.staging-notes/mine.txt', 'without.staging-1');
	const before = list(folder);
	restore(join(folder, 'out'));
	recover(join(folder, 'out'));
	assert.deepEqual(list(folder), before);
});

test('killed at any moment, a build leaves one complete folder', async (t) => {
	const folder = newFolder(t);
	const out = join(folder, 'out');
	const program = `
		import { replaceFolder } from ${JSON.stringify(join(import.meta.dirname, 'replace-folder.ts'))};
		for (let run = 0; ; run++) {
			const files = new Map(Array.from({ length: 30 }, (_, index) => ['/' + index, String(run)]));
			replaceFolder(${JSON.stringify(out)}, files);
			if (run === 0) console.log('ready');
		}`;
	for (let kill = 0; kill < 5; kill++) {
		const build = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program]);
		await new Promise((ready) => build.stdout.once('data', ready));
		await wait(Math.random() * 20);
		build.kill('SIGKILL');
		await new Promise((ended) => build.once('exit', ended));
		restore(out);
		assert.equal(list(out).length, 30);
		const runs = new Set(list(out).map((file) => fs.readFileSync(join(out, file), 'utf8')));
		assert.equal(runs.size, 1);
		recover(out);
		assert.deepEqual(readdirSync(folder), ['out']);
	}
});
