import type { Decision } from '@/model/decision';
import { StepLinks } from './step-links';

/** The first step: is there a crisis, and how this works. */
export function Begin({ decision: { crisis, rule } }: { decision: Decision }) {
	return (
		<section id="aid-begin" className="aid-step">
			<h3>What matters to you?</h3>
			<label className="rounded-box bg-amber-tint px-5 py-3 font-semibold">
				<input type="checkbox" name="crisis" /> {crisis}
			</label>
			<p className="aid-how">
				{`Mark what fits, and skip what doesn’t. A mark counts as one, or as two if it matters a lot. When at least ${rule.marks} marks are for one side or the other, and one side is ahead by ${rule.gap}, you’ll see which way you lean. Nothing is saved or sent; reloading clears your marks.`}
			</p>
			<StepLinks back={['#aid-call', 'Questions to ask']} on={['#q1', 'Start with question 1']} />
		</section>
	);
}
