import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { checkContent, inspectContent } from './';
import { anchorsOfLayout } from './anchors';
import { loadSite } from './load';
import { rules } from './rules';
import {
	comparisonFile,
	comparisonText,
	type Files,
	folder,
	pageText,
	sampleSite,
	section,
	sectionText,
	siteWithExample,
	withDecision,
	withSite,
} from './sample-site';

interface Found {
	file: string;
	line: number | undefined;
	rule: string | undefined;
	reason: string;
	fatal: boolean;
}

/** A day on which nothing in these tests is out of date. */
const today = '2026-12-01';

/** Errors and warnings. */
async function problemsOf(changes: Files, day = today): Promise<Found[]> {
	const files = await withSite(changes, (root) => checkContent(root, { today: day }));
	return files.flatMap((file) =>
		file.messages.map(({ line, ruleId, reason, fatal }) => ({
			file: file.path,
			line: line ?? undefined,
			rule: ruleId,
			reason,
			fatal: fatal === true,
		})),
	);
}

/** Errors only: the made-up words in these tests are not in the dictionary. */
async function errorsOf(changes: Files): Promise<Found[]> {
	return (await problemsOf(changes)).filter(({ fatal }) => fatal);
}

test('the smallest valid site has no problems, and what it holds is counted', async () => {
	const { files, counts } = await withSite({}, inspectContent);
	assert.deepEqual(
		files.flatMap(({ messages }) => messages.map(String)),
		[],
	);
	assert.deepEqual(counts, {
		sections: 2,
		pages: 8,
		blocks: 3,
		comparisons: 1,
		sources: 1,
		tags: counts.tags,
		links: 0,
	});
	assert.ok(counts.tags > 0);
});

for (const { name, examples } of rules) {
	test(`the examples of the rule “${name}”: the bad one is caught, by this rule alone, and the good one passes`, async () => {
		const bad = await problemsOf(siteWithExample(examples.in, examples.bad));
		assert.deepEqual(
			bad.map(({ rule }) => rule),
			[name],
			JSON.stringify(bad),
		);
		assert.deepEqual(await problemsOf(siteWithExample(examples.in, examples.good)), []);
	});
}

test('words in the data are read like words in the texts, and found in their line', async () => {
	const data = `${comparisonText().replace(/\}\);\n$/, '')}	paths: [{ name: 'First', text: 'It is a proven way.', stretches: [] }],
});
`;
	const sources = `export const sources = {
	'smith-2020': { short: 'Smith 2020', says: 'Both help, guaranteed.' },
};
`;
	const helpLines = `export const helpLines = {
	'988': { name: '988', purpose: 'For addicts.' },
};
`;
	const found = await errorsOf({
		[comparisonFile]: data,
		'content/sources.ts': sources,
		'content/help-lines.ts': helpLines,
	});
	const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
	assert.deepEqual(
		found.map(({ file, line, rule }) => ({ file, line, rule })),
		[
			{ file: comparisonFile, line: lineOf(data, 'proven'), rule: 'absolutes' },
			{ file: 'content/help-lines.ts', line: 2, rule: 'person-first' },
			{ file: 'content/sources.ts', line: 2, rule: 'absolutes' },
		],
	);
});

test('every rule has a name of its own', () => {
	assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
});

/** A body that is fine. */
const validBodies: Record<string, string> = {
	'a claim on a line of its own': '<Claim sources="smith-2020">Research shows that both help.</Claim>',
	'two claims in one paragraph':
		'<Claim sources="smith-2020">Studies found this.</Claim> <Claim sources="smith-2020">And that.</Claim>',
	'a claim with a figure and a link in it':
		'<Claim sources="smith-2020">In a trial, 5 to 15 members [met](/contact) for 90 minutes.</Claim>',
	'a figure as a list’s item': '- <Figure name="group-size" />\n- <Figure name="session-length" bare />',
	'a note': '<Note title="Good to know">\n\nTwo words.\n\n</Note>',
	'a note without empty lines': '<Note title="Good to know">\nTwo words.\n- a list\n</Note>',
	'a tag in a table’s cell': '| a | b |\n| - | - |\n| <Figure name="group-size" /> | c |',
	'code, in which signs mean themselves': 'Write `<b>` and `{x}`.\n\n```\n<Nope> {\n```',
	'signs with a backslash, and entities': 'a \\< b, \\{c\\}, &lt;d&gt; &amp; e < f',
	'numbers that are no figures':
		'One person met 5 friends for 15 years, 15 to 20 of them, in 1990, on page 5-150. One therapist’s view: 5 to 15 percent.',
	'talk about research that claims nothing':
		'Ask about the research. Methods are evidence-based. You may study at school, or try one on trial. See [what studies show](/sources).',
	'a heading that asks what research says': '## What does research say?',
	'links of every kind':
		'[a](/), [b](/contact), [c](/group-vs-individual-therapy), [d](/group-vs-individual-therapy/all), [e](/group-vs-individual-therapy#the-short-answer), [f](/group-vs-individual-therapy#at-a-glance-size), [g](#here), [h](https://example.org/x?y=1#z), [the practice’s own site](https://pivot-co.com/team), [i](mailto:a@b.co), [j](tel:+15555550123), [k](sms:988), [l](/leaflet.pdf), [m](/contact#main)\n\n## Here',
	'a link to a row of a table on the same page':
		'<ComparisonTable name="full-comparison" />\n\n[Cost](#full-comparison-cost)',
	'headings that go down step by step and up at once': '## A\n\n### B\n\n#### C\n\n## D',
	'emoji, Arabic, a quotation and a long line': `> 🙂 مرحبا ${'long '.repeat(5000)}`,
	'no body at all': '',
};

for (const [what, body] of Object.entries(validBodies)) {
	test(`valid: ${what}`, async () => {
		assert.deepEqual(await errorsOf({ [section]: sectionText(body) }), []);
	});
}

test('valid: lines that end as on Windows', async () => {
	const changed = Object.entries(sampleSite())
		.filter(([path]) => path.startsWith('content/'))
		.map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]);
	assert.deepEqual(await problemsOf(Object.fromEntries(changed)), []);
});

test('valid: a comparison with three formats', async () => {
	const changes = {
		[comparisonFile]: comparisonText({ formats: 'online' }),
		[section]: sectionText('<Cell aspect="cost" format="online" /> is the cost.', { format: 'online' }),
	};
	assert.deepEqual(await errorsOf(changes), []);
});

