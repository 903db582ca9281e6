/** Seats around a ring as the paths of an SVG: one path for each kind, so that fifteen seats cost little. */
import type { Seat } from '@/model/room';

export type Point = readonly [x: number, y: number];

export interface Ring {
	readonly radius: number;
	/** The radius of the disc under the seats. */
	readonly rug: number;
	/** Where the seats of a kind are. */
	readonly at: Readonly<Record<Seat, readonly Point[]>>;
	/** The backs of all chairs but yours. */
	readonly backs: string;
}

/** Of the arc of a chair's back, and how far it goes around. */
const backRadius = 15;
const arc = (164 * Math.PI) / 180;

/** Far enough around for every seat. */
export function radiusFor(seats: number): number {
	return Math.max(68, Math.round(seats * 9.4));
}

/**
 * Takes the seats of a room from yours on.
 *
 * @param turn at how many degrees you sit: 0 is on the right, 90 at the bottom.
 * @param center of the ring.
 */
export function ringOf(
	seats: readonly Seat[],
	{ turn = 0, radius = radiusFor(seats.length), center: [cx, cy] = [0, 0] as Point } = {},
): Ring {
	const step = 360 / seats.length;
	const point = (degrees: number, r: number): Point => {
		const angle = ((turn + degrees) * Math.PI) / 180;
		return [Math.round(cx + r * Math.cos(angle)), Math.round(cy + r * Math.sin(angle))];
	};
	const at: Record<Seat, Point[]> = { you: [], taken: [], free: [], leader: [] };
	for (const [index, seat] of seats.entries()) at[seat].push(point(index * step, radius));

	// A back is an arc around the outer half of a seat.
	const backOf = (index: number) => {
		const [x, y] = point(index * step, radius);
		const angle = ((turn + index * step - 82) * Math.PI) / 180;
		const [dx, dy] = [backRadius * Math.cos(angle), backRadius * Math.sin(angle)];
		const [ex, ey] = [backRadius * Math.cos(angle + arc), backRadius * Math.sin(angle + arc)];
		return `M${Math.round(x + dx)} ${Math.round(y + dy)}a${backRadius} ${backRadius} 0 0 1 ${Math.round(ex - dx)} ${Math.round(ey - dy)}`;
	};
	return {
		radius,
		rug: Math.max(radius + 52, 132),
		at,
		backs: seats.map((_, index) => (index === 0 ? '' : backOf(index))).join(''),
	};
}

/** Dots: lines without length, for round line ends. */
export function dots(points: readonly Point[]): string {
	return points.map(([x, y]) => `M${x} ${y}h0`).join('');
}

/** Circles of a radius. */
export function circles(points: readonly Point[], r: number): string {
	return points
		.map(([x, y]) => `M${round(x - r)} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1-${2 * r} 0z`)
		.join('');
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
