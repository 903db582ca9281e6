import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { tags } from './tags';

/**
 * A remark plugin that gives a paragraph back its `<p>`.
 *
 * MDX takes a paragraph that holds nothing but tags for a block and drops the paragraph around them (its
 * "mark and unravel" step). An editor who writes a paragraph of one claim means a paragraph. Tags that `tags.ts`
 * calls inline are put into one again, with those from the same paragraph.
 */
export function inlineParagraphs() {
	return (tree: Root): void => {
		visit(tree, (node) => {
			if ('children' in node && node.type !== 'paragraph')
				node.children = inParagraphs(node.children as RootContent[]) as typeof node.children;
		});
	};
}

function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
	const done: RootContent[] = [];
	for (const node of nodes) {
		const before = done.at(-1);
		const inline = { ...node, type: 'mdxJsxTextElement' } as Paragraph['children'][number];
		if (!isInlineTag(node)) {
			done.push(node);
		} else if (before?.type === 'paragraph' && before.data === unraveled && isNextTo(before, node)) {
			before.children.push({ type: 'text', value: ' ' }, inline);
		} else {
			done.push({ type: 'paragraph', children: [inline], position: node.position, data: unraveled });
		}
	}
	return done;
}

// Marks the paragraphs made here, so that a tag is never added to one that the editor ended.
const unraveled = {};

function isInlineTag(node: RootContent): boolean {
	return (
		node.type === 'mdxJsxFlowElement' &&
		Object.entries(tags).some(([name, tag]) => name === node.name && tag.display === 'inline')
	);
}

/** Whether no blank line separates the two. */
function isNextTo(before: Paragraph, node: RootContent): boolean {
	return (node.position?.start.line ?? 0) - (before.children.at(-1)?.position?.end.line ?? 0) <= 1;
}
