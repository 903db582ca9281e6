import { longestTitle, wholeGuideTitle } from '@/lib/title';
import { valueRange } from '../data';
import type { Rule } from '../rule';
import { readComparisons } from '../site';
import { wrongLengths } from './frontmatter';

export const titles: Rule = {
	name: 'titles',
	about: 'Search results show a page’s title and description in full.',
	examples: {
		in: 'field',
		bad: 'title: What is individual therapy like, and how does it work from week to week?',
		good: 'title: What is individual therapy like?',
	},
	check({ site, problem }) {
		for (const text of site.texts) {
			for (const { field, issue } of wrongLengths(text)) problem(text.path, issue.reason, field.valueRange);
		}
		for (const file of readComparisons(site)) {
			const title = wholeGuideTitle(file.value);
			const over = [...title].length - longestTitle;
			if (over <= 0) continue;
			const reason = `With this short title, the page that holds the whole guide is called “${title}”, and search results cut that off. Shorten it by ${over}.`;
			problem(file.path, reason, valueRange(file, ['shortTitle']));
		}
	},
};
