/** Pasting from Word or a web page: what is copied as HTML becomes clean Markdown. */
import type { Element, Root } from 'hast';
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
	.use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' });

/** @returns Markdown without pictures, styles and what only Word understands; headings begin at ##. */
export function markdownFromHtml(html: string): string {
	return (
		String(converter.processSync(html))
			.replace(/\u00a0/g, ' ')
			// Braces and < would be code.
			.replace(/[{}]/g, '')
			.replace(/\\</g, '&lt;')
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
			if (node.tagName === 'b' && /font-weight:\s*normal/.test(style)) node.tagName = 'span';
			if (node.tagName === 'span' && /font-weight:\s*(?:bold|[6-9]00)/.test(style)) node.tagName = 'strong';
			if (node.tagName === 'span' && /font-style:\s*italic/.test(style)) node.tagName = 'em';
			if (node.tagName === 'a') keepPlainLink(node);
			node.properties = node.tagName === 'a' ? { href: node.properties.href } : {};
			return undefined;
		});
	};
}

/** Bookmarks and other things that are written as links in Word are not. */
function keepPlainLink(node: Element): void {
	if (!/^https?:\/\/|^mailto:|^\//.test(String(node.properties.href ?? ''))) node.tagName = 'span';
}
