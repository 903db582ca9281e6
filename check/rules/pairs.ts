import { tagsIn } from '../markup';
import type { Rule } from '../rule';
import { readTexts } from '../site';

export const pairs: Rule = {
	name: 'pairs',
	about: 'A <Pair> holds one paragraph for each format. An error: with more or fewer the page cannot be drawn.',
	examples: {
		in: 'text',
		bad: '<Pair>\n\nIn a group, people take turns.\n\n</Pair>',
		good: '<Pair>\n\nIn a group, people take turns.\n\nOne-on-one, the time is yours.\n\n</Pair>',
	},
	check({ site, problem }) {
		for (const { path, tree, comparison } of readTexts(site)) {
			if (!comparison) continue;
			for (const { children, position } of tagsIn(tree, 'Pair')) {
				const { formats } = comparison;
				if (children.length === formats.length) continue;
				const names = formats.map(({ name }) => name).join(', ');
				const reason = `<Pair> needs one paragraph for each format (${names}), and has ${children.length}. Leave an empty line between paragraphs.`;
				problem(path, reason, position);
			}
		}
	},
};
