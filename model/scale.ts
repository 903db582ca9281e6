/** Where formats are on a scale between two ends: for the drawing, and in words. */
import type { Comparison, Position } from './comparison';

/** A scale as it is drawn, with its label. */
export type Scale = Position & { readonly label: string };

/**
 * The scale of an aspect. The first format is always nearer to the left end, as in every table: if its number is the
 * larger one, the scale is reversed.
 *
 * @returns nothing for an aspect without a position.
 */
export function scaleOf({ aspects, formats }: Comparison, aspect: string): Scale | undefined {
	const { label = '', position } = aspects[aspect] ?? {};
	if (!position) return undefined;
	const scale = { ...position, label: position.label ?? label };
	const [first, last] = [formats[0], formats.at(-1)].map((format) => pointOn(scale, format?.id ?? ''));
	if (Number(first) <= Number(last)) return scale;
	const reversed = Object.entries(position.at).map(([id, point]) => [id, 100 - point]);
	return { ...scale, ends: [scale.ends[1], scale.ends[0]], at: Object.fromEntries(reversed) };
}

/** @throws Error naming the scale when the format has no number from 0 to 100. */
export function pointOn({ label, at: points }: Scale, format: string): number {
	const point = points[format];
	if (point === undefined || !(point >= 0 && point <= 100)) {
		throw new Error(`The position of “${format}” on the scale “${label}” must be a number from 0 to 100.`);
	}
	return point;
}

/** How near two marks may be, in hundredths of the scale, before one covers the other on a phone. */
const nearest = 12;

/** The formats from left to right. A mark that would cover another is a lane lower. */
export function marksOn(scale: Scale, { formats }: Comparison) {
	const ends: number[] = [];
	return formats
		.map((format) => ({ format, point: pointOn(scale, format.id) }))
		.sort((a, b) => a.point - b.point)
		.map((mark) => {
			const found = ends.findIndex((end) => end + nearest <= mark.point);
			const lane = found < 0 ? ends.length : found;
			ends[lane] = mark.point;
			return { ...mark, lane };
		});
}

/** What the drawing of a scale shows, in a sentence. */
export function scaleInWords(scale: Scale, { formats }: Comparison): string {
	const [left, right] = scale.ends;
	const points = formats.map(({ id, name }) => {
		const point = pointOn(scale, id);
		const words =
			point <= 10
				? `at “${left}”`
				: point < 45
					? `nearer to “${left}”`
					: point <= 55
						? 'in the middle'
						: point < 90
							? `nearer to “${right}”`
							: `at “${right}”`;
		return `${name} is ${words}`;
	});
	return `${scale.label}, from “${left}” to “${right}”: ${points.join('; ')}.`;
}
