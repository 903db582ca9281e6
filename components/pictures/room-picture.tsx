import { dataMark } from '@/lib/data-mark';
import type { Comparison, Format } from '@/model/comparison';
import { type RoomKey, roomLegend, roomOf, roomsMeet } from '@/model/room';
import { Drawing } from './drawing';
import { MeetingRooms } from './meeting-rooms';
import { ringOf } from './ring';
import { FreeSeats, Leaders, Seats } from './seats';
import { You, YouMark } from './you';

/**
 * Who is in the room: a seat per client, the usual number filled and the rest of the range outlined, and who leads
 * opposite you. Two rooms meet in your seat.
 */
export function RoomPicture({ comparison }: { comparison: Comparison }) {
	const legend = roomLegend(comparison);
	if (!legend) return null;
	return (
		<figure className="wide print:max-w-80" {...dataMark('formats.0.room')}>
			{roomsMeet(comparison) ? (
				<MeetingRooms comparison={comparison} />
			) : (
				<div className="flex flex-wrap items-end gap-x-5 gap-y-3">
					{comparison.formats.map((format) => (
						<OneRoom key={format.id} format={format} figures={comparison.figures} />
					))}
				</div>
			)}
			<figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-small text-soft">
				{legend.map((key) => (
					<span key={key.seat}>
						<KeyMark {...key} />
						{` ${key.words} `}
					</span>
				))}
			</figcaption>
		</figure>
	);
}

function OneRoom({ format, figures }: { format: Format; figures: Comparison['figures'] }) {
	const room = roomOf(format, figures);
	if (!room) return null;
	const ring = ringOf(room.seats, { turn: 90 });
	const width = ring.rug * 2;
	// Smaller than it is drawn, so that three rooms fit beside each other.
	const size = Math.round(width * 0.55);
	return (
		<div className={`hue-${format.hue} max-w-60 text-center`}>
			<Drawing
				label={room.description}
				viewBox={[-ring.rug, -ring.rug, width, width]}
				width={size}
				height={size}
				className="h-auto max-w-full text-(--hue)"
			>
				<circle r={ring.rug} stroke="none" className="rug" />
				<Seats ring={ring} />
				<You at={ring.at.you[0] ?? [0, 0]} />
			</Drawing>
			<b className="mt-1.5 block font-serif text-(--hue)">{format.short}</b>
			<p className="text-small first-letter:uppercase">{room.caption}</p>
		</div>
	);
}

function KeyMark({ seat, format }: RoomKey) {
	if (seat === 'you') return <YouMark />;
	return (
		<span className={format && `hue-${format.hue}`}>
			<Drawing viewBox={[-17, -17, 34, 34]} width="1.3em" height="1.3em" className="align-[-.35em] text-(--hue)">
				{seat === 'leader' && <Leaders at={[[0, 0]]} />}
				{seat === 'taken' && <path d="M0 0h0" strokeWidth="18" />}
				{seat === 'free' && <FreeSeats at={[[0, 0]]} />}
			</Drawing>
		</span>
	);
}
