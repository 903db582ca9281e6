import type { Comparison } from '@/model/comparison';
import type { Decision, Factor } from '@/model/decision';
import { fillFigures } from '@/model/figures';
import { SourceLinks } from '../source-links';

interface Props {
	comparison: Comparison;
	decision: Decision;
	factor: Factor;
	/** Its place among the questions, from 1: the stylesheet tells them apart by it. */
	number: number;
}

const weights = [
	['0', 'Not much'],
	['1', 'Some'],
	['2', 'A lot'],
] as const;

/** One question: which side fits, and how much it matters. */
export function FactorFields({ comparison, decision, factor, number }: Props) {
	const { id, question, sides } = factor;
	const name = `q${number}`;
	return (
		<fieldset className={name}>
			<legend>{question}</legend>
			{decision.between.map((side, index) => {
				const statement = sides[side];
				const format = comparison.formats.find((one) => one.id === side);
				if (!statement || !format) throw new Error(`${comparison.slug}: the question “${id}” has no side “${side}”.`);
				const letter = index === 0 ? 'a' : 'b';
				return (
					<div key={side} className={`hue-${format.hue}`}>
						<label>
							<input type="radio" name={name} value={letter} aria-describedby={`${letter}${number}`} />
							{statement.text}
						</label>
						<p id={`${letter}${number}`} className="aid-why">
							{`${format.short}: ${fillFigures(comparison, statement.why)}`}
							{statement.sources && <SourceLinks ids={statement.sources} />}
						</p>
					</div>
				);
			})}
			<label>
				<input type="radio" name={name} value="u" />
				Neither, or not sure
			</label>
			<fieldset data-alternate="skip" className="aid-weight">
				<legend>How much does it matter?</legend>
				{weights.map(([value, words]) => (
					<label key={value}>
						<input type="radio" name={`w${number}`} value={value} />
						{words}
					</label>
				))}
			</fieldset>
		</fieldset>
	);
}
