import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { speller } from '../speller';

export const capitals: Rule = {
	name: 'capitals',
	about: 'No words in capitals only, unless they are abbreviations: they read as shouting, and letter by letter aloud.',
	examples: { in: 'text', bad: 'You do NOT have to talk.', good: 'You do **not** have to talk.' },
	check({ site, problem }) {
		for (const { path, text, place } of passagesOf(site)) {
			for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])/gu)) {
				// An abbreviation is a word of its own; what is an ordinary word in small letters is no abbreviation.
				if (site.words.has(word) || (word.length < 8 && !speller.correct(word.toLowerCase()))) continue;
				const small = word.toLowerCase();
				problem(
					path,
					`“${word}” is in capitals only, which reads as shouting. Write “${small}”, or **${small}** to stress it. If it is an abbreviation, add it to content/words.txt.`,
					place(index, index + word.length),
				);
			}
		}
	},
};
