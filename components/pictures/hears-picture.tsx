import { dataMark } from '@/lib/data-mark';
import type { Comparison, Format, Hearer } from '@/model/comparison';
import { hearersInWords, roomOf } from '@/model/room';
import { Drawing } from './drawing';
import { FormatMark } from './format-mark';
import { type Point, ringOf } from './ring';
import { Seats } from './seats';
import { You } from './you';

/** Who hears what you say in each room: a firm line where a duty holds them, a broken one where a promise does. */
export function HearsPicture({ comparison }: { comparison: Comparison }) {
	const { formats, figures } = comparison;
	return (
		<figure className="wide grid grid-cols-2 gap-3" {...dataMark('formats.0.room.hears')}>
			{formats.map((format) => (
				<Hearers key={format.id} format={format} figures={figures} />
			))}
		</figure>
	);
}

function Hearers({ format, figures }: { format: Format; figures: Comparison['figures'] }) {
	const room = roomOf(format, figures);
	const hears = format.room?.hears;
	if (!room || !hears) return null;
	const ring = ringOf(room.seats, { turn: 90, radius: 100 });
	const [you = [0, 0]] = ring.at.you;
	const lines = { clients: ring.at.taken, leaders: ring.at.leader };
	return (
		<div className={`hue-${format.hue} grid content-start gap-x-5 gap-y-3 lg:grid-cols-[12.5rem_1fr] lg:items-center`}>
			<Drawing
				label={hearersInWords(format, figures)}
				viewBox={[-132, -132, 264, 264]}
				width="200"
				height="200"
				className="h-auto max-w-full text-(--hue)"
			>
				<circle r="132" stroke="none" className="rug" />
				{hears.map(({ who, bond }) => (
					<path key={who} d={linesTo(you, lines[who])} {...strokes[bond]} data-bond={bond} />
				))}
				<Seats ring={ring} />
				<You at={you} />
			</Drawing>
			<div>
				<b className="text-h3 text-(--hue)">
					<FormatMark format={format} />
					{format.short}
				</b>
				<ul className="plain text-small">
					{hears.map(({ bond, text }) => (
						<li key={text} className="mt-3">
							<Drawing viewBox={[0, 0, 48, 6]} width="48" height="6" className="mb-1.5 block text-(--hue)">
								<path d="M2 3h44" {...strokes[bond]} />
							</Drawing>
							{text}
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}

const strokes: Record<Hearer['bond'], { strokeWidth: string; strokeDasharray?: string; strokeLinecap?: 'butt' }> = {
	duty: { strokeWidth: '4' },
	promise: { strokeWidth: '1.6', strokeDasharray: '4 4', strokeLinecap: 'butt' },
};

function linesTo([x, y]: Point, ends: readonly Point[]): string {
	return ends.map((end) => `M${x} ${y}L${end.join(' ')}`).join('');
}
