/** Reading the tree of a body: its tags, its headings and its running text with the range of each letter. */
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { explain, type ParserError } from './parser-faults';
import { type Range, rangeAt, rangeWithin } from './range';
import type { Fault } from './site';

export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

/** Takes a whole file, so that ranges are the file's own. */
export function readBody(source: string): { tree: Root } | { fault: Fault } {
	// The parser would take minutes for what no editor means.
	const deep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20,}.*/m.exec(source);
	if (deep) return { fault: { ...tooDeep, range: rangeAt(source, deep.index, deep.index + deep[0].length) } };
	try {
		return { tree: parser.parse(source) };
	} catch (error) {
		// The parser calls itself for every level: what is nested thousands deep is too much for it.
		if (error instanceof RangeError) return { fault: tooDeep };
		return { fault: explain(error as ParserError, source) };
	}
}

const tooDeep: Fault = {
	reason: 'Lists, quotations or tags are nested too deeply to read. Start over with simpler ones.',
};

export function isTag(node: Nodes): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Every tag in the tree, in the order of the text. */
export function tagsIn(tree: Nodes, name?: string): Tag[] {
	const found: Tag[] = [];
	visit(tree, (node) => {
		if (isTag(node) && (name === undefined || node.name === name)) found.push(node);
	});
	return found;
}

/** The value of a tag's attribute, when it is written in quotation marks. */
export function attribute(tag: Tag, name: string): string | undefined {
	for (const item of tag.attributes) {
		if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') return item.value;
	}
	return undefined;
}

/** Where the value of a tag's attribute is written, without its quotation marks. The whole tag when it has none. */
export function attributeRange(tag: Tag, name: string, source: string): Range | undefined {
	const item = tag.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
	const { start, end } = item?.position ?? {};
	if (start?.offset === undefined || end?.offset === undefined) return tag.position;
	const quote = source.slice(start.offset, end.offset).search(/["']/);
	return quote < 0 ? item?.position : rangeAt(source, start.offset + quote + 1, end.offset - 1);
}

/** Where some letters of a text are written, within the range that holds the text. */
export function rangeOfLetters(source: string, range: Range, text: string, start: number, end: number): Range {
	const at = source.indexOf(text, range.start.offset);
	// A value may be written in another way than it reads: over two lines, or with a backslash.
	if (at < 0 || at + text.length > (range.end.offset ?? 0)) return rangeWithin(source, range, text.slice(start, end));
	return rangeAt(source, at + start, at + end);
}

/** The headings, with the anchors that rehype-slug gives them. */
export function headingsIn(tree: Root): { node: Heading; text: string; id: string }[] {
	const slugger = new GithubSlugger();
	const found: { node: Heading; text: string; id: string }[] = [];
	visit(tree, 'heading', (node) => {
		const text = textOf(node);
		found.push({ node, text, id: slugger.slug(text) });
	});
	return found;
}

/** The running text of one paragraph, heading or cell, without what tags print. */
export interface Prose {
	readonly text: string;
	readonly inHeading: boolean;
	readonly inTable: boolean;
	/** Where some of its letters are in the file. */
	range(start: number, end: number): Range;
}

/** Takes the place of a tag, code or a picture, so that the words on both sides do not join. */
export const gap = '\uFFFC';

/**
 * The running text of a body, block by block.
 *
 * @param skip nodes whose words do not count: claims, for a rule about what is outside them
 */
export function proseIn(tree: Root, source: string, skip: (node: Nodes) => boolean): Prose[] {
	const found: Prose[] = [];
	visit(tree, (node) => {
		if (skip(node)) return SKIP;
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
		const letters: string[] = [];
		const offsets: number[][] = [];
		const collect = (part: Nodes) => {
			if (part.type === 'text') {
				letters.push(part.value);
				offsets.push(letterOffsets(part.value, source, part.position));
			} else if (skip(part) || !('children' in part) || part.children.length === 0) {
				letters.push(part.type === 'break' ? '\n' : gap);
				offsets.push([part.position?.start.offset ?? 0]);
			} else {
				part.children.forEach(collect);
			}
		};
		node.children.forEach(collect);
		const flat = offsets.flat();
		found.push({
			text: letters.join(''),
			inHeading: node.type === 'heading',
			inTable: node.type === 'tableCell',
			range: (start, end) => rangeAt(source, flat[start] ?? 0, (flat[end - 1] ?? 0) + 1),
		});
		return SKIP;
	});
	return found;
}

/**
 * Where each letter of a text node is in the file. The two differ where the file has `&amp;`, a backslash, or
 * the indent of a list on a new line.
 */
function letterOffsets(value: string, source: string, position: Range | undefined): number[] {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? start;
	// Nearly always the two are the same.
	if (source.startsWith(value, start)) return Array.from({ length: value.length }, (_, index) => start + index);
	let at = start;
	return value.split('').map((letter) => {
		if (source[at] !== letter && source[at] === '&') {
			const entity = at;
			at = source.indexOf(';', at) + 1;
			return entity;
		}
		const next = source.indexOf(letter, at);
		if (next < 0 || next >= end) return at;
		at = next + 1;
		return next;
	});
}
