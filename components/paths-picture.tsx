import type { Comparison } from '@/model/comparison';
import { pathInWords } from '@/model/timeline';
import { FormatMark, markShapes } from './format-mark';

/**
 * The comparison's `paths` as timelines: a row for each format that takes part, with a bar from when to when it runs,
 * and the format's mark where the bar begins.
 */
export function PathsPicture({ comparison }: { comparison: Comparison }) {
	const { formats, paths = [] } = comparison;
	if (paths.length === 0) return null;
	return (
		<figure>
			{paths.map((path) => {
				const rows = formats.filter(({ id }) => path.stretches.some(({ format }) => format === id));
				return (
					<div key={path.name} className="mb-4">
						<b data-alternate="keep">{path.name}</b>
						<p data-alternate="keep" className="mb-1 text-small">
							{path.text}
						</p>
						<div role="img" aria-label={pathInWords(path, comparison)} className="grid gap-y-1 text-small">
							{rows.map((format) => (
								<div key={format.id} className={`hue-${format.hue} grid grid-cols-[6.5rem_1fr] items-center`}>
									<span>
										<FormatMark format={format} />
										{format.short}
									</span>
									<svg aria-hidden="true" width="100%" height="24" className="bg-card">
										{path.stretches
											.filter((stretch) => stretch.format === format.id)
											.map(({ from, to }) => (
												<g key={from} data-format={format.id}>
													<rect className="bar" x={`${from}%`} y="2" width={`${to - from}%`} height="20" rx="4" />
													<svg aria-hidden="true" x={`${from}%`} y="2" overflow="visible" className="mark">
														<g transform="translate(4 2) scale(.8)">{markShapes[format.mark]}</g>
													</svg>
												</g>
											))}
									</svg>
								</div>
							))}
						</div>
					</div>
				);
			})}
			<figcaption className="text-small text-soft">
				Time runs from left to right. How long each stretch takes differs from person to person.
			</figcaption>
		</figure>
	);
}
