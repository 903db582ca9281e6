import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { copySite } from '@/e2e/site-copy';

test('when the check itself fails, it says so, and what the compiler found is shown all the same', () => {
	const copy = copySite('failed-check');
	copy.edit('content/sources.ts', (text) => text.replace(/\tkind: /, '\tkinds: '));
	// No content makes the check fail; a file that is listed and cannot be read does.
	mkdirSync(join(copy.dir, 'public'), { recursive: true });
	symlinkSync('nowhere', join(copy.dir, 'public/broken.jpg'));
	const { code, output } = copy.run('check');
	assert.equal(code, 1);
	assert.match(output, /There is nothing called “kinds” here/);
	assert.match(output, /The check itself failed[\s\S]*ENOENT[\s\S]*broken\.jpg/);
});
