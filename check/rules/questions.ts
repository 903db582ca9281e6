import { headingsIn } from '../markup';
import type { Rule } from '../rule';
import { readTexts } from '../site';

export const questions: Rule = {
	name: 'questions',
	about: 'A part that says it is made of questions has at least one heading that ends in a question mark.',
	examples: { in: 'field', bad: 'questions: true', good: 'questions: false' },
	check({ site, problem }) {
		for (const { path, tree, frontmatter } of readTexts(site)) {
			const field = frontmatter.fields.get('questions');
			if (field?.value !== true) continue;
			if (headingsIn(tree).some(({ text }) => text.trim().endsWith('?'))) continue;
			const reason =
				'“questions: true” makes search engines look for headings that are questions, but none here ends in a question mark. Write one, or delete this line.';
			problem(path, reason, field.range);
		}
	},
};
