import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from './outline';

test('headings get the same unique anchors as on the page', () => {
	const { headings } = outline('## What it costs\n\n### A *first* step?\n\n## What it costs\n');
	assert.deepEqual(headings, [
		{ id: 'what-it-costs', text: 'What it costs', depth: 2 },
		{ id: 'a-first-step', text: 'A first step?', depth: 3 },
		{ id: 'what-it-costs-1', text: 'What it costs', depth: 2 },
	]);
});

test('sources are listed once, in the order of the text', () => {
	const text = '<Claim sources="b a">One.</Claim>\n\nAnd <Claim sources="a  c">two.</Claim>';
	assert.deepEqual(outline(text).sources, ['b', 'a', 'c']);
});
