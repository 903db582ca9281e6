import { maxGrade, readabilityOf } from '../readability';
import type { Rule } from '../rule';

/** Of a few words no formula can tell how hard they are. */
const fewestWords = 60;

export const readingLevel: Rule = {
	name: 'reading-level',
	about: 'A part reads at the level of eighth grade or below: many readers are stressed, tired or new to the language.',
	examples: {
		in: 'text',
		bad: 'Experienced professionals encourage considerable independence. '.repeat(12).trim(),
		good: 'You talk about what is on your mind. The others listen and tell you what they think. '.repeat(5).trim(),
	},
	check({ site, warning }) {
		for (const { path, kind, tree, frontmatter } of site.texts) {
			if (kind !== 'section' || !tree) continue;
			const { grade, words } = readabilityOf(tree);
			if (words < fewestWords || grade <= maxGrade) continue;
			warning(
				path,
				`This part needs a reader of grade ${grade.toFixed(1)}; it should need ${maxGrade} at most. Use shorter words and split long sentences.`,
				frontmatter.fields.get('title')?.place,
			);
		}
	},
};
