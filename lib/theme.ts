/**
 * The colors of `app/globals.css` as hexadecimal numbers, for what reads no CSS: the browser's own bars, the web
 * manifest and the social images. A test in a browser holds the two together.
 */

/** The page's own color, by day and by night. */
export const paper = { light: '#fdfaf4', dark: '#1a1510' };

/** By day: pictures are drawn once, for everybody. */
export const lightColors = {
	paper: paper.light,
	ink: '#2b221a',
	soft: '#534840',
	line: '#ddd7cd',
	green: '#005548',
	violet: '#433a85',
	amber: '#683c00',
	rose: '#7a2439',
} as const;
