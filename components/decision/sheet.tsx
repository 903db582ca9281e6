import { PlanQuestionList } from './plan-question-list';
import type { AidProps } from './sides';
import { sidesOf } from './sides';

/** The sheet for the first call: what to ask about each format and of the health plan, and room for one's own notes. */
export function Sheet({ comparison, decision }: AidProps) {
	return (
		<section id="aid-call">
			<h3>For your first call</h3>
			<p className="aid-how">Print this page: your marks and these questions fit on one sheet.</p>
			<div className="aid-asks">
				{sidesOf(comparison, decision).map(({ id, name, hue }) => (
					<div key={id} className={`hue-${hue}`}>
						<h4>{`Ask about ${name.toLowerCase()}`}</h4>
						<ul>
							{decision.ask[id]?.map((question) => (
								<li key={question}>{question}</li>
							))}
						</ul>
					</div>
				))}
				<div>
					<h4>Ask your health plan</h4>
					<PlanQuestionList comparison={comparison} plan={decision.plan} />
				</div>
			</div>
			<div className="aid-notes">
				{decision.notes.map((note) => (
					<label key={note}>
						{`${note} `}
						<textarea />
					</label>
				))}
			</div>
		</section>
	);
}
