/**
 * Files as editors break them, and odd ones that are fine. Each broken one brings exactly one message, in the right
 * file and line; its words are in corpus.snapshot.txt, where they can be read as an editor would see them.
 * After changing a message on purpose: UPDATE_SNAPSHOT=1 node --import tsx --test check/corpus.test.ts
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { checkContent, report } from './';
import {
	comparisonFile,
	comparisonText,
	type Files,
	folder,
	frontmatter,
	pageText,
	picture,
	section,
	sectionText,
	withSite,
} from './sample-site';

const overview = `${folder}/010-overview.mdx`;
const page = 'content/pages/about.mdx';
const today = '2026-11-23';

/** The line in which the body of a page begins. That of a section begins in line 11. */
const pageBody = 8;

/** The files that are broken, or the body of a section; the line; and the file, if it is not that section. */
type Broken = readonly [files: Files | string, line: number | undefined, file?: string];

const inSection = (change: (text: string) => string): Files => ({ [section]: change(sectionText()) });

/** A text as long as a real one, with a slip in the middle. */
const amid = (slip: string) => `## How it works\n\nYou meet once a week.\n\n${slip}\n\n## What it costs\n\nIt depends.`;

const broken: Readonly<Record<string, Broken>> = {
	// Tags and signs
	'half-deleted tag': [amid('A group has <Figure name="group-size'), 15],
	'half-deleted tag at the end of the file': ['A group has <Figure', 11],
	'tag with its beginning deleted': [amid('Figure name="group-size" /> is usual, and 3 > 2.'), 15],
	'closing tag deleted': [amid('<Claim sources="smith-2020">Both formats help.'), 15],
	'opening tag deleted': [amid('Both formats help.</Claim>'), 15],
	'closing tag misspelled': [amid('<Claim sources="smith-2020">Both help.</Clame>'), 15],
	'tag misspelled': [amid('A group has <Figrue name="group-size" />.'), 15],
	'tag in lower case': [amid('<note title="Tip">\n\nSomething to know.\n\n</note>'), 15],
	'attribute misspelled': [amid('A group has <Figure nane="group-size" />.'), 15],
	'curly quotation marks in a tag': [amid('A group has <Figure name=“group-size” />.'), 15],
	'one curly quotation mark in a tag': [amid('A group has <Figure name="group-size” />.'), 15],
	'no quotation marks in a tag': [amid('A group has <Figure name=group-size />.'), 15],
	'quotation mark deleted': [amid('A group has <Figure name="group-size />.'), 15],
	'slash deleted': [amid('A group has <Figure name="group-size">.'), 15],
	'block within a sentence': [amid('Look at <RoomPicture /> first.'), 15],
	'note in one line': [amid('<Note title="Tip">Something to know.</Note>'), 15],
	'sentence tag on a line of its own': [amid('A group has\n\n<Figure name="group-size" />\n\non most days.'), 17],
	'less-than sign before a number': [amid('Groups with <5 people are small.'), 15],
	arrow: [amid('Talk <- then listen.'), 15],
	heart: [amid('With love <3 from us.'), 15],
	'curly braces': [amid('Write to {your therapist} first.'), 15],
	'only the closing brace': [amid('Write to your therapist} first.'), 15],
	'only the opening brace': [amid('Write to {your therapist first.'), 15],
	'figure as in the data file': [amid('A group has {group-size}.'), 15],
	comment: [amid('<!-- ask Ann -->'), 15],
	'comment in braces': [amid('{/* ask Ann */}'), 15],
	'line that begins with import': [amid('import your own rules'), 15],
	'line that begins with export': [amid('export prices rose.'), 15],
	'HTML line break': [amid('One line<br>another line.'), 15],
	'HTML picture': [amid('<img src="/room.jpg">'), 15],
	'HTML link': [amid('Please <a href="/contact">get in touch</a>.'), 15],
	'HTML with a style': [amid('<div style="color: red">Please read.</div>'), 15],
	script: [amid('<script>alert(1)</script>'), 15],
	'video embedded': [amid('<iframe src="https://www.youtube.com/embed/x"></iframe>'), 15],
	'address between < and >': [amid('See <https://www.nimh.nih.gov>.'), 15],
	'tag with code': [amid('A group has <Figure name={size} />.'), 15],
	'claim over two paragraphs': [amid('<Claim sources="smith-2020">Both help.\n\nEach in its way.</Claim>'), 15],
	'claim within a claim': [
		amid('<Claim sources="smith-2020">Both <Claim sources="smith-2020">help</Claim>.</Claim>'),
		15,
	],
	'bold and tag cross': [amid('<Claim sources="smith-2020">Both **help</Claim> much**.'), 15],

	// Pasted from elsewhere
	'bullets from Word': [amid('• First\n• Second'), 15],
	'bullets from Word’s own font': [amid('\uF0B7 First'), 15],
	'invisible sign within a word': [amid('Some words have a hy\u00ADphen.'), 15],
	'zero-width space': [amid('You can talk\u200B here.'), 15],
	'signs that turn the text around': [amid('You can \u202Eklat\u202C here.'), 15],
	'line break of a web page': [amid('You can talk\u2028and listen.'), 15],
	'Word document with the wrong name': [
		{ [section]: Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000') },
		1,
	],
	'text in an old encoding': [{ [section]: Buffer.from(sectionText('Caf\xe9 and tea.'), 'latin1') }, 11],
	'UTF-16': [{ [section]: Buffer.from(`\uFEFF${sectionText()}`, 'utf16le') }, 1],
	'NUL byte': [amid('You can \0 talk.'), 15],
	'merge conflict': [amid('<<<<<<< HEAD\nYou talk.\n=======\nYou listen.\n>>>>>>> main'), 15],
	'merge conflict in the fields': [
		inSection((text) => text.replace(/(order: 20)/, '<<<<<<< HEAD\n$1\n=======\norder: 30\n>>>>>>> main')),
		8,
	],
	'merge conflict in data': [
		{ 'content/help-lines.ts': "export const helpLines = {\n<<<<<<< HEAD\n\t'988': 1,\n=======\n};\n>>>>>>> x\n" },
		2,
		'content/help-lines.ts',
	],
	'end of a merge conflict left behind': [amid('You talk.\n>>>>>>> main'), 16],
	'middle of a merge conflict left behind': [amid('You talk.\n\n=======\n\nYou listen.'), 17],
	'paragraph of two megabytes': [amid('You can talk here and listen. '.repeat(70_000)), undefined],
	'nested a hundred deep': [amid(`${'> '.repeat(100)}You talk.`), 15],
	'nested five thousand deep': [amid(`${'> '.repeat(5000)}You talk.`), 15],
	'lists within lists within lists': [amid('- a\n  - b\n    - c\n      - d'), 18],

	// Markdown
	'table with a cell too many': [amid('| One | Two |\n| --- | --- |\n| a | b | c |'), 17],
	'table with a cell too few': [amid('| One | Two |\n| --- | --- |\n| a |'), 17],
	'table without its second line': [amid('| One | Two |\n| a | b |'), 15],
	'table whose second line is too short': [amid('| One | Two |\n| --- |\n| a | b |'), 15],
	'heading without a space': [amid('##What to bring'), 15],
	'line under a text': [amid('What to bring\n---'), 15],
	'bold that does not end': [amid('This is **important for you.'), 15],
	'code that does not end': [amid('```\nYou talk.'), 15],
	'space in a link': [amid('Please [get in touch] (/contact).'), 15],
	'space in an address': [amid('Please [get in touch](/contact us).'), 15],
	'brackets of a link the wrong way round': [amid('Please (get in touch)[/contact].'), 15],
	'list without a space': [amid('-First\n-Second'), 15],
	footnote: [amid('Both formats help.[^1]\n\n[^1]: Smith 2020'), 15],
	h1: [amid('# What to bring'), 15],
	'level left out': [amid('#### What to bring'), 15],
	'heading twice': [amid('## How it works'), 15],
	'heading with the same anchor': [amid('## How it works?'), 15],
	'empty heading': [amid('##'), 15],

	// Links and pictures
	'link with a slip in it': [amid('Please [get in touch](/contct).'), 15],
	'link that says nothing': [amid('To get in touch, [click here](/contact).'), 15],
	'link that is an address': [amid('See [https://www.nimh.nih.gov](https://www.nimh.nih.gov).'), 15],
	'link to a file': [amid('Read [the next part](030-group-therapy.mdx).'), 15],
	'link with http': [amid('See [the institute](http://www.nimh.nih.gov).'), 15],
	'link with its start deleted': [amid('See [the institute](www.nimh.nih.gov).'), 15],
	'e-mail link without mailto': [amid('Write to [the practice](hello@pivot-co.com).'), 15],
	'phone link with spaces': [amid('Call [the practice](tel:202-555-0000).'), 15],
	'link to a place that is not there': [amid('See [the price](#what-it-cost).'), 15],
	'link to nothing': [amid('See [the price]().'), 15],
	'link to a file that is not there': [amid('See [the leaflet](/leaflett.pdf).'), 15],
	'link to a draft': [
		{
			[section]: sectionText('See [the other part](/group-vs-individual-therapy/later).'),
			[`${folder}/030-later.mdx`]: sectionText('Some words.', {
				title: 'Later',
				slug: 'later',
				order: '30',
				draft: 'true',
			}),
		},
		11,
	],
	'picture that is not there': [amid('![Five chairs in a circle](/rooom.jpg)'), 15],
	'picture without a description': [amid('![](/room.jpg)'), 15],
	'picture described as a picture': [amid('![image](/room.jpg)'), 15],
	'picture described by its file': [amid('![room.jpg](/room.jpg)'), 15],
	'picture from elsewhere': [amid('![Five chairs in a circle](https://example.org/room.jpg)'), 15],
	'picture from a computer': [amid('![Five chairs in a circle](room.jpg)'), 15],
	'picture that is too big': [
		{
			'public/room.jpg': picture + 'x'.repeat(200_000),
			[section]: sectionText('![Five chairs in a circle](/room.jpg)'),
		},
		11,
	],
	'picture that is a page saved under its name': [
		{ 'public/room.png': '<!DOCTYPE html>', [section]: sectionText('![Five chairs in a circle](/room.png)') },
		11,
	],
	'picture with a percent sign in its name': [amid('![Five chairs in a circle](/room-100%.jpg)'), 15],
	'photo of a phone': [
		{ 'public/room.heic': 'x', [section]: sectionText('![Five chairs in a circle](/room.heic)') },
		11,
	],

	// Words
	'figure typed': [amid('A group has 5 to 15 members.'), 15],
	'figure typed in words': [amid('A group has five to fifteen members.'), 15],
	'research without a source': [amid('Studies show that both help.'), 15],
	'complete privacy': [amid('You have complete privacy.'), 15],
	'guaranteed success': [amid('Success is guaranteed.'), 15],
	cure: [amid('This cures depression.'), 15],
	proven: [amid('It is a proven method.'), 15],
	addict: [amid('Some groups are for addicts.'), 15],
	sufferer: [amid('Many sufferers come here.'), 15],
	'exclamation mark': [amid('You are welcome!'), 15],
	'exclamation mark in a title': [inSection((text) => text.replace('like?', 'like!')), 2],
	'exclamation mark in a cell': [{ [comparisonFile]: comparisonText({ cell: 'Usually small!' }) }, 21, comparisonFile],
	capitals: [amid('You do NOT have to talk.'), 15],
	'long sentence': [
		amid(
			'You meet the same people every week and after a while you may find that you can tell them things you have never told anyone else before.',
		),
		15,
	],
	'misspelled word': [amid('You can reflekt on this.'), 15],
	'British spelling': [amid('You notice your behaviour.'), 15],

	// Fields
	'empty file': [{ [section]: '' }, undefined],
	'file with spaces only': [{ [section]: ' \n\n' }, undefined],
	'fields deleted': [{ [section]: 'You talk.\n' }, 1],
	'first fence deleted': [inSection((text) => text.replace('---\n', '')), 1],
	'second fence deleted': [inSection((text) => text.replace(/---\nPeople/, 'People')), 1],
	'empty line at the top': [inSection((text) => `\n${text}`), 1],
	'byte-order mark': [inSection((text) => `\uFEFF${text}`), 1],
	'tab in a field': [inSection((text) => text.replace('title: ', 'title:\t')), 2],
	'field deleted': [inSection((text) => text.replace(/summary: .*\n/, '')), 1],
	'field misspelled': [inSection((text) => text.replace('summary:', 'sumary:')), 7],
	'field in capitals': [inSection((text) => text.replace('title:', 'Title:')), 2],
	'field invented': [inSection((text) => text.replace('order:', 'author: Ann\norder:')), 8],
	'field twice': [inSection((text) => text.replace('order: 20', 'order: 20\norder: 20')), 9],
	'value deleted': [inSection((text) => text.replace(/summary: .*/, 'summary:')), 7],
	'colon in a title': [inSection((text) => text.replace(/title: .*/, 'title: Therapy: what it is')), 2],
	'colon without a space': [inSection((text) => text.replace('order: 20', 'order:20')), 8],
	'date as on paper': [inSection((text) => text.replace('2026-11-23', '11/23/2026')), 6],
	'date that does not exist': [inSection((text) => text.replace('2026-11-23', '2026-11-31')), 6],
	'order in words': [inSection((text) => text.replace('order: 20', 'order: second')), 8],
	'order with a zero': [inSection((text) => text.replace('order: 20', 'order: 020')), 8],
	'short description': [inSection((text) => text.replace(/description: .*/, 'description: Too short.')), 5],
	'slug with capitals': [inSection((text) => text.replace('slug: i', 'slug: I')), 4],
	'emoji in a slug': [inSection((text) => text.replace(/slug: .*/, 'slug: therapy-🙂')), 4],
	'slug twice': [inSection((text) => text.replace(/slug: .*/, 'slug: overview')), 4],
	'title twice': [inSection((text) => text.replace(/title: .*/, 'title: Overview')), 2],
	'order twice': [
		{ [`${folder}/020-another.mdx`]: sectionText('Some words.', { title: 'Another', slug: 'another' }) },
		8,
	],
	'unknown format': [inSection((text) => text.replace('format: individual', 'format: indvidual')), 9],
	'unknown aspect': [inSection((text) => text.replace('order:', 'aspects: [sise]\norder:')), 8],
	'yes for true': [inSection((text) => text.replace('order:', 'quickExit: yes\norder:')), 8],
	'review that is late': [inSection((text) => text.replace('order:', 'nextReview: 2026-11-20\norder:')), 8],
	'review that is more than late': [inSection((text) => text.replace('order:', 'nextReview: 2026-10-23\norder:')), 8],

	// Files
	'file named with spaces': [
		{ [section]: null, [`${folder}/020 individual therapy.mdx`]: sectionText() },
		undefined,
		`${folder}/020 individual therapy.mdx`,
	],
	'file named with capitals': [
		{ [section]: null, [`${folder}/020-Individual.mdx`]: sectionText() },
		undefined,
		`${folder}/020-Individual.mdx`,
	],
	'file named with an emoji': [
		{ 'content/pages/hello-🙂.mdx': pageText('hello') },
		undefined,
		'content/pages/hello-🙂.mdx',
	],
	'copy of a file': [
		{ [`${folder}/020-individual-therapy copy.mdx`]: sectionText() },
		undefined,
		`${folder}/020-individual-therapy copy.mdx`,
	],
	'copy of a file with a name of its own': [
		{ [`${folder}/030-individual-therapy.mdx`]: sectionText() },
		4,
		`${folder}/030-individual-therapy.mdx`,
	],
	'file in the wrong folder': [{ 'content/new.mdx': pageText('new') }, undefined, 'content/new.mdx'],
	'file in a folder too deep': [
		{ [`${folder}/new/030-new.mdx`]: sectionText() },
		undefined,
		`${folder}/new/030-new.mdx`,
	],
	'file with another ending': [{ 'content/pages/new.md': pageText('new') }, undefined, 'content/pages/new.md'],
	'picture among the texts': [{ [`${folder}/room.jpg`]: 'x' }, undefined, `${folder}/room.jpg`],
	'page deleted': [{ [page]: null }, undefined, page],
	'tag of a comparison on a page': [
		{ [page]: pageText('about', 'A group has <Figure name="group-size" />.') },
		pageBody,
		page,
	],

	// Data
	'comma deleted': [
		{ 'content/practice.ts': "export const practice = {\n\tname: 'P'\n\twebsite: 'https://pivot-co.com',\n};\n" },
		3,
		'content/practice.ts',
	],
	'quotation mark deleted in data': [
		{ 'content/practice.ts': "export const practice = {\n\tname: 'P,\n\twebsite: 'https://pivot-co.com',\n};\n" },
		2,
		'content/practice.ts',
	],
	'curly quotation marks in data': [
		{ 'content/practice.ts': 'export const practice = {\n\tname: ‘P’,\n\twebsite: 1,\n};\n' },
		2,
		'content/practice.ts',
	],
	'brace deleted in data': [
		{ 'content/practice.ts': "export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n" },
		4,
		'content/practice.ts',
	],
	'cell deleted': [
		{ [comparisonFile]: comparisonText().replace(/\t+group: '\{group-size\}',\n/, '') },
		18,
		comparisonFile,
	],
	'cell emptied': [{ [comparisonFile]: comparisonText({ cell: '' }) }, 21, comparisonFile],
	'unknown figure in a cell': [{ [comparisonFile]: comparisonText({ cell: '{group-sise}' }) }, 21, comparisonFile],
	'unit of a figure deleted': [
		{ [comparisonFile]: comparisonText().replace("unit: ['member', 'members'], ", '') },
		12,
		comparisonFile,
	],
	'bracket around the rows of a table deleted': [
		{ [comparisonFile]: comparisonText().replace("aspects: ['size']", "aspects: 'size'") },
		28,
		comparisonFile,
	],
	'source whose entry is gone': [
		{ 'content/sources.ts': "export const sources = {\n\t'smith-2020': undefined,\n};\n" },
		2,
		'content/sources.ts',
	],
	'overview made a draft': [
		{
			[overview]: sectionText('<Claim sources="smith-2020">Both help.</Claim>', {
				title: 'Overview',
				slug: 'overview',
				order: '10',
				draft: 'true',
			}),
		},
		10,
		overview,
	],
	'registry emptied': [{ 'content/comparisons.ts': 'export {};\n' }, undefined, 'content/comparisons.ts'],
	'source that nothing cites': [
		{ 'content/sources.ts': "export const sources = {\n\t'smith-2020': {},\n\t'lee-2021': {},\n};\n" },
		3,
		'content/sources.ts',
	],
	'last citation deleted': [
		{
			[overview]: sectionText('## The short answer\n\nBoth help.', {
				title: 'Overview',
				slug: 'overview',
				order: '10',
			}),
		},
		2,
		'content/sources.ts',
	],
};

const snapshotFile = new URL('./corpus.snapshot.txt', import.meta.url);
const update = process.env.UPDATE_SNAPSHOT !== undefined;
const written: string[] = [];

/** What an editor reads, by the name of the case. */
function snapshots(): Map<string, string> {
	const parts = readFileSync(snapshotFile, 'utf8').split(/^=== /m).slice(1);
	return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
}

test('there are enough broken files, and no snapshot without one', () => {
	assert.ok(Object.keys(broken).length >= 60);
	if (!update) assert.deepEqual([...snapshots().keys()], Object.keys(broken));
});

for (const [name, [changes, line, file = section]] of Object.entries(broken)) {
	test(`broken: ${name}`, { timeout: 10_000 }, async () => {
		const files = await withSite(typeof changes === 'string' ? { [section]: sectionText(changes) } : changes, (root) =>
			checkContent(root, { today }),
		);
		const found = files.flatMap(({ path, messages }) =>
			messages.map((message) => ({ path, line: message.line ?? undefined, reason: message.reason })),
		);
		assert.equal(found.length, 1, JSON.stringify(found, null, 2));
		assert.deepEqual({ path: found[0]?.path, line: found[0]?.line }, { path: file, line });
		assert.doesNotMatch(
			found[0]?.reason ?? '',
			/JSX|MDX|acorn|\bESM\b|\bAST\b|expression|parse|undefined|YAML|attribute|node_modules|\bat .*:\d+:\d+/,
		);
		const printed = report(files).trim();
		if (update) written.push(`=== ${name}\n${printed}\n`);
		else assert.equal(printed, snapshots().get(name));
	});
}

if (update) test('the snapshot is written', () => writeFileSync(snapshotFile, written.join('\n')));

/** Odd, but fine: no error and no warning. */
const odd: Readonly<Record<string, Files | string>> = {
	'no body': '',
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
	'code with signs': 'Write `<b>{x}</b>!` or not.',
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
	abbreviation: 'CBT and PTSD are abbreviations, as is HIPAA.',
	'I and A in capitals': 'I am. A group is. Vitamin C is.',
	'nobody can guarantee it': 'Nobody can guarantee complete privacy, and there is no cure.',
	'quoted fields': {
		[section]: sectionText('You talk.', { title: '"Therapy: what is it?"', summary: "'It’s one to one'" }),
	},
	'remark in the fields': { [section]: sectionText().replace('order:', '# in tens\norder:') },
	'fields in another order': {
		[section]: sectionText().replace(/(title: .*\n)((?:.*\n)*?)(order: .*\n)/, '$3$2$1'),
	},
	draft: { [section]: sectionText('You talk.', { draft: 'true' }) },
	'source that only a draft cites': {
		[overview]: sectionText('Both help.', { title: 'Overview', slug: 'overview', order: '10' }),
		[section]: sectionText('<Claim sources="smith-2020">Both help.</Claim>', { draft: 'true' }),
	},
	'review in the future': { [section]: sectionText('You talk.', { nextReview: today }) },
	'page of a name of its own': { 'content/pages/our-office.mdx': pageText('our-office') },
	'hidden file of an editing program': { [`${folder}/.DS_Store`]: 'x', [`${folder}/.020.mdx.swp`]: 'x' },
	'block with a link': {
		'content/blocks/crisis.mdx': `${frontmatter({ title: 'crisis' })}See [the page about us](/about).\n`,
	},
};

test('there are enough odd files', () => assert.ok(Object.keys(odd).length >= 20));

for (const [name, changes] of Object.entries(odd)) {
	test(`odd but valid: ${name}`, { timeout: 10_000 }, async () => {
		const files = await withSite(typeof changes === 'string' ? { [section]: sectionText(changes) } : changes, (root) =>
			checkContent(root, { today }),
		);
		assert.deepEqual(
			files.flatMap(({ messages }) => messages.map(String)),
			[],
		);
	});
}
