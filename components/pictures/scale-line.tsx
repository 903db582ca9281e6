import type { Comparison } from '@/model/comparison';
import { type Line, marksOn, positionInWords } from '@/model/scale';
import { Drawing } from './drawing';
import { Mark } from './format-mark';

/** The height of a lane: a mark's disc. */
const lane = 26;

/** Where each format is on a line between two ends: the marks, the way between them, and the ends' words. */
export function ScaleLine({ line, comparison }: { line: Line; comparison: Comparison }) {
	const marks = marksOn(line, comparison);
	const height = lane * (1 + Math.max(...marks.map((mark) => mark.lane)));
	const middle = lane / 2;
	// Each format's color reaches halfway to its neighbors.
	const bars = marks.map(({ format, place }, index) => {
		const [before, after] = [marks[index - 1]?.place ?? place, marks[index + 1]?.place ?? place];
		return { format, from: (before + place) / 2, to: (after + place) / 2 };
	});
	return (
		<div>
			{/* A mark at an end of the line reaches half its width over it. */}
			<div className="px-3">
				<Drawing label={positionInWords(line, comparison)} width="100%" height={height} className="block">
					<line x2="100%" y1={middle} y2={middle} strokeWidth="2" opacity=".4" />
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
					{marks.map(({ format, place, ...mark }) => (
						<svg
							key={format.id}
							aria-hidden="true"
							x={`${place}%`}
							y={middle + lane * mark.lane}
							data-format={format.id}
							className={`hue-${format.hue} text-(--hue)`}
						>
							<Mark format={format} />
						</svg>
					))}
				</Drawing>
			</div>
			<p className="flex justify-between gap-4 text-small leading-snug text-soft" aria-hidden="true">
				<span>{line.ends[0]}</span> <span className="text-right">{line.ends[1]}</span>
			</p>
		</div>
	);
}