test('valid: two comparisons whose parts share slugs, titles and orders', async () => {
	const other = 'content/online-vs-in-person';
	const changes = {
		'content/comparisons.ts':
			"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './online-vs-in-person/comparison';\n",
		[`${other}/comparison.ts`]: comparisonText({ slug: 'online-vs-in-person' }),
		[`${other}/010-overview.mdx`]: sectionText('Words.', { title: 'Overview', slug: 'overview', order: '10' }),
	};
	assert.deepEqual(await errorsOf(changes), []);
});

test('valid: frontmatter with quotes, a remark, a folded line and values over several lines', async () => {
	const text = sectionText(undefined, {
		title: '"Individual therapy: what is it?"',
		summary: '>\n  One to\n  one',
		aspects: '\n  - size\n  - cost',
		reviewed: '"2026-02-28"',
		quickExit: 'true',
	}).replace('order:', '# the reading order\norder:');
	assert.deepEqual(await problemsOf({ [section]: text }), []);
});

test('valid: every setting of the practice filled in', async () => {
	const practice = `export const practice = {
	name: 'Pivot Counseling',
	website: 'https://pivot-co.com',
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@pivot-co.com',
	bookingUrl: 'https://booking.pivot-co.com/first',
	address: { street: '1 Main Street', city: 'Town', state: 'VA', zip: '22031' },
	statesServed: ['Virginia'],
	replyTime: 'within two days',
	author: { name: 'Ann', credentials: 'LPC' },
	reviewer: { name: 'Bob', url: 'https://bob.org' },
	fees: [{ format: 'Group therapy', amount: 40, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
};
`;
	assert.deepEqual(await errorsOf({ 'content/practice.ts': practice }), []);
});

function lineOf(text: string, words: string): number {
	return text.slice(0, text.indexOf(words)).split('\n').length;
}

type Slip = [what: string, changes: Files | string, line: number | undefined, reason: RegExp, file?: string];

/** The line in which a section's body begins: see sectionText. */
const body = 11;

