/** Whether what data name exists. */
import type { Keys } from './data';
import { nearest, suggestion } from './suggestion';

/** A problem in data, with the keys that lead to it. */
export interface NameProblem {
	readonly keys: Keys;
	readonly reason: string;
	/** Whether the key is meant, and not its value. */
	readonly ofKey: boolean;
}

/**
 * A record that has an entry for each of some names: what is missing, and what is too much. A misspelled name is one
 * problem.
 *
 * @param missing says that an entry is missing
 */
export function* entriesFor(
	record: Readonly<Record<string, unknown>>,
	names: readonly string[],
	keys: Keys,
	what: string,
	missing: (name: string) => string,
): Generator<NameProblem> {
	const lacking = new Set(names.filter((name) => !Object.hasOwn(record, name)));
	for (const key of Object.keys(record)) {
		if (names.includes(key)) continue;
		const meant = nearest(key, [...lacking]);
		if (meant) lacking.delete(meant);
		const remedy = meant ? `Did you mean “${meant}”?` : suggestion(key, names, `${what}s`);
		yield { keys: [...keys, key], ofKey: true, reason: `There is no ${what} “${key}” here. ${remedy}` };
	}
	for (const name of lacking) yield { keys, ofKey: true, reason: missing(name) };
}
