/** Problems as they are printed. */
import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { Problem } from '@/model/problem';
import type { Counts } from './site';

/** Of a longer line, only the part around the problem is shown. */
const widest = 110;

/**
 * Puts what {@link checkContent} returned into words for the terminal: each problem with its line and column, the line it
 * is in and a mark beneath, then how many there are. In color when the terminal shows it.
 *
 * @param counts printed when there is no problem, so that it is known what was checked
 */
export function report(files: readonly VFile[], counts?: Counts): string {
	const style: Style = process.stdout.isTTY === true && !process.env.NO_COLOR ? styleText : (_, text) => text;
	const entries = files.flatMap((file) => file.messages.map((message) => entry(file, message, style)));
	if (entries.length === 0) return `No problems in the content.${counts ? ` Checked: ${inWords(counts)}.` : ''}`;
	const withProblems = files.filter(({ messages }) => messages.length > 0).length;
	const errors = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal)).length;
	const warnings = entries.length - errors;
	const total =
		warnings === 0
			? `${many(errors, 'problem')} in ${many(withProblems, 'file')}`
			: `${errors === 0 ? 'No errors' : many(errors, 'error')}, ${many(warnings, 'warning')} in ${many(withProblems, 'file')}`;
	return [...entries, style('bold', total)].join('\n\n');
}

/**
 * The same problems as commands that GitHub turns into comments beside the lines of a change.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(files: readonly VFile[]): string {
	return files
		.flatMap((file) =>
			file.messages.map(({ fatal, line, column, reason }) => {
				const properties = Object.entries({ file: file.path, line, col: column })
					.filter(([, value]) => value !== undefined)
					.map(
						([name, value]) => `${name}=${escapedForGitHub(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
					);
				return `::${fatal ? 'error' : 'warning'} ${properties.join(',')}::${escapedForGitHub(reason)}`;
			}),
		)
		.join('\n');
}

function escapedForGitHub(text: string): string {
	return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

type Message = VFile['messages'][number];

type Style = (format: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string;

function entry(file: VFile, message: Message, style: Style): string {
	const { line, column } = message;
	const where = [file.path, line, column].filter((part) => part !== undefined).join(':');
	const severity = message.fatal ? style('red', 'error') : style('yellow', 'warning');
	const head = `${style('bold', where)}  ${severity}  ${printable(message.reason)}`;
	const excerpt = excerptOf(file, message);
	return excerpt ? `${head}\n    ${style('dim', excerpt.line)}\n    ${style('red', excerpt.mark)}` : head;
}

/** The same problems as data, for the pages of `npm run dev`. */
export function problemsIn(files: readonly VFile[]): Problem[] {
	return files.flatMap((file) =>
		file.messages.map((message) => {
			const excerpt = excerptOf(file, message);
			return {
				path: file.path,
				line: message.line ?? undefined,
				column: message.column ?? undefined,
				fatal: message.fatal === true,
				reason: printable(message.reason),
				rule: message.ruleId ?? '',
				excerpt: excerpt && `${excerpt.line}\n${excerpt.mark}`,
			};
		}),
	);
}

/** The message if the check itself fails, which no content should cause, with what a programmer needs. */
export function failedCheck(error: unknown): { problems: Problem[]; printed: string } {
	const reason =
		'The check itself failed, so it does not know what is wrong. Undo your last change, and show this to a programmer.';
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return {
		problems: [{ path: 'content', fatal: true, reason, rule: 'check', excerpt: details.split('\n')[0] }],
		printed: `${reason}\n\n${details}`,
	};
}

/** The line that the problem is in, and as many ^ beneath as it is long. */
function excerptOf(file: VFile, { line, column, place }: Message): { line: string; mark: string } | undefined {
	if (line == null || column == null) return undefined;
	const text = String(file.value ?? '').split(/\r\n|\n|\r/)[line - 1] ?? '';
	if (text.trim() === '') return undefined;
	const end = place && 'end' in place ? (place.end.line === line ? place.end.column : text.length + 1) : column + 1;
	const from = Math.max(0, Math.min(column - 1 - widest / 2, text.length - widest));
	const length = Math.max(1, Math.min(end, from + widest + 1) - column);
	return {
		line: printable(text.slice(from, from + widest)),
		mark: ' '.repeat(column - 1 - from) + '^'.repeat(length),
	};
}

/** Without the signs that would move the cursor or turn the line around. */
function printable(text: string): string {
	return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function inWords({ comparisons, sections, pages, blocks, sources, links, tags }: Counts): string {
	return [
		`${many(sections, 'section')} in ${many(comparisons, 'comparison')}`,
		many(pages, 'page'),
		many(blocks, 'block'),
		many(sources, 'source'),
		`${many(links, 'link')}, against ${many(tags, 'known tag')}`,
	].join(', ');
}

function many(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}
