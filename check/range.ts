/** Ranges in a text: converts an offset to a line and a column, as vfile counts them. */
import type { Nodes } from 'mdast';

export type Range = NonNullable<Nodes['position']>;
export type Point = Range['start'];

/** The point that lies `offset` characters into the text. Lines end as in Unix, Windows or old Mac files. */
export function pointAt(source: string, offset: number): Point {
	let line = 1;
	let start = 0;
	for (const { index, 0: end } of source.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
		line += 1;
		start = index + end.length;
	}
	return { line, column: offset - start + 1, offset };
}

/** The range between two offsets. */
export function rangeAt(source: string, start: number, end: number): Range {
	return { start: pointAt(source, start), end: pointAt(source, end) };
}

/** The range of `words` within a range: their last occurrence, or the whole range if they do not occur. */
export function rangeWithin(source: string, range: Range, words: string): Range {
	const from = range.start.offset ?? 0;
	const at = source.slice(from, range.end.offset).lastIndexOf(words);
	return at < 0 ? range : rangeAt(source, from + at, from + at + words.length);
}
