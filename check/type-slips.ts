/** What the compiler says about the data files, in words for people who do not program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Position } from './place';

/** The compiler's output, told apart by what it is about. */
export interface TypeSlips {
	/** The files that the content check takes, with the compiler's problems in data files added. */
	readonly files: VFile[];
	/** What the compiler says about other files, as it says it. */
	readonly others: string[];
}

/**
 * Adds what the compiler found in data files to what the content check found. Where the check has explained a data
 * file already, the compiler would only say the same in its own way, so it is not heard. What it says of files
 * elsewhere is left out as long as there is something wrong with a data file: it is mostly an echo of that.
 *
 * @param output what `tsc --noEmit --pretty false` printed
 */
export function addTypeSlips(files: readonly VFile[], output: string, root = '.'): TypeSlips {
	const found = [...output.matchAll(/^(\S.*?)\((\d+),(\d+)\): error TS\d+: (.*(?:\n[ \t]+.*)*)/gm)];
	const slips = found.filter(([, path = '']) => path.startsWith('content/'));
	const explained = new Set(
		files
			.filter(({ path, messages }) => path.endsWith('.ts') && messages.some(({ fatal }) => fatal))
			.map(({ path }) => path),
	);
	const result = new Map(files.map((file) => [file.path, file]));
	for (const [, path = '', line, column, message = ''] of slips) {
		if (explained.has(path)) continue;
		const file = result.get(path) ?? new VFile({ path, value: readFileSync(join(root, path), 'utf8') });
		result.set(path, file);
		const place = wordAt(String(file.value), Number(line), Number(column));
		file.message(inPlainWords(message), { place, ruleId: 'data', source: 'content' }).fatal = true;
	}
	const others = found.filter(([, path = '']) => !path.startsWith('content/')).map(([all]) => all);
	// What is not in the usual form (a broken tsconfig.json) must not get lost.
	const unknown = found.length === 0 && output.trim() !== '' ? [output.trim()] : [];
	return {
		files: [...result.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
		others: slips.length > 0 || explained.size > 0 ? [] : [...others, ...unknown],
	};
}

/** The word that begins there, or the piece in quotation marks. */
function wordAt(text: string, line: number, column: number): Position {
	const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
	const length = /^(?:'[^']*'|"[^"]*"|[\w-]+|.)/.exec(rest)?.[0].length ?? 1;
	return { start: { line, column }, end: { line, column: column + length } };
}

/** Names of types say what is meant only to programmers; what they stand for can be said. */
const kinds: Readonly<Record<string, string>> = {
	string: 'words in quotation marks',
	number: 'a number without quotation marks',
	boolean: 'true or false',
	undefined: 'nothing',
};

function inPlainWords(message: string): string {
	// The last line tells what it comes down to.
	const lines = message.split('\n').map((line) => line.trim());
	const [, missing] = lastMatch(lines, /Property '([^']+)' is missing in type/) ?? [];
	if (missing) return `“${missing}” is missing here. Add it: copy the line from another entry, and change its value.`;
	const [, several] = lastMatch(lines, /is missing the following properties from type '[^']+': (.+)$/) ?? [];
	if (several) return `These are missing here: ${several}. Copy the lines from another entry, and change their values.`;
	const [, unknown, meant] =
		lastMatch(lines, /and '([^']+)' does not exist in type(?:.*Did you mean to write '([^']+)')?/) ??
		lastMatch(lines, /but '([^']+)' does not exist in type.*Did you mean to write '([^']+)'/) ??
		[];
	if (unknown) {
		const remedy = meant
			? `Did you mean “${meant.replace(/^["']|["']$/g, '')}”?`
			: 'Correct its name, or delete the line.';
		return `There is nothing called “${unknown.replace(/^["']|["']$/g, '')}” here. ${remedy}`;
	}
	if (/multiple properties with the same name/.test(message)) return 'This stands here twice. Delete one of the two.';
	const [, name, near] = lastMatch(lines, /Cannot find name '([^']+)'(?:\. Did you mean '([^']+)')?/) ?? [];
	if (name) {
		return `“${name}” is not known here. ${near ? `Did you mean “${near}”?` : 'Put quotation marks around words.'}`;
	}
	const [, type, expected] =
		lastMatch(lines, /Type '(.+?)' is not assignable to type '(.+?)'\.(?: Did you mean '(.+?)'\?)?$/) ?? [];
	if (type && expected) {
		const suggestion = /Did you mean '"?(.+?)"?'\?/.exec(message)?.[1];
		const values = expected.match(/"[^"]+"/g);
		const what = kinds[expected] ?? (values ? `one of ${values.join(', ')}` : undefined);
		const written = type.replace(/^"|"$/g, '');
		const shown = kinds[type]
			? `Here stands ${kinds[type]}`
			: type.startsWith('"') || /^\d/.test(type)
				? `“${written}” does not fit here`
				: 'This does not fit here';
		return `${shown}. ${suggestion ? `Did you mean “${suggestion}”?` : what ? `Write ${what}.` : 'Compare it with the entries beside it.'}`;
	}
	if (/expected\.?$/.test(lines[0] ?? '')) {
		return 'Something is missing or too much here. Look for a comma, quotation mark or bracket, here or in the line above.';
	}
	return 'This does not fit the rest of the file. Compare it with the entries beside it, or undo your last change here.';
}

function lastMatch(lines: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
	for (const line of lines.toReversed()) {
		const match = pattern.exec(line);
		if (match) return match;
	}
	return undefined;
}
