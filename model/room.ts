/** Who is in the room, as seats and in words: worked out from the figures that a format's `room` names. */
import type { Comparison, Figure, Format } from './comparison';
import { formatFigure } from './figures';

/** `you` is the reader's own seat, `taken` one at the typical size, `free` one more, up to the most there may be. */
export type Seat = 'you' | 'taken' | 'free' | 'leader';

export interface Room {
	/** Around the ring, from your seat on. Who leads sits opposite. */
	readonly seats: readonly Seat[];
	/** "5 to 15 members" */
	readonly size: string;
	/** "5 to 15 members and one or more therapists" */
	readonly caption: string;
	/** "Group therapy: seats for 5 to 15 members, often 7 to 10, and one or more therapists." */
	readonly description: string;
}

/**
 * Takes a format and the figures of its comparison.
 *
 * @returns nothing for a format without a room.
 * @throws Error when the room names a figure that does not exist.
 */
export function roomOf(format: Format, figures: Comparison['figures']): Room | undefined {
	if (!format.room) return undefined;
	const { clients, leaders, typical } = figuresOf(format.room, figures);
	const others = mostOf(clients) - 1;
	const free = typical ? mostOf(clients) - mostOf(typical) : 0;
	// Spread evenly: the seats at which another whole free seat is due.
	const due = (seat: number) => Math.floor((seat * free) / others + 0.5);
	const clientSeats = Array.from({ length: others }, (_, index) => (due(index + 1) > due(index) ? 'free' : 'taken'));
	const half = Math.ceil(others / 2);
	const size = formatFigure(clients);
	const led = formatFigure(leaders);
	return {
		seats: [
			'you',
			...clientSeats.slice(0, half),
			...Array.from({ length: leaders.min }, () => 'leader' as const),
			...clientSeats.slice(half),
		],
		size,
		caption: `${size} and ${led}`,
		description: `${format.name}: seats for ${size}${typical ? `, often ${formatFigure(typical, { bare: true })}` : ''}, and ${led}.`,
	};
}

/** With more seats in both rooms, those beside yours would overlap. */
const mostSeatsBeside = 7;

/** Whether two rooms are drawn as one picture that meets in your seat. All others are side by side. */
export function roomsMeet({ formats, figures }: Comparison): boolean {
	const rooms = formats.flatMap((format) => roomOf(format, figures) ?? []);
	return formats.length === 2 && rooms.length === 2 && rooms.some(({ seats }) => seats.length <= mostSeatsBeside);
}

export interface RoomKey {
	readonly seat: Seat;
	readonly words: string;
	/** The format whose seats these are, where it is one only. */
	readonly format?: Format;
}

/** What each kind of seat means, for those that are drawn. Nothing when no format has a room. */
export function roomLegend({ formats, figures }: Comparison): readonly RoomKey[] | undefined {
	const withRoom = formats.filter(({ room }) => room);
	if (withRoom.length === 0) return undefined;
	const ranged = withRoom.flatMap((format) => {
		const { clients, typical } = figuresOf(format.room, figures);
		return typical ? { format, clients, typical } : [];
	});
	const [only, another] = ranged;
	const keys: RoomKey[] = [
		{ seat: 'you', words: 'Your seat' },
		{ seat: 'leader', words: 'Who leads' },
	];
	if (!only) return keys;
	if (another) return [...keys, { seat: 'taken', words: 'A typical size' }, { seat: 'free', words: 'Up to the most' }];
	const { format, clients, typical } = only;
	const most = { ...clients, min: mostOf(clients), max: mostOf(clients) };
	return [
		...keys,
		{ seat: 'taken', words: `A typical size (${formatFigure(typical)})`, format },
		...(mostOf(typical) < most.max ? [{ seat: 'free' as const, words: `Up to ${formatFigure(most)}`, format }] : []),
	];
}

/** Whether a row of the tables says who is in the room: each of its cells names the size of its format's room. */
export function tellsRooms({ formats, aspects }: Comparison, aspect: string): boolean {
	return formats.every(({ id, room }) => room && aspects[aspect]?.cells[id]?.includes(`{${room.clients}`));
}

/** The line from you to those who hear you, in words: firm for a duty, broken for a promise. */
export function hearersInWords(format: Format, figures: Comparison['figures']): string {
	const { clients, leaders } = figuresOf(format.room, figures);
	const lines = (format.room?.hears ?? []).map(({ who, bond }) => {
		const to = who === 'leaders' ? `the ${leaders.unit[0]}` : `each of the other ${clients.unit[1]}`;
		return `a ${bond === 'duty' ? 'firm' : 'broken'} line from you to ${to}`;
	});
	return `${format.name}: ${lines.join(', and ')}.`;
}

/** @throws Error when the room names a figure that does not exist. */
function figuresOf(room: Format['room'], figures: Comparison['figures']) {
	if (!room) throw new Error('This format has no room.');
	return {
		clients: named(figures, room.clients),
		leaders: named(figures, room.leaders),
		typical: room.typical ? named(figures, room.typical) : undefined,
	};
}

function mostOf({ min, max = min }: Figure): number {
	return max;
}

function named(figures: Comparison['figures'], id: string): Figure {
	const found = figures[id];
	if (!found) throw new Error(`A room names the figure “${id}”. There are: ${Object.keys(figures).join(', ')}.`);
	return found;
}
