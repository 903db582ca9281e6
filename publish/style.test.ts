import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineStyle } from './style';

const path = '/_next/static/chunks/a.css';

test('stylesheets become one text, in their order', () => {
	const { css } = inlineStyle([
		{ path, css: 'a {\n\tcolor: red;\n}\n' },
		{ path: '/b.css', css: 'a { color: blue }', media: 'print' },
	]);
	assert.equal(css, 'a{color:red}@media print{a{color:#00f}}');
});

test('modern rules keep their meaning', () => {
	for (const rule of [
		':root{--ink:light-dark(oklch(20% .02 80),#fff)}',
		'@property --x{syntax:"<length>";inherits:false;initial-value:1px}',
		'@layer components{a{color:#00f}}@layer base{a{color:red}}',
		'@supports (text-wrap:pretty){p{text-wrap:pretty}}',
		'section:has(>h2:target){padding:1rem}',
		'.card{&:hover{color:red}}',
		'@media (width>=40rem) and (prefers-color-scheme:dark){a{color:red}}',
		'@container (width>=20rem){a{color:red}}',
		'details::details-content{height:0}',
		'@view-transition{navigation:auto}',
	]) {
		assert.equal(inlineStyle([{ path, css: rule }]).css, rule);
	}
});

test('addresses in a stylesheet are resolved and reported', () => {
	const { css, fetches } = inlineStyle([
		{ path, css: 'a{background:url(../media/dot.svg)}b{mask:url(#m)}c{background:url(//elsewhere.example/x.png)}' },
	]);
	assert.equal(
		css,
		'a{background:url("/_next/static/media/dot.svg")}b{mask:url("#m")}c{background:url("//elsewhere.example/x.png")}',
	);
	assert.deepEqual(fetches, ['/_next/static/media/dot.svg', '//elsewhere.example/x.png']);
});

test('a stylesheet that cannot go into a page is refused', () => {
	assert.throws(
		() => inlineStyle([{ path, css: '@import url("https://elsewhere.example/x.css");' }]),
		/imports https:\/\/elsewhere/,
	);
	assert.throws(() => inlineStyle([{ path, css: 'a{color:red}} b{' }]));
});
