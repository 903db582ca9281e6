import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownFiles } from './markdown';

/** A page as Next writes it, at `/a`. */
function page(main: string, { header = '', footer = '', file = '/a.md' } = {}): string {
	return `<!doctype html><html><head><link rel="alternate" type="text/markdown" href="https://x.example${file}">
		<meta property="og:site_name" content="Practice"><meta property="article:modified_time" content="2026-11-23"></head>
		<body><header><nav><a href="/">Home</a></nav>${header}</header><main><h1>Title</h1>${main}</main><footer>${footer}</footer></body></html>`;
}

/** What Markdown says below the title and the line with the address. */
function body(main: string): string {
	const text = markdownFiles(new Map([['/a', page(main)]])).get('/a.md') ?? '';
	return text.split('<https://x.example/a>\n')[1]?.trim() ?? assert.fail(text);
}

test('a page begins with its title, its site, its date and its address', () => {
	const files = markdownFiles(new Map([['/a', page('<p>Words.</p>')]]));
	assert.deepEqual([...files.keys()], ['/a.md']);
	assert.equal(
		files.get('/a.md'),
		'# Title\n\nPractice · Updated November 23, 2026 · <https://x.example/a>\n\nWords.\n',
	);
	const dated = page('<p data-alternate="dates">Part 1 of 2 · Updated <time>May 1, 2026</time></p>');
	assert.match(
		markdownFiles(new Map([['/a', dated]])).get('/a.md') ?? '',
		/^Practice · Part 1 of 2 · Updated May 1, 2026 · </m,
	);
	assert.equal(markdownFiles(new Map([['/a', '<main><h1>No alternate</h1></main>']])).size, 0);
});

for (const [what, html, markdown] of [
	[
		'the page’s frame',
		'<nav>N</nav><p>W</p><p hidden>H</p><p aria-hidden="true">A</p><button>B</button><p data-alternate="skip">S</p>',
		'W',
	],
	[
		'links',
		'<p><a href="/b">b</a>, <a href="#c">c</a>, <a href="https://y.example/(1)">y</a></p>',
		'[b](https://x.example/b), [c](https://x.example/a#c), [y](https://y.example/%281%29)',
	],
	[
		'addresses with an ampersand, and words that look like a character reference',
		'<p><a href="https://y.example/?a=1&amp;b=2">y.example/?a=1&amp;b=2</a>, R&amp;D, &amp;amp;</p>',
		'[y.example/?a=1&b=2](https://y.example/?a=1&b=2), R&D, \\&amp;',
	],
	['links that copy an address', '<h2 id="h"><a href="#h">Heading</a></h2>', '## Heading'],
	['addresses in words', '<p>Cite https://x.example/a_b, or write.</p>', 'Cite <https://x.example/a_b>, or write.'],
	[
		'pictures',
		'<p><img src="/p.png" alt="Chairs"></p><svg role="img" aria-label="Seats"></svg><svg><path/></svg>',
		'![Chairs](https://x.example/p.png)\n\nSeats',
	],
	[
		'figures',
		'<figure><svg role="img" aria-label="One"></svg><b>One</b><svg role="img" aria-label="Two"></svg><figcaption>Legend</figcaption></figure>',
		'- One\n- Two',
	],
	[
		'what a figure keeps',
		'<figure><b data-alternate="keep">Path</b><div role="img" aria-label="From here"><span>x</span></div></figure>',
		'**Path**\n\nFrom here',
	],
	[
		'tables',
		'<table><caption>C</caption><thead><tr><th>Topic</th><th>A</th></tr></thead><tbody><tr id="r"><th><a href="#r">R</a></th><td><span aria-hidden="true">A</span>x</td></tr></tbody></table>',
		'**C**\n\n| Topic | A |\n| ----- | - |\n| R     | x |',
	],
	[
		'notes',
		'<aside aria-label="Good to know"><p>Good to know</p><p>Words.</p></aside>',
		'> **Good to know**\n>\n> Words.',
	],
	[
		'terms',
		'<dl><dt>Phone</dt><dd><a href="tel:1">1</a></dd><dt>Site</dt><dd>x</dd></dl>',
		'- **Phone**: [1](tel:1)\n- **Site**: x',
	],
	[
		'questions to mark',
		'<fieldset><legend>Q?</legend><div><label><input type="radio">Yes.</label><p>Because.</p></div><label><input type="radio">No</label></fieldset>',
		'**Q?**\n\n- [ ] Yes. Because.\n- [ ] No',
	],
	[
		'words set apart by style alone',
		'<p><a href="/b"><b>Name</b><span>what it is</span></a><span>.</span></p>',
		'[**Name** what it is](https://x.example/b).',
	],
] as const) {
	test(`${what}: as Markdown has them`, () => assert.equal(body(html), markdown));
}

const claim = (id: string) => `<p>So.<span data-alternate="notes"> (<a href="/list#source-${id}">${id}</a>)</span></p>`;

test('names of sources become notes, from the page’s own list or another page’s', () => {
	const list =
		'<section data-alternate="skip"><ul><li id="source-one"><b>One</b> (trial) <a href="https://y.example/">y</a></li></ul></section>';
	const files = markdownFiles(
		new Map([
			['/a', page(claim('one') + list)],
			['/b', page(claim('one'), { file: '/b.md' })],
		]),
	);
	for (const file of ['/a.md', '/b.md']) {
		const text = files.get(file) ?? '';
		assert.match(text, /^So\.\[\^one\]$/m);
		assert.match(text, /^\[\^one\]: \*\*One\*\* \(trial\) \[y\]\(https:\/\/y\.example\/\)$/m);
		assert.equal(text.match(/One/g)?.length, 1);
	}
});

test('what is on every page comes before the title and at the end, and once in the file of all pages', () => {
	const frame = {
		header: '<p data-alternate="frame"><b>Help?</b> <a href="tel:988">Call</a>.</p>',
		footer:
			'<div data-alternate="frame" role="note" aria-label="For information"><p>No advice.</p></div><p>Practice</p>',
	};
	const crisis = '<aside data-alternate="frame"><h2>Help?</h2><p>You can call.</p></aside>';
	const files = markdownFiles(
		new Map([
			['/', page(`<p>First.</p>${crisis}`, { ...frame, file: '/index.md' })],
			['/b', page(`<p>Second.</p>${crisis}`, { ...frame, file: '/b.md' })],
			['/c', page('<p>Third.</p>', { ...frame, file: '/c.md' })],
		]),
		['/b', '/'],
	);
	assert.match(
		files.get('/b.md') ?? '',
		/^> \*\*Help\?\*\* \[Call\]\(tel:988\)\.\n\n# Title\n[\s\S]*Second\.\n\n---\n\n> \*\*Help\?\*\*\n>\n> You can call\.\n\n> \*\*For information\*\*\n>\n> No advice\.\n$/,
	);
	const all = files.get('/llms-full.txt') ?? '';
	assert.match(all, /No advice\.[\s\S]*Second\.[\s\S]*First\./);
	assert.equal(all.match(/No advice/g)?.length, 1);
	assert.doesNotMatch(all, /Third/);
});
