/**
 * Content as editors break it, and odd content that is fine: the cases of corpus.test.ts. A case is the body of a part,
 * or the files that it changes in the sample site. What an editor reads about it is in corpus.snapshot.txt.
 */
import {
	comparisonFile,
	comparisonText,
	comparisonWithEverything,
	type Files,
	folder,
	frontmatter,
	helpLinesText,
	pageText,
	picture,
	registryText,
	sampleSite,
	section,
	sectionText,
	siteWithDecision,
	sourcesText,
	withDecision,
} from './sample-site';

const overview = `${folder}/010-overview.mdx`;
const page = 'content/pages/about.mdx';
/** The address of the guide. */
const guide = folder.slice('content'.length);
/** The day of the check. */
export const today = '2026-11-23';

const inSection = (change: (text: string) => string): Files => ({ [section]: change(sectionText()) });

/** A text as long as a real one, with a mistake in the middle. */
const amid = (mistake: string) =>
	`## How it works\n\nYou meet once a week.\n\n${mistake}\n\n## What it costs\n\nIt depends.`;

const home = (body: string): Files => ({ 'content/pages/home.mdx': pageText('home', body) });

function overviewText(body: string, fields: Record<string, string> = {}): string {
	return sectionText(body, { title: 'A group, or alone', slug: 'overview', order: '10', ...fields });
}

/** The data with a piece replaced, and a part that may show it. */
function inComparison(before: string, after: string, body?: string): Files {
	return { [comparisonFile]: comparisonText().replace(before, after), [section]: sectionText(body) };
}

/** The sample site with entries in its glossary, and a part with these words. */
function glossary(entries: string, body?: string): Files {
	return { 'content/glossary.ts': `export const glossary = {\n\t${entries},\n};\n`, [section]: sectionText(body) };
}

function eachInComparison(edits: Record<string, [before: string, after: string]>): Record<string, Files> {
	return Object.fromEntries(
		Object.entries(edits).map(([name, [before, after]]) => [name, inComparison(before, after)]),
	);
}

function inPractice(lines: Record<string, string>): Record<string, Files> {
	const rest = (line: string) =>
		Object.entries({ email: "'hello@pivot-co.com'", reviewer: "{ name: 'Rae Lee' }" })
			.filter(([key]) => !line.startsWith(key))
			.map(([key, value]) => `\n\t${key}: ${value},`)
			.join('');
	const files = (line: string): Files => ({
		'content/practice.ts': `export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',${rest(line)}\n\t// phone: x\n\t${line}\n};\n`,
	});
	return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, files(line)]));
}

const clinician = (photo: string) =>
	`clinicians: [{ name: 'Ann', credentials: 'LPC', license: { state: 'VA', number: '07' }, photo: '${photo}' }],`;

/** The sample site with a second guide, whose data may be changed. */
function twoGuides(name: string, change = (text: string) => text): Files {
	return {
		[`content/${name}/comparison.ts`]: change(comparisonText({ slug: name })),
		[`content/${name}/010-overview.mdx`]: overviewText('<ComparisonTable name="full-comparison" />', {
			title: 'O, a group',
		}),
		...home('<GuideList />\n\nSee [our office](/our-office).'),
		'content/comparisons.ts': registryText('group-vs-individual-therapy', name),
	};
}

/** A data file with a line of code before the data. */
const codeFirst = (line: string): Files => ({ 'content/practice.ts': `${line}\n${practiceText}` });

/** The practice's data, as a whole file or with some text replaced. */
const practice = (text: string): Files => ({ 'content/practice.ts': `export const practice = {\n\t${text}` });

const practiceText = String(sampleSite()['content/practice.ts']);

const practiceWith = (before: string, after: string): Files => ({
	'content/practice.ts': practiceText.replace(before, after),
});

const helpLine = (fields: string, purpose = 'For everybody.'): Files => ({
	'content/help-lines.ts': `export const helpLines = {\n\t'988': { name: '988', purpose: '${purpose}', everyPage: true, ${fields} },\n};\n`,
});

const redirect = (line: string): Files => ({
	'content/redirects.ts': `export const redirects = {\n\t'/old': '/about',\n\t${line}\n};\n`,
});

const source = (before: string | RegExp, after: string): Files => ({
	'content/sources.ts': sourcesText('smith-2020').replace(before, after),
});

const decision = (before: string, after: string): Files => ({
	...siteWithDecision(),
	[comparisonFile]: withDecision().replace(before, after),
});

/** The data that has everything, with a piece replaced, and a part that shows it all. */
const everything = (before: string | RegExp = '', after = ''): Files => ({
	[comparisonFile]: comparisonWithEverything.replace(before, after),
	[section]: sectionText('<DecisionAid />\n\nYou may do both.\n\n<PathsPicture />'),
});

/** The sample site with a table by concern, with some of its data replaced. */
function concerns(before = '', after = '', body = '<ConcernTable />'): Files {
	const table = `concerns: {
		caption: 'By concern',
		heads: { name: 'Concern', helps: 'Does it help?', compared: 'Which?', guidance: 'Guidelines', shownFor: 'For whom' },
		rows: {
			depression: {
				name: 'Depression',
				helps: { text: 'Yes, in 14 trials.', sources: ['lee-2021'] },
				compared: { text: 'About equal.', sources: ['lee-2021'] },
				guidance: { text: 'We found none.' },
				shownFor: { text: 'Adults', sources: ['smith-2020'] },
			},
		},
	},
	overviewTable`;
	return {
		[comparisonFile]: comparisonText().replace('overviewTable', table).replace(before, after),
		[section]: sectionText(body),
		'content/sources.ts': sourcesText('smith-2020', 'lee-2021'),
	};
}

/** The sample site with one group, and a page for it. */
function group(fields: string, body?: string): Files {
	return {
		'content/groups.ts': `export const groups = {
	'tuesday-evening': {
		name: 'Tuesday evening group',
		for: 'Adults',
		about: 'Feeling at ease with people.',
		days: ['Tuesday'],
		time: { from: '18:30', to: '20:00', zone: 'America/New_York' },
		online: 'By video',
		join: 'Call us.',
		${fields}
	},
};
`,
		'content/pages/groups.mdx': pageText('groups', '<GroupList />', { title: 'Groups open now' }),
		[section]: sectionText(body),
	};
}

const openGroup = "leader: 'Ann Lee, LPC', confirmed: '2026-10-23', until: '2027-01-31',";

const onRecord = (...addresses: string[]): Files => ({
	'content/addresses.ts': `export const addresses = [\n${addresses.map((one) => `\t'${one}',\n`).join('')}];\n`,
});

/** The sample site with its guide's folder renamed. */
const renamedGuide = (change = (text: string) => text): Files =>
	Object.fromEntries(
		Object.entries(sampleSite()).flatMap(([path, text]): [string, Files[string]][] =>
			path.startsWith(`${folder}/`)
				? [
						[path, null],
						[path.replace(folder, 'content/group-or-alone'), change(String(text))],
					]
				: [],
		),
	);

