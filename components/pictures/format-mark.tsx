import type { Format } from '@/model/comparison';
import { Drawing } from './drawing';

/** The dots on a mark's disc. Each mark has its own pattern, so that nothing depends on color alone. */
export const markDots: Record<Format['mark'], { d: string; strokeWidth: string }> = {
	ring: { d: 'M0-6.6h0M6.3-2h0M3.9 5.3h0M-3.9 5.3h0M-6.3-2h0', strokeWidth: '4.4' },
	pair: { d: 'M-4.6 0h0M4.6 0h0', strokeWidth: '6' },
	square: { d: 'M-4.2-4.2h0M4.2-4.2h0M-4.2 4.2h0M4.2 4.2h0', strokeWidth: '5.4' },
	diamond: { d: 'M0-6.4h0M6.4 0h0M0 6.4h0M-6.4 0h0M0 0h0', strokeWidth: '4.4' },
};

/** A format's sign within a picture: its dots on a disc of its color, 26 wide. */
export function Mark({ format: { mark } }: { format: Format }) {
	return (
		<>
			<circle r="13" fill="currentColor" stroke="none" />
			<path {...markDots[mark]} stroke="#fff" className="holes" />
		</>
	);
}

/** A format's sign in the text. It is always beside the format's name, so it is hidden from screen readers. */
export function FormatMark({ format }: { format: Format }) {
	return (
		<Drawing
			viewBox={[-13, -13, 26, 26]}
			width="1.35em"
			height="1.35em"
			className="mr-[.4em] align-[-.32em] text-(--hue)"
		>
			<Mark format={format} />
		</Drawing>
	);
}
