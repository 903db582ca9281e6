import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';

/**
 * What the marks say: a sentence, the weight on each side and the reader's own reasons. Everything stands in the page
 * from the start; the stylesheet shows what applies. Without it, the sentences explain how to read the marks.
 */
export function Result({ comparison, decision }: { comparison: Comparison; decision: Decision }) {
	const { between, factors, results } = decision;
	// In the order in which the stylesheet numbers them.
	const sentences = [results.unsure, results.both, ...between.map((side) => results.mostly[side] ?? '')];
	return (
		<section className="aid-result">
			<h3>Where you lean</h3>
			<div role="status" className="aid-says">
				{sentences.map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</div>
			<div data-alternate="skip" className="aid-sides">
				{between.map((side, index) => {
					const format = comparison.formats.find(({ id }) => id === side);
					if (!format) return null;
					const letter = index === 0 ? 'a' : 'b';
					return (
						<div key={side} className={`aid-side hue-${format.hue}`}>
							<h4>
								{`Toward ${format.name.toLowerCase()}`}
								<span className={`aid-sum sum-${letter}`} />
							</h4>
							<div className={`aid-bar bar-${letter}`} />
							<ul>
								{factors.map(({ id, sides }, place) => (
									<li key={id} className={`${letter}${place + 1}`}>
										{`${sides[side]?.text} `}
										<em className={`m${place + 1}`}>It matters a lot.</em>
									</li>
								))}
							</ul>
						</div>
					);
				})}
			</div>
			<div data-alternate="skip" className="aid-open">
				<h4>Open, or not so important</h4>
				<ul>
					{factors.map(({ id, label }, place) => (
						<li key={id} className={`u${place + 1}`}>
							{label}
						</li>
					))}
				</ul>
			</div>
		</section>
	);
}
