import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownFromHtml } from './paste';

test('what is copied from Word becomes Markdown without anything of Word', () => {
	const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0in; font-family:"Calibri",sans-serif;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<h1>Two ways<o:p></o:p></h1>
<p class=MsoNormal><span style='font-family:"Arial",sans-serif'>You may <b style='mso-bidi-font-weight:normal'>share</b> as
<i>little</i> as you like.&nbsp;It is up to you.<o:p></o:p></span></p>
<p class=MsoNormal><a name="_Toc1234">Bookmark</a> and <a href="https://example.org/a">a link</a>.</p>
<ul style='margin-top:0in' type=disc><li class=MsoNormal style='mso-list:l0 level1 lfo1'>One<o:p></o:p></li><li class=MsoNormal>Two<o:p></o:p></li></ul>
<!--EndFragment--></body></html>`;
	assert.equal(
		markdownFromHtml(word),
		`## Two ways

You may **share** as *little* as you like. It is up to you.

Bookmark and [a link](https://example.org/a).

- One
- Two`,
	);
});

test('what is copied from Google Docs is bold only where it was', () => {
	const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">What to expect</span></h2><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal">Most groups </span><span style="font-weight:700">meet weekly</span><span style="font-weight:400;font-style:italic"> in a room</span><span>.</span></p><br><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>First</span></p></li><li dir="ltr"><p dir="ltr"><span>Then</span></p></li></ol></b>`;
	const markdown = markdownFromHtml(docs);
	assert.match(markdown, /^## What to expect\n\nMost groups \*\*meet weekly\*\* \*in a room\*\.\n/);
	assert.match(markdown, /1\. First\n+2\. Then$/);
});

test('a web page leaves its pictures, scripts and forms behind', () => {
	const page = `<div onclick="x()"><script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)><p>Words <a href="javascript:alert(1)">here</a> { and } there, 1 &lt; 2.</p><button>Buy</button></div>`;
	assert.equal(markdownFromHtml(page), 'Words here  and  there, 1 &lt; 2.');
});
