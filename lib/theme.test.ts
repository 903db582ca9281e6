import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lightColors, paper } from './theme';

test('the colors of link previews, pictures and the browser’s own bars are those of the site', () => {
	const css = readFileSync('app/globals.css', 'utf8');
	for (const [name, color] of Object.entries(lightColors))
		assert.ok(css.includes(`--color-${name}: light-dark(${color},`));
	assert.ok(css.includes(`--color-paper: light-dark(${paper.light}, ${paper.dark});`));
});
