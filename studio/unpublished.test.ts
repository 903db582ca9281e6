import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('what is published takes no styles from the studio', () => {
	const css = readFileSync('app/globals.css', 'utf8');
	const sources = [...css.matchAll(/@source (not )?"([^"]+)"/g)].map(([, not, path]) => ({
		not,
		path: join('app', path ?? ''),
	}));
	assert.ok(sources.some(({ not, path }) => not && path === 'app/studio'));
	assert.ok(sources.some(({ not, path }) => not && path === 'app/**/*.dev.tsx'));
	for (const { not, path } of sources) assert.ok(not || !'studio'.startsWith(path.replace(/\/$/, '')), path);
});

test('nothing that is published imports the studio', () => {
	for (const folder of ['model', 'lib', 'alternates', 'components', 'app', 'publish', 'content']) {
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			if (!/\.tsx?$/.test(file) || file.endsWith('.dev.tsx')) continue;
			assert.doesNotMatch(
				readFileSync(join(folder, file), 'utf8'),
				/from '(?:@|\.\.?)\/(?:\.\.\/)*studio\//,
				join(folder, file),
			);
		}
	}
});

test('what the preview shows reads no files, except where a browser has a stand-in', () => {
	const standIns = ['components/looks.ts', 'lib/picture-size.ts'];
	for (const folder of ['model', 'lib', 'components']) {
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const path = join(folder, file);
			// The social image is made by the build alone.
			if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || path === 'components/social-image.tsx') continue;
			if (!standIns.includes(path)) assert.doesNotMatch(readFileSync(path, 'utf8'), /from 'node:/, path);
		}
	}
});
