import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { speller } from '../speller';
import { matchesIn } from '../wording';

const capitalsOnly = [{ pattern: /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])/gu }];

export const capitals: Rule = {
	name: 'capitals',
	about:
		'No words in capitals only, unless they are abbreviations: they read as shouting, and letter by letter aloud. A warning, because some names are written that way.',
	examples: { in: 'text', bad: 'You do NOT have to talk.', good: 'You do **not** have to talk.' },
	check({ site, warning }) {
		for (const passage of passagesOf(site)) {
			for (const { words, start, end } of matchesIn(site, passage, capitalsOnly)) {
				const small = words.toLowerCase();
				// An abbreviation is a word of its own; what is an ordinary word in small letters is no abbreviation.
				if (words.length < 8 && !speller.correct(small)) continue;
				warning(
					passage.path,
					`“${words}” is all capitals, which reads as shouting. Write “${small}”, or **${small}** to stress it. If it is a name or an abbreviation, add it to content/words.txt, on a line of its own.`,
					passage.range(start, end),
				);
			}
		}
	},
};
