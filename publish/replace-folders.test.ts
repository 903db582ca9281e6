import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { replaceFolders } from './replace-folders';

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

test('when the second cannot take its place, the first goes back', () => {
	inFolder((folder) => {
		const out = join(folder, 'out');
		replaceFolders(new Map([[out, files('/old.html')]]));
		// No folder can be renamed into the place of one inside itself.
		const inside = join(out, 'inside');
		assert.throws(() =>
			replaceFolders(
				new Map([
					[out, files('/new.html')],
					[inside, files('/x')],
				]),
			),
		);
		assert.deepEqual(
			list(folder).filter((path) => !path.includes('inside')),
			['out', 'out/old.html'],
		);
	});
});

test('an interrupted build is healed by the next', () => {
	inFolder((folder) => {
		const out = join(folder, 'out');
		replaceFolders(new Map([[out, files('/good.html')]]));
		renameSync(out, `${out}.previous`);
		mkdirSync(`${out}.staging`);
		writeFileSync(`${out}.staging/half.html`, '');
		assert.throws(() => replaceFolders(new Map([[out, files('/a', '/a/b')]])));
		assert.equal(readFileSync(join(out, 'good.html'), 'utf8'), '/good.html');
		assert.equal(existsSync(`${out}.staging`), false);
	});
});
