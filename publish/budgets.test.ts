import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, budgetTable, type MeasuredPage, overBudget } from './budgets';

const page = (path: string, changes: Partial<MeasuredPage> = {}): MeasuredPage => ({
	path,
	brotli: 5_000,
	besidesWords: 4_000,
	style: 3_000,
	forms: 0,
	scripts: 0,
	requests: 1,
	foreign: 0,
	...changes,
});

/** The limit of the budget whose name holds some words. */
function limitOf(words: string): number {
	return budgets.find(([what]) => what.includes(words))?.[2] ?? assert.fail(words);
}

test('a page at its budget passes, and one a byte over it is named', () => {
	const [front, other, aid, long] = ['front page', 'a page besides', 'aid besides', '…/all'].map(limitOf) as number[];
	for (const [path, limit = 0, changes] of [
		['/', front, {}],
		['/a', other, {}],
		['/guide/sources', other, {}],
		['/choose', aid, { forms: 1 }],
		['/guide/all', long, {}],
		['/sources', long, {}],
	] as const) {
		// Its words are many, and do not count.
		const of = (besidesWords: number) => [page('/x'), page(path, { ...changes, brotli: 90_000, besidesWords })];
		assert.deepEqual(overBudget(of(limit)), []);
		const [problem = '', ...more] = overBudget(of(limit + 1));
		assert.ok(problem.startsWith(`${path}: bytes`), problem);
		assert.ok(problem.includes(`: ${limit + 1}; the budget is ${limit}. Show fewer`), problem);
		assert.deepEqual(more, []);
	}
	for (const [changed, expected] of [
		[page('/a', { scripts: 1 }), /^\/a: scripts: 1; the budget is 0/],
		[page('/a', { requests: 2 }), /^\/a: requests to show the page: 2/],
		[page('/a', { foreign: 1 }), /^\/a: requests to other origins: 1/],
		[page('/a', { style: 9_000 }), /^\/a: bytes of the style, brotli: 9000/],
		[page('/a', { style: 9_000, forms: 1 }), /^\/a: bytes of the style with a decision aid, brotli: 9000/],
	] as const) {
		assert.match(overBudget([page('/'), changed]).join('\n'), expected);
	}
});

test('the table shows each budget with the page that comes closest', () => {
	const table = budgetTable([
		page('/'),
		page('/a', { brotli: 11_599, besidesWords: 8_599 }),
		page('/guide/all', { brotli: 19_000, besidesWords: 11_000 }),
	]);
	assert.match(table, / [\d,]+ +8,599 +\/a\n/);
	assert.match(table, / [\d,]+ +11,000 +\/guide\/all\n/);
	assert.match(table, /3 pages, 35,599 bytes/);
});
