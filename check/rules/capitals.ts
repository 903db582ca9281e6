import { speller } from '../speller';
import { wordingRule } from '../wording';

export const capitals = wordingRule({
	name: 'capitals',
	about:
		'No words in capitals only, unless they are abbreviations: they read as shouting, and letter by letter aloud. A warning, because some names are written that way.',
	examples: { in: 'text', bad: 'You do NOT have to talk.', good: 'You do **not** have to talk.' },
	wordings: [{ pattern: /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])/gu }],
	reason({ words }) {
		const small = words.toLowerCase();
		// An abbreviation is a word of its own; what is an ordinary word in small letters is no abbreviation.
		if (words.length < 8 && !speller.correct(small)) return undefined;
		return `“${words}” is all capitals, which reads as shouting. Write “${small}”, or **${small}** to stress it. If it is a name or an abbreviation, add it to content/words.txt, on a line of its own.`;
	},
});
