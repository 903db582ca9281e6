import { fillFigures } from '@/model/figures';
import { keyRange } from '../data';
import { dataTexts } from '../data-texts';
import { wordsIn } from '../passages';
import { maxGrade, type Readability, readability, readabilityOf } from '../readability';
import type { Rule } from '../rule';
import { readComparisons, readTexts } from '../site';

/** A formula cannot judge fewer words. */
const fewestWords = 60;

export const readingLevel: Rule = {
	name: 'reading-level',
	about:
		'A part, a decision aid and the glossary read at the level of eighth grade or below: many readers are stressed, tired or new to the language. A warning, because a formula does not know how easy a text really is.',
	examples: {
		in: 'text',
		bad: 'Experienced professionals encourage considerable independence. '.repeat(12).trim(),
		good: 'You talk about what is on your mind. The others listen and tell you what they think. '.repeat(5).trim(),
	},
	check({ site, warning }) {
		for (const { path, kind, source, tree, frontmatter } of readTexts(site)) {
			if (kind !== 'section') continue;
			const reason = tooHard('This part', readabilityOf(tree, source));
			if (reason) warning(path, reason, frontmatter.fields.get('title')?.range);
		}
		const meanings = Object.values(site.glossary.value ?? {}).map(({ means }) => means);
		const reason = tooHard('The glossary', readability(meanings));
		if (reason) warning(site.glossary.path, reason, keyRange(site.glossary, []));
		for (const file of readComparisons(site)) {
			const { path, value: comparison } = file;
			if (!comparison.decision) continue;
			const texts = dataTexts(comparison).filter(({ part, text }) => part === 'decision' && wordsIn(text).length > 4);
			const prose = texts.map(({ text }) => fillFigures(comparison, text));
			const reason = tooHard('The decision aid', readability(prose));
			if (reason) warning(path, reason, keyRange(file, ['decision']));
		}
	},
};

function tooHard(what: string, { grade, words }: Readability): string | undefined {
	if (words < fewestWords || grade <= maxGrade) return undefined;
	return `${what} reads at grade ${grade.toFixed(1)}; aim for ${maxGrade} or lower. Use shorter words and split long sentences.`;
}
