import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, serializePage } from './html';
import { stripFramework } from './strip-framework';

/** A page as Next 16.4 writes it, shortened. */
function raw(main: string, head = ''): string {
	return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/c.js" async=""></script><title>T</title>${head}<script src="/_next/static/chunks/d.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${main}<!--$--><!--/$--><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:x"])</script></body></html>`;
}

function strip(main: string, head?: string) {
	const page = parsePage(raw(main, head));
	const { problems } = stripFramework(page, (path) =>
		path.startsWith('/_next/') ? { path, css: 'p { color: red }' } : undefined,
	);
	const html = serializePage(page);
	return { html, problems, css: /<style>(.*?)<\/style>/.exec(html)?.[1] };
}

test('Next’s scripts are removed, and its style is put into the page', () => {
	const { html, problems } = strip('<main><p>Hi <!-- -->3<!-- --> there</p></main>');
	assert.deepEqual(problems, []);
	assert.equal(
		html,
		'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>p{color:red}</style><title>T</title></head><body><main><p>Hi 3 there</p></main></body></html>',
	);
});

test('several stylesheets become one style, in the position of the first', () => {
	const { html } = strip('', '<link rel="stylesheet" href="/_next/static/chunks/e.css" media="print">');
	assert.equal(html.match(/<style>/g)?.length, 1);
	assert.match(html, /<style>p\{color:red\}@media print\{p\{color:red\}\}<\/style><title>/);
});

test('data for search engines stays, word for word', () => {
	const data = '{"name":"<b> & \\u003c/script> </b>"}';
	const { html, problems } = strip(`<script type="application/ld+json">${data}</script>`);
	assert.deepEqual(problems, []);
	assert.ok(html.includes(`<script type="application/ld+json">${data}</script>`));
});

test('text that looks the same looks the same: lines, spaces, special characters, SVG', () => {
	const kept =
		'<pre>\n\n  a\n\tb</pre><p>a&nbsp;b &amp; &lt;c></p><textarea>\n\nx</textarea><svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient><a xlink:href="#g"></a></svg><template><p>x</p></template><div hidden="">later</div>';
	const { html } = strip(kept);
	assert.ok(html.includes(kept.replace('<c>', '&lt;c&gt;').replace('&lt;c>', '&lt;c&gt;')), html);
	assert.equal(serializePage(parsePage(html)), html);
});

test('a foreign script stays and is reported, since dropping it could break the page', () => {
	for (const script of [
		"<script>alert('x')</script>",
		'<script src="/x.js"></script>',
		'<script src="https://elsewhere.example/_next/static/x.js"></script>',
		'<script type="module">import "/x.js"</script>',
		'<script type="application/ld+json" src="/x.json"></script>',
		'<script type="speculationrules">{}</script>',
		'<svg><script>alert(1)</script></svg>',
		"<script>(self.__next_s=self.__next_s||[]).push(['https://elsewhere.example/x.js',{}])</script>",
	]) {
		const { problems } = strip(script);
		assert.equal(problems.length, 1, script);
		assert.match(problems[0] ?? '', /is a script.*<details>/, script);
	}
});

test('a part of a page that waits for a script is reported', () => {
	const { problems } = strip(
		'<!--$?--><template id="B:0"></template><p>wait</p><!--/$--><div hidden id="S:0"><p>late</p></div><script>$RC("B:0","S:0")</script>',
	);
	assert.equal(problems.length, 1);
	assert.match(problems[0] ?? '', /<Suspense>/);
});

test('a style of one page only becomes part of its style', () => {
	for (const own of ['<style>b{color:#00f}</style>', '<svg><style>b{color:#00f}</style></svg>']) {
		const { html, problems, css } = strip(`<main>${own}</main>`);
		assert.deepEqual(problems, []);
		assert.equal(css, 'p{color:red}b{color:#00f}', own);
		assert.equal(html.match(/<style>/g)?.length, 1);
	}
});

test('text in a stylesheet cannot end its element', () => {
	const page = parsePage(raw(''));
	stripFramework(page, (path) => ({ path, css: 'a::after{content:"</STYLE><script>"}' }));
	assert.match(serializePage(page), /content:"<\\\/STYLE><script>"/);
});

test('a stylesheet from elsewhere is reported', () => {
	assert.match(
		strip('', '<link rel="stylesheet" href="https://elsewhere.example/x.css">').problems.join(),
		/no stylesheet of this site/,
	);
});
