import { longestTitle, wholeGuideTitle } from '@/lib/title';
import { keyPlace } from '../place';
import type { Rule } from '../rule';

/** Search results show a page's title in full. The site's name follows it where there is room for both. */
export const titles: Rule = {
	name: 'titles',
	examples: {
		in: 'field',
		bad: 'title: What is individual therapy like, and how does it work from week to week?',
		good: 'title: What is individual therapy like?',
	},
	check({ site, problem }) {
		const excess = (title: string) => [...title].length - longestTitle;
		for (const { kind, path, frontmatter } of site.texts) {
			const field = frontmatter.fields.get('title');
			if (kind === 'block' || typeof field?.value !== 'string' || excess(field.value) <= 0) continue;
			problem(
				path,
				`This title has ${[...field.value].length} characters, and search results cut off what is longer than ${longestTitle}. Leave out ${excess(field.value)}.`,
				field.valuePlace,
			);
		}
		for (const { path, source, value } of site.comparisons) {
			if (typeof value?.shortTitle !== 'string') continue;
			const over = excess(wholeGuideTitle(value));
			if (over <= 0) continue;
			problem(
				path,
				`With this short title, the page that holds the whole guide is called “${wholeGuideTitle(value)}”, and search results cut that off. Leave out ${over} characters.`,
				keyPlace(source, ['shortTitle']),
			);
		}
	},
};
