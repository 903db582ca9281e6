/** The pages without style, pictures or both: in a text browser, in a reader view, and with pictures turned off. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { getBlock, guides, mainGuide } from '../lib/content';
import { cellText } from '../model/figures';
import { fileOf, pageAt, read, textOf } from './built';
import { publishedPages } from './published';
import { partWith } from './site';

type Node = DefaultTreeAdapterTypes.Node;

/** What begins on a line of its own where there is no style. */
const ownLine = new Set(
	'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre search section summary table tbody td textarea th thead tr ul'.split(
		' ',
	),
);
const unread = new Set(['head', 'script', 'style', 'template']);

/** Where two words stand together without a space, or a word and a field, though they are in different elements. */
function runTogether(html: string): string[] {
	const found: string[] = [];
	let last = ' ';
	const walk = (node: Node) => {
		if ('value' in node && node.nodeName === '#text') {
			if (/[\p{L}\p{N}.!?]$/u.test(last) && /^[\p{L}\p{N}]/u.test(node.value)) {
				found.push(`${last.slice(-30)}|${node.value.slice(0, 30)}`);
			}
			if (node.value) last = node.value;
			return;
		}
		if (unread.has(node.nodeName)) return;
		if (node.nodeName === 'input') {
			if (/\S$/.test(last)) found.push(`${last.slice(-30)}|( )`);
			last = 'field';
		}
		if (ownLine.has(node.nodeName)) last = ' ';
		if ('childNodes' in node) for (const child of node.childNodes) walk(child);
		if (ownLine.has(node.nodeName)) last = ' ';
	};
	walk(parse(html));
	return found;
}

test('without style, no two words run together', () => {
	for (const path of publishedPages) assert.deepEqual(runTogether(read(path).toString()), [], path);
	assert.deepEqual(runTogether('<p><a href="/">Pivot Counseling</a><a href="/contact">Contact</a></p>').length, 1);
	assert.deepEqual(runTogether('<label><input>A little</label><label><input>A lot</label>').length, 3);
	assert.deepEqual(runTogether('<ul><li>One<li>Two</ul><p>Th<b> </b>ree'), []);
});

const w3m = spawnSync('w3m', ['-version']).status === 0;
const skip =
	w3m || process.env.CI
		? false
		: 'w3m is not installed, so NO page was read in a text browser. On Debian: apt-get install w3m';

/** A page in a text browser, in lines of 100 characters. */
function inTextBrowser(path: string): string {
	const args = ['-dump', '-cols', '100', '-O', 'UTF-8', '-T', 'text/html', fileOf(path) ?? ''];
	const { stdout, status, stderr } = spawnSync('w3m', args, {
		encoding: 'utf8',
		env: { ...process.env, HOME: '/nowhere' },
	});
	assert.equal(status, 0, stderr);
	return stdout;
}

/** Words with single spaces, and without the signs that a text browser puts before the items of a list. */
const words = (text: string) =>
	text
		.replace(/[•*+]|(?<=^\s*)\d+\.(?=\s)/gm, ' ')
		.replace(/\s+/g, ' ')
		.trim();

test('a text browser shows every heading, paragraph and item, in the order of the page', { skip }, () => {
	for (const { overview, parts } of guides) {
		for (const { path } of [overview, ...parts]) {
			const shown = words(inTextBrowser(path)).replaceAll(' ', '');
			const page = pageAt(path);
			let from = 0;
			const texts = [...page.querySelectorAll('h1, h2, h3, h4, main p, main li')].filter(
				(element) => !element.closest('table, svg') && !element.querySelector('p, li, h2, h3, h4, input'),
			);
			assert.ok(texts.length > 0, path);
			for (const element of texts) {
				const text = words(element.textContent ?? '').replaceAll(' ', '');
				const at = shown.indexOf(text, from);
				assert.notEqual(at, -1, `${path}: “${textOf(element)}” is not after what comes before it on the page`);
				from = at + text.length;
			}
		}
	}
});

