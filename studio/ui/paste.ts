/** Pasting from Word or a web page: what is copied as HTML becomes clean Markdown. */
import type { Element, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const converter = unified()
	.use(rehypeParse, { fragment: true })
	.use(tidy)
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
			.replace(/\\?</g, '&lt;')
			.trim()
	);
}

const dropped = new Set([
	'img',
	'style',
	'script',
	'meta',
	'link',
	'title',
	'head',
	'iframe',
	'svg',
	'button',
	'input',
]);

function tidy() {
	return (tree: Root) => {
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
			if (node.tagName === 'h1') node.tagName = 'h2';
			const style = String(node.properties.style ?? '');
			// Google Docs wraps everything in a bold tag that is not bold; Word writes bold as a style.
			if (node.tagName === 'b' && /(?:^|;)\s*font-weight:\s*(?:normal|400)/.test(style)) node.tagName = 'span';
			if (node.tagName === 'span' && /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/.test(style)) node.tagName = 'strong';
			if (node.tagName === 'span' && /font-style:\s*italic/.test(style)) node.tagName = 'em';
			if (node.tagName === 'a') keepPlainLink(node);
			if (['strong', 'b', 'em', 'i'].includes(node.tagName)) moveSpaceOut(node, parent, index);
			node.properties = node.tagName === 'a' ? { href: node.properties.href } : {};
			return undefined;
		});
	};
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
	if (!/^https?:\/\/|^mailto:|^\//.test(String(node.properties.href ?? ''))) node.tagName = 'span';
}
