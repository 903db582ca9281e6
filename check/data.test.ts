import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { z } from 'zod';
import { comparisonSchema } from '@/model/comparison';
import { helpLinesSchema } from '@/model/help-line';
import { practiceSchema } from '@/model/practice';
import { addressesSchema, redirectsSchema } from '@/model/redirect';
import { sourcesSchema } from '@/model/source';
import { checkContent, runRules } from './';
import { issuesIn } from './issues';
import { loadSite } from './load';
import {
	comparisonFile,
	type Files,
	folder,
	helpLinesText,
	section,
	sectionText,
	sourcesText,
	withDecision,
	withSite,
} from './sample-site';
import type { Site } from './site';

const today = '2026-12-01';

/** A comparison that has everything a comparison may have. */
const everything = withDecision("why: 'W', sources: ['smith-2020']")
	.replace("hue: 'green' }", "hue: 'green', room: { clients: 'group-size', leaders: 'group-leaders' } }")
	.replace('cost: {', "cost: { position: { label: 'L', ends: ['a', 'b'], at: { group: 1, individual: 0 } },")
	.replace(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 0, to: 3 }] }],\n\ttables: {",
	);

/** Mistakes in the shape of comparison.ts: what is replaced by what, the words at the start of the line, and the message. */
const faults: [what: string, before: string | RegExp, after: string, line: string, reason: RegExp][] = [
	[
		'a figure without its unit',
		"unit: ['member', 'members'], ",
		'',
		"'group-size':",
		/“unit” is missing in “figures → group-size”.*unit: \['…', '…'\]/,
	],
	['a unit that is one text', "['member', 'members']", "'members'", "'group-size':", /unit” must be two entries/],
	['a number as text', 'min: 5', "min: '5'", "'group-size':", /min” must be a number without quotation marks/],
	[
		'a table without rows',
		", aspects: ['size']",
		'',
		"'at-a-glance':",
		/“aspects” is missing in “tables → at-a-glance”/,
	],
	[
		'rows that are one text',
		"aspects: ['size']",
		"aspects: 'size'",
		"'at-a-glance':",
		/must be a list between \[ and \]/,
	],
	['a misspelled field', "label: 'Size'", "lable: 'Size'", 'lable:', /nothing called “lable”.*Did you mean “label”\?/],
	['a row without cells', /cells: \{ group: 'It depends'.*?\}/, '', 'cost:', /“cells” is missing in “aspects → cost”/],
	[
		'a cell that is a number',
		"individual: 'You alone'",
		'individual: 1',
		'individual: 1',
		/must be words in quotation/,
	],
	['a position without places', ', at: { group: 1, individual: 0 }', '', 'cost:', /“at” is missing/],
	['a position without ends', "ends: ['a', 'b'], ", '', 'cost:', /“ends” is missing/],
	[
		'a format without its mark',
		/(id: 'individual'.*)mark: '\w+', /,
		'$1',
		"{ id: 'individual'",
		/“mark” is missing in “formats → no. 2”/,
	],
	['no formats', /formats: \[[^\]]*\],/, '', 'export const', /“formats” is missing in this file/],
	['no title', "title: 'Compared',\n", '\n', 'export const', /“title” is missing in this file/],
	['paths without stretches', /, stretches: .*\]/, ' }]', 'paths:', /“stretches” is missing in “paths → no. 1”/],
	[
		'a decision without questions',
		/factors: \[[\s\S]*?\n\t\t\],/,
		'',
		'decision:',
		/“factors” is missing in “decision”/,
	],
	['a decision between nothing', "between: ['group', 'individual'],", '', 'decision:', /“between” is missing/],
	[
		'a question without sides',
		/sides: \{[\s\S]*?\n\t{4}\},/,
		'',
		'{',
		/“sides” is missing in “decision → factors → no. 1”/,
	],
	['a source that is no list', "sources: ['smith-2020']", "sources: 'smith-2020'", 'group: { text', /must be a list/],
];

