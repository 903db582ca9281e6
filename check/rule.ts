/** What a rule is. Each is in a file of its own in `rules/`, and `rules/all.ts` lists them. */
import type { Point, Range } from './range';
import type { Site } from './site';

export interface Context {
	readonly site: Site;
	/** The day of the check, as year-month-day: what is out of date depends on it. */
	readonly today: string;
	/**
	 * Reports one problem: what is wrong, then how to put it right, in words for someone who writes and does not
	 * program.
	 *
	 * @param path the file, from the root of the project. It need not exist.
	 */
	problem(path: string, reason: string, range?: Point | Range): void;
	/** Like `problem`, for what should be better but does not stop the build. */
	warning(path: string, reason: string, range?: Point | Range): void;
}

/**
 * A mistake and the same thing done right. They are the rule's first tests and its entry in the editors' guide.
 * `in` says what they are put into:
 *
 * - `text`: the body of a section
 * - `field`: one line of a section's frontmatter, in place of the line for the same field
 * - `file name`: the name of a section's file
 * - `cell`: a cell of `comparison.ts`
 * - `rows`: the rows of a table in `comparison.ts`
 * - `figure`: the numbers of a figure in `comparison.ts`
 * - `reason`: the reason that the decision aid gives for one side
 * - a path: the body of that MDX file, or the whole of another file
 */
export interface Examples {
	readonly in: 'text' | 'field' | 'file name' | 'cell' | 'rows' | 'figure' | 'reason' | `content/${string}`;
	readonly bad: string;
	readonly good: string;
}

export interface Rule {
	readonly name: string;
	/** What it looks for, for the editors' guide. */
	readonly about: string;
	readonly examples: Examples;
	check(context: Context): void;
}
