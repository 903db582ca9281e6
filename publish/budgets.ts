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

/** One promise: what is measured, and the most it may be. */
interface Budget {
	readonly what: string;
	readonly measure: (page: MeasuredPage) => number;
	readonly limit: number;
	/** What to do about a page that exceeds it. */
	readonly remedy: string;
	/** The pages it is for; all of them, if not given. */
	readonly only?: (page: MeasuredPage) => boolean;
}

const isLong = ({ path }: MeasuredPage) => path.endsWith('/all') || path === '/sources';

const leaner = 'Use the utilities that others use, and take out rules that nothing needs.';
const besides = 'Show fewer tables, pictures or sources on it, or split it.';

export const budgets: readonly Budget[] = [
	{ what: 'scripts', measure: (page) => page.scripts, limit: 0, remedy: 'Take them out.' },
	{ what: 'requests to other origins', measure: (page) => page.foreign, limit: 0, remedy: 'Take them out.' },
	{
		what: 'requests to show the page',
		measure: (page) => page.requests,
		limit: 1,
		remedy: 'Draw pictures as SVG in the page, or let them load when the reader comes to them (loading="lazy").',
	},
	{
		what: 'bytes of the style, brotli',
		measure: (page) => page.style,
		limit: 3_700,
		remedy: leaner,
		only: (page) => page.forms === 0,
	},
	{
		what: 'bytes of the style with a decision aid, brotli',
		measure: (page) => page.style,
		limit: 5_200,
		remedy: leaner,
		only: (page) => page.forms > 0,
	},
	// Writing more must never stop a build, so only what comes on top of the words is limited. There is room for all that
	// the practice can give of itself, and for more guides.
	{
		what: 'bytes of the front page besides its words, brotli',
		measure: (page) => page.besidesWords,
		limit: 6_700,
		remedy: besides,
		only: ({ path }) => path === '/',
	},
	{
		what: 'bytes of a page besides its words, brotli',
		measure: (page) => page.besidesWords,
		limit: 8_700,
		remedy: besides,
		only: (page) => page.forms === 0 && page.path !== '/' && !isLong(page),
	},
	{
		what: 'bytes of a page with a decision aid besides its words, brotli',
		measure: (page) => page.besidesWords,
		limit: 9_300,
		remedy: besides,
		only: (page) => page.forms > 0 && !isLong(page),
	},
	{
		what: 'bytes of …/all and /sources besides their words, brotli',
		measure: (page) => page.besidesWords,
		limit: 11_500,
		remedy: besides,
		only: isLong,
	},
];

/** A sentence for every page that exceeds a budget. */
export function overBudget(pages: readonly MeasuredPage[]): string[] {
	return budgets.flatMap(({ what, measure, limit, remedy, only = () => true }) =>
		pages
			.filter((page) => only(page) && measure(page) > limit)
			.map((page) => `${page.path}: ${what}: ${measure(page)}; the budget is ${limit}. ${remedy}`),
	);
}

/** The table that the build prints: a line for each budget with the page that comes closest, then the largest pages. */
export function budgetTable(pages: readonly MeasuredPage[]): string {
	const number = new Intl.NumberFormat('en-US');
	const rows = budgets.map(({ what, measure, limit, only = () => true }) => {
		const worst = pages.filter((page) => only(page)).sort((a, b) => measure(b) - measure(a))[0];
		const value = worst ? measure(worst) : 0;
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
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map(([what = '', limit = '', value = '', page = '']) =>
		`${what.padEnd(widths[0] ?? 0)}  ${limit.padStart(widths[1] ?? 0)}  ${value.padStart(widths[2] ?? 0)}  ${page}`.trimEnd(),
	);
}
