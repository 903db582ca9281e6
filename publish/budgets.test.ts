import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetTable, type MeasuredPage, overBudget } from './budgets';

const page = (path: string, changes: Partial<MeasuredPage> = {}): MeasuredPage => ({
	path,
	brotli: 5_000,
	forms: 0,
	scripts: 0,
	requests: 1,
	foreign: 0,
	...changes,
});

test('every budget is kept to its last byte, and a page over it is named', () => {
	assert.deepEqual(
		overBudget([
			page('/', { brotli: 7_500 }),
			page('/a', { brotli: 11_600 }),
			page('/choose', { brotli: 14_700, forms: 1 }),
			page('/guide/all', { brotli: 20_900 }),
			page('/sources', { brotli: 20_900 }),
		]),
		[],
	);
	for (const [changed, expected] of [
		[page('/', { brotli: 7_501 }), /^\/: bytes.*: 7501; the budget is 7500\./],
		[page('/a', { brotli: 11_601 }), /^\/a: bytes.*: 11601; the budget is 11600\. Shorten/],
		[page('/choose', { brotli: 14_701, forms: 1 }), /^\/choose: bytes.*: 14701/],
		[page('/guide/all', { brotli: 20_901 }), /^\/guide\/all: bytes.*: 20901; the budget is 20900\./],
		[page('/sources', { brotli: 20_901 }), /^\/sources: bytes.*: 20901/],
		[page('/guide/sources', { brotli: 11_601 }), /^\/guide\/sources: bytes.*: 11601/],
		[page('/a', { scripts: 1 }), /^\/a: scripts: 1; the budget is 0/],
		[page('/a', { requests: 2 }), /^\/a: requests to show the page: 2/],
		[page('/a', { foreign: 1 }), /^\/a: requests to other origins: 1/],
	] as const) {
		assert.match(overBudget([page('/'), changed]).join('\n'), expected);
	}
});

test('the table shows each budget with the page that comes closest', () => {
	const table = budgetTable([page('/'), page('/a', { brotli: 11_599 }), page('/guide/all', { brotli: 19_000 })]);
	assert.match(table, /11,600 +11,599 +\/a\n/);
	assert.match(table, /20,900 +19,000 +\/guide\/all\n/);
	assert.match(table, /3 pages, 35,599 bytes/);
});
