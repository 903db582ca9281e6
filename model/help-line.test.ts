import assert from 'node:assert/strict';
import test from 'node:test';
import { type HelpLine, stripLines } from './help-line';

const line = (name: string, everyPage: boolean, order?: number): HelpLine => ({
	name,
	purpose: 'P.',
	call: { number: '988', show: '988' },
	everyPage,
	...(order !== undefined && { strip: { order, lead: `${name}?` } }),
});

test('the lines at the top of every page come in the order of their numbers, then of the file', () => {
	const lines = {
		a: line('A', true),
		b: line('B', true, 2),
		c: line('C', false),
		d: line('D', true, 1),
		e: line('E', true),
	};
	assert.deepEqual(
		stripLines(lines).map(({ name }) => name),
		['D', 'B', 'A', 'E'],
	);
});
