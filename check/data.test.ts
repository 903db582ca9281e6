import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent, runRules } from './';
import { loadSite } from './load';
import { comparisonFile, type Files, section, sectionText, withDecision, withSite } from './sample-site';
import {
	addressesShape,
	comparisonShape,
	helpLinesShape,
	practiceShape,
	redirectsShape,
	slipsOfShape,
	sourcesShape,
} from './shape';
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

/** Slips in the shape of comparison.ts: what is replaced by what, the words at the start of the line, and the message. */
const slips: [what: string, before: string | RegExp, after: string, line: string, reason: RegExp][] = [
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

for (const [what, before, after, line, reason] of slips) {
	test(`caught in comparison.ts: ${what}`, async () => {
		const text = everything.replace(before, after);
		assert.notEqual(text, everything);
		const found = await messagesIn({ [comparisonFile]: text });
		assert.equal(found.length, 1, JSON.stringify(found, null, 2));
		assert.equal(found[0]?.path, comparisonFile);
		const place = text.split('\n')[(found[0]?.line ?? 0) - 1]?.trim();
		assert.ok(place?.startsWith(line), `${place}: ${found[0]?.reason}`);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

for (const [path, text, line, reason] of [
	[
		'content/sources.ts',
		"export const sources = {\n\t'smith-2020': {},\n\t'lee-2021': undefined,\n};\n",
		3,
		/“lee-2021”/,
	],
	['content/sources.ts', 'export const sources = [];\n', 1, /must be entries between/],
	['content/sources.ts', "export const sources = {\n\t'smith-2020': { says: ['It helps.'] },\n};\n", 2, /words in/],
	['content/help-lines.ts', "export const helpLines = {\n\t'988': undefined,\n};\n", 2, /“988”/],
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

async function messagesIn(files: Files) {
	const found = await withSite(files, (root) => checkContent(root, { today }));
	return found.flatMap(({ path, messages }) => messages.map(({ line, reason }) => ({ path, line, reason })));
}

test('the data that have everything are fine as they are', async () => {
	const found = await withSite({ [comparisonFile]: everything }, (root) => checkContent(root, { today }));
	assert.deepEqual(
		found.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(String)),
		[],
	);
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

test('no rule stumbles over data that pass, however they are damaged', async () => {
	const practice = `export const practice = {
	name: 'P',
	website: 'https://p.com',
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@p.com',
	author: { name: 'Ann', url: 'https://a.org' },
	fees: [{ format: 'Group therapy', amount: 40, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
};
`;
	const sources = "export const sources = { 'smith-2020': { short: 'S', says: 'It helps.', population: 'People' } };\n";
	const site = await withSite(
		{
			[comparisonFile]: everything,
			'content/practice.ts': practice,
			'content/sources.ts': sources,
			[section]: sectionText('<Cell aspect="cost" format="group" /> holds.\n\n<DecisionAid />\n\n<PathsPicture />'),
		},
		loadSite,
	);
	const variants: [shape: typeof comparisonShape, value: unknown, put: (value: never) => Partial<Site>][] = [
		[
			comparisonShape,
			site.comparisons[0]?.value,
			(value) => ({
				comparisons: site.comparisons.map((file) => ({ ...file, value })),
				texts: site.texts.map((text) => ({ ...text, comparison: value })),
				registry: { ...site.registry, value: [value] },
			}),
		],
		[sourcesShape, site.sources.value, (value) => ({ sources: { ...site.sources, value } })],
		[helpLinesShape, site.helpLines.value, (value) => ({ helpLines: { ...site.helpLines, value } })],
		[practiceShape, site.practice.value, (value) => ({ practice: { ...site.practice, value } })],
		[redirectsShape, site.redirects.value, (value) => ({ redirects: { ...site.redirects, value } })],
		[addressesShape, site.addresses.value, (value) => ({ addresses: { ...site.addresses, value } })],
	];
	for (const [shape, whole, put] of variants) {
		assert.ok(whole);
		let passed = 0;
		for (const value of damaged(whole)) {
			if (slipsOfShape(value, shape, '').length > 0) continue;
			passed += 1;
			assert.doesNotThrow(() => runRules({ ...site, ...put(value as never) }, today), JSON.stringify(value));
		}
		assert.ok(passed > 0);
	}
});
