import { EveryPageLines } from '../help-line-ways';
import { CrisisFirst } from '../layout/crisis-block';
import { aidStyle } from './aid-style';
import { Balance } from './balance';
import { Begin } from './begin';
import { Lean } from './lean';
import { Question } from './question';
import { Sheet } from './sheet';
import type { AidProps } from './sides';
import { WaysToGo } from './ways-to-go';

/** The aid's anchor. */
export const aidId = 'decision-aid';

/** The page has its own crisis block as well. */
const helpId = 'help-first';

/**
 * A worksheet that weighs two formats, one question at a time, with the balance in sight. It works without a script:
 * links lead from step to step, so Back is the browser's own, and the style adds up the marks. On paper, and in a
 * browser that does not know `:has()`, all of it is shown and can be filled in.
 */
export function Aid({ comparison, decision }: AidProps) {
	const { factors, question, closing, setAside, sheet } = decision;
	return (
		// `dialog` outside a dialog: pressing Enter sends nothing, opens nothing and leaves the address as it is.
		<form id={aidId} className="aid wide" method="dialog" autoComplete="off" aria-label={question} data-sheet={sheet}>
			<style>{aidStyle(comparison, decision)}</style>
			<WaysToGo comparison={comparison} decision={decision} />
			<div className="aid-desk rounded-box bg-sand">
				<Balance comparison={comparison} decision={decision} />
				<div className="aid-steps">
					{/* A live region is heard when it fills, not when it appears: it is always there. */}
					<div data-alternate="skip" role="status" className="aid-help">
						<div>
							<CrisisFirst id={helpId} />
							<p>
								<b>{setAside}</b>
							</p>
						</div>
					</div>
					<Begin decision={decision} />
					{factors.map((factor, index) => (
						<Question key={factor.id} comparison={comparison} decision={decision} factor={factor} number={index + 1} />
					))}
					<Lean decision={decision} />
					<Sheet comparison={comparison} decision={decision} />
				</div>
			</div>
			<p className="aid-closing">
				{`${closing} In a crisis, don’t wait: `}
				<EveryPageLines />.
			</p>
		</form>
	);
}
