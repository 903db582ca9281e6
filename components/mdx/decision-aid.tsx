import { Aid, aidId } from '../decision/aid';
import { comparisonOf, type MdxContext } from './context';

/** The decision aid, with the sheet to take along. On the page that holds the whole guide, a link to it. */
export function DecisionAid({ context }: { context: MdxContext }) {
	const comparison = comparisonOf(context);
	if (!comparison.decision) throw new Error(`${comparison.slug} has no “decision” in its comparison.ts.`);
	if (context.elsewhere === undefined) return <Aid comparison={comparison} decision={comparison.decision} />;
	return (
		<p>
			<a href={`${context.elsewhere}#${aidId}`}>Mark what matters to you, and print a sheet for your first call</a>
		</p>
	);
}
