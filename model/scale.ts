/** Where formats stand on a line between two ends: for the picture, and in words. */
import type { Comparison, Position } from './comparison';

/** A position with the words that stand over its line. */
export type Line = Position & { readonly label: string };

/** A line for every aspect that has a position, in the order of the aspects. */
export function positionLines({ aspects }: Comparison): Line[] {
	return Object.values(aspects).flatMap(({ label, position }) =>
		position ? { ...position, label: position.label ?? label } : [],
	);
}

/** @throws Error naming the line when the format has no place between its ends. */
export function placeOn({ label, at: places }: Line, format: string): number {
	const place = places[format];
	if (place === undefined || !(place >= 0 && place <= 100)) {
		throw new Error(`The position of “${format}” on the line “${label}” must be a number from 0 to 100.`);
	}
	return place;
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
