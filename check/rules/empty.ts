import type { Rule } from '../rule';
import { readTexts } from '../site';

export const empty: Rule = {
	name: 'empty',
	about: 'Every text on the site says something. A warning for parts and pages; what every page shows must have words.',
	examples: { in: 'content/blocks/crisis.mdx', bad: '', good: 'You can call <HelpLine name="988" />.' },
	check({ site, problem, warning }) {
		for (const { path, kind, draft, tree } of readTexts(site)) {
			if (draft || tree.children.some(({ type }) => type !== 'yaml')) continue;
			if (kind === 'block') {
				problem(path, 'This text is empty, and it is on every page. Bring its words back.');
			} else {
				warning(path, 'This text is empty. Write it, or put “draft: true” at the top until it is written.');
			}
		}
	},
};
