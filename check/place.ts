/** Places in a text: from a number of characters to a line and a column, as vfile counts them. */
import type { Nodes } from 'mdast';
import { escapeRegExp } from './escape-reg-exp';

export type Position = NonNullable<Nodes['position']>;
export type Point = Position['start'];

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
export function rangeAt(source: string, start: number, end: number): Position {
	return { start: pointAt(source, start), end: pointAt(source, end) };
}

/** Where `words` stand within a range: the last time they occur in it, or the whole range when they do not. */
export function placeWithin(source: string, range: Position, words: string): Position {
	const from = range.start.offset ?? 0;
	const at = source.slice(from, range.end.offset).lastIndexOf(words);
	return at < 0 ? range : rangeAt(source, from + at, from + at + words.length);
}

/**
 * Where a key stands in a data file, found by looking for each key after the one before it:
 * `keyPlace(source, ['aspects', 'cost', 'cells', 'group'])`. Stops at the last key that it finds. A number is the
 * place of an entry in a list, from 0; without one, the list's entries are not told apart.
 */
export function keyPlace(source: string, keys: readonly (string | number)[]): Position | undefined {
	// Whole lines that are comments may name keys too, such as the optional ones in practice.ts.
	const code = source.replace(/^[ \t]*(?:\/\/|\/?\*).*$/gm, (line) => ' '.repeat(line.length));
	let place: Position | undefined;
	let from = 0;
	for (const key of keys) {
		if (typeof key === 'number') {
			const entry = entryAt(code, from, key);
			if (!entry) return place;
			from = entry.start;
			place = rangeAt(source, entry.start, entry.end);
			continue;
		}
		const pattern = new RegExp(`(?<![\\w-])(['"]?)${escapeRegExp(key)}\\1(?=\\s*:)`, 'g');
		pattern.lastIndex = from;
		const match = pattern.exec(code);
		if (!match) return place;
		from = match.index + match[0].length;
		place = rangeAt(source, match.index, from);
	}
	return place;
}

/**
 * The first sign, or text in quotation marks, of an entry of the list that begins after `from`: of the one with so many
 * others before it.
 */
function entryAt(code: string, from: number, index: number): { start: number; end: number } | undefined {
	let depth = 0;
	let entry = -1;
	let atStart = false;
	const tokens = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/.*|\S/g;
	for (const { 0: token, index: at } of code.slice(from).matchAll(tokens)) {
		if (token.startsWith('//')) continue;
		if (atStart && token !== ']') {
			entry += 1;
			atStart = false;
			if (entry === index) return { start: from + at, end: from + at + token.length };
		}
		if ('[{('.includes(token)) {
			depth += 1;
			atStart = depth === 1;
		} else if (']})'.includes(token)) {
			depth -= 1;
			if (depth === 0) return undefined;
		} else if (token === ',' && depth === 1) {
			atStart = true;
		}
	}
	return undefined;
}

/** Like {@link keyPlace}, but of some words in that key's value: a figure's name within a cell. */
export function valuePlace(source: string, keys: readonly (string | number)[], words: string): Position | undefined {
	const key = keyPlace(source, keys);
	const at = key ? source.indexOf(words, key.end.offset) : -1;
	return at < 0 ? key : rangeAt(source, at, at + words.length);
}
