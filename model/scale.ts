/** Where formats are on a line between two ends: for the picture, and in words. */
import type { Comparison, Position } from './comparison';

/** A position as it is drawn, with the words for the line. */
export type Line = Position & { readonly label: string };

/**
 * The line of an aspect. The first format is always nearer to the left end, as it is in every table: where its number
 * is the larger, the line is turned around.
 *
 * @returns nothing for an aspect without a position.
 */
export function positionLine({ aspects, formats }: Comparison, aspect: string): Line | undefined {
	const { label = '', position } = aspects[aspect] ?? {};
	if (!position) return undefined;
	const line = { ...position, label: position.label ?? label };
	const [first, last] = [formats[0], formats.at(-1)].map((format) => placeOn(line, format?.id ?? ''));
	if (Number(first) <= Number(last)) return line;
	const turned = Object.entries(position.at).map(([id, place]) => [id, 100 - place]);
	return { ...line, ends: [line.ends[1], line.ends[0]], at: Object.fromEntries(turned) };
}

/** @throws Error naming the line when the format has no place between its ends. */
export function placeOn({ label, at: places }: Line, format: string): number {
	const place = places[format];
	if (place === undefined || !(place >= 0 && place <= 100)) {
		throw new Error(`The position of “${format}” on the line “${label}” must be a number from 0 to 100.`);
	}
	return place;
}

/** How near two marks may be, in hundredths of the line, before one covers the other on a phone. */
const nearest = 12;

/** The formats from left to right. A mark that would cover another is a lane lower. */
export function marksOn(line: Line, { formats }: Comparison) {
	const ends: number[] = [];
	return formats
		.map((format) => ({ format, place: placeOn(line, format.id) }))
		.sort((a, b) => a.place - b.place)
		.map((mark) => {
			const found = ends.findIndex((end) => end + nearest <= mark.place);
			const lane = found < 0 ? ends.length : found;
			ends[lane] = mark.place;
			return { ...mark, lane };
		});
}

/** What the drawing of a line shows, in a sentence. */
export function positionInWords(line: Line, { formats }: Comparison): string {
	const [left, right] = line.ends;
	const places = formats.map(({ id, name }) => {
		const place = placeOn(line, id);
		const words =
			place <= 10
				? `at “${left}”`
				: place < 45
					? `nearer to “${left}”`
					: place <= 55
						? 'in the middle'
						: place < 90
							? `nearer to “${right}”`
							: `at “${right}”`;
		return `${name} is ${words}`;
	});
	return `${line.label}, from “${left}” to “${right}”: ${places.join('; ')}.`;
}
