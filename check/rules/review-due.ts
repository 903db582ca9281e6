import type { Rule } from '../rule';
import { isDate } from './frontmatter';

/** A review that is overdue by more days than this stops the build. */
const grace = 30;

export const reviewDue: Rule = {
	name: 'review-due',
	about: 'What a clinician should have read through again by now: a warning, and 30 days later an error.',
	examples: { in: 'field', bad: 'nextReview: 2026-01-15', good: 'nextReview: 2199-01-15' },
	check({ site, problem, warning, today }) {
		for (const { path, frontmatter } of site.texts) {
			const reviewed = frontmatter.fields.get('reviewed');
			if (reviewed && site.practice.value && !site.practice.value.reviewer) {
				const reason =
					'Readers do not see this review yet, because nobody is named as reviewer. Fill in “reviewer” in content/practice.ts.';
				warning(path, reason, reviewed.range);
			}
			const { value, valueRange } = frontmatter.fields.get('nextReview') ?? {};
			if (typeof value !== 'string' || !isDate(value)) continue;
			if (value <= String(reviewed?.value ?? '')) {
				problem(path, 'The next review must come after the last one. Correct “nextReview” or “reviewed”.', valueRange);
				continue;
			}
			if (value >= today) continue;
			const days = Math.round((Date.parse(today) - Date.parse(value)) / 86_400_000);
			const reason = `This text should have been reviewed ${days} ${days === 1 ? 'day' : 'days'} ago. Have a clinician read it, then put the day into “reviewed” and the next one into “nextReview”.`;
			(days > grace ? problem : warning)(path, reason, valueRange);
		}
	},
};
