import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, serializePage } from './html';
import { shortenNames } from './short-names';

const shortened = (css: string, body: string) => {
	const page = parsePage(`<!DOCTYPE html><html><head><style>${css}</style></head><body>${body}</body></html>`);
	shortenNames(page);
	return serializePage(page);
};

test('utilities get short names in the style and in the markup; other classes keep theirs', () => {
	const page = shortened(
		'@layer components{.prose{margin:1px}}@layer utilities{.lg\\:grid-cols-2{color:red}.mt-5{margin-top:1rem}}',
		'<p class="prose mt-5 lg:grid-cols-2 unknown">Text</p>',
	);
	assert.match(page, /\.prose\{/);
	assert.match(page, /\.A\{color:red\}\.B\{margin-top:1rem\}/);
	assert.match(page, /class="prose B A unknown"/);
});

test('classes after the utilities keep their names', () => {
	const page = shortened('@layer utilities{.p-5{margin:0}}.aid{color:red}', '<p class="aid p-5">Text</p>');
	assert.match(page, /\.aid\{color:red\}/);
	assert.match(page, /class="aid A"/);
});

test('a utility in several rules has one name', () => {
	const page = shortened('@layer utilities{.mt-5{margin:0}.mt-5:hover{color:red}}', '<p class="mt-5">Text</p>');
	assert.match(page, /\.A\{margin:0\}\.A:hover\{color:red\}/);
});

test('pages with the same style have the same names, whatever is in them', () => {
	const css = '@layer utilities{.mt-5{margin:0}.p-5{padding:0}}';
	const style = (page: string) => page.match(/<style>.*<\/style>/)?.[0];
	assert.equal(style(shortened(css, '<p class="p-5">a</p>')), style(shortened(css, '<b>b</b>')));
});

test('classes within a selector’s functions are renamed too', () => {
	const page = shortened(
		'@layer utilities{:is(:where(.group):hover .group-hover\\:underline){color:red}}',
		'<p class="group"><b class="group-hover:underline">Text</b></p>',
	);
	assert.match(page, /:where\(\.A\):hover \.B/);
	assert.match(page, /<p class="A"><b class="B">/);
});

test('custom properties have short names wherever they are, but for fonts', () => {
	const page = shortened(
		':root{--color-ink:red;--font-sans:serif}p{color:var(--color-ink);font-family:var(--font-sans);--pad:calc(var(--gap,2px)*2)}',
		'<p>Text</p>',
	);
	assert.match(
		page,
		/:root\{--A:red;--font-sans:serif\}p\{color:var\(--A\);font-family:var\(--font-sans\);--B:calc\(var\(--C,2px\)\*2\)\}/,
	);
});

test('text in a style still cannot end its element', () => {
	const page = shortened('a::after{content:"<\\/STYLE><script>"}', '<p>Text</p>');
	assert.match(page, /content:"<\\\/STYLE><script>"/);
});
