import type { Comparison } from '@/model/comparison';
import { tellsRooms } from '@/model/room';
import { scaleOf } from '@/model/scale';
import { ScaleLine } from './scale-line';
import { SeatRow } from './seat-row';

interface Props {
	comparison: Comparison;
	/** A key of the comparison's aspects. */
	aspect: string;
}

/** The picture of a row of a table: where each format is on a scale, or who is in each room. Nothing for other rows. */
export function RowPicture({ comparison, aspect }: Props) {
	const scale = scaleOf(comparison, aspect);
	if (scale) return <ScaleLine scale={scale} comparison={comparison} />;
	if (!tellsRooms(comparison, aspect)) return null;
	return (
		<div className="grid auto-cols-fr grid-flow-col gap-x-[calc(var(--pad)*2+4px)]">
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
