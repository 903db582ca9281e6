import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** The words of some Markdown as a reader sees them, without its signs: a line for each paragraph, item and row. */
export function plainText(nodes: readonly Nodes[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'tableRow') return node.children.map((cell) => wordsOf(cell)).join(', ');
			const holdsBlocks = ['list', 'listItem', 'blockquote', 'table'].includes(node.type) && 'children' in node;
			return holdsBlocks ? plainText(node.children) : wordsOf(node);
		})
		.filter(Boolean)
		.join('\n');
}
