/** The signs that a part of a guide may have: `glyph` at the top of its file. `components/pictures` draws them. */
export const glyphs = [
	'ring',
	'pair',
	'square',
	'diamond',
	'rise',
	'lines',
	'one-and-many',
	'fork',
	'overlap',
	'grid',
	'row',
] as const;

export type Glyph = (typeof glyphs)[number];
