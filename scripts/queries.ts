/** What people search for, and whether the built site still answers it in the words that docs/queries.md quotes. */
import { existsSync, readFileSync } from 'node:fs';
import {
	attribute,
	type ChildNode,
	type Element,
	elements,
	headingLevel,
	isElement,
	isText,
	parsePage,
} from '../publish/html';

/** So many words of a page or a section may come before the answer begins. */
const reach = 60;

export interface Query {
	readonly query: string;
	/** In the file, from 1. */
	readonly line: number;
	/** With the anchor where a section answers it; nothing when no page does. */
	readonly address?: string;
	/** The words of the answer, or the reason why there is none. */
	readonly words: string;
}

/** The lines of the tables in docs/queries.md. */
export function parseQueries(markdown: string): Query[] {
	return markdown.split('\n').flatMap((text, index): Query[] => {
		const [, query = '', page = '', words = ''] = text.split('|').map((cell) => cell.trim());
		if (words === '' || /^(?:query|-+)$/.test(query)) return [];
		return [{ query, line: index + 1, address: /^`(.*)`$/.exec(page)?.[1], words }];
	});
}

/**
 * What no longer holds: an answer that was reworded, moved down or taken away. To be mended in the table, and no reason
 * to hold a page back.
 *
 * @param out the folder of the built site.
 */
export function staleAnswers(queries: readonly Query[], out: string): { line: number; reason: string }[] {
	return queries.flatMap(({ query, line, address, words }) => {
		if (address === undefined) return [];
		const [path = '', anchor] = address.split('#');
		const file = `${out}${path}.html`;
		const stale = (reason: string) => [{ line, reason: `${reason} Look where “${query}” is answered now.` }];
		if (!existsSync(file)) return stale(`There is no page ${path} any more.`);
		const text = anchor === undefined ? pageText(file) : sectionText(file, anchor);
		if (text === undefined) return stale(`${path} has no #${anchor} any more.`);
		const start = text.indexOf(plain(words));
		if (start < 0) return stale(`${address} no longer says “${words}”.`);
		const before = wordsIn(text.slice(0, start));
		return before < reach ? [] : stale(`At ${address}, ${before} words now come before the answer.`);
	});
}

/** The text of a page after its title. */
function pageText(file: string): string | undefined {
	const page = read(file);
	const main = page.find(({ tagName }) => tagName === 'main');
	const title = page.find(({ tagName }) => tagName === 'h1');
	if (!main || !title) return undefined;
	const heading = textIn([title]);
	const text = textIn(main.childNodes, (element) => element.tagName === 'nav' || isFrame(element));
	return text.slice(text.indexOf(heading) + heading.length);
}

/** The text from a heading to the next of its level or a higher one; for anything else, the text in it. */
function sectionText(file: string, anchor: string): string | undefined {
	const all = read(file);
	const at = all.findIndex((element) => attribute(element, 'id') === anchor);
	const element = all[at];
	if (!element) return undefined;
	const level = headingLevel(element);
	if (level === 0) return textIn(element.childNodes);
	const end = all.findIndex((other, index) => index > at && headingLevel(other) > 0 && headingLevel(other) <= level);
	const within = all.slice(at + 1, end < 0 ? undefined : end);
	const inside = new Set([element, ...within].flatMap(elements));
	return within
		.filter((one) => !inside.has(one))
		.map((one) => textIn([one]))
		.join(' ');
}

/** Dates, data, pictures and the names of sources are no part of what is said. */
function isFrame(element: Element): boolean {
	const inside = elements(element);
	switch (element.tagName) {
		case 'svg':
		case 'script':
			return true;
		case 'p':
			return inside.some(({ tagName }) => tagName === 'time');
		case 'span':
			return (
				inside.some((link) => attribute(link, 'href')?.includes('#source-')) &&
				textIn(element.childNodes, () => false).startsWith('(')
			);
		default:
			return false;
	}
}

/** The elements of a page. */
function read(file: string): Element[] {
	return elements(parsePage(readFileSync(file, 'utf8')));
}

function textIn(nodes: readonly ChildNode[], isLeftOut: (element: Element) => boolean = isFrame): string {
	const collect = (node: ChildNode): string => {
		if (isText(node)) return node.value;
		if (!isElement(node) || isLeftOut(node)) return '';
		const words = node.childNodes.map(collect).join('');
		return /^(p|li|div|td|th|dt|dd|h[2-4]|br)$/.test(node.tagName) ? ` ${words} ` : words;
	};
	return plain(nodes.map(collect).join(''));
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
