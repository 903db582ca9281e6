import { Drawing } from './drawing';
import type { Point } from './ring';

/** Your seat, in a picture: the one thing in this color, and the one with a ring and no chair back. */
export function You({ at: [cx, cy] }: { at: Point }) {
	return (
		<g className="text-you" data-seat="you">
			<circle cx={cx} cy={cy} r="16.5" strokeWidth="2" />
			<path d={`M${cx} ${cy}h0`} strokeWidth="20" />
		</g>
	);
}

/** Your seat as a sign in the text, for a key or beside words about where you are. */
export function YouMark() {
	return (
		<Drawing viewBox={[-18, -18, 36, 36]} width="1.3em" height="1.3em" className="align-[-.35em]">
			<You at={[0, 0]} />
		</Drawing>
	);
}
