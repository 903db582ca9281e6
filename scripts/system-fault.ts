/** What to do when the computer, not the content, stands in the way. */
const remedies: readonly [RegExp, string][] = [
	[
		/\b(ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/,
		'The disk is full. Make room and run the command again.',
	],
	[
		/\bEFBIG\b|File too large/,
		'A file is larger than this account may write. Raise the limit (ulimit -f) and run the command again.',
	],
	[
		/\bEROFS\b|Read-only file system/,
		'The folder is read-only. Use one that can be written to, and run the command again.',
	],
	[
		/\b(EACCES|EPERM)\b|Permission denied|Operation not permitted/,
		'This account may not write there. Change the owner or the rights of the folder, and run the command again.',
	],
	[/\bEBUSY\b/, 'The folder is in use by another program, or is a disk of its own and cannot be replaced.'],
	[
		/\b(EMFILE|ENFILE)\b|Too many open files/,
		'Too many files are open. Close other programs, or raise the limit (ulimit -n).',
	],
	[
		/\bENOMEM\b|heap out of memory|Cannot allocate memory/,
		'There is not enough memory. Close other programs and run the command again.',
	],
];

/**
 * One plain sentence for what the system refused, with the file if it is named.
 *
 * @param text what a program printed, or the message of an error.
 * @returns nothing when it is about something else.
 */
export function systemFault(text: string): string | undefined {
	const remedy = remedies.find(([pattern]) => pattern.test(text))?.[1];
	const file = /\b(?:open|mkdir|rename|unlink|rmdir|rm|scandir|copyfile|write to) ["'`]([^"'`\n]+)["'`]/.exec(
		text,
	)?.[1];
	return remedy && (file ? `${file}: ${remedy}` : remedy);
}