/** What trials with editors found missed, or answered wrongly. */
const trials: Readonly<Record<string, Files | string>> = {
	'table called like what every object has': amid('<ComparisonTable name="toString" />'),
	'tag called like what every object has': amid('<constructor />'),
	'heading like a row of a table': amid(
		'<ComparisonTable name="full-comparison" />\n\n## Full comparison cost\n\nIt depends.',
	),
	'heading like an entry of the list of help lines': amid('<HelpLineList />\n\n## Help 988\n\nYou can call.'),
	'link to the call to action on the page that it leads to': amid('See [what is next](/contact#next).'),
	'help line with too short a number': helpLine("call: { number: '12', show: '12' }"),
	// Code in a data file: it is never run.
	'data file that ends the program': codeFirst('process.exit(0);'),
	'data file with an endless loop': codeFirst('while (true) {}'),
	'data file that reads files': codeFirst("import fs from 'node:fs';"),
	'data file that imports from far away': codeFirst("import x from '@/model/../../secret';"),
	'data file that passes another one on': codeFirst("export * from 'node:fs';"),
	'default export': practiceWith('export const practice =', 'export default'),
	'program ended within a value': practiceWith("'hello@pivot-co.com'", 'process.exit(0)'),
	'function called at once': { 'content/practice.ts': "export const practice = (() => ({ name: 'P' }))();\n" },
	method: practiceWith("name: 'Pivot Counseling'", "name() { return 'P'; }"),
	'spread entries': practiceWith("name: 'Pivot Counseling'", '...defaults'),
	'spread list': inComparison("['size', 'cost']", '[...rows]'),
	'computed name': practiceWith('name:', "['na' + 'me']:"),
	'template with a call': practiceWith("'hello@pivot-co.com'", `\`\${process.exit(0)}\``),
	'words that are added up': practiceWith("'hello@pivot-co.com'", "'hello@' + 'pivot-co.com'"),
	'thousands of brackets': { 'content/practice.ts': `export const practice = ${'['.repeat(2e4)}${']'.repeat(2e4)};\n` },
	'figure with a name of the computer': inComparison("'group-leaders':", "'__proto__':"),

	'name twice in a data file': practiceWith("name: 'Pivot Counseling'", "name: 'P', name: 'P'"),
	'value that is nothing': practiceWith("'hello@pivot-co.com'", 'null'),
	'data file that is a list': { 'content/sources.ts': 'export const sources = [];\n' },

	// Data of another kind
	...Object.fromEntries(
		Object.entries<[before: string | RegExp, after: string]>({
			'unit that is one text': ["['member', 'members']", "'members'"],
			'number as text': ['min: 5', "min: '5'"],
			'cell that is a number': ["individual: 'You alone'", 'individual: 1'],
			'table without its rows': [", aspects: ['size']", ''],
			'format without its mark': [/(id: 'individual'.*)mark: '\w+', /, '$1'],
			'no title and no short title': [/\ttitle: 'Compared',\n\tshortTitle: 'Compared',\n/, ''],
			'question without sides': [/sides: \{[\s\S]*?\n\t{4}\},/, ''],
			'label misspelled': ["label: 'Size'", "lable: 'Size'"],
			'name of the second format blank': ["name: 'individual'", "name: ' '"],
			'mark misspelled': ["mark: 'pair'", "mark: 'pear'"],
			'format of a cell misspelled': ["individual: 'You alone'", "individul: 'You alone'"],
			'row of a table misspelled': ["aspects: ['size', 'cost']", "aspects: ['size', 'cots']"],
			'cell missing in a row that the words of another name': [
				"label: 'Cost', cells: { group: 'It depends', ",
				"label: 'Cost: what it costs', cells: { ",
			],
			'nobody in a room': ['min: 5, max: 15', 'min: 0, max: 15'],
			'four hundred seats': ['min: 5, max: 15', 'min: 5, max: 400'],
			'usual size out of its range': ["clients: 'group-size'", "clients: 'group-size', typical: 'one-therapist'"],
		}).map(([name, [before, after]]) => [name, everything(before, after)]),
	),

	// The table by concern
	'cell missing in the table by concern': concerns(
		"guidance: { text: 'We found none.' },",
		'',
		'<Claim sources="lee-2021">Both help.</Claim>\n\n<ConcernTable />',
	),
	'number without a source in the table by concern': concerns('We found none.', 'Three of 12 prefer it.'),
	'another table with the name of the table by concern': concerns(
		"'full-comparison': {",
		"'by-concern': { caption: 'C', aspects: ['size'] },\n\t\t'full-comparison': {",
		'<ConcernTable />\n\n<ComparisonTable name="by-concern" />',
	),
	'table by concern that no part shows': concerns('', '', '<Claim sources="lee-2021">Both help.</Claim>'),
	'link to a row that the table by concern lacks': concerns('', '', '[a](#depresion)\n\n<ConcernTable />'),

	'row of the table by concern with the name of a part of the pages': concerns('depression: {', 'sources: {'),
	'heading with the address of a row of the table by concern': concerns(
		'',
		'',
		'<ConcernTable />\n\n## Depression\n\nIt is common.',
	),

	// Groups
	'group with the name of a part of the pages': Object.fromEntries(
		Object.entries(group(openGroup)).map(([path, text]) => [path, String(text).replace("'tuesday-evening'", 'next')]),
	),
	'link to a group where groups are only named': {
		...group(openGroup, '[The evening group](/contact#tuesday-evening)'),
		'content/pages/contact.mdx': pageText('contact', '<GroupList short />'),
	},
	'group whose last day has passed': group(openGroup.replace('2027-01-31', '2026-11-20')),
	'group that has begun': group(`start: '2026-11-20', ${openGroup}`),
	'group confirmed on a day to come': group(openGroup.replace('2026-10-23', '2026-12-23')),
	'group of the example': group(openGroup.replace('Ann Lee', 'Name')),
	'groups without a page': { ...group(openGroup), 'content/pages/groups.mdx': null },
	'link to the groups while none is open': { [section]: sectionText('[Open groups](/groups)') },

	// Days and numbers
	'update on a day to come': { [section]: sectionText(undefined, { updated: '2027-11-23' }) },
	'update in a year that cannot be meant': { [section]: sectionText(undefined, { updated: '0206-11-23' }) },
	'half a member': inComparison('min: 5, max: 15', 'min: 1.5, max: 15'),
	'range with a hyphen in data': inComparison('min: 5, max: 15', 'min: 5-15'),
	'year with a digit too many': source('year: 2020', 'year: 20016'),
	'year that has not come': source(/(?<!-)2020/g, '2031'),
	'year of another work': source('year: 2020', 'year: 2019'),
	'what a source says in two sentences': source('Both help.', 'Both help. They do.'),
	'position of one format missing': inComparison(
		'cost: {',
		"cost: { position: { ends: ['a', 'b'], at: { group: 10 } },",
	),
	'unknown format in a path': inComparison(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'groop', from: 0, to: 30 }] }], tables: {",
		'<PathsPicture />',
	),

	// Nothing there
	'table without rows': inComparison("['size', 'cost']", '[]'),
	'result without its full stop': decision("group: 'G.'", "group: 'G'"),
	'crisis block without a help line': {
		'content/blocks/crisis.mdx': `${frontmatter({ title: 'crisis' })}You are not alone.\n`,
	},
	'crisis block emptied': { 'content/blocks/crisis.mdx': frontmatter({ title: 'crisis' }) },
	'part without words': { [section]: sectionText('') },

	// Markup where nothing reads it
	'bold in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually **small**' }) },
	'italic in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually *small*' }) },
	'tag in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually <b>small</b>' }) },
	'line break in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually\\nsmall' }) },
	'link in a cell': { [comparisonFile]: comparisonText({ cell: 'See [it](/contact)' }) },
	'entity in a cell': { [comparisonFile]: comparisonText({ cell: 'You &amp; others' }) },
	'tag in a title': { [section]: sectionText(undefined, { title: 'A group in <Figure name="session-length" />' }) },
	'DOI with its address': source("says: 'Both", "doi: 'https://doi.org/10.1000/x', says: 'Both"),
	'e-mail address with mailto': practiceWith("'hello@", "'mailto:hello@"),
	'street of the example': practiceWith(
		"\t// phone: '',",
		"\taddress: { street: '1 Example Street', city: 'Fairfax', state: 'VA', zip: '22031' },",
	),

	// Help lines
	'help line with dashes': helpLine("call: { number: '202-555-0000', show: '202-555-0000' }"),
	'help line that shows another number than it dials': helpLine("call: { number: '911', show: '988' }"),
	'help line without a number': helpLine("url: 'https://988lifeline.org'"),
	'help line that may promise privacy': helpLine(
		"call: { number: '988', show: '988' }, url: 'https://a.org'",
		'A private line.',
	),
	'help line at the top that is not on every page': {
		'content/help-lines.ts': helpLinesText().replace(
			'};',
			"\tvets: { name: 'V', purpose: 'P.', call: { number: '211', show: '211' }, everyPage: false, strip: { order: 1, lead: 'V?' } },\n};",
		),
	},

	// Addresses
	'address twice on record': onRecord('/about', '/old', '/about'),
	'address that is a number': { 'content/addresses.ts': 'export const addresses = [5];\n' },
	'redirect to itself': redirect("'/a': '/a',"),
	'redirect to a former address': redirect("'/older': '/old',"),
	'redirect from a page': redirect("'/contact': '/about',"),
	'redirect that ends in a slash': redirect("'/a/': '/about',"),
	'redirect to another site without https': redirect("'/a': 'http://example.org/about',"),
	'redirect from a file': redirect("'/feed.xml': '/about',"),
	'redirect with capitals': redirect("'/Feed': '/about',"),
	'redirect with an asterisk': redirect("'/a/*': '/about',"),
	'redirect to an umlaut': redirect("'/a': '/über uns',"),
	'redirect from another site': redirect("'https://pivot-co.com/a': '/about',"),
	'guide’s folder renamed': renamedGuide(),
	'guide’s folder and slug renamed, whose addresses are on record': {
		...renamedGuide((text) => text.replace("slug: 'group-vs-individual-therapy'", "slug: 'group-or-alone'")),
		'content/comparisons.ts': registryText('group-or-alone'),
		...onRecord(...['', '/all', '/individual-therapy'].map((tail) => `${guide}${tail}`)),
	},

	// Where the mistake is
	'brace missing in the middle of the data': inComparison(
		"individual: 'You alone',\n\t\t\t},",
		"individual: 'You alone',",
	),
	'import deleted': { [comparisonFile]: comparisonText().replace(/^import.*\n/, '') },
	'straight apostrophe in data': practiceWith("'Pivot Counseling'", "'Pivot's Counseling'"),
	'part that ends in .mdx.txt, with a link to it': {
		[section]: null,
		[`${section}.txt`]: sectionText(),
		...home('See [our office](/our-office) and [it](/group-vs-individual-therapy/individual-therapy).'),
	},
};

