// biome-ignore-all lint/a11y/noSvgWithoutTitle: all are inside a picture that has its words

import type { Comparison } from '@/model/comparison';
import { marksOn, type Scale, scaleInWords } from '@/model/scale';
import { Drawing } from './drawing';
import { Mark } from './format-mark';

/** The height of a lane: a mark's disc. */
const lane = 26;

/** Where each format is on a scale between two ends: the marks, the way between them, and the ends' words. */
export function ScaleLine({ scale, comparison }: { scale: Scale; comparison: Comparison }) {
	const marks = marksOn(scale, comparison);
	const height = lane * (1 + Math.max(...marks.map((mark) => mark.lane)));
	const middle = lane / 2;
	const left = marks[0]?.point ?? 0;
	const width = (marks.at(-1)?.point ?? 0) - left || 100;
	// Where a mark is between the first and the last, in percent.
	const between = (point: number) => Math.round(((point - left) / width) * 1000) / 10;
	// Each format's color reaches halfway to its neighbors.
	const bars = marks.map(({ format, point }, index) => {
		const [before, after] = [marks[index - 1]?.point ?? point, marks[index + 1]?.point ?? point];
		return { format, from: between((before + point) / 2), to: between((after + point) / 2) };
	});
	return (
		<>
			{/* A mark at an end of the line reaches half its width over it. */}
			<div className="px-3">
				<Drawing label={scaleInWords(scale, comparison)} width="100%" height={height} className="block">
					<line x2="100%" y1={middle} y2={middle} strokeWidth="2" opacity=".4" />
					{/* From here on in percent of the way between the marks: for two formats the same in every row. */}
					<svg x={`${left}%`} width={`${width}%`}>
						{bars.map(({ format, from, to }) => (
							<line
								key={format.id}
								x1={`${from}%`}
								x2={`${to}%`}
								y1={middle}
								y2={middle}
								strokeWidth="6"
								strokeLinecap="butt"
								className={`hue-${format.hue} text-(--hue)`}
							/>
						))}
						{marks.map(({ format, point, ...mark }) => (
							<svg
								key={format.id}
								x={`${between(point)}%`}
								y={middle + lane * mark.lane}
								data-format={format.id}
								className={`hue-${format.hue} text-(--hue)`}
							>
								<Mark format={format} />
							</svg>
						))}
					</svg>
				</Drawing>
			</div>
			<p className="flex justify-between gap-3 text-small text-soft" aria-hidden="true">
				<span>{scale.ends[0]}</span> <span className="text-right">{scale.ends[1]}</span>
			</p>
		</>
	);
}
