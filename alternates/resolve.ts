/** Turns the body of an MDX file into plain Markdown: every tag is replaced by what it prints. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { absolute } from '@/lib/site';
import { tags } from '@/model/tags';
import { paragraph } from './nodes';
import { type TwinContext, twinTags } from './tags';

type TagNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/**
 * Takes the body of an MDX file, without frontmatter.
 *
 * @throws Error when it holds something that is neither Markdown nor a known tag.
 */
export function resolveBody(mdx: string, context: TwinContext): RootContent[] {
	const tree = parser.parse(mdx) as Root;
	return resolveAll(tree.children, context) as RootContent[];
}

function resolveAll(nodes: readonly Nodes[], context: TwinContext): Nodes[] {
	return nodes.flatMap((node) => resolve(node, context));
}

function resolve(node: Nodes, context: TwinContext): Nodes[] {
	switch (node.type) {
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return resolveTag(node, context);
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
		case 'mdxjsEsm':
			throw new Error(`A text holds a program: “${node.value}”.`);
		case 'heading': {
			const depth = Math.min(node.depth + context.headingShift, 6) as typeof node.depth;
			return [{ ...node, depth, children: resolveAll(node.children, context) as typeof node.children }];
		}
		case 'link':
			return [
				{
					...node,
					url: wholeAddress(node.url, context.path),
					children: resolveAll(node.children, context) as typeof node.children,
				},
			];
		case 'image':
		case 'definition':
			return [{ ...node, url: wholeAddress(node.url, context.path) }];
		default:
			return 'children' in node ? [{ ...node, children: resolveAll(node.children, context) } as Nodes] : [node];
	}
}

function resolveTag(node: TagNode, context: TwinContext): Nodes[] {
	const name = Object.keys(tags).find((one) => one === node.name) as keyof typeof tags | undefined;
	if (!name) throw new Error(`There is no tag <${node.name}>.`);
	const props = Object.fromEntries(
		node.attributes.flatMap((item) =>
			item.type === 'mdxJsxAttribute'
				? [[item.name, typeof item.value === 'string' ? item.value : (true as const)]]
				: [],
		),
	);
	const found = twinTags[name]({ props, children: resolveAll(node.children, context), context });
	// A tag on a line of its own, which belongs in a sentence, makes a paragraph.
	const alone = node.type === 'mdxJsxFlowElement' && tags[name].place === 'inline';
	return alone ? [paragraph(found as PhrasingContent[])] : found;
}

/** Markdown is read far from its page, so links name the whole address. */
function wholeAddress(url: string, path: string): string {
	if (url.startsWith('#')) return absolute(path + url);
	return url.startsWith('/') ? absolute(url) : url;
}
