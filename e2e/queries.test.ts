/** What docs/queries.md promises: the words that answer a query are where it says, near the start. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** So many words of a page or a section may come before the answer ends. */
const reach = 60;

interface Line {
	readonly query: string;
	/** The address, with the anchor where a section answers it; nothing when none does. */
	readonly address?: string;
	/** The words of the answer, or the reason why there is none. */
	readonly words: string;
}

const lines = readFileSync('docs/queries.md', 'utf8')
	.split('\n')
	.flatMap((line): Line[] => {
		const [, query = '', page = '', words = ''] = line.split('|').map((cell) => cell.trim());
		if (words === '' || /^(?:query|-+)$/.test(query)) return [];
		return [{ query, address: /^`(.*)`$/.exec(page)?.[1], words }];
	});

test('every query has one line in its table', () => {
	assert.ok(lines.length >= 55, `${lines.length} lines`);
});

for (const { query, address, words } of lines) {
	if (address === undefined) {
		test(`“${query}” has no page, and a reason why`, () => {
			assert.match(words, /^None: .{20,}/);
		});
	} else {
		test(`“${query}” is answered at ${address}`, () => {
			const [path = '', anchor] = address.split('#');
			const file = `out${path}.html`;
			assert.ok(existsSync(file), `There is no page ${path}: build the site first.`);
			const text = anchor === undefined ? pageText(file) : sectionText(file, anchor);
			const start = text.indexOf(plain(words));
			assert.ok(start >= 0, `“${words}” is not there. It begins: ${text.slice(0, 400)}`);
			const before = wordsIn(text.slice(0, start));
			assert.ok(before < reach, `${before} words come first.`);
		});
	}
}

/** The text of a page after its title. */
function pageText(file: string): string {
	const page = read(file);
	const [main] = find(page, ({ tagName }) => tagName === 'main');
	const [title] = find(page, ({ tagName }) => tagName === 'h1');
	assert.ok(main && title, `${file} has no title.`);
	const heading = textIn([title], isFrame);
	const text = textIn(main.childNodes, (element) => element.tagName === 'nav' || isFrame(element));
	return text.slice(text.indexOf(heading) + heading.length);
}

/** The text from a heading to the next of its level or a higher one; for anything else, the text in it. */
function sectionText(file: string, anchor: string): string {
	const elements = find(read(file), () => true);
	const at = elements.findIndex((element) => attribute(element, 'id') === anchor);
	const element = elements[at];
	assert.ok(element, `There is no #${anchor} on the page.`);
	const level = levelOf(element);
	if (level === undefined) return textIn(element.childNodes, isFrame);
	const end = elements.findIndex((other, index) => index > at && (levelOf(other) ?? 7) <= level);
	const within = elements.slice(at + 1, end < 0 ? undefined : end);
	const inside = new Set(within.flatMap((one) => find(one, () => true).slice(1)));
	return within
		.filter((one) => !inside.has(one) && one.parentNode !== element)
		.map((one) => textIn([one], isFrame))
		.join(' ');
}

/** Dates, data, pictures and the names of sources are no part of what is said. */
function isFrame(element: Element): boolean {
	const holds = (isWanted: (element: Element) => boolean) => find(element, isWanted).length > 0;
	switch (element.tagName) {
		case 'svg':
		case 'script':
			return true;
		case 'p':
			return holds(({ tagName }) => tagName === 'time');
		case 'span':
			return (
				holds((link) => (attribute(link, 'href') ?? '').includes('#source-')) &&
				textIn(element.childNodes, () => false).startsWith('(')
			);
		default:
			return false;
	}
}

function levelOf({ tagName }: Element): number | undefined {
	const level = /^h([1-6])$/.exec(tagName)?.[1];
	return level === undefined ? undefined : Number(level);
}

function read(file: string) {
	return parse(readFileSync(file, 'utf8'));
}

function find(node: DefaultTreeAdapterTypes.Node, isWanted: (element: Element) => boolean): Element[] {
	const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => find(child, isWanted)) : [];
	return 'tagName' in node && isWanted(node) ? [node, ...inner] : inner;
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((one) => one.name === name)?.value;
}

function textIn(nodes: readonly Node[], isLeftOut: (element: Element) => boolean): string {
	const collect = (node: Node): string => {
		if ('value' in node) return node.value;
		if (!('childNodes' in node) || isLeftOut(node)) return '';
		const words = node.childNodes.map(collect).join('');
		return ['p', 'li', 'div', 'td', 'th', 'dt', 'dd', 'h2', 'h3', 'h4', 'br'].includes(node.tagName)
			? ` ${words} `
			: words;
	};
	return plain(nodes.map(collect).join(''));
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
