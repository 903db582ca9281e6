/** How a figure reads, and how a cell that names figures reads. Only this file puts numbers into words. */
import type { Comparison, Figure } from './comparison';

// Words up to nine, numerals from ten: the common rule for running text (Chicago Manual of Style allows it as 9.3).
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `{group-size}` or `{group-size bare}`: how a cell in comparison.ts names a figure. */
export const figureToken = /\{([^{}\s]*)(?:\s+(bare))?\}/g;

/**
 * Puts a figure into words.
 *
 * A range is set in numerals ("5 to 15 members"), a single number below ten in a word ("one client"), and an
 * open end as "one or more therapists". A share is "one in five people".
 *
 * @param bare leaves the unit out.
 */
export function formatFigure({ min, max, outOf, unit: [one, many] }: Figure, { bare = false } = {}): string {
	const most = outOf ? (max ?? min) : max;
	const count = most === undefined ? `${word(min)} or more` : most === min ? word(min) : `${min} to ${most}`;
	const number = outOf ? `${count} in ${word(outOf)}` : count;
	return bare ? number : `${number} ${most === 1 && !outOf ? one : many}`;
}

/**
 * The text of one table cell, with its figures put in and its first letter a capital.
 *
 * @throws Error naming the aspect and format when the cell is blank, or names a figure that does not exist.
 */
export function cellText(comparison: Comparison, aspectId: string, formatId: string): string {
	const text = comparison.aspects[aspectId]?.cells[formatId]?.trim();
	if (!text)
		throw new Error(`${comparison.slug}: the cell “${aspectId}” for “${formatId}” is blank. Write what holds.`);
	const filled = fillFigures(comparison, text, `the cell “${aspectId}”`);
	return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/**
 * A text of a comparison's data, with its figures put in.
 *
 * @param what the text is, for the error.
 * @throws Error when the text names a figure that does not exist.
 */
export function fillFigures({ slug, figures }: Comparison, text: string, what = `“${text}”`): string {
	return text.replace(figureToken, (token, name: string, bare?: string) => {
		const figure = figures[name];
		if (!figure) throw new Error(`${slug}: ${what} names ${token}, which is not a figure.`);
		return formatFigure(figure, { bare: bare === 'bare' });
	});
}

function word(number: number): string {
	return words[number] ?? String(number);
}
