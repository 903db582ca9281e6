import { FormatMark } from '../pictures/format-mark';
import type { AidProps } from './sides';
import { sidesOf } from './sides';

/** Where the reader is between the two formats, how much weighs on each side, and a link to every question. */
export function Balance({ comparison, decision }: AidProps) {
	const [left, right] = sidesOf(comparison, decision);
	return (
		<div className="aid-balance text-small">
			<div className="aid-beam flex flex-wrap items-center justify-between gap-x-3" aria-hidden="true">
				<span className={`hue-${left.hue}`}>
					<FormatMark format={left} />
				</span>
				<span className={`hue-${right.hue}`}>
					<FormatMark format={right} />
				</span>
				<i />
			</div>
			<p className="flex flex-wrap items-center justify-between gap-x-3">
				<span>
					{`${left.short} `}
					<b className="aid-a" />
				</span>{' '}
				<a href="#aid-lean" className="py-1.5">
					Where you lean
				</a>{' '}
				<span>
					{`${right.short} `}
					<b className="aid-b" />
				</span>
			</p>
			<ol className="plain aid-topics flex flex-wrap justify-between" aria-label="Questions">
				{decision.factors.map(({ id, label }, index) => (
					<li key={id}>
						<a href={`#q${index + 1}`} className="flex items-center justify-between">
							{label}
						</a>
					</li>
				))}
			</ol>
		</div>
	);
}
