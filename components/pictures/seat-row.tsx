import type { Comparison, Format } from '@/model/comparison';
import { roomOf } from '@/model/room';
import { Drawing } from './drawing';
import { circles, dots, type Point } from './ring';

const pitch = 9;

/** The seats of a format's room in a row: who leads, you, the usual number, and the rest of the range in small. */
export function SeatRow({ format, figures }: { format: Format; figures: Comparison['figures'] }) {
	const room = roomOf(format, figures);
	if (!room) return null;
	const of = (kind: string) => room.seats.filter((seat) => seat === kind).length;
	const row = (from: number, count: number): Point[] =>
		Array.from({ length: count }, (_, index) => [from + pitch * (index + 0.5), 7]);
	const [leaders, taken, free] = [of('leader'), of('taken'), of('free')];
	// Your ring needs a little more room.
	const you = leaders * pitch + 7;
	const others = you + 7;
	const width = others + (taken + free) * pitch;
	return (
		<Drawing
			viewBox={[0, 0, width, 14]}
			width={width}
			height="14"
			className={`hue-${format.hue} h-auto max-w-full text-(--hue)`}
		>
			<path d={circles(row(0, leaders), 3)} strokeWidth="1.6" data-seat="leader" />
			<g className="text-you" data-seat="you">
				<circle cx={you} cy="7" r="5.4" strokeWidth="1.2" />
				<path d={`M${you} 7h0`} strokeWidth="6.6" />
			</g>
			{taken > 0 && <path d={dots(row(others, taken))} strokeWidth="7" data-seat="taken" />}
			{free > 0 && <path d={dots(row(others + taken * pitch, free))} strokeWidth="3" data-seat="free" />}
		</Drawing>
	);
}