/** A slip in a section's body, unless files are given. */
const slips: Slip[] = [
	// Undamaged
	['a NUL byte', 'a\0b', body, /not plain text/],
	['bytes that are no UTF-8', { [section]: Buffer.from(sectionText('caf\xe9'), 'latin1') }, body, /UTF-8/],
	['a merge left half done', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x', body + 1, /Two versions/],
	['the same in data', { 'content/sources.ts': '<<<<<<< HEAD\n' }, 1, /Two versions/, 'content/sources.ts'],

	// Frontmatter
	['an empty file', { [section]: '' }, undefined, /empty/],
	['no frontmatter', { [section]: 'People take turns.\n' }, 1, /must begin with a line that holds only ---/],
	['something before the frontmatter', { [section]: `\n${sectionText()}` }, 1, /must begin/],
	['no closing fence', { [section]: sectionText().replace(/---\nPeople/, 'People') }, 1, /have no end/],
	['four hyphens to close it', { [section]: sectionText().replace(/---\nPeople/, '----\nPeople') }, 10, /have no end/],
	['a byte-order mark', { [section]: `\uFEFF${sectionText()}` }, 1, /byte-order mark/],
	['a tab', { [section]: sectionText().replace('order: 20', 'order:\t20') }, 8, /tab/],
	['a missing field', { [section]: sectionText(undefined, { summary: undefined }) }, 1, /“summary” is missing/],
	[
		'a misspelled field',
		{ [section]: sectionText().replace('summary', 'sumary') },
		7,
		/“sumary”\. Did you mean “summary”\?/,
	],
	['a field in capitals', { [section]: sectionText().replace('title', 'Title') }, 2, /Did you mean “title”\?/],
	['an unknown field', { [section]: sectionText(undefined, { type: 'Page' }) }, 10, /no field “type”/],
	[
		'a section’s field on a page',
		{ 'content/pages/about.mdx': pageText('about', '', { order: '1' }) },
		7,
		/no field “order”/,
		'content/pages/about.mdx',
	],
	[
		'a field twice',
		{ [section]: sectionText().replace('order: 20', 'order: 20\norder: 30') },
		9,
		/“order” stands here twice/,
	],
	['a line that is no field', { [section]: sectionText().replace('order: 20', 'order 20') }, 8, /not a field/],
	[
		'no space after the colon',
		{ [section]: sectionText().replace('order: 20', 'order:20') },
		8,
		/a space after the colon/,
	],
	['a field without a value', { [section]: sectionText(undefined, { summary: '' }) }, 7, /“summary” has no value/],
	[
		'a colon in a value',
		{ [section]: sectionText(undefined, { title: 'One to one: what is it' }) },
		2,
		/colon.*double quotation marks/,
	],
	[
		'a quotation mark that does not end',
		{ [section]: sectionText(undefined, { title: '"One to one' }) },
		2,
		/quotation mark/,
	],
	[
		'quotation marks around a part of it',
		{ [section]: sectionText(undefined, { title: '"One" to one' }) },
		2,
		/quotation mark/,
	],
	[
		'an apostrophe at the start',
		{ [section]: sectionText(undefined, { title: "'90s therapy" }) },
		2,
		/curly apostrophe/,
	],
	['a sign with a meaning of its own', { [section]: sectionText(undefined, { title: '@home' }) }, 2, /begins with @/],
	['an asterisk at the start', { [section]: sectionText(undefined, { title: '*One*' }) }, 2, /begins with \*/],
	['an unclosed list', { [section]: sectionText(undefined, { aspects: '[size' }) }, 10, /between \[ and \]/],
	['a field that is indented', { [section]: sectionText().replace('order: 20', '  order: 20') }, 8, /very left|colon/],
	['a # in a value', { [section]: sectionText(undefined, { title: 'Room #5 and # 6' }) }, 2, /after # is left out/],
	['a number for words', { [section]: sectionText(undefined, { title: '988' }) }, 2, /must be words/],
	['a time for words', { [section]: sectionText(undefined, { summary: '12:30' }) }, 7, /must be words/],
	['words for a number', { [section]: sectionText(undefined, { order: 'twenty' }) }, 8, /whole number/],
	['a zero before a number', { [section]: sectionText(undefined, { order: '020' }) }, 8, /without a 0 in front/],
	['yes for true', { [section]: sectionText(undefined, { quickExit: 'yes' }) }, 10, /true or false/],
	[
		'a day that does not exist',
		{ [section]: sectionText(undefined, { updated: '2026-02-30' }) },
		6,
		/a day that exists/,
	],
	['a date in another form', { [section]: sectionText(undefined, { updated: '11/23/2026' }) }, 6, /2026-11-23/],
	['words for a list', { [section]: sectionText(undefined, { aspects: 'size, cost' }) }, 10, /must be a list/],
	['a short description', { [section]: sectionText(undefined, { description: 'Too short.' }) }, 5, /has 10 characters/],
	['a long description', { [section]: sectionText(undefined, { description: 'long '.repeat(40) }) }, 5, /Shorten it/],
	[
		'a title of a character too many',
		{ [section]: sectionText(undefined, { title: 'a'.repeat(61) }) },
		2,
		/has 61 characters.*longer than 60.*Leave out 1\./,
	],
	[
		'a page’s title that is too long',
		{ 'content/pages/about.mdx': pageText('about', '', { title: 'long '.repeat(14) }) },
		2,
		/Leave out 9\./,
		'content/pages/about.mdx',
	],
	[
		'a comparison’s short title that is too long for the whole guide',
		{ [comparisonFile]: comparisonText().replace("shortTitle: 'Compared'", `shortTitle: '${'a'.repeat(53)}'`) },
		6,
		/in full.*Leave out 1 /,
		comparisonFile,
	],
	['a slug with capitals and spaces', { [section]: sectionText(undefined, { slug: 'One to One' }) }, 4, /“one-to-one”/],

	// Unique
	[
		'a slug twice',
		{ [section]: sectionText(undefined, { slug: 'overview' }) },
		4,
		/010-overview.mdx has the same slug/,
	],
	['a title twice', { [section]: sectionText(undefined, { title: 'overview' }) }, 2, /same title/],
	[
		'a page’s title twice',
		{ 'content/pages/about.mdx': pageText('about', '', { title: 'The page contact' }) },
		2,
		/same title/,
		'content/pages/contact.mdx',
	],
	['an order that is not the file’s', { [section]: sectionText(undefined, { order: '30' }) }, 8, /begins with 020/],
	['a reserved slug', { [section]: sectionText(undefined, { slug: 'all' }) }, 4, /needs the name “all”/],
	[
		'a slug that is a place on every page',
		{ [section]: sectionText(undefined, { slug: 'crisis' }) },
		4,
		/needs the name “crisis”/,
	],
	[
		'a slug that is a place on some page',
		{ [section]: sectionText(undefined, { slug: 'help-first' }) },
		4,
		/needs the name/,
	],
	['a slug of a route', { [section]: sectionText(undefined, { slug: 'tables' }) }, 4, /needs the name “tables”/],
	[
		'a page with a reserved slug',
		{ 'content/pages/map.mdx': pageText('sitemap') },
		4,
		/needs the name/,
		'content/pages/map.mdx',
	],
	[
		'a page with a guide’s address',
		{ 'content/pages/x.mdx': pageText('group-vs-individual-therapy') },
		4,
		/A guide has the address/,
		'content/pages/x.mdx',
	],

	// Comparisons
	[
		'no overview',
		{
			[`${folder}/010-overview.mdx`]: sectionText('<Claim sources="smith-2020">A.</Claim>', {
				title: 'O',
				slug: 'over',
				order: '10',
			}),
		},
		4,
		/slug “overview”/,
		`${folder}/010-overview.mdx`,
	],
	[
		'a folder without data',
		{ 'content/online/010-overview.mdx': sectionText('', { title: 'O', slug: 'overview', order: '10' }) },
		undefined,
		/missing/,
		'content/online/comparison.ts',
	],
	[
		'a comparison that is not listed',
		{
			'content/online/comparison.ts': comparisonText({ slug: 'online' }),
			'content/online/010-overview.mdx': sectionText('', { title: 'O', slug: 'overview', order: '10' }),
		},
		undefined,
		/export \{ comparison as online \}/,
		'content/comparisons.ts',
	],
	[
		'a comparison without parts',
		{
			'content/online/comparison.ts': comparisonText({ slug: 'online' }),
			'content/comparisons.ts':
				"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './online/comparison';\n",
		},
		undefined,
		/no parts/,
		'content/online/comparison.ts',
	],
	[
		'a slug that is not the folder’s name',
		{ [comparisonFile]: comparisonText({ slug: 'group-or-individual' }) },
		4,
		/folder is called/,
		comparisonFile,
	],
	[
		'a comparison listed twice',
		{
			'content/comparisons.ts':
				"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './group-vs-individual-therapy/comparison';\n",
		},
		undefined,
		/twice/,
		'content/comparisons.ts',
	],

	// What things are called in data
	...(
		[
			['a figure with a capital', "'group-leaders':", "'groupLeaders':", "'groupLeaders':", /Write “group-leaders”/],
			[
				'a table with a dot',
				"'full-comparison':",
				"'full.comparison':",
				"'full.comparison':",
				/Write “full-comparison”/,
			],
			[
				'a row with a space',
				'cost: {',
				"'the cost': { label: 'C', cells: { group: 'It depends', individual: 'It depends' } },\n\t\tcost: {",
				"'the cost'",
				/Write “the-cost”/,
			],
			['two formats with one mark', "mark: 'pair'", "mark: 'ring'", "{ id: 'individual'", /have the mark “ring”/],
			['two formats with one hue', "hue: 'violet'", "hue: 'green'", "{ id: 'individual'", /have the hue “green”/],
			[
				'a format twice',
				"mark: 'pair', hue: 'violet' },",
				"mark: 'pair', hue: 'violet' },\n\t\t{ id: 'group', name: 'G', short: 'G', mark: 'square', hue: 'rose' },",
				"{ id: 'group', name: 'G'",
				/have the id “group”/,
			],
			[
				'a row twice in a table',
				"['size', 'cost']",
				"['size', 'cost', 'size']",
				"'full-comparison'",
				/row “size” twice/,
			],
		] as const
	).map(([what, before, after, line, reason]): Slip => {
		const text = comparisonText().replace(before, after);
		return [what, { [comparisonFile]: text }, lineOf(text, line), reason, comparisonFile];
	}),
	[
		'a source with capitals',
		{
			'content/sources.ts': "export const sources = {\n\t'Smith-2020': {},\n};\n",
			[`${folder}/010-overview.mdx`]: sectionText('<Claim sources="Smith-2020">A.</Claim>', {
				title: 'Overview',
				slug: 'overview',
				order: '10',
			}),
		},
		2,
		/Write “smith-2020”, here and wherever/,
		'content/sources.ts',
	],
	...(['title', 'shortTitle'] as const).map(
		(field): Slip => [
			`two guides with one ${field}`,
			{
				'content/online/comparison.ts': comparisonText({ slug: 'online' }).replace(
					`\t${field}: 'Compared, online'`,
					`\t${field}: 'compared'`,
				),
				'content/online/010-overview.mdx': sectionText('', { title: 'O', slug: 'overview', order: '10' }),
				'content/comparisons.ts':
					"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './online/comparison';\n",
			},
			field === 'title' ? 5 : 6,
			new RegExp(`group-vs-individual-therapy/comparison.ts has the same ${field}`),
			'content/online/comparison.ts',
		],
	),
	...(
		[
			['a guide’s folder with capitals and spaces', 'Online Therapy', /Call it “online-therapy”/],
			['a guide’s folder with a reserved name', 'sitemap', /needs the name “sitemap”/],
			['a guide’s folder called like a place on every page', 'menu', /needs the name “menu”/],
		] as const
	).map(
		([what, name, reason]): Slip => [
			what,
			{
				[`content/${name}/comparison.ts`]: comparisonText({ slug: name }),
				[`content/${name}/010-overview.mdx`]: sectionText('', { title: 'O', slug: 'overview', order: '10' }),
				'content/comparisons.ts': `export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './${name}/comparison';\n`,
			},
			4,
			reason,
			`content/${name}/comparison.ts`,
		],
	),

	// Addresses
	[
		'a part with another slug, whose address is on record',
		{
			'content/addresses.ts': `export const addresses = [\n\t'/',\n\t'/${folder.slice('content/'.length)}/solo-therapy',\n];\n`,
		},
		3,
		/“\/group-vs-individual-therapy\/solo-therapy” has lost its address.*content\/redirects\.ts.*'\/group-vs-individual-therapy\/solo-therapy': '\/group-vs-individual-therapy/,
		'content/addresses.ts',
	],
	[
		'a page that went, whose address is on record',
		{ 'content/addresses.ts': "export const addresses = ['/team'];\n" },
		1,
		/“\/team” has lost its address/,
		'content/addresses.ts',
	],
	[
		'a redirect to itself',
		{ 'content/redirects.ts': "export const redirects = {\n\t'/old': '/about',\n\t'/a': '/a',\n};\n" },
		3,
		/leads to itself/,
		'content/redirects.ts',
	],
	[
		'a redirect to a former address',
		{ 'content/redirects.ts': "export const redirects = {\n\t'/older': '/old',\n\t'/old': '/about',\n};\n" },
		2,
		/leads on to “\/about”\. Write “\/about” here/,
		'content/redirects.ts',
	],
	[
		'a redirect from a page',
		{ 'content/redirects.ts': "export const redirects = {\n\t'/old': '/about',\n\t'/contact': '/about',\n};\n" },
		3,
		/There is a page at “\/contact”/,
		'content/redirects.ts',
	],
	[
		'a redirect that ends in a slash',
		{ 'content/redirects.ts': "export const redirects = {\n\t'/old': '/about',\n\t'/a/': '/about',\n};\n" },
		3,
		/Perhaps “\/a”/,
		'content/redirects.ts',
	],
	[
		'a redirect to another site',
		{
			'content/redirects.ts':
				"export const redirects = {\n\t'/old': '/about',\n\t'/a': 'https://example.org/about',\n};\n",
		},
		3,
		/not written as an address of this site/,
		'content/redirects.ts',
	],

	// Data files
	['a missing data file', { 'content/sources.ts': null }, undefined, /missing/, 'content/sources.ts'],
	[
		'a missing comma',
		{ 'content/help-lines.ts': "export const helpLines = {\n\ta: 1\n\t'988': 2,\n};\n" },
		3,
		/comma/,
		'content/help-lines.ts',
	],
	[
		'a word without quotation marks',
		{ 'content/practice.ts': 'export const practice = {\n\tname: Pivot,\n};\n' },
		2,
		/“Pivot” means nothing here.*quotation marks/,
		'content/practice.ts',
	],
	[
		'another name for the data',
		{ 'content/sources.ts': 'export const source = {};\n' },
		undefined,
		/export const sources/,
		'content/sources.ts',
	],
	[
		'a comparison that cannot be read',
		{
			[comparisonFile]: 'export const comparison = {,};\n',
			[section]: sectionText('<Figure name="nope" /> is unknown.'),
		},
		1,
		/cannot be read/,
		comparisonFile,
	],
	[
		'a line for a folder that does not exist',
		{
			'content/comparisons.ts':
				"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './online/comparison';\n",
		},
		2,
		/content\/online\/comparison/,
		'content/comparisons.ts',
	],

	// Place
	[
		'a text outside the folders',
		{ 'content/new.mdx': sectionText() },
		undefined,
		/does not read texts here/,
		'content/new.mdx',
	],
	[
		'a text in a folder within a folder',
		{ [`${folder}/drafts/030-x.mdx`]: sectionText() },
		undefined,
		/Move it up into content\/group-vs/,
		`${folder}/drafts/030-x.mdx`,
	],
	[
		'a name that ends in .md',
		{ 'content/pages/new.md': pageText('new') },
		undefined,
		/Call it “new\.mdx”/,
		'content/pages/new.md',
	],
	[
		'a name that ends in .MDX',
		{ 'content/pages/new.MDX': pageText('new') },
		undefined,
		/“new\.mdx”/,
		'content/pages/new.MDX',
	],
	[
		'a name that ends in .mdx.txt',
		{ 'content/pages/new.mdx.txt': pageText('new') },
		undefined,
		/“new\.mdx”/,
		'content/pages/new.mdx.txt',
	],
	['a Word document', { 'content/pages/new.docx': 'PK' }, undefined, /plain text/, 'content/pages/new.docx'],
	[
		'a page’s name with spaces and capitals',
		{ 'content/pages/New Page.mdx': pageText('new-page') },
		undefined,
		/“new-page\.mdx”/,
		'content/pages/New Page.mdx',
	],
	[
		'a part’s name without a number',
		{ [section]: null, [`${folder}/individual.mdx`]: sectionText() },
		undefined,
		/“020-individual\.mdx”/,
		`${folder}/individual.mdx`,
	],
	[
		'a part’s name with two digits',
		{ [section]: null, [`${folder}/20-individual.mdx`]: sectionText() },
		undefined,
		/“020-individual\.mdx”/,
		`${folder}/20-individual.mdx`,
	],
	[
		'a page that the site needs',
		{ 'content/pages/privacy.mdx': null },
		undefined,
		/missing/,
		'content/pages/privacy.mdx',
	],
	[
		'a page that the site needs, with another slug',
		{ 'content/pages/privacy.mdx': pageText('private') },
		4,
		/must keep the slug “privacy”/,
		'content/pages/privacy.mdx',
	],
	[
		'a block that the site needs',
		{ 'content/blocks/crisis.mdx': null },
		undefined,
		/missing/,
		'content/blocks/crisis.mdx',
	],
	[
		'a block that nothing shows',
		{ 'content/blocks/crises.mdx': '---\ntitle: x\n---\n' },
		undefined,
		/Did you mean “crisis”\?/,
		'content/blocks/crises.mdx',
	],

	// Syntax
	['a < before a number', 'a\n\nfewer <5 people', body + 2, /write &lt;/],
	['a < at the end', 'a <', body, /write &lt;/],
	['a comment', 'a\n\n<!-- remark -->', body + 2, /comment/],
	['an address between < and >', 'See <https://example.org>.', body, /\[words\]\(https/],
	['an e-mail address between < and >', 'See <a@example.org>.', body, /\[words\]/],
	['braces', 'a {5 of them} b', body, /\{ and \}/],
	['a brace that does not end', 'a {b\n\nmore text\n\n## Heading', body, /\{ and \}/],
	['a brace that did not begin', 'a\nb} c', body + 1, /\{ and \}/],
	['a figure as in comparison.ts', 'It has {group-size bare}.', body, /<Figure name="group-size" bare \/>/],
	['a line of code', 'import x from "y"', body, /“import”/],
	['a line that begins with export', 'a\n\nexport prices rose', body + 2, /“export”/],
	['a tag that does not end', 'a\n\n<Claim sources="smith-2020">b.\n\nc', body + 2, /<Claim> has no end/],
	['a claim over two paragraphs', '<Claim sources="smith-2020">b.\n\nc</Claim>', body, /same paragraph/],
	['a tag without its slash', 'It has <Figure name="group-size">.', body, /ends with \/>/],
	['a misspelled closing tag', '<Claim sources="smith-2020">b.</Clam>', body, /Write <\/Claim>/],
	['a closing tag alone', 'a </Claim> b', body, /never began/],
	['a tag that crosses bold words', '<Claim sources="smith-2020">a **b</Claim> c**', body, /cross/],
	['curly quotation marks', 'It has <Figure name=“group-size” />.', body, /curly/],
	[
		'one curly quotation mark',
		'It has <Figure name="group-size” />.\n\nAnd <Figure name="group-size" />.',
		body,
		/curly/,
	],
	['no quotation marks', 'It has <Figure name=group-size />.', body, /no quotation marks/],
	[
		'a missing quotation mark',
		'It has <Figure name="group-size />.\n\nAnd <Figure name="group-size" />.',
		body,
		/quotation mark is missing/,
	],
	['a half-deleted tag', 'It has <Figure name="gro', body, /quotation mark is missing/],
	['a missing =', 'It has <Figure name"group-size" />.', body, /= is missing/],
	['a missing >', 'a\n<Claim sources="smith-2020">b</Claim', body + 1, /> is missing at the end of <\/Claim/],
	['a closing tag without its slash', '<Claim sources="smith-2020">a<Claim> b', body, /write <\/Claim>/],
	['a space after <', 'It has < Figure name="group-size" />.', body, /without the space/],

	// Tags
	['an unknown tag', 'a <Button />', body, /no tag <Button>.*The tags are/],
	['an unknown tag that does not end', 'a <Button>', body, /no tag <Button>/],
	['a tag in lower case', 'a <figure name="group-size" />', body, /Did you mean <Figure>\?/],
	['HTML', 'a <b>c</b>', body, /\*\*bold\*\*/],
	['HTML that does not end', 'a<br>b', body, /empty line/],
	['a tag without a name', 'a <>b</>', body, /needs a name/],
	['an unknown attribute', 'a <Figure nam="group-size" name="group-size" />', body, /“nam”\. Did you mean “name”\?/],
	['a missing attribute', 'a <Figure bare />', body, /needs name="…"/],
	['an attribute twice', 'a <Figure name="group-size" name="group-size" />', body, /twice/],
	['an attribute with braces', 'a <Figure name={x} />', body, /Braces/],
	['braces alone in a tag', 'a <PracticeName {...x} />', body, /Braces/],
	['an empty attribute', 'a <Figure name="" />', body, /is empty/],
	['a switch with a value', 'a <Figure name="group-size" bare="true" />', body, /alone/],
	['an attribute on a tag that takes none', 'a <PracticeName x="y" />', body, /takes nothing/],
	['a block within a sentence', 'a <RoomPicture /> b', body, /cannot stand within a sentence/],
	['a note in one line', '<Note title="a">b</Note>', body, /lines of its own/],
	['a figure on a line of its own', 'a\n<Figure name="group-size" />\nb', body + 1, /belongs in a sentence/],
	['a claim over several lines', '<Claim sources="smith-2020">\nb\n</Claim>', body, /in one line/],
	[
		'a claim within a claim',
		'<Claim sources="smith-2020">a <Claim sources="smith-2020">b</Claim></Claim>',
		body,
		/within another/,
	],
	['words in a tag that takes none', 'a <PracticeName>b</PracticeName>', body, /takes no words/],
	['an empty claim', 'a <Claim sources="smith-2020"></Claim>', body, /is empty/],
	['a tag in a heading', '## At <PracticeName />', body, /heading holds words only/],
	[
		'a comparison’s tag on a page',
		{ 'content/pages/about.mdx': pageText('about', 'a <Figure name="group-size" />') },
		8,
		/only in a part of a guide/,
		'content/pages/about.mdx',
	],

	// Ids
	['an unknown figure', 'a <Figure name="group-sise" />', body, /“group-sise”.*Did you mean “group-size”\?/],
	['an unknown aspect', 'a <Cell aspect="price" format="group" />', body, /“price”.*The aspects are: size, cost/],
	['an unknown format', 'a <Cell aspect="cost" format="groups" />', body, /“groups”.*“group”/],
	['an unknown table', '<ComparisonTable name="glance" />', body, /no table “glance”/],
	['an unknown source', '<Claim sources="smith-2020 smith-2021">a</Claim>', body, /“smith-2021”.*“smith-2020”/],
	['sources with a comma between', '<Claim sources="smith-2020, smith-2020">a</Claim>', body, /by spaces only/],
	['an unknown help line', 'You can <HelpLine name="999" />.', body, /“999”/],
	[
		'a table twice',
		'<ComparisonTable name="full-comparison" />\n\n<ComparisonTable name="full-comparison" />',
		body + 2,
		/twice/,
	],
	[
		'an unknown format in a field',
		{ [section]: sectionText(undefined, { format: 'individuals' }) },
		9,
		/“individuals”.*“individual”/,
	],
	[
		'an unknown aspect in a field',
		{ [section]: sectionText(undefined, { aspects: '[size, costs]' }) },
		10,
		/“costs”.*“cost”/,
	],

	// Cells
	[
		'a blank cell',
		{ [comparisonFile]: comparisonText({ cell: ' ' }) },
		21,
		/row “size”, column “group”, shown in “at-a-glance”, “full-comparison”/,
		comparisonFile,
	],
	[
		'an unknown figure in a cell',
		{ [comparisonFile]: comparisonText({ cell: 'Usually {group-sise}' }) },
		21,
		/Did you mean “group-size”\?/,
		comparisonFile,
	],
	[
		'half a brace in a cell',
		{ [comparisonFile]: comparisonText({ cell: 'Usually {group-size' }) },
		21,
		/cannot be read/,
		comparisonFile,
	],
	[
		'another word in the braces',
		{ [comparisonFile]: comparisonText({ cell: '{group-size short}' }) },
		21,
		/cannot be read/,
		comparisonFile,
	],
	[
		'a cell left out',
		{ [comparisonFile]: comparisonText().replace(/\t+group: .*\n/, '') },
		18,
		/missing: row “size”, column “group”/,
		comparisonFile,
	],
	[
		'a figure the wrong way round',
		{ [comparisonFile]: comparisonText().replace('min: 60, max: 90', 'min: 90, max: 60') },
		15,
		/“session-length” goes from 90 to 60/,
		comparisonFile,
	],

	// Figures
	['a range in digits', 'About 5 to 15 people.', body, /<Figure name="group-size" bare \/>/],
	['a range with a hyphen', 'A group of 5-15.', body, /group-size/],
	['a range with a dash', 'A group of 5–15 members.', body, /“5–15 members”/],
	['a range in words', 'a\nFive to fifteen come.', body + 1, /“Five to fifteen”/],
	['a range with between', 'Between 5 and 15 come.', body, /“Between 5 and 15”/],
	['one end with its unit', 'Up to 15 members.', body, /“15 members”/],
	['one end as an adjective', 'A 90-minute session.', body, /“90-minute”.*session-length/],
	['one end in words', 'Some last ninety minutes.', body, /“ninety minutes”/],
	['a plain number in words', 'You and one therapist.', body, /“one therapist” .*one-therapist/],
	['an open end', 'With one or more therapists.', body, /“one or more therapists” .*group-leaders/],
	['a figure over bold words', 'There are 5 to **15** members.', body, /“5 to 15 members”/],
	['a figure in a heading', '## Why 5 to 15 members', body, /without the number/],
	[
		'a figure in the description',
		{ [section]: sectionText(undefined, { summary: 'With 5 to 15 members' }) },
		7,
		/without the number/,
	],
	['a figure in a note’s title', '<Note title="For 5 to 15">\n\na\n\n</Note>', body, /without the number/],
	[
		'a figure in a cell',
		{ [comparisonFile]: comparisonText({ cell: 'Usually 5 to 15 members' }) },
		21,
		/\{group-size\}/,
		comparisonFile,
	],

	// Claims
	['studies show', 'As studies show, it helps.', body, /“studies show”/],
	['research with words between', 'Research has not yet tested this.', body, /“Research has not yet tested”/],
	['a study from a year', 'A study from 2017 found more.', body, /“study from 2017 found”/],
	['in a trial', 'a\n\nIn a 2017 trial with adults, it helped.', body + 2, /“In a 2017 trial”/],
	['has been shown', 'It has been shown to help.', body, /“has been shown”/],
	['proven', 'It has been proven to help.', body, /“has been proven”/],
	['evidence in a list', '- The evidence suggests so.', body, /“evidence suggests”/],
	['a heading that claims', '## Studies show it helps', body, /“Studies show”/],

	// Sources
	[
		'a source that nothing cites',
		{ 'content/sources.ts': "export const sources = {\n\t'smith-2020': {},\n\t'jones-2021': {},\n};\n" },
		3,
		/No text cites the source “jones-2021”/,
		'content/sources.ts',
	],

	// Links
	['a page that does not exist', '[a](/contct)', body, /“\/contct”\. Did you mean “\/contact”\?/],
	['a part that does not exist', '[a](/group-vs-individual-therapy/individual)', body, /no page/],
	['a part without its guide', '[a](/individual-therapy)', body, /“\/group-vs-individual-therapy\/individual-therapy”/],
	['a slash at the end', '[a](/contact/)', body, /Leave out the \//],
	['the overview by its slug', '[a](/group-vs-individual-therapy/overview)', body, /no page/],
	['a place that does not exist', '## Privacy rules\n\n[a](#privacy-rule)', body + 2, /Did you mean “privacy-rules”\?/],
	[
		'a place on another page',
		'[a](/group-vs-individual-therapy#the-long-answer)',
		body,
		/on \/group-vs-individual-therapy.*“the-short-answer”/,
	],
	['a row that the table does not have', '[a](/group-vs-individual-therapy#at-a-glance-cost)', body, /no place/],
	['a relative link', '[a](contact)', body, /“\/contact”/],
	['a link to a file', '[a](../pages/contact.mdx)', body, /Begin the address of a page with \//],
	['http', '[a](http://example.org)', body, /https:\/\//],
	['no scheme', '[a](www.example.org)', body, /“https:\/\/www\.example\.org”/],
	['an address that is none', '[a](https://example)', body, /not an address/],
	['an empty link', '[a]()', body, /leads nowhere/],
	['a link without words', '[](/contact)', body, /no words/],
	['a malformed e-mail link', '[a](mailto:hello)', body, /mailto:name@/],
	['an e-mail address without mailto', '[a](hello@example.org)', body, /mailto:hello@example\.org/],
	['a malformed phone link', '[a](tel:(202)555-0000)', body, /digits only/],
	['a script', '[a](javascript:alert)', body, /cannot begin with “javascript:”/],
	['a link by reference', 'See [a].\n\n[a]: /contct', body + 2, /\/contact/],
	[
		'a link in a block to a place',
		{ 'content/blocks/crisis.mdx': '---\ntitle: x\n---\n[a](#b)\n' },
		4,
		/begin the address with the page/,
		'content/blocks/crisis.mdx',
	],

	// Headings
	['a big heading', '# Title', body, /## instead of #/],
	['a level left out', '## A\n\n#### B', body + 2, /A level is left out.*Begin it with ###/],
	['a first heading too deep', '### A', body, /it is the title/],
	['a heading twice', '## A\n\n## B\n\n## A', body + 4, /heading in line 11/],
	['an empty heading', '##', body, /empty/],
	['a heading that the page has already', '## Crisis', body, /already/],

	// The decision aid and the pictures
	['a decision aid without data', '<DecisionAid />', body, /shows “decision”.*which has none/],
	['a picture without data', '<PathsPicture />', body, /shows “paths”/],
	['a picture of who hears you without data', '<HearsPicture />', body, /shows “hears”/],
	[
		'a decision aid on the overview',
		{
			[comparisonFile]: withDecision(),
			[`${folder}/010-overview.mdx`]: sectionText('<Claim sources="smith-2020">A.</Claim>\n\n<DecisionAid />', {
				title: 'Overview',
				slug: 'overview',
				order: '10',
			}),
		},
		body + 2,
		/other than the overview/,
		`${folder}/010-overview.mdx`,
	],
	...(
		[
			['a figure that the aid misspells', "why: 'Often {group-sizes}'", /Did you mean “group-size”/],
			['a number that the figures hold', "why: 'There are 5 to 15 members'", /Write \{group-size\}/],
			['a source that does not exist', "why: 'W', sources: ['smith-2021']", /no source “smith-2021”/],
			['research without a source', "why: 'Studies show that it helps'", /without a source/],
			['a blank text', "why: ' '", /“decision” is blank/],
		] as const
	).map(
		([what, why, reason]): Slip => [
			what,
			{ [comparisonFile]: withDecision(why) },
			lineOf(withDecision(why), what === 'a blank text' ? 'decision:' : why),
			reason,
			comparisonFile,
		],
	),
	...(
		[
			[
				'a place off its line',
				'cost: {',
				"cost: { position: { ends: ['a', 'b'], at: { group: 101, individual: 0 } },",
				/0 \(left\)/,
			],
			[
				'a stretch that runs backward',
				'tables: {',
				"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 40, to: 30 }] }], tables: {",
				/must run forward/,
			],
		] as const
	).map(([what, before, after, reason]): Slip => {
		const text = comparisonText().replace(before, after);
		return [what, { [comparisonFile]: text }, lineOf(text, after), reason, comparisonFile];
	}),

	// Practice
	...(
		[
			['a blank setting', "email: ' ',", /“email” is blank/],
			['a blank part of a setting', "address: { street: '' },", /“address → street” is blank/],
			['an empty list', 'statesServed: [],', /“statesServed” is blank/],
			['a phone number without a country', "phone: { number: '2025550000', show: '202-555-0000' },", /country/],
			[
				'a number shown that is not dialed',
				"phone: { number: '+12025550000', show: '202-555-0001' },",
				/not the one dialed/,
			],
			['the example’s phone number', "phone: { number: '+15555550100', show: '(555) 555-0100' },", /example/],
			['an e-mail address that is none', "email: 'hello@pivot',", /not an e-mail address/],
			['the example’s e-mail address', "email: 'hello@example.com',", /example/],
			['a booking page without https', "bookingUrl: 'pivot-co.com/book',", /https:\/\//],
			['the example’s booking page', "bookingUrl: 'https://example.com/book',", /example/],
			[
				'a fee of nothing',
				"fees: [{ format: 'Group', amount: 0, currency: 'USD', per: 'session', asOf: '2026-11-23' }],",
				/above 0/,
			],
			[
				'a currency that is none',
				"fees: [{ format: 'Group', amount: 4, currency: '$', per: 'session', asOf: '2026-11-23' }],",
				/“USD”/,
			],
			[
				'a fee’s day that does not exist',
				"fees: [{ format: 'Group', amount: 4, currency: 'USD', per: 'session', asOf: '2026-13-01' }],",
				/a day that exists/,
			],
		] as const
	).map(
		([what, line, reason]): Slip => [
			what,
			{
				'content/practice.ts': `export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n\t// phone: x\n\t${line}\n};\n`,
			},
			5,
			reason,
			'content/practice.ts',
		],
	),
	[
		'a website with a slash at the end',
		{ 'content/practice.ts': "export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com/',\n};\n" },
		3,
		/no \/ at the end/,
		'content/practice.ts',
	],
];

for (const [what, changes, line, reason, file = section] of slips) {
	test(`caught: ${what}`, async () => {
		const found = await errorsOf(typeof changes === 'string' ? { [section]: sectionText(changes) } : changes);
		assert.equal(found.length, 1, JSON.stringify(found, null, 2));
		const [problem] = found;
		assert.equal(problem?.file, file);
		assert.equal(problem?.line, line, JSON.stringify(problem));
		assert.match(problem?.reason ?? '', reason);
		// Editors know none of these words.
		assert.doesNotMatch(problem?.reason ?? '', /JSX|acorn|\bESM\b|\bAST\b|expression|parse|undefined|YAML|attribute/i);
	});
}

test('a link to this site by its full address is told, when that address is known', async () => {
	const before = process.env.SITE_URL;
	const reasons = async (siteUrl: string, link: string) => {
		process.env.SITE_URL = siteUrl;
		try {
			return (await errorsOf({ [section]: sectionText(`[a](${link})`) })).map(({ reason }) => reason);
		} finally {
			if (before === undefined) delete process.env.SITE_URL;
			else process.env.SITE_URL = before;
		}
	};
	const url = 'https://guides.pivot-co.com';
	assert.match((await reasons(url, `${url}/contact#main`)).join(), /page of this site.*“\/contact#main”/);
	assert.match((await reasons(url, url)).join(), /“\/”/);
	assert.deepEqual(await reasons(url, 'https://guides.pivot-co.community/contact'), []);
	assert.deepEqual(await reasons('', `${url}/contact`), []);
	assert.deepEqual(await reasons('https://localhost', 'https://localhost.org'), []);
});

test('two redirects that lead to each other are both named', async () => {
	const found = await problemsOf({
		'content/redirects.ts': "export const redirects = {\n\t'/old': '/a',\n\t'/a': '/old',\n};\n",
	});
	assert.deepEqual(
		found.map(({ line, reason }) => [line, /lead to each other/.test(reason)]),
		[
			[2, true],
			[3, true],
		],
	);
});

function practiceWithFee(asOf: string): Files {
	const fee = `{ format: 'Group', amount: 40, currency: 'USD', per: 'session', asOf: '${asOf}' }`;
	return {
		'content/practice.ts': `export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n\tfees: [${fee}],\n};\n`,
	};
}

for (const [asOf, day, tooOld] of [
	['2026-11-23', '2026-11-23', false],
	['2026-11-23', '2028-05-23', false],
	['2026-11-23', '2028-05-24', true],
	['2026-08-31', '2028-02-29', false],
	['2026-08-31', '2028-03-01', true],
	['2020-01-01', '2026-11-23', true],
] as const) {
	test(`a fee of ${asOf} is ${tooOld ? 'too old' : 'fine'} on ${day}`, async () => {
		const found = await problemsOf(practiceWithFee(asOf), day);
		assert.deepEqual(
			found.map(({ file, line }) => `${file}:${line}`),
			tooOld ? ['content/practice.ts:4'] : [],
		);
		for (const { reason } of found) assert.match(reason, /more than 18 months ago/);
	});
}

test('all problems of all files are told in one run, sorted by file and place', async () => {
	const found = await errorsOf({
		'content/pages/about.mdx': pageText('about', '[a](/nowhere-at-all)\n\n# B', { description: 'Short.' }),
		[section]: sectionText('a {b', { updated: 'today', titel: 'x' }),
		'content/blocks/crisis.mdx': '---\ntitle: a\n---\n<Nope />\n',
	});
	assert.deepEqual(
		found.map(({ file, line }) => `${file}:${line}`),
		[
			'content/blocks/crisis.mdx:4',
			`${section}:6`,
			`${section}:10`,
			`${section}:12`,
			'content/pages/about.mdx:5',
			'content/pages/about.mdx:8',
			'content/pages/about.mdx:10',
		],
	);
});

test('a text that cannot be read brings no further problems in others', async () => {
	const found = await errorsOf({
		[`${folder}/010-overview.mdx`]: sectionText('## The short answer\n\n<Claim sources="smith-2020">b', {
			title: 'Overview',
			slug: 'overview',
			order: '10',
		}),
		[section]: sectionText('[a](/group-vs-individual-therapy#the-short-answer)'),
		'content/pages/about.mdx': `\n${pageText('about')}`,
		'content/pages/contact.mdx': pageText('contact', '[a](/about)'),
	});
	assert.deepEqual(
		found.map(({ file }) => file),
		[`${folder}/010-overview.mdx`, 'content/pages/about.mdx'],
	);
});

test('the anchors that the check holds for taken are those that the components set', async () => {
	const components = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.tsx'),
	);
	const set = components.flatMap(
		(path) => readFileSync(`components/${path}`, 'utf8').match(/(?<=\sid=")[\w-]+(?=")/g) ?? [],
	);
	const overview = await withSite({}, async (root) => {
		const { texts } = await loadSite(root);
		return texts.find(({ slug }) => slug === 'overview');
	});
	assert.ok(overview);
	assert.deepEqual(new Set(anchorsOfLayout(overview)), new Set(set));
});

test('a review that is late by 30 days is a warning, and an error from then on', async () => {
	const changes = { [section]: sectionText(undefined, { nextReview: '2026-10-24' }) };
	const severities = async (today: string) => (await problemsOf(changes, today)).map(({ fatal }) => fatal);
	assert.deepEqual(await severities('2026-10-24'), []);
	assert.deepEqual(await severities('2026-10-25'), [false]);
	assert.deepEqual(await severities('2026-11-23'), [false]);
	assert.deepEqual(await severities('2026-11-24'), [true]);
});

test('a thousand sections are checked in less than a minute', async () => {
	const [sample = ''] = readdirSync('content/group-vs-individual-therapy').filter((name) => name.startsWith('030-'));
	const words = readFileSync(`content/group-vs-individual-therapy/${sample}`, 'utf8')
		.replace(/^---[\s\S]*?\n---\n/, '')
		.replace(/<[^>]+>/g, 'Words')
		.replace(/\]\([^)]*\)/g, '](/contact)');
	const many = Array.from({ length: 1000 }, (_, index) => {
		const number = 100 + (index % 900);
		const guide = index < 900 ? folder : 'content/second';
		return [
			`${guide}/${number}-part-${index}.mdx`,
			sectionText(words, { title: `Part ${index}`, slug: `part-${index}`, order: String(number), format: undefined }),
		] as const;
	});
	// Time of the processor, which does not depend on what else the machine does.
	const before = process.cpuUsage();
	const found = await errorsOf({
		...Object.fromEntries(many),
		'content/second/comparison.ts': comparisonText({ slug: 'second' }),
		'content/second/010-overview.mdx': sectionText('Words.', { title: 'O', slug: 'overview', order: '10' }),
		'content/comparisons.ts':
			"export { comparison as a } from './group-vs-individual-therapy/comparison';\nexport { comparison as b } from './second/comparison';\n",
	});
	const { user, system } = process.cpuUsage(before);
	assert.ok((user + system) / 1_000_000 < 60, `${(user + system) / 1_000_000} s`);
	assert.ok(found.every(({ rule }) => rule !== 'syntax' && rule !== 'tags' && rule !== 'links'));
});

test('a fee that is too old is a warning, and an error 30 days later', async () => {
	const severities = async (day: string) =>
		(await problemsOf(practiceWithFee('2026-11-23'), day)).map(({ fatal }) => fatal);
	assert.deepEqual(await severities('2028-05-23'), []);
	assert.deepEqual(await severities('2028-05-24'), [false]);
	assert.deepEqual(await severities('2028-06-22'), [false]);
	assert.deepEqual(await severities('2028-06-23'), [true]);
});
