/** Words that stay on one line, such as a phone number: a line never breaks at one of their spaces. */
export function unbroken(words: string): string {
	return words.replaceAll(' ', '\u00a0');
}
