/** Where a message of the check names the right word ("Did you mean …?"), the studio puts it in place of the wrong one. */
import type { CheckMessage } from './ui/types';

/** The words that a message proposes, the likeliest first. */
export function proposalsIn(reason: string): string[] {
	const [, asked = ''] = /Did you mean ([^?]+)\?/.exec(reason) ?? [];
	return [...asked.matchAll(/“([^”]+)”|<(\w+)>/g)].map(([, quoted, tag]) => quoted ?? tag ?? '');
}

/** Where the wrong word of such a message is in the file's text. Nothing when it is not there any more. */
export function wrongWordIn(
	text: string,
	message: Pick<CheckMessage, 'reason' | 'line' | 'column' | 'endLine' | 'endColumn'>,
): { readonly from: number; readonly to: number } | undefined {
	// The last that is quoted before the question: “formats → no. 1 → mark” does not know “rng”.
	const [, quoted, tag] =
		[...(message.reason.split('Did you mean')[0] ?? '').matchAll(/“([^”]+)”|<(\w+)>/g)].at(-1) ?? [];
	const word = quoted ?? tag;
	if (!word || !message.line) return undefined;
	const lines = text.split('\n');
	const offset = (line: number, column: number) =>
		lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
	const start = offset(message.line, message.column ?? 1);
	const end = message.endLine
		? offset(message.endLine, message.endColumn ?? 1)
		: offset(message.line, (lines[message.line - 1]?.length ?? 0) + 1);
	const from = text.slice(start, end).indexOf(word);
	return from < 0 ? undefined : { from: start + from, to: start + from + word.length };
}
