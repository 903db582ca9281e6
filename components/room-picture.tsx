import type { Comparison, Format } from '@/model/comparison';
import { roomLegend, roomOf } from '@/model/room';

/**
 * Who is in the room: a seat per client, the usual number filled and the rest of the range outlined, and a ringed dot
 * per leader.
 */
export function RoomPicture({ comparison }: { comparison: Comparison }) {
	const legend = roomLegend(comparison);
	if (!legend) return null;
	return (
		<figure className="wide">
			<div className="flex flex-wrap items-end gap-x-6 gap-y-3">
				{comparison.formats.map((format) => (
					<Picture key={format.id} format={format} figures={comparison.figures} />
				))}
			</div>
			<figcaption className="mt-2 text-small text-soft">{legend}</figcaption>
		</figure>
	);
}

function Picture({ format, figures }: { format: Format; figures: Comparison['figures'] }) {
	const room = roomOf(format, figures);
	if (!room) return null;
	return (
		<div className={`hue-${format.hue} ${room.seats.length > 2 ? 'max-w-56' : 'max-w-28'} flex-1`}>
			<svg role="img" aria-label={room.description} viewBox={room.viewBox.join(' ')} className="block h-auto w-full">
				{room.seats.map(({ place, ...at }, index) => {
					const [cx, cy] = [at.cx.toFixed(1), at.cy.toFixed(1)];
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place, nothing else tells it apart
						<g key={index} data-seat={place}>
							<circle className={`seat seat-${place}`} cx={cx} cy={cy} r="10" />
							{place === 'leader' && <circle className="seat seat-taken" cx={cx} cy={cy} r="3" />}
						</g>
					);
				})}
			</svg>
			<b className="mt-1 block font-serif text-(--hue)">{format.short}</b>
			<p className="text-small leading-snug first-letter:uppercase">{room.caption}</p>
		</div>
	);
}
