import { dataMark } from '@/lib/data-mark';
import type { Comparison } from '@/model/comparison';
import { Drawing } from './drawing';

interface Props {
	comparison: Comparison;
	/** A figure with `outOf`. */
	name: string;
	children?: React.ReactNode;
}

/**
 * A share as dots, so many filled out of so many. The words between the tags say what is counted.
 *
 * @throws Error when the figure is not a share.
 */
export function SharePicture({ comparison: { figures, slug }, name, children }: Props) {
	const { min, max = min, outOf } = figures[name] ?? {};
	if (max === undefined || !outOf) throw new Error(`${slug}: <SharePicture name="${name}"> needs a figure with outOf.`);
	const few = outOf <= 10;
	const columns = few ? outOf : 20;
	const [pitch, size] = few ? [24, 14] : [12, 8];
	const [width, height] = [columns * pitch, Math.ceil(outOf / columns) * pitch];
	// A row of dots is one line whose dashes have no length.
	const dashes = { strokeDasharray: `.01 ${pitch - 0.01}`, 'data-pitch': pitch };
	const rows = (from: number, to: number) =>
		Array.from({ length: Math.ceil(outOf / columns) }, (_, row) => {
			const [first, end] = [Math.max(from, row * columns), Math.min(to, (row + 1) * columns)];
			if (first >= end) return '';
			return `M${((first % columns) + 0.5) * pitch} ${(row + 0.5) * pitch}h${(end - first - 1) * pitch + 0.1}`;
		}).join('');
	return (
		<figure className="side text-small text-soft" {...dataMark(`figures.${name}`)}>
			<Drawing viewBox={[0, 0, width, height]} width={width} height={height} className="mb-1.5 h-auto max-w-full">
				<path d={rows(0, max)} {...dashes} strokeWidth={size} data-share="counted" />
				<path d={rows(max, outOf)} {...dashes} strokeWidth={size / 2} opacity=".6" data-share="rest" />
			</Drawing>
			<figcaption>{children}</figcaption>
		</figure>
	);
}
