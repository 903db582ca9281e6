import { dataMark } from '@/lib/data-mark';
import type { Comparison } from '@/model/comparison';
import { tellsRooms } from '@/model/room';
import { scaleOf } from '@/model/scale';
import { ScaleLine } from './scale-line';
import { SeatRow } from './seat-row';

/** The picture of a row of a table: where each format is on a scale, or who is in each room. Nothing for other rows. */
export function RowPicture({ comparison, aspect }: { comparison: Comparison; aspect: string }) {
	const scale = scaleOf(comparison, aspect);
	if (scale) {
		return (
			<div {...dataMark(`aspects.${aspect}.position`)}>
				<ScaleLine scale={scale} comparison={comparison} />
			</div>
		);
	}
	if (!tellsRooms(comparison, aspect)) return null;
	return (
		<div className="grid auto-cols-fr grid-flow-col gap-x-[calc(var(--pad)*2+4px)]" {...dataMark('formats.0.room')}>
			{comparison.formats.map((format) => (
				<SeatRow key={format.id} format={format} figures={comparison.figures} />
			))}
		</div>
	);
}

/** Whether a row has a picture. */
export function hasRowPicture(comparison: Comparison, aspect: string): boolean {
	return tellsRooms(comparison, aspect) || comparison.aspects[aspect]?.position !== undefined;
}
