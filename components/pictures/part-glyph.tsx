import { type Glyph, glyphs } from '@/model/glyph';
import { Drawing } from './drawing';

// An alphabet of dots: lines without length and with round ends.
const shapes: Record<Glyph, React.ReactNode> = {
	ring: <path d="M12 4.6h0M19.6 10.1h0M16.7 19.1h0M7.3 19.1h0M4.4 10.1h0" strokeWidth="4.8" />,
	pair: <path d="M6.5 12h0M17.5 12h0" strokeWidth="6.4" />,
	square: <path d="M6.5 6.5h0M17.5 6.5h0M6.5 17.5h0M17.5 17.5h0" strokeWidth="5.4" />,
	diamond: <path d="M12 4.5h0M19.5 12h0M12 19.5h0M4.5 12h0M12 12h0" strokeWidth="4.8" />,
	rise: <path d="M4 19h0M8 12.5h0M12 6h0M16 12.5h0M20 19h0" strokeWidth="4.8" />,
	lines: (
		<>
			<path d="M3 5h18M3 12h18M3 19h18" />
			<path d="M7.5 5h0M21 5h0M7.5 12h0M19.2 12h0M8.4 19h0M15.6 19h0" strokeWidth="4.2" />
		</>
	),
	'one-and-many': (
		<>
			<path d="M15.5 7.5h0M20.5 7.5h0M15.5 12h0M20.5 12h0M15.5 16.5h0M20.5 16.5h0" strokeWidth="3.2" />
			<path d="M6.5 12h0" strokeWidth="9" />
		</>
	),
	fork: (
		<>
			<path d="M12 14.5h0M9.2 10.8h0M14.8 10.8h0M6.6 7.8h0M17.4 7.8h0" strokeWidth="2.2" />
			<path d="M12 20h0M4 5h0M20 5h0" strokeWidth="4.8" />
		</>
	),
	overlap: (
		<>
			<path d="M1.5 12a7 7 0 0 1 14 0a7 7 0 0 1-14 0zM8.5 12a7 7 0 0 1 14 0a7 7 0 0 1-14 0z" strokeWidth="1.6" />
			<path d="M12 12h0" strokeWidth="4.8" />
		</>
	),
	grid: <path d="M5 5h0M12 5h0M19 5h0M5 12h0M12 12h0M19 12h0M5 19h0M12 19h0M19 19h0" strokeWidth="4.2" />,
	row: <path d="M4.5 12h0M12 12h0M19.5 12h0" strokeWidth="4.8" />,
};

/**
 * The sign of a part of a guide: without a glyph of its own, a row of dots. It is always beside the part's name, so it is
 * hidden from screen readers.
 *
 * @throws Error when the part names a glyph that does not exist.
 */
export function PartGlyph({ part: { glyph = 'row' } }: { part: { readonly glyph?: string } }) {
	const shape = shapes[glyph as Glyph];
	if (!shape) throw new Error(`There is no glyph “${glyph}”. There are: ${glyphs.join(', ')}.`);
	return (
		<Drawing viewBox={[0, 0, 24, 24]} width="44" height="44" className="size-11 text-(--hue)">
			{shape}
		</Drawing>
	);
}
