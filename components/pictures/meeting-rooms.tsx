import type { Comparison } from '@/model/comparison';
import { Drawing } from './drawing';
import { meetingOf } from './meeting';
import { Seats } from './seats';
import { You } from './you';

/** Two rooms that share one seat, yours. */
export function MeetingRooms({ comparison }: { comparison: Comparison }) {
	const { rooms, viewBox, you, label } = meetingOf(comparison);
	return (
		<Drawing label={label} viewBox={viewBox} width={viewBox[2]} height={viewBox[3]} className="h-auto w-full">
			{rooms.map(({ format, ring, center: [cx] }, index) => (
				<circle
					key={format.id}
					cx={cx}
					r={ring.rug}
					stroke="none"
					opacity={index > 0 ? 0.7 : undefined}
					className={`rug hue-${format.hue}`}
				/>
			))}
			{rooms.map(({ format, ring, name, size }) => (
				<g key={format.id} className={`hue-${format.hue} text-(--hue)`}>
					<Seats ring={ring} />
					<g fill="currentColor" stroke="none" textAnchor="middle">
						<text x={name.x} y={name.y} fontSize={name.size} className="font-serif">
							{format.short}
						</text>{' '}
						<text x={size.x} y={size.y} fontSize={size.size} className="fill-soft">
							{size.words}
						</text>{' '}
					</g>
				</g>
			))}
			<You at={you} />
		</Drawing>
	);
}
