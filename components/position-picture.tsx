import type { Comparison } from '@/model/comparison';
import { placeOn, positionInWords, positionLines } from '@/model/scale';
import { FormatMark, markShapes } from './format-mark';

/**
 * Where each format stands: a line for every aspect that has a `position`, with each format's mark in its place on it.
 * The formats stand below each other on a line, so that marks never cover one another.
 */
export function PositionPicture({ comparison }: { comparison: Comparison }) {
	const { formats } = comparison;
	const lines = positionLines(comparison);
	if (lines.length === 0) return null;
	const height = formats.length * 22 + 4;
	return (
		<figure>
			<p className="mb-2 flex flex-wrap gap-x-6 text-small">
				{formats.map((format) => (
					<span key={format.id} className={`hue-${format.hue}`}>
						<FormatMark format={format} />
						{format.name}
					</span>
				))}
			</p>
			<ul className="plain grid gap-x-10 gap-y-3 sm:grid-cols-2">
				{lines.map((line) => (
					<li key={line.label} className="text-small">
						<b>{line.label}</b>
						<div className="px-3">
							<svg
								role="img"
								aria-label={positionInWords(line, comparison)}
								width="100%"
								height={height}
								className="block overflow-visible"
							>
								<path className="stroke-line" d={`M0 0v${height}`} strokeWidth="2" />
								<svg x="100%" overflow="visible" aria-hidden="true">
									<path className="stroke-line" d={`M0 0v${height}`} strokeWidth="2" />
								</svg>
								{formats.map(({ id, mark, hue }, index) => (
									<g key={id} className={`hue-${hue}`}>
										<line className="stroke-soft" x2="100%" y1={index * 22 + 13} y2={index * 22 + 13} />
										<svg
											aria-hidden="true"
											x={`${placeOn(line, id)}%`}
											y={index * 22 + 3}
											overflow="visible"
											data-format={id}
										>
											<g className="mark" transform="translate(-10)">
												{markShapes[mark]}
											</g>
										</svg>
									</g>
								))}
							</svg>
						</div>
						<p className="flex justify-between gap-4 leading-snug text-soft">
							<span>{line.ends[0]}</span>
							<span className="text-right">{line.ends[1]}</span>
						</p>
					</li>
				))}
			</ul>
			<figcaption className="mt-3 text-small text-soft">
				A drawing of what the table says, not a measurement. Yours may differ.
			</figcaption>
		</figure>
	);
}
