import type { Rule } from '../rule';
import { isDate } from './frontmatter';

/** So many days after its day has passed, a review is more than late. */
const grace = 30;

/** What a clinician should have read through again by now: a warning, and 30 days later an error. */
export const reviewDue: Rule = {
	name: 'review-due',
	examples: { in: 'field', bad: 'nextReview: 2026-01-15', good: 'nextReview: 2199-01-15' },
	check({ site, problem, warning, today }) {
		for (const { path, frontmatter } of site.texts) {
			const { value, valuePlace } = frontmatter.fields.get('nextReview') ?? {};
			if (typeof value !== 'string' || !isDate(value) || value >= today) continue;
			const days = Math.round((Date.parse(today) - Date.parse(value)) / 86_400_000);
			const tell = days > grace ? problem : warning;
			tell(
				path,
				`This text should have been reviewed ${days} ${days === 1 ? 'day' : 'days'} ago. Have a clinician read it, then put the day into “reviewed” and the next one into “nextReview”.`,
				valuePlace,
			);
		}
	},
};