/** Each brings exactly one message. */
export const broken: Readonly<Record<string, Files | string>> = {
	'half-deleted tag': amid('A group has <Figure name="group-size'),
	'half-deleted tag at the end of the file': 'A group has <Figure',
	'tag with its beginning deleted': amid('Figure name="group-size" /> is usual, and 3 > 2.'),
	'closing tag deleted': amid('<Claim sources="smith-2020">Both formats help.'),
	'opening tag deleted': amid('Both formats help.</Claim>'),
	'closing tag misspelled': amid('<Claim sources="smith-2020">Both help.</Clame>'),
	'tag misspelled': amid('A group has <Figrue name="group-size" />.'),
	'tag in lower case': amid('<note title="Tip">\n\nSomething to know.\n\n</note>'),
	'attribute misspelled': amid('A group has <Figure nane="group-size" />.'),
	'curly quotation marks in a tag': amid('A group has <Figure name=“group-size” />.'),
	'no quotation marks in a tag': amid('A group has <Figure name=group-size />.'),
	'quotation mark deleted': amid('A group has <Figure name="group-size />.'),
	'slash deleted': amid('A group has <Figure name="group-size">.'),
	'block within a sentence': amid('Look at <RoomPicture /> first.'),
	'note in one line': amid('<Note title="Tip">Something to know.</Note>'),
	'sentence tag on a line of its own': amid('A group has\n\n<Figure name="group-size" />\n\non most days.'),
	'less-than sign before a number': amid('Groups with <5 people are small.'),
	'curly braces': amid('Write to {your therapist} first.'),
	'only the closing brace': amid('Write to your therapist} first.'),
	'only the opening brace': amid('Write to {your therapist first.'),
	'figure as in the data file': amid('A group has {group-size}.'),
	comment: amid('<!-- ask Ann -->'),
	'comment in braces': amid('{/* ask Ann */}'),
	'line that begins with import': amid('import your own rules'),
	'line that begins with export': amid('export prices rose.'),
	'HTML line break': amid('One line<br>another line.'),
	'HTML picture': amid('<img src="/room.jpg">'),
	'HTML link': amid('Please <a href="/contact">get in touch</a>.'),
	'HTML with a style': amid('<div style="color: red">Please read.</div>'),
	script: amid('<script>alert(1)</script>'),
	'video embedded': amid('<iframe src="https://www.youtube.com/embed/x"></iframe>'),
	'address between < and >': amid('See <https://www.nimh.nih.gov>.'),
	'tag with code': amid('A group has <Figure name={size} />.'),
	'claim over two paragraphs': amid('<Claim sources="smith-2020">Both help.\n\nEach in its way.</Claim>'),
	'claim within a claim': amid('<Claim sources="smith-2020">Both <Claim sources="smith-2020">help</Claim>.</Claim>'),
	'bold and tag cross': amid('<Claim sources="smith-2020">Both **help</Claim> much**.'),
	'bullets from Word': amid('• First\n• Second'),
	'bullets from Word’s own font': amid(' First'),
	'invisible character within a word': amid('Some words have a hy­phen.'),
	'characters that turn the text around': amid('You can ‮klat‬ here.'),
	'line break of a web page': amid('You can talk\u2028and listen.'),
	'Word document with the wrong name': { [section]: Buffer.from('PK\0\0\b\0') },
	'text in an old encoding': { [section]: Buffer.from(sectionText('Café and tea.'), 'latin1') },
	'merge conflict': amid('<<<<<<< HEAD\nYou talk.\n=======\nYou listen.\n>>>>>>> main'),
	'merge conflict in data': {
		'content/help-lines.ts': "export const helpLines = {\n<<<<<<< HEAD\n	'988': 1,\n=======\n};\n>>>>>>> x\n",
	},
	'end of a merge conflict left behind': amid('You talk.\n>>>>>>> main'),
	'middle of a merge conflict left behind': amid('You talk.\n\n=======\n\nYou listen.'),
	'paragraph of two megabytes': amid('You can talk here and listen. '.repeat(7e4)),
	'nested a hundred deep': amid(`${'> '.repeat(100)}You talk.`),
	'lists within lists within lists': amid('- a\n  - b\n    - c\n      - d'),
	'table with a cell too many': amid('| One | Two |\n| --- | --- |\n| a | b | c |'),
	'table with a cell too few': amid('| One | Two |\n| --- | --- |\n| a |'),
	'table without its second line': amid('| One | Two |\n| a | b |'),
	'table whose second line is too short': amid('| One | Two |\n| --- |\n| a | b |'),
	'heading without a space': amid('##What to bring'),
	'line under a text': amid('What to bring\n---\n\nYou talk.'),
	'bold that does not end': amid('This is **important for you.'),
	'code that does not end': amid('```\nYou talk.'),
	'space in a link': amid('Please [get in touch] (/contact).'),
	'space in an address': amid('Please [get in touch](/contact us).'),
	'brackets of a link the wrong way round': amid('Please (get in touch)[/contact].'),
	'list without a space': amid('-First\n-Second'),
	footnote: amid('Both formats help.[^1]\n\n[^1]: Smith 2020'),
	h1: amid('# What to bring'),
	'level left out': amid('#### What to bring\n\nYou talk.'),
	'heading with nothing below it': amid('## Who leads it?\n\n## Who comes?\n\nPeople.'),
	'heading at the end': '## How it works\n\nYou talk.\n\n## Who leads it?',
	'heading twice': amid('## How it works\n\nYou talk.'),
	'heading with the same anchor': amid('## How it works?\n\nYou talk.'),
	'empty heading': amid('##'),
	'link with a typo': amid('Please [get in touch](/contct).'),
	'link that says nothing': amid('To get in touch, [click here](/contact).'),
	'link that is an address': amid('See [https://www.nimh.nih.gov](https://www.nimh.nih.gov).'),
	'link to a file': amid('Read [the next part](030-group-therapy.mdx).'),
	'link with http': amid('See [the institute](http://www.nimh.nih.gov).'),
	'link with its start deleted': amid('See [the institute](www.nimh.nih.gov).'),
	'e-mail link without mailto': amid('Write to [the practice](hello@pivot-co.com).'),
	'phone link with spaces': amid('Call [the practice](tel:202-555-0000).'),
	'link to an anchor that is not there': amid('See [the price](#what-it-cost).'),
	'link to nothing': amid('See [the price]().'),
	'link to a file that is not there': amid('See [the leaflet](/leaflett.pdf).'),
	'link to a draft': {
		[section]: sectionText('See [the other part](/group-vs-individual-therapy/later).'),
		[`${folder}/030-later.mdx`]: sectionText('Some words.', {
			title: 'Later',
			slug: 'later',
			order: '30',
			draft: 'true',
		}),
	},
	'picture that is not there': amid('![Five chairs in a circle](/rooom.jpg)'),
	'picture without a description': amid('![](/room.jpg)'),
	'picture described as a picture': amid('![image](/room.jpg)'),
	'picture described by its file': amid('![room.jpg](/room.jpg)'),
	'picture from elsewhere': amid('![Five chairs in a circle](https://example.org/room.jpg)'),
	'picture from a computer': amid('![Five chairs in a circle](room.jpg)'),
	'picture that is too big': {
		'public/room.jpg': picture + 'x'.repeat(2e5),
		[section]: sectionText('![Five chairs in a circle](/room.jpg)'),
	},
	'picture that is a page saved under its name': {
		'public/room.png': '<!DOCTYPE html>',
		[section]: sectionText('![Five chairs in a circle](/room.png)'),
	},
	'picture with a percent sign in its name': amid('![Five chairs in a circle](/room-100%.jpg)'),
	'photo of a phone': { 'public/room.heic': 'x', [section]: sectionText('![Five chairs in a circle](/room.heic)') },
	'figure typed': amid('A group has 5 to 15 members.'),
	'figure typed in words': amid('A group has five to fifteen members.'),
	'research without a source': amid('Studies show that both help.'),
	'complete privacy': amid('You have complete privacy.'),
	'guaranteed success': amid('Success is guaranteed.'),
	cure: amid('This cures depression.'),
	proven: amid('It is a proven method.'),
	addict: amid('Some groups are for addicts.'),
	'exclamation mark': amid('You are welcome!'),
	'exclamation mark in a title': inSection((text) => text.replace('like?', 'like!')),
	capitals: amid('You do NOT have to talk.'),
	'long sentence': amid(
		'You meet the same people every week and after a while you may find that you can tell them things you have never told anyone else before.',
	),
	'misspelled word': amid('You can reflekt on this.'),
	'empty file': { [section]: '' },
	'fields deleted': { [section]: 'You talk.\n' },
	'second fence deleted': inSection((text) => text.replace(/---\nPeople/, 'People')),
	'empty line at the top': inSection((text) => `\n${text}`),
	'byte-order mark': inSection((text) => `\uFEFF${text}`),
	'tab in a field': inSection((text) => text.replace('title: ', 'title:	')),
	'field deleted': inSection((text) => text.replace(/summary: .*\n/, '')),
	'field misspelled': inSection((text) => text.replace('summary:', 'sumary:')),
	'field invented': inSection((text) => text.replace('order:', 'author: Ann\norder:')),
	'field twice': inSection((text) => text.replace('order: 20', 'order: 20\norder: 20')),
	'value deleted': inSection((text) => text.replace(/summary: .*/, 'summary:')),
	'colon in a title': inSection((text) => text.replace(/title: .*/, 'title: Therapy: what it is')),
	'colon without a space': inSection((text) => text.replace('order: 20', 'order:20')),
	'date that does not exist': inSection((text) => text.replace('2026-11-23', '2026-11-31')),
	'order in words': inSection((text) => text.replace('order: 20', 'order: second')),
	'order with a zero': inSection((text) => text.replace('order: 20', 'order: 020')),
	'short description': inSection((text) => text.replace(/description: .*/, 'description: A group.')),
	'slug with capitals': inSection((text) => text.replace('slug: i', 'slug: I')),
	'slug twice': inSection((text) => text.replace(/slug: .*/, 'slug: overview')),
	'order twice': {
		[`${folder}/020-another.mdx`]: sectionText('Some words.', { title: 'Another group', slug: 'another' }),
	},
	'unknown format': inSection((text) => text.replace('format: individual', 'format: indvidual')),
	'unknown aspect': inSection((text) => text.replace('order:', 'aspects: [sise]\norder:')),
	'yes for true': inSection((text) => text.replace('order:', 'quickExit: yes\norder:')),
	'next review before the last one': inSection((text) =>
		text.replace('order:', 'reviewed: 2026-11-20\nnextReview: 2026-11-20\norder:'),
	),
	'review that is late': inSection((text) => text.replace('order:', 'nextReview: 2026-11-20\norder:')),
	'review that is more than late': inSection((text) => text.replace('order:', 'nextReview: 2026-10-23\norder:')),
	'copy of a file': { [`${folder}/020-individual-therapy copy.mdx`]: sectionText() },
	'copy of a file with a name of its own': { [`${folder}/030-individual-therapy.mdx`]: sectionText() },
	'file in the wrong folder': { 'content/new.mdx': pageText('new') },
	'file in a folder too deep': { [`${folder}/new/030-new.mdx`]: sectionText() },
	'file with another ending': { 'content/pages/new.md': pageText('new') },
	'picture among the texts': { [`${folder}/room.jpg`]: 'x' },
	'page deleted': { [page]: null },
	'tag of a comparison on a page': { [page]: pageText('about', 'A group has <Figure name="group-size" />.') },
	'comma deleted': practice("name: 'P'\n\twebsite: 'https://pivot-co.com',\n};\n"),
	'quotation mark deleted in data': practice("name: 'P,\n\twebsite: 'https://pivot-co.com',\n};\n"),
	'curly quotation marks in data': practice('name: ‘P’,\n\twebsite: 1,\n};\n'),
	'brace deleted in data': practice("name: 'P',\n\twebsite: 'https://pivot-co.com',\n"),
	'cell deleted': { [comparisonFile]: comparisonText().replace(/\t+group: '\{group-size\}',\n/, '') },
	'cell emptied': { [comparisonFile]: comparisonText({ cell: '' }) },
	'unknown figure in a cell': { [comparisonFile]: comparisonText({ cell: '{group-sise}' }) },
	'unit of a figure deleted': { [comparisonFile]: comparisonText().replace("unit: ['member', 'members'], ", '') },
	'bracket around the rows of a table deleted': inComparison("aspects: ['size']", "aspects: 'size'"),
	'overview made a draft': {
		[overview]: overviewText('<Claim sources="smith-2020">Both help.</Claim>', { draft: 'true' }),
	},
	'registry emptied': { 'content/comparisons.ts': 'export {};\n' },
	'source that nothing cites': { 'content/sources.ts': sourcesText('smith-2020', 'lee-2021') },
	'last citation deleted': { [overview]: overviewText('Both help.') },
	'four hyphens to close it': { [section]: sectionText().replace(/---\nPeople/, '----\nPeople') },
	'section’s field on a page': { 'content/pages/about.mdx': pageText('about', undefined, { order: '1' }) },
	'line that is no field': { [section]: sectionText().replace('order: 20', 'order 20') },
	'quotation mark that does not end': { [section]: sectionText(void 0, { title: '"One to one' }) },
	'quotation marks around a part of it': { [section]: sectionText(void 0, { title: '"One" to one' }) },
	'apostrophe at the start': { [section]: sectionText(void 0, { title: "'90s therapy" }) },
	'sign with a meaning of its own': { [section]: sectionText(void 0, { title: '@home' }) },
	'asterisk at the start': { [section]: sectionText(void 0, { title: '*One*' }) },
	'unclosed list': { [section]: sectionText(void 0, { aspects: '[size' }) },
	'field that is indented': { [section]: sectionText().replace('order: 20', '  order: 20') },
	'# in a value': { [section]: sectionText(void 0, { title: 'Group #5 and # 6' }) },
	'number for words': { [section]: sectionText(void 0, { title: '988' }) },
	'words for a list': { [section]: sectionText(void 0, { aspects: 'size, cost' }) },
	'long description': { [section]: sectionText(void 0, { description: 'group '.repeat(34) }) },
	'comparison’s short title that is too long for the whole guide': inComparison(
		"shortTitle: 'Compared'",
		`shortTitle: '${'a'.repeat(53)}'`,
	),
	'page’s title twice': { 'content/pages/about.mdx': pageText('about', undefined, { title: 'The page contact' }) },
	'order that is not the file’s': { [section]: sectionText(void 0, { order: '30' }) },
	'reserved slug': { [section]: sectionText(void 0, { slug: 'all' }) },
	'slug that is an anchor on some page': { [section]: sectionText(void 0, { slug: 'help-first' }) },
	'no overview': { [overview]: overviewText('<Claim sources="smith-2020">Both help.</Claim>', { slug: 'over' }) },
	'comparison without parts': {
		'content/online/comparison.ts': comparisonText({ slug: 'online' }),
		'content/comparisons.ts': registryText('group-vs-individual-therapy', 'online'),
	},
	'part with another slug, whose address is on record': {
		[section]: sectionText(undefined, { slug: 'one-on-one' }),
		...onRecord(`${guide}/individual-therapy`),
	},
	'part that went, whose address is on record': onRecord('/', `${guide}/solo-therapy`),
	'page that went, whose address is on record': onRecord('/team'),
	'missing data file': { 'content/sources.ts': null },
	'word without quotation marks': practice('name: Pivot,\n};\n'),
	'another name for the data': { 'content/sources.ts': 'export const source = {};\n' },
	'comparison that cannot be read': {
		[comparisonFile]: 'export const comparison = {,};\n',
		[section]: sectionText('<Figure name="nope" /> is unknown.'),
	},
	'line for a folder that does not exist': {
		'content/comparisons.ts': registryText('group-vs-individual-therapy', 'online'),
	},
	'name that ends in .MDX': { 'content/pages/new.MDX': pageText('new') },
	'part’s name without a number': { [section]: null, [`${folder}/individual.mdx`]: sectionText() },
	'part’s name with two digits': { [section]: null, [`${folder}/20-individual.mdx`]: sectionText() },
	'page that the site needs, with another slug': { 'content/pages/privacy.mdx': pageText('private') },
	'block that the site needs': { 'content/blocks/crisis.mdx': null },
	'block that nothing shows': { 'content/blocks/crises.mdx': '---\ntitle: x\n---\nSome words.\n' },
	'< at the end': 'a <',
	'e-mail address between < and >': 'See <a@example.org>.',
	'missing =': 'It has <Figure name"group-size" />.',
	'missing >': 'a\n<Claim sources="smith-2020">b</Claim',
	'closing tag without its slash': '<Claim sources="smith-2020">a<Claim> b',
	'space after <': 'It has < Figure name="group-size" />.',
	'unknown tag that does not end': 'a <Button>',
	HTML: 'a <b>c</b>',
	'tag without a name': 'a <>b</>',
	'missing attribute': 'a <Figure bare />',
	'attribute twice': 'a <Figure name="group-size" name="group-size" />',
	'braces alone in a tag': 'a <PracticeName {...x} />',
	'empty attribute': 'a <Figure name="" />',
	'switch with a value': 'a <Figure name="group-size" bare="true" />',
	'attribute on a tag that takes none': 'a <PracticeName x="y" />',
	'claim over several lines': '<Claim sources="smith-2020">\nb\n</Claim>',
	'words in a tag that takes none': 'a <PracticeName>b</PracticeName>',
	'empty claim': 'a <Claim sources="smith-2020"></Claim>',
	'tag in a heading': '## At <PracticeName />\n\nYou talk.',
	'unknown figure': 'a <Figure name="group-sise" />',
	'unknown aspect in a tag': 'a <Cell aspect="price" format="group" />',
	'unknown format in a tag': 'a <Cell aspect="cost" format="groups" />',
	'unknown table': '<ComparisonTable name="glance" />',
	'unknown table with a bracket': '<ComparisonTable name="at (a glance" />',
	'unknown source': '<Claim sources="smith-2020 smith-2021">a</Claim>',
	'sources with a comma between': '<Claim sources="smith-2020, smith-2020">a</Claim>',
	'unknown help line': 'You can <HelpLine name="999" />.',
	'half a brace in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually {group-size' }) },
	'another word in the braces': { [comparisonFile]: comparisonText({ cell: '{group-size short}' }) },
	'figure the wrong way round': { [comparisonFile]: comparisonText().replace('min: 60, max: 90', 'min: 90, max: 60') },
	'range with a hyphen': 'A group of 5-15.',
	'range with a dash': 'A group of 5–15 members.',
	'range in words': 'a\nFive to fifteen come.',
	'range with between': 'Between 5 and 15 come.',
	'end of a range with its unit': 'Up to 15 members.',
	'end of a range as an adjective': 'A 90-minute session.',
	'end of a range in words': 'Some last ninety minutes.',
	'plain number in words': 'You and one therapist.',
	'open end': 'With one or more therapists.',
	'figure over bold words': 'There are 5 to **15** members.',
	'figure in a heading': '## Why 5 to 15 members\n\nYou talk.',
	'figure in the description': { [section]: sectionText(void 0, { summary: 'With 5 to 15 members' }) },
	'figure in a cell': { [comparisonFile]: comparisonText({ cell: 'Usually 5 to 15 members' }) },
	'research with words between': 'Research has not yet tested this.',
	'study from a year': 'A study from 2017 found more.',
	'in a trial': 'a\n\nIn a 2017 trial with adults, it helped.',
	'has been shown': 'It has been shown to help.',
	'evidence in a list': '- The evidence suggests so.',
	'heading that claims': '## Studies show it helps\n\nYou talk.',
	'part that does not exist': '[a](/group-vs-individual-therapy/individual)',
	'part without its guide': '[a](/individual-therapy)',
	'slash at the end': '[a](/contact/)',
	'overview by its slug': '[a](/group-vs-individual-therapy/overview)',
	'link to an anchor that another page lacks': '[a](/group-vs-individual-therapy#the-long-answer)',
	'row that the table does not have': '[a](/group-vs-individual-therapy#at-a-glance-cost)',
	'address that is none': '[a](https://example)',
	'link without words': '[](/contact)',
	'malformed e-mail link': '[a](mailto:hello)',
	'link to a script': '[a](javascript:alert)',
	'link by reference': 'See [a].\n\n[a]: /contct',
	'link in a block to an anchor': {
		'content/blocks/crisis.mdx': '---\ntitle: x\n---\n<HelpLine name="988" /> [a](#b)\n',
	},
	'first heading too deep': '### A\n\nYou talk.',
	'heading that the page has already': '## Crisis\n\nYou talk.',
	'decision aid without data': '<DecisionAid />',
	'picture without data': '<PathsPicture />',
	'picture of who hears you without data': '<HearsPicture />',
	'decision aid on the overview': {
		[comparisonFile]: withDecision(),
		[overview]: overviewText('<Claim sources="smith-2020">Both help.</Claim>\n\n<DecisionAid />'),
	},
	'website with a slash at the end': practiceWith("pivot-co.com',\n\temail", "pivot-co.com/',\n\temail"),
	...eachInComparison({
		'figure with a capital': ["'group-leaders':", "'groupLeaders':"],
		'row with a space': [
			'cost: {',
			"'the cost': { label: 'C', cells: { group: 'It depends', individual: 'It depends' } },\n\t\tcost: {",
		],
		'two formats with one mark': ["mark: 'pair'", "mark: 'ring'"],
		'two formats with one hue': ["hue: 'violet'", "hue: 'green'"],
		'format twice': [
			"mark: 'pair', hue: 'violet' },",
			"mark: 'pair', hue: 'violet' },\n\t\t{ id: 'group', name: 'G', short: 'G', mark: 'square', hue: 'rose' },",
		],
		'row twice in a table': ["['size', 'cost']", "['size', 'cost', 'size']"],
	}),
	'two guides with one title': twoGuides('online', (text) =>
		text.replace("\ttitle: 'Compared, online'", "\ttitle: 'compared'"),
	),
	'guide’s folder with capitals and spaces': twoGuides('Online Therapy'),
	'guide’s folder with a reserved name': twoGuides('sitemap'),
	'guide’s folder named like an anchor on every page': twoGuides('menu'),
	'promise in what a source says': source('Both help', 'Both help, guaranteed'),
	'words about people in a help line': helpLine("call: { number: '988', show: '988' }", 'For addicts.'),
	'practice that nobody can reach': practiceWith("\temail: 'hello@pivot-co.com',\n", ''),
	'figure that the decision aid misspells': siteWithDecision("why: 'Often {group-sizes}'"),
	'figure typed in the decision aid': siteWithDecision("why: 'There are 5 to 15 members'"),
	'unknown source in the decision aid': siteWithDecision("why: 'W', sources: ['smith-2021']"),
	'research without a source in the decision aid': siteWithDecision("why: 'Studies show that it helps'"),
	...inPractice({
		'blank setting': "email: ' ',",
		'empty list of settings': 'statesServed: [],',
		'phone number without a country': "phone: { number: '2025550000', show: '202-555-0000' },",
		'phone number shown that is not dialed': "phone: { number: '+12025550000', show: '202-555-0001' },",
		'phone number of the example': "phone: { number: '+15555550100', show: '(555) 555-0100' },",
		'e-mail address that is incomplete': "email: 'hello@pivot',",
		'e-mail address of the example': "email: 'hello@example.com',",
		'booking page without https': "bookingUrl: 'pivot-co.com/book',",
		'second fee of nothing': `fees: [\n${[40, 0].map((amount) => `\t\t{ format: 'Group', amount: ${amount}, currency: 'USD', per: 'session', asOf: '2026-11-23' },\n`).join('')}\t],`,
		'photo that is not there': clinician('/ann.jpg'),
		'unknown currency': "fees: [{ format: 'Group', amount: 4, currency: '$', per: 'session', asOf: '2026-11-23' }],",
	}),

	'position outside its scale': inComparison(
		'cost: {',
		"cost: { position: { ends: ['a', 'b'], at: { group: 101, individual: 0 } },",
	),
	'stretch of a timeline that runs backward': inComparison(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 40, to: 30 }] }], tables: {",
		'<PathsPicture />',
	),
	'table with a dot': { [comparisonFile]: comparisonText().replaceAll('at-a-glance', 'at.a.glance') },
	'slug that is not the folder’s name': { [comparisonFile]: comparisonText({ slug: 'group-or-individual' }) },
	'guide that is not listed': {
		...twoGuides('online'),
		'content/comparisons.ts': registryText('group-vs-individual-therapy'),
	},
	'guide listed twice': {
		'content/comparisons.ts': registryText('group-vs-individual-therapy', 'group-vs-individual-therapy'),
	},
	'guide without data': {
		...twoGuides('online'),
		'content/online/comparison.ts': null,
		'content/comparisons.ts': registryText('group-vs-individual-therapy'),
	},
	'page with a reserved slug': {
		'content/pages/our-office.mdx': pageText('sitemap'),
		...home('See [the map](/sitemap).'),
	},
	'page with the address of a guide': {
		'content/pages/our-office.mdx': pageText('group-vs-individual-therapy'),
		...home('See [us](/group-vs-individual-therapy).'),
	},
	'file of a page named with spaces and capitals': {
		'content/pages/our-office.mdx': null,
		'content/pages/Our Office.mdx': pageText('our-office'),
	},
	'title of a character too many': {
		[section]: sectionText(undefined, { title: `What is it like to talk in a group, with a leader and others?` }),
	},
	'link to the file of a page': 'See [the contact page](../pages/contact.mdx).',

	// Used once, shown somewhere, linked from somewhere
	'table twice': {
		[`${folder}/090-differences.mdx`]: sectionText(
			'<ComparisonTable name="full-comparison" />\n\n<ComparisonTable name="full-comparison" />',
			{ title: 'A group or not', slug: 'differences', order: '90' },
		),
	},
	'table that the overview shows anyway': {
		[overview]: overviewText(
			'<Claim sources="smith-2020">Both help.</Claim>\n\n<ComparisonTable name="at-a-glance" />',
		),
	},
	'help lines twice': '<HelpLineList />\n\n<HelpLineList />',
	'help lines in two parts': {
		[section]: sectionText('<HelpLineList />'),
		[overview]: overviewText('<Claim sources="smith-2020">Both help.</Claim>\n\n<HelpLineList />'),
	},
	'list of sources in a part': '<SourceList />',
	'list of sources deleted': { 'content/pages/sources.mdx': pageText('sources') },
	'table that no part shows': { [`${folder}/090-differences.mdx`]: null },
	'timelines that no part shows': inComparison(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 0, to: 40 }] }], tables: {",
	),
	'decision aid that no part shows': { [comparisonFile]: withDecision() },
	'page that nothing links to': home('Come in.'),
	'guide that nothing links to': { ...twoGuides('online'), ...home('See [our office](/our-office).') },
	'tag for lines of its own in a block': {
		'content/blocks/crisis.mdx': `${frontmatter({ title: 'Help' })}You can <HelpLine name="988" />.\n\n<HelpLineList />\n`,
	},

	// Headings, tables, lists
	'heading without letters': amid('## 🙂'),
	'questions without a question': { [section]: sectionText('## How it works\n\nYou talk.', { questions: 'true' }) },
	'heading over a picture that the whole guide leaves out': inComparison(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 0, to: 30 }] }], tables: {",
		'## In a drawing\n\n<PathsPicture />',
	),
	'more columns than a phone shows': amid(
		'| a | b | c | d | e | f |\n| - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 |',
	),
	'check box': amid('- [ ] Ask about the cost.'),
	'link around a claim': amid('[<Claim sources="smith-2020">Both help.</Claim>](/contact)'),
	'link to an anchor that the whole guide lacks': amid('See [the cost](/group-vs-individual-therapy/all#cost).'),
	'link to a data file that does not exist': amid(
		'See [the table](/group-vs-individual-therapy/tables/at-a-glanse.csv).',
	),

	// Abbreviations and the glossary
	'abbreviation that is not spelled out': amid('You may hear of EMDR.'),
	'abbreviation that is spelled out too late': amid(
		'You may hear of EMDR.\n\nIt means eye movement desensitization and reprocessing.',
	),
	'abbreviation that the glossary explains': glossary(
		"dbt: { term: 'dialectical therapy', short: 'DBT', means: 'A kind of therapy.' }",
		'You may hear of DBT.',
	),
	'abbreviation in a heading before the text':
		'## EMDR\n\nYou may hear of eye movement desensitization and reprocessing (EMDR).',
	'abbreviation in a summary': inSection((text) => text.replace(/summary: .*/, 'summary: What EMDR is')),
	'abbreviation in a cell': { [comparisonFile]: comparisonText({ cell: 'Often EMDR' }) },
	'word of the glossary twice': glossary(
		"turns: { term: 'turns', means: 'One after the other.' },\n\t'take-turns': { term: 'take', also: ['Turns'], means: 'By turns.' }",
	),
	'word of the glossary with the same form twice': glossary(
		"turns: { term: 'turns', also: ['Turns'], means: 'One after the other.' }",
	),
	'word of the glossary that only a heading and a link use': glossary(
		"copay: { term: 'copay', means: 'What you pay.' }",
		'## A copay\n\nSee [the copay](/contact).',
	),
	'word of the glossary without a meaning': glossary("turns: { term: 'turns' }"),
	'meaning without its full stop': glossary("turns: { term: 'turns', means: 'One after the other' }"),
	'meaning that reports research': glossary("turns: { term: 'turns', means: 'Studies show that it helps.' }"),
	'meaning with a long sentence': glossary(
		"turns: { term: 'turns', means: 'What you do when you meet the same people every week and after a while you may find that you can tell them things you have never told before.' }",
	),
	'list of words deleted': { 'content/pages/glossary.mdx': pageText('glossary') },

	// Wording
	placeholder: amid('You meet weekly. TODO: ask Ann.'),
	'text of a new part left as it is': {
		[section]: sectionText('You talk.', { summary: 'What this part answers, in half a sentence' }),
	},
	'one to one': amid('You talk one to one. One-to-one talks suit many.'),
	'British phrase': amid('You can weigh up both.'),
	'promise that it works': amid('It always works.'),
	'number in the title of a note with the same number in a claim':
		'<Note title="For 5 to 15">\n\n<Claim sources="smith-2020">In it, 5 to 15 people met.</Claim>\n\n</Note>',
	'placeholder in a title that has the same letters again': {
		[section]: sectionText(undefined, { title: 'A group TODO before TODOs' }),
	},
	'hard part': `## What happens\n\n${'Experienced professionals encourage considerable independence. '.repeat(12).trim()}`,
	'advice in the decision aid': siteWithDecision("why: 'You need a group.'"),
	'decision aid that says more for one side': siteWithDecision(`why: '${'It may suit you well. '.repeat(9).trim()}'`),
	'option with much more against it than for it': {
		...siteWithDecision(),
		[comparisonFile]: withDecision().replace(
			"hard: 'H'",
			"hard: 'You share the time with the others in the room, week after week.'",
		),
	},
	'decision aid that leads to no professional': {
		...siteWithDecision(),
		[comparisonFile]: withDecision().replace('A therapist can help you decide.', 'You can decide.'),
	},

	...trials,
};

