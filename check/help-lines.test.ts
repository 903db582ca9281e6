import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpLines } from '@/content/help-lines';
import type { HelpLine } from '@/model/help-line';

const entries: [string, HelpLine][] = Object.entries(helpLines);

test('every help line can be reached, and dials the number it shows', () => {
	for (const [name, { call, text, url }] of entries) {
		assert.ok(call || text, `${name}: needs a number`);
		for (const line of [call, text]) {
			if (!line) continue;
			assert.match(line.number, /^\d+$/, `${name}: digits only`);
			assert.equal(line.number.replace(/^1/, ''), line.show.replace(/\D/g, '').replace(/^1/, ''), name);
		}
		if (url) assert.equal(new URL(url).protocol, 'https:', name);
	}
});

test('988 and 911 stand on every page, and nothing else does', () => {
	const everywhere = entries.filter(([, line]) => line.everyPage).map(([, line]) => line.call?.number);
	assert.deepEqual(everywhere.sort(), ['911', '988']);
});

test('nothing is promised that a line may not keep', () => {
	for (const [name, line] of entries) {
		assert.doesNotMatch(JSON.stringify(line), /confidential|private|anonymous|press 3/i, name);
	}
});
