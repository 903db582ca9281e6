/** What a visit may cost. Checked on every build. */

/** A published page, measured. */
export interface MeasuredPage {
	/** Its address. */
	readonly path: string;
	/** Bytes of its HTML, style included, after brotli. */
	readonly brotli: number;
	/** The same without what its words alone weigh: style, markup, pictures, and data for programs. */
	readonly besidesWords: number;
	/** Bytes of its style, after brotli. */
	readonly style: number;
	/** Forms: the decision aid is one, and brings its style along. */
	readonly forms: number;
	/** Scripts that a browser would run. */
	readonly scripts: number;
	/** Requests to show it: itself and its pictures, but for those that load when the reader comes to them. Icons, the manifest and the speculation rules show nothing. */
	readonly requests: number;
	/** Requests to other origins. */
	readonly foreign: number;
}

/** One promise: what is measured, the most it may be, what to do about a page that exceeds it, and the pages it is for. */
type Budget = readonly [
	what: string,
	measure: Exclude<keyof MeasuredPage, 'path'>,
	limit: number,
	remedy: string,
	isFor: (page: MeasuredPage) => boolean,
];

const everyPage = () => true;
const withAid = ({ forms }: MeasuredPage) => forms > 0;
const isLong = ({ path }: MeasuredPage) => path.endsWith('/all') || path === '/sources';
const isFront = ({ path }: MeasuredPage) => path === '/';

const out = 'Take them out.';
const lazy = 'Draw pictures as SVG in the page, or let them load when the reader comes to them (loading="lazy").';
const leaner = 'Use the utilities that others use, and take out rules that nothing needs.';
const fewer = 'Show fewer tables, pictures or sources on it, or split it.';

// Writing more must never stop a build, so only what comes on top of the words is limited. There is room for all that the
// practice can give of itself, and for more guides.
export const budgets: readonly Budget[] = [
	['scripts', 'scripts', 0, out, everyPage],
	['requests to other origins', 'foreign', 0, out, everyPage],
	['requests to show the page', 'requests', 1, lazy, everyPage],
	['bytes of the style, brotli', 'style', 3_700, leaner, (page) => !withAid(page)],
	['bytes of the style with a decision aid, brotli', 'style', 5_200, leaner, withAid],
	['bytes of the front page besides its words, brotli', 'besidesWords', 6_700, fewer, isFront],
	[
		'bytes of a page besides its words, brotli',
		'besidesWords',
		8_700,
		fewer,
		(page) => !withAid(page) && !isFront(page) && !isLong(page),
	],
	[
		'bytes of a page with a decision aid besides its words, brotli',
		'besidesWords',
		9_300,
		fewer,
		(page) => withAid(page) && !isLong(page),
	],
	['bytes of …/all and /sources besides their words, brotli', 'besidesWords', 11_500, fewer, isLong],
];

/** A sentence for every page that exceeds a budget. */
export function overBudget(pages: readonly MeasuredPage[]): string[] {
	return budgets.flatMap(([what, measure, limit, remedy, isFor]) =>
		pages
			.filter((page) => isFor(page) && page[measure] > limit)
			.map((page) => `${page.path}: ${what}: ${page[measure]}; the budget is ${limit}. ${remedy}`),
	);
}

/** The table that the build prints: a line for each budget with the page that comes closest, then the largest pages. */
export function budgetTable(pages: readonly MeasuredPage[]): string {
	const number = new Intl.NumberFormat('en-US');
	const rows = budgets.map(([what, measure, limit, , isFor]) => {
		const worst = pages.filter(isFor).sort((a, b) => b[measure] - a[measure])[0];
		const value = worst?.[measure] ?? 0;
		return [what, number.format(limit), number.format(value), worst && value > 1 ? worst.path : ''];
	});
	const largest = [...pages].sort((a, b) => b.brotli - a.brotli).slice(0, 3);
	const total = pages.reduce((sum, page) => sum + page.brotli, 0);
	return [
		...columns([['budget, per page', 'at most', 'now', 'at'], ...rows]),
		'',
		`${pages.length} pages, ${number.format(total)} bytes in all (brotli); the largest: ${largest
			.map((page) => `${page.path} ${number.format(page.brotli)}`)
			.join(', ')}`,
	].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
	const [first = 0, second = 0, third = 0] = [0, 1, 2].map((index) =>
		Math.max(...rows.map((row) => row[index]?.length ?? 0)),
	);
	return rows.map(([what = '', limit = '', value = '', page = '']) =>
		`${what.padEnd(first)}  ${limit.padStart(second)}  ${value.padStart(third)}  ${page}`.trimEnd(),
	);
}
