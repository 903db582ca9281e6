import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { defineComparison } from '@/model/comparison';
import { tableCsv, tableData, tableRows } from './table';

const comparison = defineComparison({
	slug: 'a',
	title: 'A',
	shortTitle: 'A',
	formats: [
		{ id: 'one', name: 'One, the first', short: 'One', mark: 'ring', hue: 'green' },
		{ id: 'two', name: 'Two', short: 'Two', mark: 'pair', hue: 'violet' },
		{ id: 'three', name: 'Three', short: 'Three', mark: 'square', hue: 'amber' },
	],
	figures: { wait: { min: 5, max: 15, unit: ['minute', 'minutes'], of: 'waiting' } },
	aspects: {
		wait: { label: 'Waiting', cells: { one: '{wait}', two: 'Says “soon”, "now"; or, later', three: 'None' } },
		unused: { label: 'Unused', cells: { one: 'a', two: 'b', three: 'c' } },
	},
	tables: { short: { caption: 'Short', aspects: ['wait'] } },
	overviewTable: 'short',
});

const rows = [
	['Topic', 'One', 'Two', 'Three'],
	['Waiting', '5 to 15 minutes', 'Says “soon”, "now"; or, later', 'None'],
];

test('a table’s rows hold its figures in words, and its own rows only', () => {
	assert.deepEqual(tableRows(comparison, 'short'), rows);
});

test('CSV keeps commas and quotation marks, as an independent reader finds', () => {
	const csv = tableCsv(comparison, 'short');
	assert.deepEqual(parse(csv, { record_delimiter: '\r\n' }), rows);
	assert.equal(csv.split('\r\n').length, rows.length + 1);
});

test('JSON names every cell by its format', () => {
	const data = tableData(comparison, 'short', { page: 'https://a.example/a', updated: '2026-11-23T00:00:00.000Z' });
	assert.deepEqual(data.rows, [
		{ id: 'wait', topic: 'Waiting', cells: { one: rows[1]?.[1], two: rows[1]?.[2], three: 'None' } },
	]);
	assert.equal(data.updated, '2026-11-23');
	assert.throws(() => tableRows(comparison, 'long'), /“long”.*There are: short/);
});
