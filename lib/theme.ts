/**
 * The colors of `app/globals.css` as hexadecimal numbers, for what reads no CSS: the browser's own bars, the web
 * manifest and the social images. A test holds the two together.
 */

/** The page's own color, by day and by night. */
export const paper = { light: '#fdfaf4', dark: '#181410' };

/** By day: social pictures are drawn once, for everybody. */
export const lightColors = {
	paper: paper.light,
	ink: '#2d1e15',
	soft: '#4d3f36',
	sand: '#f7efe0',
	line: '#d7ccbb',
	you: '#c44a21',
	green: '#004939',
	'green-tint': '#d2eee1',
	violet: '#3c3080',
	'violet-tint': '#eae5fc',
	amber: '#683c00',
	'amber-tint': '#fde6c3',
	rose: '#7a2439',
	'rose-tint': '#fdebed',
} as const;
