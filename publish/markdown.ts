/**
 * Pages as Markdown, for programs that would rather not read HTML. They are made from the very pages that Next wrote, so
 * the words are the same. What is what is found by meaning (elements, roles, labels, `hidden`), never by look, and by
 * one attribute, which published pages no longer have. `data-alternate` says what an element is in Markdown:
 *
 * - `skip`: nothing. It belongs to the page's frame, or helps on a screen only.
 * - `frame`: a quotation that is on every page: above the title if it comes before `<main>`, else at the end.
 * - `dates`: a part of the line below the title.
 * - `notes`: names of sources, each linked to its entry (`id="source-…"`): footnotes.
 * - `keep`: in a figure, words that are needed without the drawing. Of the rest, the pictures' labels remain.
 */
import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, Root as MarkdownRoot, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);
const converter = unified().use(rehypeRemark, {
	unchecked: '☐',
	checked: '☐',
	handlers: {
		// Not an element of HTML: what `notes` below makes of a source's name.
		note: (_, { properties: { id } }): FootnoteReference => ({
			type: 'footnoteReference',
			identifier: String(id),
			label: String(id),
		}),
	},
});
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' });

/** The parts of a page, as Markdown's nodes. */
interface MarkdownPage {
	/** The address of its Markdown. */
	readonly file: string;
	/** What every page has: above the title and at the end. */
	readonly before: readonly RootContent[];
	readonly after: readonly RootContent[];
	readonly content: readonly RootContent[];
}

/**
 * The Markdown of every page that names one (`<link rel="alternate" type="text/markdown">`), and `/llms-full.txt`.
 *
 * @param pages the HTML of the pages, by address.
 * @param inOrder the addresses of the pages that `/llms-full.txt` holds; nothing if there is to be none.
 * @returns texts by address.
 */
export function markdownFiles(
	pages: ReadonlyMap<string, string>,
	inOrder: readonly string[] = [],
): Map<string, string> {
	const trees = [...pages].map(([path, html]) => ({ path, tree: parser.parse(html) }));
	const sources = new Map<string, FootnoteDefinition>();
	const made = new Map<string, MarkdownPage>();
	for (const { path, tree } of trees) {
		const page = readPage(path, tree);
		if (!page) continue;
		made.set(path, page);
		for (const source of sourcesIn(tree, page))
			if (!sources.has(source.identifier)) sources.set(source.identifier, source);
	}
	const rule: RootContent = { type: 'thematicBreak' };
	const files = new Map<string, string>();
	for (const { file, before, content, after } of made.values()) {
		files.set(file, write([...before, ...content, ...(after.length > 0 ? [rule, ...after] : [])], sources));
	}
	const all = inOrder.flatMap((path) => made.get(path) ?? []);
	const [first] = all;
	if (first) {
		const frame = [...first.before, ...first.after];
		files.set('/llms-full.txt', write([...frame, ...all.flatMap(({ content }) => [rule, ...content])], sources));
	}
	return files;
}

/** What a page is called in its head, and where it is. */
interface Head {
	readonly origin: string;
	readonly path: string;
	readonly siteName: string;
	/** Such as `2026-11-23`. */
	readonly modified: string;
}

function readPage(path: string, tree: Root): MarkdownPage | undefined {
	const all = elementsOf(tree);
	const href = all.find(({ properties }) => properties.type === 'text/markdown')?.properties.href;
	const main = all.find(({ tagName }) => tagName === 'main');
	const title = main && elementsOf(main).find(({ tagName }) => tagName === 'h1');
	if (typeof href !== 'string' || !main || !title) return undefined;
	const meta = (name: string) => String(all.find(({ properties }) => properties.property === name)?.properties.content);
	const { origin, pathname: file } = new URL(href);
	const head = { origin, path, siteName: meta('og:site_name'), modified: meta('article:modified_time') };

	const frames = all.filter((element) => is(element, 'frame'));
	const isBefore = (element: Element) => all.indexOf(element) < all.indexOf(main);
	const quotes = (elements: readonly Element[]) =>
		elements.flatMap((element) => convert([quotation(element, tidyAll(element.children, head))]));
	return {
		file,
		before: quotes(frames.filter(isBefore)),
		after: quotes(frames.filter((element) => !isBefore(element))),
		content: convert([element('h1', [text(textOf(title))]), factsLine(all, head), ...tidyAll(main.children, head)]),
	};
}

