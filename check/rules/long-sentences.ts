import { passagesOf, sentencesOf, wordsIn } from '../passages';
import { longSentenceWords } from '../readability';
import type { Rule } from '../rule';

export const longSentences: Rule = {
	name: 'long-sentences',
	about:
		'A sentence has 25 words at most, in the texts, in a comparison’s data and in the glossary. A warning, because now and then a long sentence is the clearest.',
	examples: {
		in: 'text',
		bad: 'In a group you meet the same people every week and after a while you may find that you can tell them things which you have never told anyone before.',
		good: 'In a group you meet the same people every week. After a while you may tell them things which you have never told anyone before.',
	},
	check({ site, warning }) {
		for (const passage of passagesOf(site)) {
			const isData = passage.kind === 'cell' && /\/(?:comparison|glossary)\.ts$/.test(passage.path);
			if (passage.kind !== 'paragraph' && !isData) continue;
			for (const { sentence, start } of sentencesOf(passage)) {
				const { length } = wordsIn(sentence);
				if (length <= longSentenceWords) continue;
				const reason = `This sentence has ${length} words: “${shortened(sentence)}”. Split it: aim for ${longSentenceWords} words or fewer.`;
				warning(passage.path, reason, passage.range(start, start + sentence.length));
			}
		}
	},
};

/** Enough of a sentence to find it again. Dots replace a tag. */
function shortened(sentence: string): string {
	const words = sentence.replace(/\uFFFC+/g, '…');
	return words.length > 100 ? `${words.slice(0, 97).trimEnd()}…` : words;
}
