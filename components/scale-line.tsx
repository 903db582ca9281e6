import type { Comparison } from '@/model/comparison';
import { type Line, placeOn, positionInWords } from '@/model/scale';
import { markShapes } from './format-mark';

interface Props {
	line: Line;
	comparison: Comparison;
	/** The id of the gradient between the two formats' hues; more than two have none. */
	gradient?: string;
}

/**
 * Where each format stands between two ends. The first format keeps its side: where its number is the larger one, the
 * line is drawn the other way round.
 */
export function ScaleLine({ line, comparison, gradient }: Props) {
	const { formats } = comparison;
	const places = formats.map(({ id }) => placeOn(line, id));
	const mirrored = (places[0] ?? 0) > (places.at(-1) ?? 0);
	const drawn = places.map((place) => (mirrored ? 100 - place : place));
	const from = Math.min(...drawn);
	const [left, right] = mirrored ? [...line.ends].reverse() : line.ends;
	return (
		<>
			<svg role="img" aria-label={positionInWords(line, comparison)} width="100%" height="26">
				<line x2="100%" y1="13" y2="13" strokeWidth="2" className="stroke-soft opacity-40" />
				<rect
					x={`${from}%`}
					y="10"
					width={`${Math.max(...drawn) - from}%`}
					height="6"
					fill={gradient ? `url(#${gradient})` : undefined}
					className={gradient ? undefined : 'fill-soft'}
				/>
				{formats.map(({ id, hue, mark }, index) => (
					<svg
						key={id}
						aria-hidden="true"
						x={`${drawn[index]}%`}
						data-format={id}
						className={`hue-${hue} overflow-visible`}
					>
						<circle cy="13" r="13" className="fill-(--hue)" />
						<g transform="translate(-8 5) scale(.8)" className="mark fill-paper">
							{markShapes[mark]}
						</g>
					</svg>
				))}
			</svg>
			<span>{left}</span> <span>{right}</span>
		</>
	);
}
