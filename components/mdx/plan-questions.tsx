import { PlanQuestionList } from '../decision/plan-question-list';
import { comparisonOf, type MdxContext } from './context';

/** What to ask a health plan, from the decision aid's data: the same words as on the sheet to take along. */
export function PlanQuestions({ context }: { context: MdxContext }) {
	const comparison = comparisonOf(context);
	if (!comparison.decision) throw new Error(`${comparison.slug} has no “decision” in its comparison.ts.`);
	return <PlanQuestionList comparison={comparison} plan={comparison.decision.plan} />;
}
