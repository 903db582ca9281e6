import type { Comparison } from '@/model/comparison';
import { type Decision, maxFactors } from '@/model/decision';
import { fillFigures } from '@/model/figures';
import { EveryPageLines } from '../help-line-ways';
import { CrisisFirst } from '../layout/crisis-block';
import { FactorFields } from './factor-fields';
import { FirstCall } from './first-call';
import { Result } from './result';

/** The aid's anchor. */
export const aidId = 'decision-aid';

/** The page has its own crisis block as well. */
const helpId = 'help-first';

interface Props {
	comparison: Comparison;
	decision: Decision;
}

/**
 * A worksheet that weighs two formats: the questions, what the marks say, and the sheet to take along. It works without
 * a script: `decision.css` adds up the marks. Without CSS, and on paper, it can be filled in and read as it stands.
 *
 * @throws Error when there are more questions than the stylesheet adds up.
 */
export function Aid({ comparison, decision }: Props) {
	const { factors, options, question, crisis, closing, sheet } = decision;
	if (factors.length > maxFactors) {
		throw new Error(
			`${comparison.slug}: the decision has ${factors.length} questions; at most ${maxFactors} are added up.`,
		);
	}
	return (
		// `dialog` outside a dialog: pressing Enter sends nothing, opens nothing and leaves the address as it is.
		<form id={aidId} className="aid wide" method="dialog" autoComplete="off" aria-label={question} data-sheet={sheet}>
			<fieldset className="aid-crisis">
				<legend>Before you begin</legend>
				<label>
					<input type="checkbox" name="crisis" />
					{crisis}
				</label>
			</fieldset>
			<div data-alternate="skip" role="status" className="aid-help">
				<CrisisFirst id={helpId} />
			</div>

			<section className="aid-options">
				<h3>{question}</h3>
				<ul>
					{options.map(({ name, like, good, hard }) => (
						<li key={name}>
							<b>{name}</b>
							<p>{fillFigures(comparison, like)}</p>
							<p>
								<i>Good:</i>
								{` ${fillFigures(comparison, good)}`}
							</p>
							<p>
								<i>Hard:</i>
								{` ${fillFigures(comparison, hard)}`}
							</p>
						</li>
					))}
				</ul>
			</section>

			<section className="aid-questions">
				<h3>What matters to you?</h3>
				<p data-alternate="skip" className="aid-how">
					Mark what fits, then how much it matters. A mark counts as one, “A lot” as two and “Not much” as none. You can
					leave questions out. Nothing is saved or sent, and loading the page again clears your marks.
				</p>
				{factors.map((factor, index) => (
					<FactorFields
						key={factor.id}
						comparison={comparison}
						decision={decision}
						factor={factor}
						number={index + 1}
					/>
				))}
			</section>

			<Result comparison={comparison} decision={decision} />
			<p data-alternate="skip" className="aid-reset">
				<button type="reset">Clear all marks</button>
			</p>
			<FirstCall comparison={comparison} decision={decision} />
			<p className="aid-closing">
				{`${closing} In a crisis, do not wait: `}
				<EveryPageLines />.
			</p>
		</form>
	);
}
