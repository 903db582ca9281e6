import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetTable, type MeasuredPage, overBudget } from './budgets';

const page = (path: string, changes: Partial<MeasuredPage> = {}): MeasuredPage => ({
	path,
	brotli: 5_000,
	scripts: 0,
	requests: 1,
	foreign: 0,
	...changes,
});

test('every budget is kept to its last byte, and a page over it is named', () => {
	assert.deepEqual(
		overBudget([
			page('/', { brotli: 14_400 }),
			page('/guide/all', { brotli: 20_000 }),
			page('/sources', { brotli: 20_000 }),
		]),
		[],
	);
	for (const [changed, expected] of [
		[page('/a', { brotli: 14_401 }), /^\/a: bytes.*: 14401; the budget is 14400\. Shorten/],
		[page('/guide/all', { brotli: 20_001 }), /^\/guide\/all: bytes.*: 20001; the budget is 20000\./],
		[page('/sources', { brotli: 20_001 }), /^\/sources: bytes.*: 20001/],
		[page('/guide/sources', { brotli: 14_401 }), /^\/guide\/sources: bytes.*: 14401/],
		[page('/a', { scripts: 1 }), /^\/a: scripts: 1; the budget is 0/],
		[page('/a', { requests: 2 }), /^\/a: requests to show the page: 2/],
		[page('/a', { foreign: 1 }), /^\/a: requests to other origins: 1/],
	] as const) {
		assert.match(overBudget([page('/'), changed]).join('\n'), expected);
	}
});

test('the table shows each budget with the page that comes closest', () => {
	const table = budgetTable([page('/'), page('/a', { brotli: 14_399 }), page('/guide/all', { brotli: 19_000 })]);
	assert.match(table, /14,400 +14,399 +\/a\n/);
	assert.match(table, /20,000 +19,000 +\/guide\/all\n/);
	assert.match(table, /3 pages, 38,399 bytes/);
});
