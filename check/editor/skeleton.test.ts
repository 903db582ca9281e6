import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent } from '..';
import { loadSite } from '../load';
import { type Files, registryText, withSite } from '../sample-site';
import { newComparison, newSection } from './skeleton';

const today = '2026-11-23';
const { comparison } = await withSite({}, async (root) => ({
	comparison: (await loadSite(root)).comparisons[0]?.value,
}));
assert.ok(comparison);
const ids = { comparison, sources: ['smith-2020'], helpLines: ['988'] };
const section = (title: string, order = 30) => newSection(title, { order, today, ids });

async function messagesOf(files: Files): Promise<string[]> {
	// It is for its editor to write the words, and to link to a new guide.
	return (await withSite(files, checkContent))
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId }) => ruleId !== 'placeholders' && ruleId !== 'linked')
		.map(String);
}

for (const title of [
	'What to bring',
	'Cost: what to expect',
	'“Is it me?” and other worries',
	'Parents’ questions & answers',
	'7 questions',
	'yes',
	'A title of just forty-one characters, yes',
]) {
	test(`a part called “${title}” has nothing but placeholders to replace`, async () => {
		// Whether a title names its subject is up to whoever writes it.
		const left = (await messagesOf(section(title))).filter((message) => !/does not say what it is about/.test(message));
		assert.deepEqual(left, []);
	});
}

test('a new part lists every tag, with ids that exist, in comments for its editor', () => {
	const [text = ''] = Object.values(section('What to bring'));
	const [, top = '', body = ''] = text.split(/^---$/m);
	for (const tag of ['Figure', 'Cell', 'Claim', 'Note', 'HelpLine', 'ComparisonTable']) {
		assert.match(top, new RegExp(`^# +<${tag}[ >]`, 'm'));
	}
	assert.match(top, /<Claim sources="smith-2020">/);
	assert.doesNotMatch(body, /</);
});

for (const [title, slugs] of [
	['Online therapy vs office visits', ['online-therapy', 'office-visits']],
	['One vs. two vs three', ['one', 'two', 'three']],
	['CBT versus DBT', ['cbt', 'dbt']],
	['2 days vs 3 days', ['2-days', '3-days']],
] as const) {
	test(`a comparison called “${title}” has nothing but placeholders to replace`, async () => {
		const { files, line, folder } = newComparison(title, { today, ...ids });
		assert.equal(folder, slugs.join('-vs-'));
		assert.equal(Object.keys(files).length, 2 + slugs.length);
		const left = (
			await messagesOf({
				...files,
				'content/comparisons.ts': registryText('group-vs-individual-therapy').replace('];', `${line}];`),
			})
		).filter(
			// An abbreviation that is new has to be listed, whoever writes it.
			(message) => !/“(?:CBT|DBT)s?” is not in the dictionary/.test(message),
		);
		assert.deepEqual(left, []);
	});
}

for (const [title, reason] of [
	['', /needs a name/],
	['  ', /needs a name/],
	['???', /cannot become a part of an address/],
	['你好', /cannot become a part of an address/],
	['../secret', /cannot become a part of an address/],
	['<b>Bold</b>', /cannot become a part of an address/],
	['Overview', /address would be “overview”/],
	['All', /address would be “all”/],
	['Crisis', /address would be “crisis”/],
	['Tables', /address would be “tables”/],
	['x'.repeat(61), /61 characters/],
] as const) {
	test(`no part can be called “${title}”`, () => assert.throws(() => section(title), reason));
}

test('no part can come after number 999', () => assert.throws(() => section('Late', 1000), /no number left/));

for (const [title, reason] of [
	['Therapy', /Put vs between/],
	['Therapy vs ', /Put vs between/],
	['vs', /Put vs between/],
	['One vs ONE', /same name/],
	['a vs b vs c vs d vs e', /4 columns at most/],
] as const) {
	test(`no comparison can be called “${title}”`, () => {
		assert.throws(() => newComparison(title, { today, ...ids }), reason);
	});
}
