import assert from 'node:assert/strict';
import fs, { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { heal, replaceFolders } from './replace-folders';

function inFolder(run: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'replace-'));
	try {
		run(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const files = (...paths: string[]) => new Map(paths.map((path) => [path, path]));
const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('folders are made, and replaced as a whole', () => {
	inFolder((folder) => {
		const [out, deploy] = [join(folder, 'out'), join(folder, 'deploy')];
		replaceFolders(
			new Map([
				[out, files('/a/old.html', '/b.html')],
				[deploy, files('/x.conf')],
			]),
		);
		replaceFolders(
			new Map([
				[out, files('/a/new.html')],
				[deploy, files('/y.conf')],
			]),
		);
		assert.deepEqual(list(folder), ['deploy', 'deploy/y.conf', 'out', 'out/a', 'out/a/new.html']);
	});
});

test('when one cannot be written, all stay as they were, and nothing lies beside them', () => {
	inFolder((folder) => {
		const [out, deploy] = [join(folder, 'out'), join(folder, 'deploy')];
		replaceFolders(
			new Map([
				[out, files('/old.html')],
				[deploy, files('/old.conf')],
			]),
		);
		// A file cannot be a folder too.
		const impossible = files('/a', '/a/b');
		assert.throws(() =>
			replaceFolders(
				new Map([
					[out, files('/new.html')],
					[deploy, impossible],
				]),
			),
		);
		assert.deepEqual(list(folder), ['deploy', 'deploy/old.conf', 'out', 'out/old.html']);
	});
});

for (const [before, expected] of [
	[['/old.html'], ['deploy', 'out', 'out/old.html']],
	[[], ['deploy']],
] as const) {
	test(`when the second cannot take its place, the first is as it was: ${before.join() || 'not there'}`, () => {
		inFolder((folder) => {
			const [out, deploy] = [join(folder, 'out'), join(folder, 'deploy')];
			if (before.length > 0) replaceFolders(new Map([[out, files(...before)]]));
			// No folder can be renamed into the place of a link.
			symlinkSync(join(folder, 'nowhere'), deploy);
			assert.throws(() =>
				replaceFolders(
					new Map([
						[out, files('/new.html')],
						[deploy, files('/x')],
					]),
				),
			);
			assert.deepEqual(list(folder), expected);
		});
	});
}

test('the last site is kept while it cannot go back, and put back once it can', (t) => {
	inFolder((folder) => {
		const out = join(folder, 'out');
		replaceFolders(new Map([[out, files('/old.html')]]));
		const original = fs.renameSync;
		// From the second renaming on, the disk refuses.
		const rename = t.mock.method(fs, 'renameSync', () => {
			throw new Error('refused');
		});
		rename.mock.mockImplementationOnce(original);
		syncBuiltinESMExports();
		assert.throws(() => replaceFolders(new Map([[out, files('/new.html')]])), /refused/);
		rename.mock.restore();
		syncBuiltinESMExports();
		assert.ok(list(folder).includes('out.previous/old.html'));
		heal([out]);
		assert.deepEqual(list(folder), ['out', 'out/old.html']);
	});
});

test('a build that fails after an interrupted one leaves the last good site in its place', () => {
	inFolder((folder) => {
		const out = join(folder, 'out');
		replaceFolders(new Map([[out, files('/good.html')]]));
		renameSync(out, `${out}.previous`);
		mkdirSync(`${out}.staging`);
		writeFileSync(`${out}.staging/half.html`, '');
		assert.throws(() => replaceFolders(new Map([[out, files('/a', '/a/b')]])));
		assert.deepEqual(list(folder), ['out', 'out/good.html']);
	});
});

const oldOut = ['out', 'out/old.html'];
const oldDeploy = ['deploy', 'deploy/old.conf'];

for (const [moment, there, expected] of [
	['while it wrote', ['out/old.html', 'deploy/old.conf', 'out.staging/half.html'], [...oldDeploy, ...oldOut]],
	[
		'while it took the first away',
		['out.previous/old.html', 'deploy/old.conf', 'out.staging/new.html', 'deploy.staging/new.conf'],
		[...oldDeploy, ...oldOut],
	],
	[
		'between the two',
		['out.previous/old.html', 'out/new.html', 'deploy/old.conf', 'deploy.staging/new.conf'],
		[...oldDeploy, ...oldOut],
	],
	[
		'while it took the second away',
		['out.previous/old.html', 'out/new.html', 'deploy.previous/old.conf', 'deploy.staging/new.conf'],
		[...oldDeploy, ...oldOut],
	],
	[
		'while it put the first back',
		['out.previous/old.html', 'deploy/old.conf', 'deploy.staging/new.conf'],
		[...oldDeploy, ...oldOut],
	],
	[
		'while it cleaned up',
		['out/new.html', 'deploy.previous/old.conf', 'deploy/new.conf'],
		['deploy', 'deploy/new.conf', 'out', 'out/new.html'],
	],
] as const) {
	test(`somebody pulls the plug ${moment}: both folders are old or both new`, () => {
		inFolder((folder) => {
			for (const path of there) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), '');
			}
			heal([join(folder, 'out'), join(folder, 'deploy')]);
			assert.deepEqual(list(folder), expected);
		});
	});
}
