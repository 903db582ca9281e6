/** “Did you mean …?” */
import { distance } from 'fastest-levenshtein';

/** The name nearest to what was written, if one is near enough to have been meant. Capitals do not count. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	const best = byNearness(written, names)[0];
	return best !== undefined && steps(written, best) <= Math.max(2, Math.floor(written.length / 3)) ? best : undefined;
}

/** A longer list is no help. */
const mostNames = 20;

/**
 * The end of a message about a name that does not exist: the nearest that does, or all of them when none is near and they are
 * not too many.
 *
 * @param what how the names are called, for many: "figures".
 */
export function suggestion(written: string, names: readonly string[], what: string): string {
	const near = nearest(written, names);
	if (near !== undefined) return `Did you mean “${near}”?`;
	if (names.length === 0) return `There are no ${what} yet.`;
	if (names.length > mostNames) return `The nearest ${what} are: ${byNearness(written, names).slice(0, 3).join(', ')}.`;
	return `The ${what} are: ${names.join(', ')}.`;
}

function byNearness(written: string, names: readonly string[]): string[] {
	return names.toSorted((a, b) => steps(written, a) - steps(written, b));
}

/** How many letters have to change to turn one into the other. */
function steps(written: string, name: string): number {
	return distance(written.toLowerCase(), name.toLowerCase());
}
