import { briticisms } from '../american';
import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { matchesIn, wayAround } from '../wording';

export const american: Rule = {
	name: 'american',
	about:
		'The words of American readers. A warning: a British word is understood, and may be part of a name. Each is reported once for each text.',
	examples: { in: 'text', bad: 'You can weigh up both.', good: 'You can weigh both.' },
	check({ site, warning }) {
		const reported = new Set<string>();
		for (const passage of passagesOf(site)) {
			for (const { words, start, end, entry } of matchesIn(site, passage, briticisms)) {
				const key = `${passage.path} ${entry.instead}`;
				if (reported.has(key)) continue;
				reported.add(key);
				const reason = `Americans rarely say “${words}”. Write “${entry.instead}”. ${wayAround}`;
				warning(passage.path, reason, passage.range(start, end));
			}
		}
	},
};
