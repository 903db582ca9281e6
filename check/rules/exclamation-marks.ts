import { wayAround, wordingRule } from '../wording';

export const exclamationMarks = wordingRule({
	name: 'exclamation-marks',
	about:
		'No exclamation marks: readers come here in distress, and nobody should be shouted at. A warning, because a name or a quotation may have one.',
	examples: { in: 'text', bad: 'You are welcome here!', good: 'You are welcome here.' },
	wordings: [{ pattern: /[!！]+/g }],
	reason: () => `An exclamation mark sounds loud to someone in distress. End the sentence with a period. ${wayAround}`,
});
