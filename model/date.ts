/** @returns "November 23, 2026" for a date, or the start of one, written as YYYY-MM-DD. */
export function longDate(date: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date.slice(0, 10)));
}

/** @returns the latest of some dates written as YYYY-MM-DD…. @throws Error when there is none. */
export function latestDay(days: readonly string[]): string {
	const last = [...days].sort().at(-1);
	if (last === undefined) throw new Error('There is no date among none.');
	return last;
}
