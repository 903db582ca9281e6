import { wayAround, wordingRule } from '../wording';

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

export const placeholdersLeft = wordingRule({
	name: 'placeholders',
	about:
		'No notes to ourselves in what readers see. A warning, and none in drafts: a draft is where such notes belong.',
	examples: { in: 'text', bad: 'You meet weekly. TODO', good: 'You meet weekly.' },
	wordings: placeholders,
	reason({ words }, { path }, { texts }) {
		if (texts.some((text) => text.path === path && text.draft)) return undefined;
		return `“${words}” is a placeholder that readers would see. Write what belongs here, or delete it. ${wayAround}`;
	},
});
