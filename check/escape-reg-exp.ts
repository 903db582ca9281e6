/** A text as part of a regular expression in which its signs stand for themselves. */
export function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
