/** Who is in the room, as a picture and in words: worked out from the figures that a format's `room` names. */
import type { Comparison, Figure, Format } from './comparison';
import { formatFigure } from './figures';

export interface Seat {
	/** `taken` at the typical size, `free` up to the most there may be. */
	readonly place: 'leader' | 'taken' | 'free';
	readonly cx: number;
	readonly cy: number;
}

export interface Room {
	readonly seats: readonly Seat[];
	/** `viewBox` of an SVG around the seats, each a circle of radius 10. */
	readonly viewBox: readonly [x: number, y: number, width: number, height: number];
	/** "Group therapy: seats for 5 to 15 members, often 7 to 10, and one or more therapists." */
	readonly description: string;
	/** "5 to 15 members and one or more therapists" */
	readonly caption: string;
}

/**
 * Takes a format and the figures of its comparison.
 *
 * @returns nothing for a format without a room.
 * @throws Error when the room names a figure that does not exist.
 */
export function roomOf(format: Format, figures: Comparison['figures']): Room | undefined {
	if (!format.room) return undefined;
	const clients = figure(figures, format.room.clients);
	const leaders = figure(figures, format.room.leaders);
	const typical = format.room.typical ? figure(figures, format.room.typical) : undefined;
	const most = clients.max ?? clients.min;
	const usual = typical?.max ?? most;
	const places = [
		...Array.from({ length: leaders.min }, () => 'leader' as const),
		...Array.from({ length: most }, (_, index) => (index < usual ? ('taken' as const) : ('free' as const))),
	];
	// Two people face each other; more sit in a ring.
	const isRing = places.length > 2;
	const radius = isRing ? Math.max(40, places.length * 5) : 30;
	const size = radius * 2 + 26;
	const turn = isRing ? -90 : 180;
	const usually = typical ? `, often ${formatFigure(typical, { bare: true })}` : '';
	return {
		seats: places.map((place, index) => {
			const angle = ((turn + (index * 360) / places.length) * Math.PI) / 180;
			return { place, cx: size / 2 + radius * Math.cos(angle), cy: size / 2 + radius * Math.sin(angle) };
		}),
		viewBox: isRing ? [0, 0, size, size] : [0, size / 2 - 16, size, 32],
		description: `${format.name}: seats for ${formatFigure(clients)}${usually}, and ${formatFigure(leaders)}.`,
		caption: `${formatFigure(clients)} and ${formatFigure(leaders)}`,
	};
}

/** "Filled: a typical size (7 to 10 members). Ringed dot: who leads." Nothing when no format has a room. */
export function roomLegend({ formats, figures }: Comparison): string | undefined {
	const rooms = formats.flatMap((format) => format.room ?? []);
	if (rooms.length === 0) return undefined;
	const typical = rooms.find((room) => room.typical)?.typical;
	const filled = typical ? `Filled: a typical size (${formatFigure(figure(figures, typical))}). ` : '';
	return `${filled}Ringed dot: who leads.`;
}

function figure(figures: Comparison['figures'], id: string): Figure {
	const found = figures[id];
	if (!found) throw new Error(`A room names the figure “${id}”. There are: ${Object.keys(figures).join(', ')}.`);
	return found;
}
