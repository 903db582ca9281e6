import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetTable, type MeasuredPage, overBudget } from './budgets';

const page = (path: string, changes: Partial<MeasuredPage> = {}): MeasuredPage => ({
	path,
	brotli: 5_000,
	besidesWords: 4_000,
	forms: 0,
	scripts: 0,
	requests: 1,
	foreign: 0,
	...changes,
});

test('every budget is kept to its last byte, and a page over it is named', () => {
	assert.deepEqual(
		overBudget([
			page('/', { brotli: 50_000, besidesWords: 7_200 }),
			page('/a', { brotli: 50_000, besidesWords: 9_600 }),
			page('/choose', { besidesWords: 9_700, forms: 1 }),
			page('/guide/all', { besidesWords: 11_200 }),
			page('/sources', { besidesWords: 11_200 }),
		]),
		[],
	);
	for (const [changed, expected] of [
		[page('/', { besidesWords: 7_201 }), /^\/: bytes.*: 7201; the budget is 7200\./],
		[page('/a', { besidesWords: 9_601 }), /^\/a: bytes.*: 9601; the budget is 9600\. Show fewer/],
		[page('/choose', { besidesWords: 9_701, forms: 1 }), /^\/choose: bytes.*: 9701/],
		[page('/guide/all', { besidesWords: 11_201 }), /^\/guide\/all: bytes.*: 11201; the budget is 11200\./],
		[page('/sources', { besidesWords: 11_201 }), /^\/sources: bytes.*: 11201/],
		[page('/guide/sources', { besidesWords: 9_601 }), /^\/guide\/sources: bytes.*: 9601/],
		[page('/a', { scripts: 1 }), /^\/a: scripts: 1; the budget is 0/],
		[page('/a', { requests: 2 }), /^\/a: requests to show the page: 2/],
		[page('/a', { foreign: 1 }), /^\/a: requests to other origins: 1/],
	] as const) {
		assert.match(overBudget([page('/'), changed]).join('\n'), expected);
	}
});

test('the table shows each budget with the page that comes closest', () => {
	const table = budgetTable([
		page('/'),
		page('/a', { brotli: 11_599, besidesWords: 9_599 }),
		page('/guide/all', { brotli: 19_000, besidesWords: 11_000 }),
	]);
	assert.match(table, /9,600 +9,599 +\/a\n/);
	assert.match(table, /11,200 +11,000 +\/guide\/all\n/);
	assert.match(table, /3 pages, 35,599 bytes/);
});