for (const [what, before, after, line, reason] of faults) {
	test(`caught in comparison.ts: ${what}`, async () => {
		const text = everything.replace(before, after);
		assert.notEqual(text, everything);
		const found = await messagesIn({ [comparisonFile]: text });
		assert.equal(found.length, 1, JSON.stringify(found, null, 2));
		assert.equal(found[0]?.path, comparisonFile);
		const marked = text.split('\n')[(found[0]?.line ?? 0) - 1]?.trim();
		assert.ok(marked?.startsWith(line), `${marked}: ${found[0]?.reason}`);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

for (const [path, text, line, reason] of [
	[
		'content/sources.ts',
		"export const sources = {\n\t'smith-2020': {},\n\t'lee-2021': undefined,\n};\n",
		3,
		/no value here/,
	],
	['content/sources.ts', 'export const sources = [];\n', 1, /must be entries between/],
	['content/sources.ts', sourcesText('smith-2020').replace("'Both help.'", "['Both help.']"), 2, /words in/],
	['content/help-lines.ts', "export const helpLines = {\n\t'988': undefined,\n};\n", 2, /no value here/],
	['content/practice.ts', "export const practice = {\n\tname: 'P',\n};\n", 1, /“website” is missing/],
	[
		'content/practice.ts',
		"export const practice = {\n\tname: 'P',\n\twebsite: 'https://p.com',\n\tfees: { amount: 4 },\n};\n",
		4,
		/“fees” must be a list/,
	],
	[
		'content/practice.ts',
		"export const practice = {\n\tname: 'P',\n\twebsite: 'https://p.com',\n\temail: ['a@b.com'],\n};\n",
		4,
		/“email” must be words/,
	],
	['content/redirects.ts', "export const redirects = {\n\t'/old': ['/about'],\n};\n", 2, /“\/old” must be words/],
	['content/addresses.ts', "export const addresses = [\n\t'/about',\n\t5,\n];\n", 3, /“no. 2” must be words/],
] as const) {
	test(`caught in ${path}: ${text}`, async () => {
		const found = await messagesIn({ [path]: text });
		assert.deepEqual(
			found.map((message) => [message.path, message.line]),
			[[path, line]],
			JSON.stringify(found),
		);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

/** Errors: what no page of these sites shows is a warning. */
async function messagesIn(files: Files) {
	const found = await withSite(files, (root) => checkContent(root, { today }));
	return found.flatMap(({ path, messages }) =>
		messages.filter(({ fatal }) => fatal).map(({ line, reason }) => ({ path, line, reason })),
	);
}

test('data with every field filled in pass the check', async () => {
	const found = await withSite({ [comparisonFile]: everything }, (root) => checkContent(root, { today }));
	assert.deepEqual(
		found.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(String)),
		[],
	);
});

const practiceText = (lines: string) =>
	`export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n${lines}\n};\n`;

/** What is no plain value, as a line of practice.ts, and what is said about it. */
for (const [what, line, reason] of [
	['a call', "email: String('a@b.org'),", /is code/],
	['a function', "email: () => 'a@b.org',", /is code/],
	['a spread', '...others,', /is code/],
	['a computed name', "['email']: 'a@b.org',", /is code/],
	['a method', "email() { return 'a@b.org'; },", /is code/],
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the mistake
	['a template with a value in it', 'email: `a@${host}.org`,', /is code/],
	['a name of something', 'email: address,', /“address” means nothing here/],
	['a sum', "email: 'a@b' + '.org',", /would be worked out/],
	['a range without quotation marks', 'fees: 5-15,', /−?10\. For a range write min: 5, max: 15/],
	['nothing', 'email: null,', /no value here/],
	['a field twice', "email: 'a@b.org', email: 'c@d.org',", /is here twice/],
	['a name that means something to JavaScript', "__proto__: 'x',", /cannot be a name/],
	['another one', "'constructor': 'x',", /cannot be a name/],
] as const) {
	test(`refused in a data file: ${what}`, async () => {
		const found = await messagesIn({ 'content/practice.ts': practiceText(`\t${line}`) });
		assert.deepEqual(
			found.map(({ path, line }) => [path, line]),
			[['content/practice.ts', 4]],
			JSON.stringify(found),
		);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

for (const code of [
	'process.exit(0);',
	'await new Promise(() => {});',
	'while (true) {}',
	'setInterval(() => {}, 1000);',
	"console.log('x');",
	"import { writeFileSync } from 'node:fs';",
	"throw new Error('x');",
	'export const other = 1;',
	'const local = 1;',
]) {
	test(`never run, and refused: ${code}`, async () => {
		const found = await messagesIn({ 'content/practice.ts': `${code}\n${practiceText('')}` });
		assert.deepEqual(
			found.map(({ path, line }) => [path, line]),
			[['content/practice.ts', 1]],
			JSON.stringify(found),
		);
	});
}

test('every way to write a plain value in TypeScript is accepted', async () => {
	const text = `import type { Practice } from '@/model/practice';

/** A remark. */
export const practice: Practice = {
	name: \`Pivot\`, // another one
	'website': ('https://pivot-co.com'),
	statesServed: ['Virginia' as const],
} satisfies Practice;
`;
	assert.deepEqual(await messagesIn({ 'content/practice.ts': text }), []);
});

/** Where a problem is marked: what is replaced by what, and what is under the caret. */
for (const [what, before, after, marked] of [
	['the second format’s name', "name: 'individual'", "name: ' '", "' '"],
	[
		'a cell that is missing in one row, named in the words of another',
		"label: 'Cost', cells: { group: 'It depends', ",
		"label: 'Cost: what it costs', cells: { ",
		'cost',
	],
	['a position that is missing', 'individual: 0 }', '}', 'at'],
	['a misspelled format of a cell', "individual: 'You alone'", "individul: 'You alone'", 'individul'],
	['an unknown figure in a text of the aid', "text: 'T', why: 'W'", "text: 'T', why: 'W {nope}'", '{nope}'],
	['an unknown mark', "mark: 'pair'", "mark: 'pear'", "'pear'"],
	['a row that does not exist', "aspects: ['size', 'cost']", "aspects: ['size', 'cots']", "'cots'"],
	['a result without its name', "both: 'B.'", "both: 'B'", "'B'"],
] as const) {
	test(`marked exactly: ${what}`, async () => {
		const text = everything.replace(before, after);
		assert.notEqual(text, everything);
		const files = await withSite({ [comparisonFile]: text }, (root) => checkContent(root, { today }));
		const messages = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
		assert.equal(messages.length, 1, messages.map(String).join('\n'));
		const range = messages[0]?.place;
		assert.ok(range && 'end' in range);
		assert.equal(text.slice(range.start.offset, range.end.offset), marked);
	});
}

test('a problem in the second fee is marked there, and not in the first', async () => {
	const fee = (amount: string) =>
		`\t\t{ format: 'Group', amount: ${amount}, currency: 'USD', per: 'session', asOf: '2026-11-23' },`;
	const found = await messagesIn({
		'content/practice.ts': practiceText(`\tfees: [\n${fee('40')}\n${fee('0')}\n\t],`),
	});
	assert.deepEqual(
		found.map(({ line }) => line),
		[6],
	);
});

test('an unclosed bracket is marked where it opens, not at the end of the file', async () => {
	const text = everything.replace(/(\t\tsize: \{\n[\s\S]*?)\n\t\t\},\n(\t\tcost: )/, '$1\n$2');
	assert.notEqual(text, everything);
	const found = await messagesIn({ [comparisonFile]: text });
	assert.deepEqual(
		found.map(({ line }) => line),
		[text.slice(0, text.indexOf('size: {')).split('\n').length],
	);
	assert.match(found[0]?.reason ?? '', /never closed/);
});

test('a straight apostrophe within words is named as the cause', async () => {
	const [found] = await messagesIn({ 'content/practice.ts': practiceText("\treplyTime: 'when it's quiet',") });
	assert.match(found?.reason ?? '', /straight apostrophe/);
	assert.equal(found?.line, 4);
});

for (const [what, fields, reason] of [
	[
		'that shows another number than it dials',
		"purpose: 'P.', text: { number: '741741', show: '741742' }",
		/not the number dialed/,
	],
	['whose number has hyphens', "purpose: 'P.', text: { number: '741-741', show: '741-741' }", /digits only/],
	['whose number is empty', "purpose: 'P.', text: { number: '', show: '' }", /is blank/],
	['with an address without https', "purpose: 'P.', url: 'http://a.org'", /https:\/\//],
	['that is on no page', "purpose: 'P.', everyPage: false", /at least one help line/],
] as const) {
	test(`caught: a help line ${what}`, async () => {
		const text = fields.includes('everyPage')
			? helpLinesText(fields).replace('everyPage: true, ', '')
			: helpLinesText(fields);
		const found = await messagesIn({ 'content/help-lines.ts': text });
		assert.ok(found.length > 0);
		for (const { path, reason: given } of found) {
			assert.equal(path, 'content/help-lines.ts');
			assert.match(given, reason);
		}
	});
}

test('caught: a help line that cannot be reached', async () => {
	const text = helpLinesText().replace("call: { number: '988', show: '988' }, ", '');
	const found = await messagesIn({ 'content/help-lines.ts': text });
	assert.deepEqual(
		found.map(({ line, reason }) => [line, /no number to call or text/.test(reason)]),
		[[2, true]],
	);
});

for (const [what, before, after, reason] of [
	['a year of five digits', 'year: 2020', 'year: 20200', /four digits/],
	['a year that has not come', /(?<!-)2020/g, '2031', /has not come/],
	['another year than its name', 'year: 2020', 'year: 2019', /another year/],
	['a DOI with its resolver', 'year: 2020', "year: 2020, doi: 'https://doi.org/10.1000/x'", /DOI alone/],
	['two sentences', 'Both help.', 'Both help. They do.', /one sentence/],
	['bold words', 'Both help.', '**Both** help.', /“\*\*” would be seen/],
] as const) {
	test(`caught: a source with ${what}`, async () => {
		const found = await messagesIn({ 'content/sources.ts': sourcesText('smith-2020').replace(before, after) });
		assert.equal(found.length, 1, JSON.stringify(found));
		assert.match(found[0]?.reason ?? '', reason);
	});
}

for (const [what, before, after, reason] of [
	['half a member', 'min: 5, max: 15', 'min: 5, max: 15.5', /whole number/],
	['nobody in a room', 'min: 5, max: 15', 'min: 0, max: 15', /1 or more/],
	['four hundred seats', 'min: 5, max: 15', 'min: 5, max: 400', /40 at most/],
	[
		'a usual size out of its range',
		"clients: 'group-size'",
		"clients: 'group-size', typical: 'one-therapist'",
		/does not lie within/,
	],
	['an empty table', "aspects: ['size']", 'aspects: []', /empty list/],
	['no ways to go', /options: \[.*\]/, 'options: []', /empty list/],
	['nothing to ask', "ask: { group: ['Q']", 'ask: { group: []', /empty list/],
	['a tag in a cell', "individual: 'You alone'", "individual: 'You <b>alone</b>'", /“<b>” would be seen/],
	['a line break in a cell', "individual: 'You alone'", "individual: 'You\\nalone'", /line break/],
] as const) {
	test(`caught: ${what}`, async () => {
		const text = everything.replace(before, after);
		assert.notEqual(text, everything);
		const found = await messagesIn({ [comparisonFile]: text });
		assert.equal(found.length, 1, JSON.stringify(found));
		assert.match(found[0]?.reason ?? '', reason);
	});
}

test('files are read anew for each check, and unsaved texts replace them', async () => {
	await withSite({}, async (root) => {
		assert.equal((await loadSite(root)).practice.value?.name, 'Pivot Counseling');
		const overlay = new Map<string, string | null>([
			['content/practice.ts', practiceText('')],
			['content/pages/about.mdx', null],
			['content/pages/new.mdx', sectionText()],
		]);
		const { practice, paths } = await loadSite(root, { overlay });
		assert.equal(practice.value?.name, 'P');
		assert.equal(paths.includes('content/pages/about.mdx'), false);
		assert.equal(paths.includes('content/pages/new.mdx'), true);
		assert.equal((await loadSite(root)).practice.value?.name, 'Pivot Counseling');
	});
});

test('a symbolic link to a missing file is reported in plain words', async () => {
	await withSite({}, async (root) => {
		const path = `${folder}/030-gone.mdx`;
		symlinkSync('/nowhere.mdx', join(root, path));
		try {
			const files = await checkContent(root, { today });
			assert.deepEqual(
				files.flatMap((file) => file.messages.map(({ reason }) => [file.path, /cannot be opened/.test(reason)])),
				[[path, true]],
			);
		} finally {
			rmSync(join(root, path));
		}
	});
});

/** The value with one thing in it gone or of another kind, for everything in it and every kind. */
function* damaged(value: unknown): Generator<unknown> {
	for (const other of [undefined, null, 'words', 5, true, [], {}, [undefined], { a: undefined }]) yield other;
	if (typeof value !== 'object' || value === null) return;
	for (const key of Object.keys(value)) {
		const inner = (value as Record<string, unknown>)[key];
		for (const changed of damaged(inner)) {
			const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
			copy[key] = changed;
			yield copy;
		}
		if (Array.isArray(value)) continue;
		const { [key]: _, ...rest } = value as Record<string, unknown>;
		yield rest;
	}
}

test('no rule throws on damaged data', async () => {
	const practice = `export const practice = {
	name: 'P',
	website: 'https://p.com',
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@p.com',
	author: { name: 'Ann', url: 'https://a.org' },
	fees: [{ format: 'Group therapy', amount: 40, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
};
`;
	const site = await withSite(
		{
			[comparisonFile]: everything,
			'content/practice.ts': practice,
			'content/sources.ts': sourcesText('smith-2020').replace('says:', "population: 'People', says:"),
			[section]: sectionText('<Cell aspect="cost" format="group" /> holds.\n\n<DecisionAid />\n\n<PathsPicture />'),
		},
		loadSite,
	);
	const variants: [schema: z.ZodType, value: unknown, put: (value: never) => Partial<Site>][] = [
		[
			comparisonSchema,
			site.comparisons[0]?.value,
			(value) => ({
				comparisons: site.comparisons.map((file) => ({ ...file, value })),
				texts: site.texts.map((text) => ({ ...text, comparison: value })),
			}),
		],
		[sourcesSchema, site.sources.value, (value) => ({ sources: { ...site.sources, value } })],
		[helpLinesSchema, site.helpLines.value, (value) => ({ helpLines: { ...site.helpLines, value } })],
		[practiceSchema, site.practice.value, (value) => ({ practice: { ...site.practice, value } })],
		[redirectsSchema, site.redirects.value, (value) => ({ redirects: { ...site.redirects, value } })],
		[addressesSchema, site.addresses.value, (value) => ({ addresses: { ...site.addresses, value } })],
	];
	for (const [schema, whole, put] of variants) {
		assert.ok(whole);
		let passed = 0;
		for (const value of damaged(whole)) {
			if (issuesIn(value, schema).some(({ harmless }) => !harmless)) continue;
			passed += 1;
			assert.doesNotThrow(() => runRules({ ...site, ...put(value as never) }, today), JSON.stringify(value));
		}
		assert.ok(passed > 0);
	}
});
