/** Pasting from Word or a web page: what is copied as HTML becomes clean Markdown. */
import type { Element, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const converter = unified()
	.use(rehypeParse, { fragment: true })
	.use(tidy)
	.use(listsOfWord)
	.use(rehypeRemark)
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true });

/** @returns Markdown without pictures, styles and what only Word understands; headings begin at ##. */
export function markdownFromHtml(html: string): string {
	return (
		String(converter.processSync(html))
			.replace(/\u00a0/g, ' ')
			// Braces and < would be code.
			.replace(/[{}]/g, '')
			.replace(/\n{3,}/g, '\n\n')
			// A heading is bold by itself.
			.replace(/^(#{2,4} )(?:\*\*|__)+(.*?)(?:\*\*|__)+$/gm, '$1$2')
			.replace(/\\?</g, '&lt;')
			.trim()
	);
}

/** Pictures, code and controls; and `del`, what was taken out while changes were tracked. */
const dropped = new Set('img style script meta link title head iframe svg button input del'.split(' '));

function tidy() {
	return (tree: Root) => {
		let item: Element | undefined;
		visit(tree, (node, index, parent) => {
			if (!parent || index === undefined) return undefined;
			if (
				node.type === 'comment' ||
				(node.type === 'element' && (dropped.has(node.tagName) || node.tagName.includes(':')))
			) {
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
			if (node.type !== 'element') return undefined;
			if (/^h[156]$/.test(node.tagName)) node.tagName = node.tagName === 'h1' ? 'h2' : 'h4';
			const style = String(node.properties.style ?? '');
			// The bullet or number that Word writes before an item, and what is hidden.
			if (/mso-list:\s*Ignore|display:\s*none/i.test(style)) {
				if (item && /^\s*\w+[.)]/.test(textOf(node))) item.properties.dataOrdered = true;
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
			if (['u', 's', 'strike', 'font', 'mark', 'ins'].includes(node.tagName)) node.tagName = 'span';
			const [, level] = (node.tagName === 'p' && /mso-list:\s*l\d+\s+level(\d)/i.exec(style)) || [];
			// Google Docs wraps everything in a bold tag that is not bold; Word writes bold as a style.
			if (node.tagName === 'b' && /(?:^|;)\s*font-weight:\s*(?:normal|400)/.test(style)) node.tagName = 'span';
			if (node.tagName === 'span' && /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/.test(style)) node.tagName = 'strong';
			if (node.tagName === 'span' && /font-style:\s*italic/.test(style)) node.tagName = 'em';
			if (node.tagName === 'a') keepPlainLink(node);
			if (['strong', 'b', 'em', 'i'].includes(node.tagName)) moveSpaceOut(node, parent, index);
			if (level) item = node;
			node.properties = node.tagName === 'a' ? { href: node.properties.href } : level ? { dataLevel: level } : {};
			return undefined;
		});
	};
}

/** Word writes a list as paragraphs that say they are items. */
function listsOfWord() {
	return (tree: Root) => {
		visit(tree, (node) => {
			if (!('children' in node) || !node.children.some(isItem)) return;
			const made: (typeof node.children)[number][] = [];
			let open: { list: Element; level: number }[] = [];
			for (const child of node.children) {
				if (!isItem(child)) {
					if (child.type !== 'text' || child.value.trim() !== '') open = [];
					made.push(child);
					continue;
				}
				const level = Number(child.properties.dataLevel);
				open = open.filter((one) => one.level <= level);
				if (open.at(-1)?.level !== level) {
					const tagName = child.properties.dataOrdered ? 'ol' : 'ul';
					const list: Element = { type: 'element', tagName, properties: {}, children: [] };
					const item = open.at(-1)?.list.children.at(-1);
					if (item?.type === 'element') item.children.push(list);
					else made.push(list);
					open.push({ list, level });
				}
				open.at(-1)?.list.children.push({ ...child, tagName: 'li', properties: {} });
			}
			node.children = made as typeof node.children;
		});
	};
}

function isItem(node: { type: string }): node is Element {
	return node.type === 'element' && (node as Element).properties.dataLevel !== undefined;
}

/** In Markdown a bold word begins and ends with its letters: spaces that were marked too go outside. */
function moveSpaceOut(node: Element, parent: Parents, index: number): void {
	const [first] = node.children;
	const last = node.children.at(-1);
	const [before = ''] = first?.type === 'text' ? (/^\s+/.exec(first.value) ?? []) : [];
	if (first?.type === 'text') first.value = first.value.slice(before.length);
	const [after = ''] = last?.type === 'text' ? (/\s+$/.exec(last.value) ?? []) : [];
	if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
	if (after) parent.children.splice(index + 1, 0, { type: 'text', value: after });
	if (before) parent.children.splice(index, 0, { type: 'text', value: before });
}

/** Bookmarks and other things that are written as links in Word are not. */
function keepPlainLink(node: Element): void {
	const href = String(node.properties.href ?? '');
	// Google Docs sends readers to Google first.
	const [, real] = /^https:\/\/www\.google\.com\/url\?q=([^&]+)/.exec(href) ?? [];
	if (real) node.properties.href = decodeURIComponent(real);
	else if (!/^https?:\/\/|^mailto:|^\//.test(href)) node.tagName = 'span';
}
