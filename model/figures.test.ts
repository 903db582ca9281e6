import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, Figure } from './comparison';
import { cellText, formatFigure } from './figures';

const unit = ['hour', 'hours'] as const;
const readings: [name: string, figure: Figure, full: string, bare: string][] = [
	['a range', { min: 5, max: 15, unit, of: '' }, '5 to 15 hours', '5 to 15'],
	['a single number below ten is a word', { min: 1, max: 1, unit, of: '' }, 'one hour', 'one'],
	['more than one', { min: 2, max: 2, unit, of: '' }, 'two hours', 'two'],
	['ten and more are numerals', { min: 12, max: 12, unit, of: '' }, '12 hours', '12'],
	['an open end', { min: 1, unit, of: '' }, 'one or more hours', 'one or more'],
];

for (const [name, figure, full, bare] of readings) {
	test(`a figure reads well: ${name}`, () => {
		assert.equal(formatFigure(figure), full);
		assert.equal(formatFigure(figure, { bare: true }), bare);
	});
}

function comparisonWith(cell: string): Comparison {
	return {
		slug: 'a-vs-b',
		title: '',
		shortTitle: '',
		formats: [{ id: 'a', name: 'A', short: 'A', mark: 'ring', hue: 'green' }],
		figures: { length: { min: 1, max: 1, unit, of: '' } },
		aspects: { time: { label: 'Time', cells: { a: cell } } },
		tables: {},
		overviewTable: '',
	};
}

test('a cell prints its figures and starts with a capital', () => {
	assert.equal(cellText(comparisonWith('{length}, at least {length bare}'), 'time', 'a'), 'One hour, at least one');
});

for (const [mistake, cell, message] of [
	['is blank', '   ', /“time” for “a” is blank/],
	['names an unknown figure', 'About {lenght}', /“time” names \{lenght\}/],
] as const) {
	test(`a cell that ${mistake} is refused`, () => {
		assert.throws(() => cellText(comparisonWith(cell), 'time', 'a'), message);
	});
}

test('a share names both numbers', () => {
	const people = { unit: ['person', 'people'], of: 'people' } as const;
	assert.equal(formatFigure({ min: 1, outOf: 5, ...people }), 'one in five people');
	assert.equal(formatFigure({ min: 20, outOf: 100, ...people }), '20 in 100 people');
	assert.equal(formatFigure({ min: 2, max: 3, outOf: 10, ...people }, { bare: true }), '2 to 3 in 10');
});