test('a text browser shows tables as tables: row names at the left, formats side by side', { skip }, () => {
	const { comparison } = mainGuide();
	const part = partWith('ComparisonTable');
	if (!part) return;
	const lines = inTextBrowser(part.path).split('\n');
	const table = comparison.tables[part.tables[0] ?? ''];
	const caption = lines.findIndex((line) => line.trim() === table?.caption);
	assert.ok(caption > 0, table?.caption);
	const head = lines[caption + 1] ?? '';
	const columns = ['Topic', ...comparison.formats.map(({ short }) => short)].map((name) => head.indexOf(name));
	assert.deepEqual(
		columns,
		columns.filter((at) => at >= 0).sort((a, b) => a - b),
		head,
	);
	for (const aspect of table?.aspects ?? []) {
		const [first = '', second = ''] = comparison.formats.map(({ id }) => cellText(comparison, aspect, id).slice(0, 12));
		assert.ok(
			lines.some((line) => line.indexOf(first) > 0 && line.indexOf(second, line.indexOf(first) + 12) > 0) ||
				lines.filter((line) => line.includes(first) || line.includes(second)).length > 1,
			`${aspect}: ${first} … ${second}`,
		);
	}
});

test('a reader view keeps a part’s text, tables, sources and crisis help', () => {
	for (const { comparison, parts } of guides) {
		for (const { path, title, tables, questions } of parts) {
			const { document } = parseHTML(read(path).toString());
			// What is hardly longer than the frame around it, no browser offers a reader view for.
			if (textOf(document.querySelector('main .prose')).length < 1000) continue;
			const article = new Readability(document as unknown as Document).parse();
			assert.ok(article, path);
			const kept = textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body);
			const page = pageAt(path);
			assert.match(`${article.title} ${kept}`, new RegExp(title.slice(0, 10)));
			// Of a part made of questions, it takes the questions and the answers for the whole article.
			const around = questions ? [] : ['main article section li', 'main article section h2'];
			const texts = [...page.querySelectorAll(['main .prose > *', ...around].join())];
			const lost = texts
				.filter(
					(element) =>
						!element.closest('form, nav, section:has(#next), section:has(#crisis)') && !element.querySelector('form'),
				)
				.flatMap((element) =>
					element.matches('p, li, h2, h3, h4') ? [element] : [...element.querySelectorAll('p, li, td, th, h3, h4')],
				)
				.filter((element) => !element.querySelector('svg, p, li') && !element.closest('[aria-hidden], [hidden]'))
				// It takes short pieces with “share” in their id for buttons.
				.filter(({ id }) => !/(^|-)share(-|$)/.test(id))
				.map((element) => textOf(element))
				.filter((text) => !kept.replaceAll(' ', '').includes(text.replaceAll(' ', '')));
			assert.deepEqual(lost, [], path);
			const crisis = getBlock('crisis').title;
			if (!questions) assert.ok(kept.includes(crisis), `${path}: ${crisis}`);
			for (const table of tables) {
				const caption = comparison.tables[table]?.caption;
				if (caption) assert.ok(kept.includes(caption), `${path}: ${caption}`);
			}
		}
	}
});

test('no information is lost without pictures: each has a text alternative, or only decorates text', () => {
	for (const path of publishedPages) {
		const page = pageAt(path);
		for (const picture of page.querySelectorAll('svg')) {
			const described = picture.closest('[role="img"][aria-label], [aria-hidden="true"]');
			assert.ok(described, `${path}: ${picture.outerHTML.slice(0, 200)}`);
			if (described.getAttribute('role') === 'img') assert.ok(described.getAttribute('aria-label')?.includes(' '));
		}
		for (const picture of page.querySelectorAll('img')) assert.match(picture.getAttribute('alt') ?? '', /\S/, path);
	}
});

test('without style, every drawing keeps its size', () => {
	for (const path of publishedPages) {
		for (const drawing of pageAt(path).querySelectorAll('svg:not(svg svg)')) {
			const said = `${path}: ${drawing.outerHTML.slice(0, 200)}`;
			assert.match(drawing.getAttribute('width') ?? '', /^([\d.]+(em)?|100%)$/, said);
			assert.match(drawing.getAttribute('height') ?? '', /^[\d.]+(em)?$/, said);
		}
	}
});
