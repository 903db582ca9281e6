import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';
import { PlanQuestionList } from './plan-question-list';

/** What to ask on a first call: about each format, and of the health plan. */
export function FirstCall({ comparison, decision }: { comparison: Comparison; decision: Decision }) {
	return (
		<section className="aid-call">
			<h3>For your first call</h3>
			<p data-alternate="skip" className="aid-how">
				Print the page or save it as a PDF. Only your marks and these questions appear, on one sheet.
			</p>
			<div className="aid-asks">
				{decision.between.map((side) => (
					<div key={side}>
						<h4>{`Ask about ${comparison.formats.find(({ id }) => id === side)?.name.toLowerCase()}`}</h4>
						<ul>
							{decision.ask[side]?.map((question) => (
								<li key={question}>{question}</li>
							))}
						</ul>
					</div>
				))}
				<div className="aid-plan">
					<h4>Ask your health plan</h4>
					<PlanQuestionList comparison={comparison} plan={decision.plan} />
				</div>
			</div>
			<p data-alternate="skip" className="aid-own">
				In my own words:
			</p>
		</section>
	);
}
