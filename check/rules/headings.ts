import { slug } from 'github-slugger';
import { anchorsOfLayout } from '../anchors';
import { headingsIn } from '../markup';
import type { Rule } from '../rule';

export const headings: Rule = {
	name: 'headings',
	about: 'Headings go down one level at a time, and each has an anchor of its own.',
	examples: { in: 'text', bad: '# Who is there\n\nYou and others.', good: '## Who is there\n\nYou and others.' },
	check({ site, problem }) {
		for (const text of site.texts) {
			if (!text.tree) continue;
			const lines = new Map<string, number>();
			const taken = anchorsOfLayout(text);
			// The page's one big heading comes from the title.
			let depth = 1;
			for (const { node, text: words } of headingsIn(text.tree)) {
				const sign = '#'.repeat(node.depth);
				const anchor = slug(words.trim());
				const line = node.position?.start.line ?? 1;
				if (words.trim() === '') {
					problem(text.path, `A heading is empty. Write its words after ${sign}, or delete the line.`, node.position);
					continue;
				}
				if (node.depth === 1) {
					problem(
						text.path,
						'The page’s one big heading is its title, from the top of the file. Begin this one with ## instead of #.',
						node.position,
					);
				} else if (node.depth > depth + 1) {
					problem(
						text.path,
						`A level is left out: this heading begins with ${sign}, but the one above it has ${depth === 1 ? 'none (it is the title)' : '#'.repeat(depth)}. Begin it with ${'#'.repeat(depth + 1)}.`,
						node.position,
					);
				}
				depth = node.depth;
				const first = lines.get(anchor);
				if (first !== undefined) {
					problem(
						text.path,
						`The heading in line ${first} has the same words, or nearly, so links could not tell them apart. Change one.`,
						node.position,
					);
				} else if (taken.includes(anchor)) {
					problem(
						text.path,
						`The page has a heading or place called “${anchor}” already. Choose other words.`,
						node.position,
					);
				}
				lines.set(anchor, first ?? line);
			}
		}
	},
};
