import { attribute, tagsIn } from '../markup';
import type { Rule } from '../rule';
import { readTexts, type Text } from '../site';

/** Tags whose output has fixed ids or is a list of the whole site, so that a second one on a page would break links. */
const oncePerPage = new Set(
	'SourceList GlossaryList HelpLineList GuideList Citations ConcernTable GroupList Clinicians'.split(' '),
);

export const once: Rule = {
	name: 'once',
	about:
		'What prints ids is used once on a page, and not where the page prints it by itself. An error: with an id twice, links lead to the wrong one, and screen readers name the wrong thing.',
	examples: {
		in: 'text',
		bad: '<HelpLineList />\n\n<HelpLineList />',
		good: '<HelpLineList />',
	},
	check({ site, problem }) {
		/** By guide and tag, because the page that shows a whole guide shows all of its parts. */
		const inGuide = new Map<string, Text>();
		for (const text of readTexts(site)) {
			const { path, kind, folder, slug, tree, comparison, draft } = text;
			const seen = new Set<string>();
			for (const tag of tagsIn(tree)) {
				const name = tag.name ?? '';
				const table = name === 'ComparisonTable' ? attribute(tag, 'name') : undefined;
				if (table === undefined && !oncePerPage.has(name)) continue;
				const key = table === undefined ? `<${name}>` : `The table “${table}”`;
				const other = kind === 'section' && table === undefined ? inGuide.get(`${folder} ${name}`) : undefined;
				if (seen.has(key)) {
					const reason = `${key} is used twice on this page, so links to its entries would be unclear. Delete one.`;
					problem(path, reason, tag.position);
				} else if (table !== undefined && slug === 'overview' && table === comparison?.overviewTable) {
					problem(path, `The overview shows the table “${table}” without a tag. Delete this one.`, tag.position);
				} else if (name === 'SourceList' && kind === 'section') {
					const reason =
						'A part lists its own sources at its end. Delete <SourceList>, or link to [all sources](/sources).';
					problem(path, reason, tag.position);
				} else if (other) {
					const reason = `${other.path} has <${name}> too, and the page with the whole guide shows both. Keep one of them.`;
					problem(path, reason, tag.position);
				}
				seen.add(key);
				if (kind === 'section' && !draft) inGuide.set(`${folder} ${name}`, text);
			}
		}
	},
};
