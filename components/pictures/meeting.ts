import type { Comparison, Format } from '@/model/comparison';
import { roomOf } from '@/model/room';
import { type Point, type Ring, radiusFor, ringOf } from './ring';

interface Label {
	readonly x: number;
	readonly y: number;
	/** Of the letters. */
	readonly size: number;
}

export interface MeetingRoom {
	readonly format: Format;
	readonly ring: Ring;
	readonly center: Point;
	readonly name: Label;
	readonly size: Label & { readonly words: string };
}

/** Two rooms laid out so that your seat in one is your seat in the other. */
export function meetingOf({ formats, figures }: Comparison) {
	const found = formats.slice(0, 2).flatMap((format) => {
		const room = roomOf(format, figures);
		return room ? { format, room, radius: radiusFor(room.seats.length) } : [];
	});
	let x = 0;
	const rooms = found.map(({ format, room, radius }, index): MeetingRoom => {
		// You are on the right of the first room and on the left of the second.
		x += index * (radius + (found[0]?.radius ?? 0));
		const center: Point = [x, 0];
		const ring = ringOf(room.seats, { turn: index * 180, radius, center });
		// Where two sit face to face, the words have room below them only.
		const small = radius < 100;
		// Away from the seats that both rooms share.
		const at = x + (small ? 26 : 16) * (index === 0 ? -1 : 1);
		const width = small ? 184 : (radius - 30) * 2;
		const fit = (words: string, most: number) => Math.min(most, Math.floor(width / (words.length * 0.54)));
		return {
			format,
			ring,
			center,
			name: { x: at, y: small ? 62 : -6, size: fit(format.short, 32) },
			size: { x: at, y: small ? 90 : 26, size: fit(room.size, 21), words: room.size },
		};
	});
	const [first, second] = rooms;
	if (!first || !second) throw new Error('Two rooms are needed to meet in one seat.');
	const tall = Math.max(first.ring.rug, second.ring.rug) + 2;
	const left = -first.ring.rug - 2;
	return {
		rooms,
		you: [first.ring.radius, 0] as Point,
		viewBox: [left, -tall, second.center[0] + second.ring.rug + 2 - left, tall * 2] as const,
		label: `${found.map(({ room }) => room.description).join(' ')} One seat, yours, is in both.`,
	};
}