/** Odd, but fine: no error and no warning. */
export const odd: Readonly<Record<string, Files | string>> = {
	'abbreviations within what a source says': source(
		'Both help.',
		'The U.S. Department of Labor and Dr. Lee say that both help.',
	),
	'what a source says ends in a quotation': source('Both help.', 'It says: “Both help.”'),
	'help line of a group with “Anonymous” in its name': {
		'content/help-lines.ts': helpLinesText().replace("name: '988'", "name: 'Alcoholics Anonymous'"),
	},
	'help line that words.txt lets say “confidential”': {
		'content/help-lines.ts': helpLinesText("purpose: 'Ask whether it is confidential.'"),
		'content/words.txt': 'Ask whether it is confidential\n',
	},
	...inPractice({
		'for example, in the practice’s details': "replyTime: 'within a day, for example by text',",
		'license that ends like the phone number of the example':
			"clinicians: [{ name: 'Ann Lee', credentials: 'LPC', license: { state: 'Virginia', number: '075550123' } }],",
	}),
	'decision aid whose words only look like a finding': {
		...decision("why: 'Quiet'", "why: 'A trial group can show you'"),
		'content/words.txt': 'trial group can show\n',
	},
	'aligned columns of a Markdown table': '| a | b |\n| :-: | -: |\n| 1 | 2 |',
	'no body in a draft': { [section]: sectionText('', { draft: 'true' }) },
	'empty lines everywhere': '\n\n\nYou talk.\n\n\n\nYou listen.\n\n\n',
	'Windows line ends': { [section]: sectionText('You talk.\n\n- one\n- two').replaceAll('\n', '\r\n') },
	'no line end at the end': { [section]: sectionText('You talk.').trimEnd() },
	'spaces at the ends of lines': 'You talk.  \nYou listen.   \n',
	emoji: 'You can smile 🙂 or not 👩‍👩‍👧.',
	'Arabic and Hebrew': 'Welcome is مرحبا or שלום.',
	Chinese: 'Welcome is 你好.',
	'accents and long dashes': 'A café – or a naïve look — is fine.',
	'curly quotation marks in the text': 'They say “hello” and it’s fine.',
	'escaped signs': 'Less than is \\<, and braces are \\{ and \\}.',
	entities: 'Less than is &lt; and this &amp; that.',
	'comparison with spaces': 'Two is more than one: 2 > 1.',
	'ampersand and dollar': 'Questions & answers cost $0.',
	'nested list': '- one\n  - two\n    1. three',
	'numbered list with brackets': '1) one\n2) two',
	'list with stars': '* one\n* two',
	'table with alignment': '| One | Two |\n| :-- | --: |\n| a | **b** |',
	'table without outer lines': 'One | Two\n--- | ---\na | b',
	'line across': 'You talk.\n\n---\n\nYou listen.',
	quotation: '> You talk.\n>\n> You listen.',
	'code with signs': 'Write `<b>{x}</b>!` or not.\n\n```\n<Nope> {\n```',
	'emphasis within words': 'It is *really* **very** ***fine***.',
	strikethrough: 'It is ~~bad~~ fine.',
	'tags side by side':
		'<Claim sources="smith-2020">Both help.</Claim> <Claim sources="smith-2020 smith-2020">Each in its way.</Claim>',
	'tag over three lines': 'A group has <Figure\n  name="group-size"\n/>.',
	'tag with straight apostrophes': "A group has <Figure name='group-size' />.",
	'note with a list': '<Note title="Good to know">\n\n- one\n- two\n\n</Note>',
	'picture with a description': '![Five chairs in a circle](/room.jpg)',
	'link with a title': '[The practice](/contact "Contact")',
	'link to a file of the site': '[The leaflet](/leaflet.pdf)',
	'link to a call': '[Call 988](tel:988) or [text](sms:988).',
	'abbreviations that are spelled out':
		'You may hear of cognitive behavioral therapy (CBT) or EMDR (eye movement desensitization and reprocessing). CBT is common.',
	'abbreviation in brackets after a word that it begins with': 'Use a text telephone (TTY).',
	'abbreviation that editors allow': { [section]: sectionText('Ask the VA.'), 'content/words.txt': 'VA\n' },
	'word of the glossary': glossary("'take-turns': { term: 'take turns', means: 'One after the other.' }"),
	'word of the glossary in a form of its own, in a claim': glossary(
		"'take-turns': { term: 'take turns', also: ['taking turns'], means: 'By turns.' }",
		'<Claim sources="smith-2020">Taking turns helps.</Claim>',
	),
	'I and A in capitals': 'I am. A group is. Vitamin C is.',
	'nobody can guarantee it': 'Nobody can guarantee complete privacy, and there is no cure.',
	'quoted fields': {
		[section]: sectionText('You talk.', {
			title: '"Individual therapy: what is it?"',
			summary: "'It’s you and a therapist'",
		}),
	},
	'remark in the fields': { [section]: sectionText().replace('order:', '# in tens\norder:') },
	'fields in another order': {
		[section]: sectionText().replace(/(title: .*\n)((?:.*\n)*?)(order: .*\n)/, '$3$2$1'),
	},
	draft: { [section]: sectionText('You talk.', { draft: 'true' }) },
	'source that only a draft cites': {
		[overview]: sectionText('Both help.', { title: 'A group, or alone', slug: 'overview', order: '10' }),
		[section]: sectionText('<Claim sources="smith-2020">Both help.</Claim>', { draft: 'true' }),
	},
	'review in the future': { [section]: sectionText('You talk.', { nextReview: today }) },
	'page of a name of its own': { 'content/pages/our-office.mdx': pageText('our-office') },
	'hidden file of an editing program': { [`${folder}/.DS_Store`]: 'x', [`${folder}/.020.mdx.swp`]: 'x' },
	'block with a link': {
		'content/blocks/crisis.mdx': `${frontmatter({ title: 'crisis' })}You can <HelpLine name="988" />. See [the page about us](/about).\n`,
	},

	// Good sentences that look like bad ones
	'abuser who can see a phone': 'If your abuser can see your phone, use another one.',
	'help that is always there': 'You can always get help.',
	'full treatment plan': 'Ask about the full treatment plan.',
	'group named after its members': 'There is a meeting of Adult Children of Alcoholics nearby.',
	'guaranteed right': 'You have a guaranteed right to see your records.',
	'victims of crime': 'Some groups are for victims of crime.',
	'question about research': 'You may wonder what research says. In one study group you share notes.',
	'names in capitals that editors allow': {
		[section]: sectionText('EMDR, NAMI and SAMHSA are names.'),
		'content/words.txt': 'EMDR\nNAMI\nSAMHSA\n',
	},
	'words that editors allow': {
		[section]: sectionText('We use a proven method! You do NOT have to weigh up what studies show.'),
		'content/words.txt': 'a proven method!\nNOT\nweigh up what studies show\n',
	},
	'words of a link that editors allow': {
		[section]: sectionText('See [Details](/contact).'),
		'content/words.txt': 'Details\n',
	},
	'links to files of the site':
		'See [the table](/group-vs-individual-therapy/tables/at-a-glance.csv), [its data](/group-vs-individual-therapy/tables/at-a-glance.json), [this page as text](/contact.md), [the feed](/feed.xml) or [the index](/llms.txt).',
	'links into the whole guide':
		'See [the overview](/group-vs-individual-therapy/all#overview--the-short-answer), [a part](/group-vs-individual-therapy/all#individual-therapy) or [a row](/group-vs-individual-therapy/all#differences--full-comparison-cost).',
	'questions with a question': { [section]: sectionText('## Who leads it?\n\nA therapist.', { questions: 'true' }) },
	'placeholder in a draft': { [section]: sectionText('TODO', { draft: 'true' }) },
	'decision aid': siteWithDecision(),
	'three formats': { [comparisonFile]: comparisonText({ formats: 'online' }) },
	'two guides whose parts share slugs': twoGuides('online'),
	'comparison with everything in it': everything(),
	'table by concern, with links to its row, from everywhere, and to its data': concerns(
		'',
		'',
		`[a](#depression), [b](${guide}/individual-therapy#depression), [c](${guide}/all#individual-therapy--depression), [d](${guide}/tables/by-concern.csv)\n\n<ConcernTable />`,
	),
	'number in the table by concern that editors allow': {
		...concerns('We found none.', 'We found none for people over 65.'),
		'content/words.txt': 'over 65.\n',
	},
	'open group that can be linked to': group(openGroup, '[The evening group](/groups#tuesday-evening)'),
	'redirect to another site': redirect("'/a': 'https://example.org/new',"),
	'practice with every field filled in': {
		'content/practice.ts': `import type { Practice } from '@/model/practice';

/** A remark. */
export const practice: Practice = {
	name: \`Pivot Counseling\`, // another one
	'website': ('https://pivot-co.com'),
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@pivot-co.com',
	bookingUrl: 'https://booking.pivot-co.com/first',
	address: { street: '1 Main Street', city: 'Town', state: 'VA', zip: '22031' },
	statesServed: ['Virginia' as const],
	replyTime: 'within two days',
	author: { name: 'Ann', credentials: 'LPC' },
	reviewer: { name: 'Bob', url: 'https://bob.org' },
	fees: [{ format: 'Group therapy', amount: 40, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
	insurance: ['Blue Plan'],
	agesSeen: '18 and older',
	freeFirstCall: 15,
	${clinician('/room.jpg')}
	privacyNotice: 'https://pivot-co.com/notice',
	goodFaithEstimate: 'Ask us when you book.',
	meetsFirst: true,
	supervised: false,
} satisfies Practice;
`,
	},

	'a claim on a line of its own': '<Claim sources="smith-2020">Research shows that both help.</Claim>',
	'a claim with a figure and a link in it':
		'<Claim sources="smith-2020">In a trial, 5 to 15 members [met](/contact) for 90 minutes.</Claim>',
	'a figure as a list’s item': '- <Figure name="group-size" />\n- <Figure name="session-length" bare />',
	'a note without empty lines': '<Note title="Good to know">\nTwo words.\n- a list\n</Note>',
	'a tag in a table’s cell': '| a | b |\n| - | - |\n| <Figure name="group-size" /> | c |',
	'numbers that are no figures':
		'One person met 5 friends for 15 years, 15 to 20 of them, in 1990, on page 5-150. One therapist’s view: 5 to 15 percent.',
	'talk about research that claims nothing':
		'Ask about the research. Methods are evidence-based. You may study at school, or try one on trial. See [what studies show](/sources).',
	'a heading that asks what research says': '## What does research say?\n\nYou talk.',
	'links of every kind':
		'[a](/), [b](/contact), [c](/group-vs-individual-therapy), [d](/group-vs-individual-therapy/all), [e](/group-vs-individual-therapy#the-short-answer), [f](/group-vs-individual-therapy#at-a-glance-size), [g](#here), [h](https://example.org/x?y=1#z), [the practice’s own site](https://pivot-co.com/team), [i](mailto:a@b.co), [j](tel:+15555550123), [k](sms:988), [l](/leaflet.pdf), [m](/contact#main)\n\n## Here\n\nYou talk.',
	'a link to a row of a table on the same page':
		'<ComparisonTable name="full-comparison" />\n\n[Cost](#full-comparison-cost)',
	'headings that go down step by step and up at once': '## A\n\n### B\n\n#### C\n\nYou talk.\n\n## D\n\nYou talk.',
};
