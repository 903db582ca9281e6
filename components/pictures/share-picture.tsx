import type { Comparison } from '@/model/comparison';
import { Drawing } from './drawing';
import { circles, dots, type Point } from './ring';

interface Props {
	comparison: Comparison;
	/** A figure with `outOf`. */
	name: string;
	children?: React.ReactNode;
}

/**
 * A share as dots, so many filled out of so many. The words between the tags say what is counted.
 *
 * @throws Error when the figure is no share.
 */
export function SharePicture({ comparison: { figures, slug }, name, children }: Props) {
	const { min, max = min, outOf } = figures[name] ?? {};
	if (max === undefined || !outOf) throw new Error(`${slug}: <SharePicture name="${name}"> needs a figure with outOf.`);
	const few = outOf <= 10;
	const columns = few ? outOf : 20;
	const [pitch, size] = few ? [24, 14] : [12, 7];
	const all = Array.from(
		{ length: outOf },
		(_, index): Point => [((index % columns) + 0.5) * pitch, (Math.floor(index / columns) + 0.5) * pitch],
	);
	const [width, height] = [columns * pitch, Math.ceil(outOf / columns) * pitch];
	return (
		<figure className="side text-small text-soft">
			<Drawing viewBox={[0, 0, width, height]} width={width} height={height} className="mb-1.5 h-auto max-w-full">
				<path d={dots(all.slice(0, max))} strokeWidth={size} data-share="counted" />
				<path d={circles(all.slice(max), size / 2 - 0.5)} opacity=".6" data-share="rest" />
			</Drawing>
			<figcaption>{children}</figcaption>
		</figure>
	);
}
