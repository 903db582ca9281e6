import { passagesOf } from '../passages';
import type { Rule } from '../rule';

export const exclamationMarks: Rule = {
	name: 'exclamation-marks',
	about: 'No exclamation marks: readers come here in distress, and nobody should be shouted at.',
	examples: { in: 'text', bad: 'You are welcome here!', good: 'You are welcome here.' },
	check({ site, problem }) {
		for (const { path, text, place } of passagesOf(site)) {
			for (const { 0: marks, index } of text.matchAll(/[!！]+/g)) {
				problem(
					path,
					'An exclamation mark sounds loud to someone in distress. End the sentence with a full stop.',
					place(index, index + marks.length),
				);
			}
		}
	},
};
