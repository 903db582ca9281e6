import type { Decision } from '@/model/decision';
import { keyRange, valueRange } from '../data';
import { dataTexts } from '../data-texts';
import { wordsIn } from '../passages';
import type { Rule } from '../rule';
import { readComparisons } from '../site';
import { isAllowed, wayAround, wholeWords } from '../wording';

/** By how many words what is good and what is hard about an option may differ. */
const mostWordsApart = 8;

/** With fewer words on a side, a ratio says nothing. */
const fewestWords = 40;

/** How much more the statements for one side may say than those for the other. */
const mostRatio = 1.3;

const advice = wholeWords(
	'you (?:need|should|must|ought)|(?:best|right) for you|you have (?:a )?(?:disorder|condition)',
);

export const balance: Rule = {
	name: 'balance',
	about:
		'The decision aid is fair: it says about as much for one side as for the other, tells nobody what to do, and sends its readers on to a professional. Warnings, because lengths and words are only signs of that.',
	examples: {
		in: 'reason',
		bad: 'You need a group.',
		good: 'You may like a group.',
	},
	check({ site, warning }) {
		for (const file of readComparisons(site)) {
			const { path, value: comparison } = file;
			const { decision } = comparison;
			if (!decision) continue;
			for (const [index, { name, good, hard }] of decision.options.entries()) {
				const [pro, con] = [wordsIn(good).length, wordsIn(hard).length];
				if (Math.abs(pro - con) <= mostWordsApart) continue;
				const reason = `“${name}” has an uneven number of words for it (${pro}) and against it (${con}). Say about as much of both, give or take ${mostWordsApart} words.`;
				warning(path, reason, valueRange(file, ['decision', 'options', index, pro > con ? 'good' : 'hard']));
			}
			const [left, right] = decision.between.map((side) => ({ side, words: wordsFor(decision, side) }));
			const [most, least] = [
				Math.max(left?.words ?? 0, right?.words ?? 0),
				Math.min(left?.words ?? 0, right?.words ?? 0),
			];
			if (left && right && most >= fewestWords && most > mostRatio * least) {
				const reason = `The statements for “${left.side}” (${left.words} words) and “${right.side}” (${right.words} words) are uneven. Say about as much for both.`;
				warning(path, reason, keyRange(file, ['decision', 'factors']));
			}
			for (const { text, keys } of dataTexts(comparison).filter(({ part }) => part === 'decision')) {
				for (const { 0: words, index } of text.matchAll(advice)) {
					if (isAllowed(site, text, index, index + words.length)) continue;
					const reason = `“${words}” tells readers what to do. Say what may fit, such as “you may want” or “can suit you”. ${wayAround}`;
					warning(path, reason, valueRange(file, keys, words, index));
				}
			}
			if (!/professional|therapist|clinician|counselor|doctor/i.test(decision.closing)) {
				const reason = 'The closing words do not mention a professional. Say that one can help readers decide.';
				warning(path, reason, valueRange(file, ['decision', 'closing']));
			}
		}
	},
};

function wordsFor({ factors }: Decision, side: string): number {
	return factors.reduce((sum, { sides }) => sum + wordsIn(`${sides[side]?.text} ${sides[side]?.why}`).length, 0);
}
