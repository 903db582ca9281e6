import type { Nodes } from 'mdast';
import type { Rule } from '../rule';
import { readTexts } from '../site';

/** How deep lists and quotations may be nested. */
const deepest = 3;

export const nesting: Rule = {
	name: 'nesting',
	about: 'Lists within lists only as deep as a narrow screen can show.',
	examples: { in: 'text', bad: '- a\n  - b\n    - c\n      - d', good: '- a\n  - b\n    - c' },
	check({ site, problem }) {
		for (const { path, tree } of readTexts(site)) {
			// A loop and no recursion: what is nested deepest is what this is about.
			const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
			for (let item = open.pop(); item; item = open.pop()) {
				const { node } = item;
				const depth = item.depth + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0);
				if (depth > deepest) {
					problem(
						path,
						`Lists or quotations are nested more than ${deepest} deep. Move this one out, so that it fits a phone.`,
						node.position && {
							start: node.position.start,
							end: { ...node.position.start, column: node.position.start.column + 1 },
						},
					);
				} else if ('children' in node) {
					open.push(...node.children.map((child) => ({ node: child, depth })));
				}
			}
		}
	},
};
