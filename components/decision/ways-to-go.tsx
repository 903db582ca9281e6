import { fillFigures } from '@/model/figures';
import { SourceLinks } from '../source-links';
import type { AidProps } from './sides';

/** What there is to decide: how both formats turn out, and every way to go, those that use neither among them. */
export function WaysToGo({ comparison, decision }: AidProps) {
	const { question, outcomes, options } = decision;
	return (
		<section className="aid-options">
			<h3>{question}</h3>
			<ul>
				{outcomes.map(({ text, sources }) => (
					<li key={text}>
						{text}
						<SourceLinks ids={sources} />
					</li>
				))}
			</ul>
			<ul className="plain">
				{options.map(({ name, like, good, hard }) => (
					<li key={name}>
						<details>
							<summary>{name}</summary>
							<p>{fillFigures(comparison, like)}</p>
							<p>
								<i>Good:</i>
								{` ${fillFigures(comparison, good)}`}
							</p>
							<p>
								<i>Hard:</i>
								{` ${fillFigures(comparison, hard)}`}
							</p>
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
