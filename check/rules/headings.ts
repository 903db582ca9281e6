import { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { anchorsBesideHeadings, groupSummaries } from '../anchors';
import { headingsIn, isTag } from '../markup';
import type { Rule } from '../rule';
import { readTexts, type Text } from '../site';

export const headings: Rule = {
	name: 'headings',
	about: 'Headings go down one level at a time, and each has an anchor of its own and a text below it.',
	examples: { in: 'text', bad: '# Who is there\n\nYou and others.', good: '## Who is there\n\nYou and others.' },
	check({ site, problem, warning }) {
		for (const text of readTexts(site)) {
			for (const heading of emptyInWholeGuide(text, text.tree)) {
				const reason = `Below this heading there is only a picture, which the page with the whole guide leaves out. Add a sentence, so that the heading is not empty there.`;
				warning(text.path, reason, heading.position);
			}
			const lines = new Map<string, number>();
			const taken = [...anchorsBesideHeadings(text, site), ...groupSummaries];
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
				if (anchor === '') {
					const reason = 'This heading has no letters or digits, so no link could lead to it. Add a word.';
					problem(text.path, reason, node.position);
					continue;
				}
				if (node.depth === 1) {
					const reason =
						'A page has one big heading: its title, from the top of the file. Begin this one with ## instead of #.';
					problem(text.path, reason, node.position);
				} else if (node.depth > depth + 1) {
					const reason = `This heading skips a level: it begins with ${sign}, but ${depth === 1 ? 'it comes right after the title' : `the one above it begins with ${'#'.repeat(depth)}`}. Begin it with ${'#'.repeat(depth + 1)}.`;
					problem(text.path, reason, node.position);
				}
				depth = node.depth;
				const first = lines.get(anchor);
				if (first !== undefined) {
					const reason = `The heading in line ${first} has the same words, or nearly, so both would have the same address. Change one.`;
					problem(text.path, reason, node.position);
				} else if (taken.includes(anchor)) {
					const reason = `The page already has a part with the address “#${anchor}”. Choose other words.`;
					problem(text.path, reason, node.position);
				}
				lines.set(anchor, first ?? line);
				if (isEmpty(node, text.tree)) {
					const reason = 'There is nothing below this heading. Write its text, or delete the heading.';
					problem(text.path, reason, node.position);
				}
			}
		}
	},
};

/** Whether the text ends, or its next section begins, right after a heading. */
function isEmpty(heading: Heading, { children }: Root): boolean {
	const at = children.indexOf(heading);
	const next = children[at + 1];
	return at >= 0 && (!next || (next.type === 'heading' && next.depth <= heading.depth));
}

/** The page with the whole guide leaves these out: see `components/mdx/index.tsx`. */
const leftOut = new Set(['HearsPicture', 'PathsPicture']);

/** The headings above nothing but what the page with the whole guide leaves out. */
function emptyInWholeGuide({ kind }: Text, { children }: Root) {
	if (kind !== 'section') return [];
	return children.filter((node, index) => {
		if (node.type !== 'heading') return false;
		const rest = children.slice(index + 1);
		const end = rest.findIndex(({ type }) => type === 'heading');
		const below = end < 0 ? rest : rest.slice(0, end);
		return below.length > 0 && below.every((one) => isTag(one) && leftOut.has(one.name ?? ''));
	});
}