/** Whose page it is, its dates as the page prints them, and its address. */
function factsLine(all: readonly Element[], head: Head): Element {
	const dates = all.find((element) => is(element, 'dates'));
	const address = head.origin + head.path;
	const day = new Date(head.modified);
	const updated = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
	return element('p', [
		text(`${head.siteName} · `),
		...(dates ? tidyAll(dates.children, head) : [text(`Updated ${updated.format(day)}`)]),
		text(' · '),
		element('a', [text(address)], { href: address }),
	]);
}

/** The entries of the sources that a page lists, as footnotes. */
function sourcesIn(tree: Root, head: { readonly file: string }): FootnoteDefinition[] {
	const entries = elementsOf(tree).filter(({ properties }) => /^source-./.test(String(properties.id ?? '')));
	return entries.map((entry) => {
		const identifier = String(entry.properties.id).slice('source-'.length);
		const children = convert([element('p', tidyAll(entry.children, { origin: '', path: head.file }))]);
		return { type: 'footnoteDefinition', identifier, label: identifier, children } as FootnoteDefinition;
	});
}

function convert(children: readonly ElementContent[]): RootContent[] {
	return (converter.runSync({ type: 'root', children: [...children] }) as MarkdownRoot).children;
}

/** The text, with a note for every source that it names. */
function write(children: readonly RootContent[], sources: ReadonlyMap<string, FootnoteDefinition>): string {
	const root: MarkdownRoot = { type: 'root', children: [...children] };
	const cited = new Set<string>();
	visit(root, 'footnoteReference', ({ identifier }) => {
		cited.add(identifier);
	});
	const notes = [...cited].flatMap((id) => sources.get(id) ?? []);
	const markdown = writer.stringify({ ...root, children: [...children, ...notes] });
	// The writer also escapes an ampersand that begins no character reference, as in an address: ?a=1\&b=2.
	return markdown.replace(/\\&(?!#?\w+;)/g, '&');
}

type Place = Pick<Head, 'origin' | 'path'>;

const gone = new Set(['script', 'style', 'template', 'noscript', 'nav', 'button']);

/** Keeps of some nodes what Markdown should have, in elements that it can express. @param ids those around the nodes. */
function tidyAll(nodes: readonly Nodes[], head: Place, ids: readonly string[] = []): ElementContent[] {
	return apart(
		nodes.flatMap((node) =>
			node.type === 'element' ? tidy(node, head, ids) : node.type === 'text' ? textNodes(node) : [],
		),
	);
}

function tidy(node: Element, head: Place, around: readonly string[]): ElementContent[] {
	const { tagName, properties } = node;
	const { hidden, ariaHidden, ariaLabel, role, id } = properties;
	if (gone.has(tagName) || hidden !== undefined || String(ariaHidden) === 'true') return [];
	// The title is written first of all.
	if (is(node, 'skip') || is(node, 'frame') || is(node, 'dates') || tagName === 'h1') return [];
	if (is(node, 'notes')) return noteReferences(node);
	if (role === 'img' && ariaLabel) return [text(String(ariaLabel))];
	const ids = id === undefined ? around : [...around, String(id)];
	if (tagName === 'figure') return figure(node, head, ids);
	const children = tidyAll(node.children, head, ids);
	switch (tagName) {
		case 'svg':
			return [];
		case 'a':
			return link(String(properties.href ?? ''), children, head, around);
		case 'img':
			return [element('img', [], { ...properties, src: whole(String(properties.src), head) })];
		case 'aside':
			return [quotation(node, children)];
		case 'caption':
		case 'legend':
		case 'summary':
			return [element('p', [element('strong', children)])];
		case 'table': {
			// A table of Markdown has no caption: it goes before.
			const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'p';
			const rows = children.filter((child) => !isCaption(child));
			return [...children.filter(isCaption), element('table', rows)];
		}
		case 'dl':
			return [descriptions(children)];
		case 'fieldset':
			return choices(children);
		default:
			return [element(tagName, children, properties)];
	}
}

/** The labels of its pictures, and what it keeps besides. */
function figure(node: Element, head: Place, ids: readonly string[]): ElementContent[] {
	const inside = elementsOf(node).filter((inner) => inner !== node);
	const pictures = inside.filter(({ properties }) => properties.role === 'img' && properties.ariaLabel);
	if (pictures.length === 0) return [element('figure', tidyAll(node.children, head, ids))];
	const kept = inside.filter((inner) => pictures.includes(inner) || is(inner, 'keep'));
	if (kept.length === pictures.length) return [list(pictures.map((picture) => tidy(picture, head, ids)))];
	return kept.map((inner) => {
		const { role, ariaLabel } = inner.properties;
		const words = tidyAll([{ ...inner, properties: { role, ariaLabel } }], head, ids);
		return inner.tagName === 'p' ? (words[0] as Element) : element('p', words);
	});
}

/** A link whose target is around it is there to be copied, not followed. */
function link(href: string, children: ElementContent[], head: Place, around: readonly string[]): ElementContent[] {
	if (href.startsWith('#') && around.includes(decodeURIComponent(href.slice(1)))) return children;
	return [element('a', children, { href: whole(href, head) })];
}

/** Markdown is read far from its page, so it names whole addresses. Brackets would need a backslash. */
function whole(href: string, { origin, path }: Place): string {
	const address = href.startsWith('#') ? origin + path + href : href.startsWith('/') ? origin + href : href;
	return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function noteReferences(node: Element): ElementContent[] {
	const ids = elementsOf(node).flatMap(({ properties }) => /#source-(.+)$/.exec(String(properties.href))?.[1] ?? []);
	return ids.map((id) => element('note', [], { id }));
}

/** Its heading, or its label where the words do not begin with that, becomes a bold line. */
function quotation(node: Element, children: readonly ElementContent[]): Element {
	if (node.tagName === 'p') return element('blockquote', [element('p', children)]);
	const label = String(node.properties.ariaLabel ?? '');
	const title = element('p', [element('strong', [text(label)])]);
	const isTitled = !label || textOf(element('div', children)).trim().startsWith(label);
	const lines = children.map((child, index) =>
		child.type === 'element' && (/^h\d$/.test(child.tagName) || (index === 0 && textOf(child).trim() === label))
			? element('p', [element('strong', [text(textOf(child))])])
			: child,
	);
	return element('blockquote', isTitled ? lines : [title, ...lines]);
}

/** `<dl>` → a list of "**Term**: description". */
function descriptions(children: readonly ElementContent[]): Element {
	const items: ElementContent[][] = [];
	for (const child of flat(children)) {
		if (child.tagName === 'dt') items.push([element('strong', child.children), text(': ')]);
		else items.at(-1)?.push(...child.children);
	}
	return list(items);
}

function flat(children: readonly ElementContent[]): Element[] {
	return children.flatMap((child) =>
		child.type !== 'element' ? [] : ['dt', 'dd'].includes(child.tagName) ? [child] : flat(child.children),
	);
}

/** A question with what can be marked: its legend, then an item for each choice with what is said about it. */
function choices(children: readonly ElementContent[]): ElementContent[] {
	const isChoice = (child: ElementContent): child is Element =>
		child.type === 'element' && elementsOf(child).some(({ tagName }) => tagName === 'input');
	return [...children.filter((child) => !isChoice(child)), list(children.filter(isChoice).map(inline))];
}

const phrases = new Set(['a', 'strong', 'em', 'b', 'i', 'note', 'input']);

/** Blocks in one line. */
function inline({ children }: Element): ElementContent[] {
	return apart(
		children.flatMap((child) =>
			child.type !== 'element' || phrases.has(child.tagName) ? [child] : [text(' '), ...inline(child)],
		),
	);
}

/** Words of two elements side by side would run together where only the style sets them apart. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node, index) => {
		const before = nodes[index - 1];
		const meet = before?.type === 'element' && node.type === 'element';
		return meet && /\S$/.test(textOf(before)) && /^[\p{L}\p{N}(“]/u.test(textOf(node)) ? [text(' '), node] : [node];
	});
}

const addressInText = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?()”])/;

/** A text, with links for the addresses in it: as plain text they would be escaped. */
function textNodes(node: Text): ElementContent[] {
	return node.value
		.split(addressInText)
		.filter(Boolean)
		.map((part) => (addressInText.test(part) ? element('a', [text(part)], { href: part }) : text(part)));
}

function elementsOf(node: Nodes): Element[] {
	const found: Element[] = [];
	visit(node, 'element', (one) => {
		found.push(one);
	});
	return found;
}

function is(node: Element, what: string): boolean {
	return node.properties.dataAlternate === what;
}

function element(
	tagName: string,
	children: readonly ElementContent[],
	properties: Element['properties'] = {},
): Element {
	return { type: 'element', tagName, properties, children: [...children] };
}

function list(items: readonly ElementContent[][]): Element {
	return element(
		'ul',
		items.map((item) => element('li', item)),
	);
}

function text(value: string): Text {
	return { type: 'text', value };
}
