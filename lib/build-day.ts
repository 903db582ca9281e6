/**
 * The day that the site is built for, from the environment variable `BUILD_DAY`, or today (UTC). Whatever depends on the
 * day, such as which groups are still open, uses this, so that the same day gives the same site, byte for byte.
 *
 * @returns YYYY-MM-DD
 * @throws Error when `BUILD_DAY` is not a date.
 */
export function buildDay({ BUILD_DAY }: Readonly<Record<string, string | undefined>> = process.env): string {
	if (!BUILD_DAY) return new Date().toISOString().slice(0, 10);
	if (/^\d{4}-\d\d-\d\d$/.test(BUILD_DAY) && !Number.isNaN(Date.parse(BUILD_DAY))) return BUILD_DAY;
	throw new Error(`BUILD_DAY is “${BUILD_DAY}”, which is not a date. Write it as year-month-day, such as 2026-11-23.`);
}
