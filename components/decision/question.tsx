import { dataMark } from '@/lib/data-mark';
import type { Factor } from '@/model/decision';
import { fillFigures } from '@/model/figures';
import { SourceLinks } from '../source-links';
import type { AidProps } from './sides';
import { sidesOf } from './sides';
import { StepLinks } from './step-links';

interface Props extends AidProps {
	factor: Factor;
	/** Its number among the questions, from 1. The stylesheet identifies it by that. */
	number: number;
}

/** One question: which side fits, and whether it matters a lot. */
export function Question({ comparison, decision, factor, number }: Props) {
	const count = decision.factors.length;
	const name = `q${number}`;
	return (
		<fieldset id={name} className="aid-step" {...dataMark(`decision.factors.${number - 1}`)}>
			<legend className="text-h3">
				<span className="block text-soft">{`Question ${number} of ${count} `}</span>
				{factor.question}
			</legend>
			{sidesOf(comparison, decision).map((format, index) => {
				const statement = factor.sides[format.id];
				if (!statement) throw new Error(`${comparison.slug}: the question “${factor.id}” lacks “${format.id}”.`);
				const { text, why, sources, neutral } = statement;
				const letter = index === 0 ? 'a' : 'b';
				return (
					<div key={format.id} className={`aid-side rounded-box px-5 py-3 ${neutral ? '' : `hue-${format.hue}`}`}>
						<label>
							{/* A statement that is not a preference has a value that the style does not count. */}
							<input
								type="radio"
								name={name}
								value={neutral ? `n${letter}` : letter}
								aria-describedby={`${letter}${number}`}
							/>{' '}
							{text}
						</label>
						<p id={`${letter}${number}`} className="aid-why mt-1.5 text-small text-soft">
							{`${neutral ? 'Counts for neither' : format.short}: ${fillFigures(comparison, why)}`}
							{sources && <SourceLinks ids={sources} />}
						</p>
					</div>
				);
			})}
			<label className="px-5">
				<input type="radio" name={name} value="u" /> Neither, or not sure
			</label>{' '}
			<label className="aid-lot px-5">
				<input type="checkbox" name={`w${number}`} /> This matters a lot
			</label>
			<StepLinks
				back={[number === 1 ? '#aid-begin' : `#q${number - 1}`, 'Back']}
				on={number === count ? ['#aid-lean', 'Where you lean'] : [`#q${number + 1}`, 'Next question']}
			/>
		</fieldset>
	);
}
