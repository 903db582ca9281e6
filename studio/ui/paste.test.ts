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

const markdown: [name: string, html: string, expected: string][] = [
	[
		'a list that Word writes as paragraphs',
		`<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>One</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1in;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>Within one</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Two</p>
<p class=MsoNormal>After it.</p>`,
		'- One\n  - Within one\n- Two\n\nAfter it.',
	],
	[
		'a numbered list of Word',
		`<p style='mso-list:l1 level1 lfo2'><span style='mso-fareast-font-family:Arial'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span></span>First</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Then</p>`,
		'1. First\n2. Then',
	],
	['tracked changes', '<p>We <del>used to</del> <ins>now</ins> meet <u>weekly</u>.</p>', 'We now meet weekly.'],
	[
		'a bold heading',
		'<h1><b><span style="font-weight:700">Cost</span></b></h1><h5>Small</h5>',
		'## Cost\n\n#### Small',
	],
	[
		'a link that goes by way of Google',
		'<p><a href="https://www.google.com/url?q=https://example.org/a%3Fb&amp;sa=D&amp;ust=1"><span>Here</span></a></p>',
		'[Here](https://example.org/a?b)',
	],
	['a footnote', '<p>So they say<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>', 'So they say\\[1].'],
	['what is hidden', '<p>Seen<span style="display:none">not seen</span></p>', 'Seen'],
	['a nested list', '<ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul>', '- One\n  - Within\n- Two'],
	['lines in one paragraph', '<p>One<br>Two</p>', 'One\\\nTwo'],
	['nothing but decoration', '<style>p{}</style><p>&nbsp;</p><o:p></o:p>', ''],
];
for (const [name, html, expected] of markdown) {
	test(`pasted: ${name}`, () => assert.equal(markdownFromHtml(html), expected));
}
