/** What a help line is: the shape of every entry in `content/help-lines.ts`. */
export interface HelpLine {
	readonly name: string;
	/** Who it is for, or when to use it, in one plain sentence. */
	readonly purpose: string;
	/** Digits only, as dialed: "988", "18664887386". Shown as `show`. */
	readonly call?: {
		readonly number: string;
		readonly show: string;
		/** "then press 1" */
		readonly afterward?: string;
	};
	readonly text?: {
		readonly number: string;
		readonly show: string;
		/** The word to send: "HOME" */
		readonly word?: string;
	};
	/** Its own site; begins with https:// */
	readonly url?: string;
	/** Printed in the short block on every page. The full list stands on the contact page. */
	readonly everyPage: boolean;
}

/**
 * Takes the help lines and returns them as they are. Its work is done by the compiler: a field left out
 * or misspelled does not compile, the error stands in the data file, and the names stay known.
 */
export function defineHelpLines<const Name extends string>(
	lines: Readonly<Record<Name, HelpLine>>,
): Readonly<Record<Name, HelpLine>> {
	return lines;
}
