/**
 * The day that the site is built for, from the environment variable `BUILD_DAY`, or the day it is (UTC). What depends on
 * the day, such as which groups are still open, asks here, so that the same day gives the same site, byte for byte.
 *
 * @returns YYYY-MM-DD
 * @throws Error when `BUILD_DAY` is no day.
 */
export function buildDay({ BUILD_DAY }: Readonly<Record<string, string | undefined>> = process.env): string {
	if (!BUILD_DAY) return new Date().toISOString().slice(0, 10);
	if (/^\d{4}-\d\d-\d\d$/.test(BUILD_DAY) && !Number.isNaN(Date.parse(BUILD_DAY))) return BUILD_DAY;
	throw new Error(`BUILD_DAY is “${BUILD_DAY}”, which is no day. Write it as year-month-day, such as 2026-11-23.`);
}
