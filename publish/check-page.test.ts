import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage } from './check-page';
import { parsePage } from './html';

const check = (body: string, head = '', style: string[] = []) =>
	checkPage('/guide/part', parsePage(`<head>${head}</head><body>${body}`), style);

test('a page of text, links, pictures drawn in it and controls has no problem and asks for nothing', () => {
	const { problems, fetches } = check(
		`<a href="/about">About</a><a href="https://elsewhere.example/">Elsewhere</a><a href="tel:988">Call</a><a href="#part">Part</a>
		<a href="mailto:x@example.org">Write</a><blockquote cite="https://elsewhere.example/">Said</blockquote>
		<svg viewBox="0 0 1 1" role="img"><defs><pattern id="p"/></defs><path fill="url(#p)"/><use href="#p"/></svg>
		<details name="a"><summary>More</summary>Text</details><button popovertarget="m">Menu</button><div id="m" popover>x</div>
		<input type="radio" name="once"><p title="javascript: the good parts" data-only="x">Text</p>`,
		'<link rel="canonical" href="https://example.org/guide/part"><meta property="og:image" content="https://example.org/x.png">',
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(fetches, []);
});

test('whatever the policy forbids is reported, with the tag and what to do', () => {
	for (const [body, expected] of [
		['<p onclick="x()">', /inline handler onclick.*popover/],
		['<svg onload="x()"/>', /inline handler onload/],
		['<p STYLE="color:red">', /style attribute.*class/],
		['<svg><path style="fill:red"/></svg>', /style attribute/],
		['<a href="javascript:x()">', /javascript: address/],
		[`<a href="javascript:alert('100%')">`, /javascript: address/],
		['<a href=" JavaScript:x()">', /javascript: address/],
		['<a href="java&#10;script&#9;:x()">', /javascript: address/],
		['<a href="&#1;javascript:x()">', /javascript: address/],
		['<svg><a xlink:href="javascript:x()"/></svg>', /javascript: address/],
		['<svg><a><animate attributeName="href" values="#a;javascript:x()"/></a></svg>', /javascript: address/],
		['<form action="/send">', /form-action/],
		['<button formaction="/send">', /form-action/],
		['<iframe src="/x"></iframe>', /no frames/],
		['<object data="/x.pdf"></object>', /embedded objects/],
		['<embed src="/x.pdf">', /embedded objects/],
		['<noscript>Text</noscript>', /Browsers with scripts/],
		['<video src="/x.mp4"></video>', /allows only pictures/],
		['<audio><source src="/x.mp3"></audio>', /allows only pictures/],
	] as const) {
		assert.match(check(body).problems.join('\n'), expected, body);
	}
	assert.match(check('', '<base href="/x/">').problems.join(), /base-uri/);
	assert.match(
		check('', '<meta http-equiv="refresh" content="0; url=javascript:x()">').problems.join(),
		/javascript: address/,
	);
});

test('a request to another origin is reported, however it is written', () => {
	const url = 'https://elsewhere.example/x';
	for (const [body, head] of [
		[`<img src="${url}.png" alt="">`],
		['<img src="//elsewhere.example/x.png" alt="">'],
		['<img src="//elsewhere.example/100%.png" alt="">'],
		['<img src="\\\\elsewhere.example/x.png" alt="">'],
		['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
		[`<img srcset="/a.png 1x, ${url}.png 2x" alt="">`],
		[`<picture><source srcset="${url}.webp"><img src="/a.png" alt=""></picture>`],
		[`<video poster="${url}.png"></video>`],
		[`<iframe src="${url}"></iframe>`],
		[`<a href="/about" ping="${url}">`],
		[`<table background="${url}.png">`],
		[`<svg><image href="${url}.png"/></svg>`],
		[`<svg><use xlink:href="${url}.svg#a"/></svg>`],
		[`<svg><path fill="url(${url}.svg#a)"/></svg>`],
		['', `<link rel="stylesheet" href="${url}.css">`],
		['', `<link rel="icon" href="${url}.ico">`],
		['', `<link rel="preconnect" href="${url}">`],
		['', `<link rel="dns-prefetch" href="${url}">`],
		['', `<link rel="preload" as="font" href="${url}.woff2">`],
		['', `<link rel="alternate prefetch" href="${url}">`],
		['', `<meta http-equiv="refresh" content="3;URL='${url}'">`],
	]) {
		assert.match(check(body ?? '', head).problems.join('\n'), /another origin/, `${body}${head}`);
	}
	assert.match(check('', '', [`${url}.png`]).problems.join(), /stylesheet asks for .*another origin/);
	assert.match(check('', '', ['/x.woff2']).problems.join(), /allows only pictures/);
});

test('pictures, icons and the manifest of the site are allowed and counted for what they are', () => {
	const { problems, fetches } = check(
		'<img src="/a.png" srcset="b.png 2x" alt=""><img src="/later.png" loading="lazy" alt="">',
		'<link rel="shortcut icon" href="/favicon.ico"><link rel="apple-touch-icon" href="/apple-icon.png"><link rel="manifest" href="/m.webmanifest"><meta http-equiv="refresh" content="0;url=/about">',
		['/c.svg'],
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		fetches.map(({ url, kind }) => `${kind} ${url}`),
		[
			'icon /favicon.ico',
			'icon /apple-icon.png',
			'manifest /m.webmanifest',
			'refresh /about',
			'image /a.png',
			'image b.png',
			'lazy image /later.png',
			'image /c.svg',
		],
	);
});
