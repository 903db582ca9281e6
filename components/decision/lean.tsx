import type { Decision } from '@/model/decision';
import { ButtonLink } from '../layout/button-link';

/**
 * What the marks say. Every sentence is in the page from the start, and the style shows the one that applies; without
 * it, they explain how to read the marks. Heard while marking, seen at the end, above the reader's own answers.
 */
export function Lean({ decision: { between, results } }: { decision: Decision }) {
	// In the order in which the style numbers them.
	const sentences = [results.unsure, results.close, results.both, ...between.map((side) => results.mostly[side] ?? '')];
	return (
		<section id="aid-lean">
			<h3>Where you lean</h3>
			<div role="status" className="aid-says">
				{sentences.map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</div>
			<p className="aid-go flex flex-wrap items-center justify-between gap-x-3">
				<button type="reset">Clear all marks</button> <ButtonLink href="#aid-call">For your first call</ButtonLink>
			</p>
		</section>
	);
}
