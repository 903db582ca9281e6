import { keyRange } from '../data';
import { attribute, tagsIn } from '../markup';
import type { Rule } from '../rule';
import { keysNeeded } from './decisions';

export const shown: Rule = {
	name: 'shown',
	about:
		'What the data offers, some page shows. A table or drawing that no page shows is a warning: it is left over or forgotten, and readers lose nothing that they had. The lists of sources and of words are errors: other pages link to them.',
	examples: {
		in: 'content/pages/sources.mdx',
		bad: 'All of them are below.',
		good: '<SourceList />',
	},
	check({ site, problem, warning }) {
		for (const { path, kind, slug, tree, frontmatter } of site.texts) {
			const list = kind === 'page' ? lists.get(slug ?? '') : undefined;
			if (!list || !tree || tagsIn(tree, list.tag).length > 0) continue;
			problem(path, `${list.lacks} Add <${list.tag} /> on a line of its own.`, frontmatter.fields.get('slug')?.range);
		}
		for (const file of site.comparisons) {
			const { path, folder, value: comparison } = file;
			const texts = site.texts.filter((text) => text.kind === 'section' && text.folder === folder);
			// A text that cannot be read may be the one that shows it.
			if (!comparison || texts.length === 0 || texts.some(({ tree }) => !tree)) continue;
			const used = texts.flatMap(({ tree }) => (tree ? tagsIn(tree) : []));
			const tables = new Set([comparison.overviewTable, ...used.map((tag) => attribute(tag, 'name'))]);
			for (const table of Object.keys(comparison.tables).filter((name) => !tables.has(name))) {
				const reason = `No part shows the table “${table}”. Add <ComparisonTable name="${table}" /> to one, or delete the table.`;
				warning(path, reason, keyRange(file, ['tables', table]));
			}
			for (const [tag, part] of pictures) {
				const keys = keysNeeded(comparison, part);
				if (!keys || used.some(({ name }) => name === tag)) continue;
				const reason = `No part shows “${keys.at(-1)}”. Add <${tag} /> to one, or delete the data.`;
				warning(path, reason, keyRange(file, keys));
			}
		}
	},
};

/** Pages that others link to for the list on them, by slug. */
const lists = new Map(
	Object.entries({
		sources: {
			tag: 'SourceList',
			lacks: 'This page does not list the sources, but every source note on the site links to that list.',
		},
		glossary: {
			tag: 'GlossaryList',
			lacks: 'This page does not list the words of the glossary, but every part links to that list.',
		},
	}),
);

/** The tags that show optional data. */
const pictures = [
	['HearsPicture', 'hears'],
	['PathsPicture', 'paths'],
	['ConcernTable', 'concerns'],
	['DecisionAid', 'decision'],
] as const;
