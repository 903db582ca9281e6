/** What the check says about the table by concern, on a sample with one row. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent } from './';
import { comparisonFile, comparisonText, type Files, section, sectionText, sourcesText, withSite } from './sample-site';

const today = '2026-12-01';

const row = `{
				name: 'Depression',
				helps: { text: 'Yes, in 14 trials.', sources: ['lee-2021'] },
				compared: { text: 'About equal.', sources: ['lee-2021'] },
				guidance: { text: 'We found none.' },
				shownFor: { text: 'Adults', sources: ['lee-2021'] },
			}`;

const concerns = `concerns: {
		caption: 'By concern',
		heads: { name: 'Concern', helps: 'Does it help?', compared: 'Which?', guidance: 'Guidelines', shownFor: 'For whom' },
		rows: { depression: ${row} },
	},
	overviewTable`;

/** The sample site with the table, shown by a part, and some of its data replaced. */
function siteWith(change: (data: string) => string = (data) => data, body = '<ConcernTable />'): Files {
	return {
		[comparisonFile]: change(comparisonText().replace('overviewTable', concerns)),
		[section]: sectionText(body),
		'content/sources.ts': sourcesText('smith-2020', 'lee-2021'),
	};
}

async function reasonsOf(files: Files): Promise<string[]> {
	const found = await withSite(files, (root) => checkContent(root, { today }));
	return found.flatMap(({ messages }) => messages.map(({ reason }) => reason));
}

test('a valid table by concern passes, and the sources of its cells count as cited', async () => {
	assert.deepEqual(await reasonsOf(siteWith()), []);
});

test('every row can be linked to, from its page, from others and on the whole guide', async () => {
	const links = (anchor: string) => `[a](#${anchor}), [b](/group-vs-individual-therapy/individual-therapy#${anchor})`;
	const whole = '[c](/group-vs-individual-therapy/all#individual-therapy--depression)';
	assert.deepEqual(await reasonsOf(siteWith(undefined, `${links('depression')}, ${whole}\n\n<ConcernTable />`)), []);
	const wrong = await reasonsOf(siteWith(undefined, `${links('depresion')}\n\n<ConcernTable />`));
	assert.equal(wrong.length, 2);
	for (const reason of wrong) assert.match(reason, /Did you mean “depression”/);
});

test('the table as data can be linked to', async () => {
	const body = '[The data](/group-vs-individual-therapy/tables/by-concern.csv)\n\n<ConcernTable />';
	assert.deepEqual(await reasonsOf(siteWith(undefined, body)), []);
});

for (const [what, change, reason] of [
	[
		'a source that does not exist',
		(data: string) => data.replace("Adults', sources: ['lee-2021']", "Adults', sources: ['lee-2012']"),
		/There is no source “lee-2012”. Did you mean “lee-2021”/,
	],
	[
		'a cell that is missing',
		(data: string) => data.replace(/\t+guidance: .*\n/, ''),
		/“guidance” is missing in “concerns → rows → depression”.*What official guidelines say/,
	],
	[
		'a number without a source',
		(data: string) => data.replace("We found none.'", "Three of 12 prefer it.'"),
		/“12” says what research found, without a source/,
	],
	[
		'an id that is no part of an address',
		(data: string) => data.replace('{ depression:', "{ 'Low mood':"),
		/lower-case letters.*“low-mood”/,
	],
	[
		'a table of the same name',
		(data: string) =>
			data.replace(
				"'full-comparison': {",
				"'by-concern': { caption: 'C', aspects: ['size'] },\n\t\t'full-comparison': {",
			),
		/table by concern has the name “by-concern” already/,
	],
	['a list of sources that is empty', (data: string) => data.replace("['lee-2021']", '[]'), /empty list/],
] as const) {
	test(`caught: ${what}`, async () => {
		assert.match((await reasonsOf(siteWith(change))).join('\n'), reason);
	});
}

test('a table that no part shows, and a tag for a missing table, are reported', async () => {
	const unused = await reasonsOf({
		...siteWith(undefined, '<Claim sources="lee-2021">Both help.</Claim>'),
	});
	assert.deepEqual(unused.length, 1);
	assert.match(unused.join(), /No part shows “concerns”. Add <ConcernTable \/>/);
	const missing = await reasonsOf({ [section]: sectionText('<ConcernTable />') });
	assert.match(missing.join(), /<ConcernTable> shows “concerns”.*which has none/);
});

test('a row has an address of its own: neither a part of the pages nor a heading beside it has the same', async () => {
	const called = (name: string) => siteWith((data) => data.replace('depression: {', `${name}: {`));
	assert.match((await reasonsOf(called('sources'))).join(), /The pages need the name “sources”/);
	const beside = siteWith(undefined, '<ConcernTable />\n\n## Depression\n\nIt is common.');
	assert.match((await reasonsOf(beside)).join(), /already has a part with the address “#depression”/);
});

test('words and numbers that only look like a finding can be listed', async () => {
	const files = siteWith((data) => data.replace('We found none.', 'We found none for people over 65.'));
	assert.match((await reasonsOf(files)).join(), /without a source.*content\/words.txt/);
	assert.deepEqual(await reasonsOf({ ...files, 'content/words.txt': 'over 65.\n' }), []);
});
