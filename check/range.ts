/** Places in a text: from a number of characters to a line and a column, as vfile counts them. */
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

/** Where `words` stand within a range: the last time they occur in it, or the whole range when they do not. */
export function rangeWithin(source: string, range: Range, words: string): Range {
	const from = range.start.offset ?? 0;
	const at = source.slice(from, range.end.offset).lastIndexOf(words);
	return at < 0 ? range : rangeAt(source, from + at, from + at + words.length);
}
