import type { Comparison } from '@/model/comparison';
import type { PlanQuestions } from '@/model/decision';

/** What to ask a health plan: the codes, the questions, and a right that few people know about. */
export function PlanQuestionList({ comparison, plan }: { comparison: Comparison; plan: PlanQuestions }) {
	const codes = comparison.formats.map(({ id, short }) => `${short}: ${plan.codes[id]}`);
	return (
		<>
			<p>{`Give the code for each format. ${codes.join('; ')}.`}</p>
			<ul>
				{plan.questions.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			<p>{plan.also}</p>
			<p>{plan.right}</p>
		</>
	);
}
