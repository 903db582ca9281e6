import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { matchesIn, wayAround } from '../wording';

const marks = [{ pattern: /[!！]+/g }];

export const exclamationMarks: Rule = {
	name: 'exclamation-marks',
	about:
		'No exclamation marks: readers come here in distress, and nobody should be shouted at. A warning, because a name or a quotation may have one.',
	examples: { in: 'text', bad: 'You are welcome here!', good: 'You are welcome here.' },
	check({ site, warning }) {
		for (const passage of passagesOf(site)) {
			for (const { start, end } of matchesIn(site, passage, marks)) {
				warning(
					passage.path,
					`An exclamation mark sounds loud to someone in distress. End the sentence with a period. ${wayAround}`,
					passage.range(start, end),
				);
			}
		}
	},
};
