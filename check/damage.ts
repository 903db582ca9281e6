import { pointAt, rangeAt } from './range';
import type { Fault } from './site';

/** About fifty times the size of a long part. Reading more would take very long. */
const mostBytes = 400_000;

/** A file's text, without the mark some programs put at its start, and what makes it not worth reading further. */
export function decode(bytes: Uint8Array): { source: string; damage?: Fault } {
	const source = new TextDecoder().decode(bytes);
	const damage = damageIn(source, bytes.length);
	return damage ? { source, damage } : { source };
}

function damageIn(source: string, bytes: number): Fault | undefined {
	if (bytes > mostBytes) {
		const reason = `This file has ${Math.round(bytes / 1000)} kB of text, more than a page can hold (${mostBytes / 1000} kB). Was something pasted into it by mistake? Delete it, or divide the text into parts.`;
		return { reason };
	}
	for (const [character, reason] of unreadable) {
		const at = source.indexOf(character);
		if (at >= 0) return { reason, range: pointAt(source, at) };
	}
	const conflict = /^(<{7}|>{7}|\|{7})(?: .*)?\r?$/m.exec(source);
	if (!conflict) return undefined;
	return {
		reason:
			'Two versions of this text were merged and not sorted out. Keep the words you want and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
		range: rangeAt(source, conflict.index, conflict.index + conflict[0].trimEnd().length),
	};
}

/** Characters that no text has. */
const unreadable = [
	[
		'\0',
		'This is not plain text: it holds a character that no text has. Save it again as plain text (UTF-8), or copy the words into a new file.',
	],
	['\uFFFD', 'A character here is broken. Save the file as UTF-8 and write the character again.'],
] as const;

/** Whether the bytes begin with the mark that says "UTF-8" (a byte-order mark). {@link decode} leaves it out. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
