import type { Rule } from '../rule';
import type { ComparisonFile } from '../site';

export const subjects: Rule = {
	name: 'subjects',
	about:
		'A title and a description name their subject, since search results show them alone: one of the words for what the guide compares. A warning, because a subject has more names than the data knows.',
	examples: {
		in: 'field',
		bad: 'title: What does a session look like?',
		good: 'title: What does a session of individual therapy look like?',
	},
	check({ site, warning }) {
		for (const { path, kind, folder, frontmatter, draft } of site.texts) {
			const guide = site.comparisons.find((one) => one.folder === folder);
			const words = guide ? wordsOf(guide) : [];
			if (kind !== 'section' || draft || words.length === 0) continue;
			for (const name of ['title', 'description']) {
				const { value, valueRange } = frontmatter.fields.get(name) ?? {};
				if (typeof value !== 'string' || words.some((word) => value.toLowerCase().includes(word))) continue;
				const reason = `Alone in a list of search results, this ${name} does not say what it is about. Name its subject, with one of these words: ${words.join(', ')}.`;
				warning(path, reason, valueRange);
			}
		}
	},
};

/** The words in the names of what is compared: "group", "therapy", "individual". */
function wordsOf({ value }: ComparisonFile): string[] {
	const names = value?.formats.flatMap(({ name, short }) => [name, short]) ?? [];
	const words = names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
	return [...new Set(words)];
}
