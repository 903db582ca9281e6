import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { matchesIn, wayAround } from '../wording';

/** Notes to ourselves in capitals, as a part of a regular expression. */
export const notesInCapitals = '(?:TODO|TBD|TBC|FIXME|XXX+|TK)';

const placeholders = [
	new RegExp(`(?<![\\p{L}\\p{N}-])${notesInCapitals}(?![\\p{L}\\p{N}-])`, 'gu'),
	/lorem ipsum[^.]*/giu,
	/\[(?:name|date|title|place|number|phone|link|source|insert [^\]]*|add [^\]]*)\]/giu,
	// What `npm run new` writes.
	/Say in a few sentences (?:what this part answers|which one suits whom)/gu,
	/Answer it here in short, plain sentences/gu,
	/What this part answers, in half a sentence/gu,
	/Search results show this line[,:][^.]*/gu,
].map((pattern) => ({ pattern }));

export const placeholdersLeft: Rule = {
	name: 'placeholders',
	about:
		'No notes to ourselves in what readers see. A warning, and none in drafts: a draft is where such notes belong.',
	examples: { in: 'text', bad: 'You meet weekly. TODO', good: 'You meet weekly.' },
	check({ site, warning }) {
		const drafts = new Set(site.texts.filter(({ draft }) => draft).map(({ path }) => path));
		for (const passage of passagesOf(site)) {
			if (drafts.has(passage.path)) continue;
			for (const { words, start, end } of matchesIn(site, passage, placeholders)) {
				warning(
					passage.path,
					`“${words}” is a placeholder that readers would see. Write what belongs here, or delete it. ${wayAround}`,
					passage.range(start, end),
				);
			}
		}
	},
};
