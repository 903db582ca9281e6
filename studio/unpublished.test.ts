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
