import type { Format } from '@/model/comparison';

// Told apart by shape, so that the color is never alone.
export const markShapes: Record<Format['mark'], React.ReactNode> = {
	ring: [0, 72, 144, 216, 288].map((angle) => (
		<circle key={angle} cx="10" cy="3" r="2.4" transform={`rotate(${angle} 10 10)`} />
	)),
	pair: [5, 15].map((x) => <circle key={x} cx={x} cy="10" r="3.4" />),
	square: <path d="M4 4h12v12H4z" />,
	diamond: <path d="m10 2 8 8-8 8-8-8z" />,
};

/** A format's sign. Always stands beside its name, so it is hidden from screen readers. */
export function FormatMark({ format }: { format: Format }) {
	return (
		<svg
			aria-hidden="true"
			viewBox="0 0 20 20"
			fill="currentColor"
			className="mr-1.5 inline-block size-[1em] align-[-0.1em] text-(--hue)"
		>
			{markShapes[format.mark]}
		</svg>
	);
}
