/**
 * Points for response headers by the rules that Mozilla publishes for its HTTP Observatory, and by which it grades a site.
 * What headers alone do not show is left out: cookies (the site sets none), scripts (it has none), and the way from http
 * to https and the preload list, which are for the host.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */

/** The most that headers can earn; a place in browsers' preload list would add 5. */
export const fullPoints = 130;

/** Points beyond 100 count only for a site that has lost fewer than these. */
const lostTooMany = 10;

type Headers = ReadonlyMap<string, string>;
/** What is added to 100, or taken away. */
type Verdict = readonly [points: number, because: string];

const tests: Readonly<Record<string, (value: string | undefined, headers: Headers) => Verdict>> = {
	'content-security-policy': judgePolicy,
	'strict-transport-security': (value) => {
		if (value === undefined) return [-20, 'missing'];
		const [, seconds] = /(?:^|;)\s*max-age=(\d+)\s*(?:;|$)/i.exec(value) ?? [];
		if (seconds === undefined || value.includes(',')) return [-20, 'not understood'];
		return Number(seconds) < 15_552_000 ? [-10, 'for less than six months'] : [0, 'for six months or more'];
	},
	'x-content-type-options': (value) =>
		value?.trim().toLowerCase() === 'nosniff' ? [0, 'nosniff'] : [-5, 'not nosniff'],
	'x-frame-options': (value, headers) => {
		const ancestors = directives(headers.get('content-security-policy'))?.get('frame-ancestors');
		if (ancestors && !ancestors.some((source) => broad.has(source))) return [5, 'frame-ancestors says it'];
		return /^(deny|sameorigin)$/i.test(value?.trim() ?? '')
			? [0, 'said the older way']
			: [-20, 'anyone may frame the page'];
	},
	'referrer-policy': (value) => {
		if (value === undefined) return [0, 'missing'];
		const known = value.split(',').map((one) => one.trim().toLowerCase());
		const last = known.filter((one) => privately.has(one) || openly.has(one)).at(-1);
		return last && privately.has(last) ? [5, last] : [-5, last ?? 'not understood'];
	},
	'cross-origin-resource-policy': (value) => {
		const policy = value?.trim().toLowerCase();
		if (policy === 'same-origin' || policy === 'same-site') return [10, policy];
		return policy === undefined || policy === 'cross-origin' ? [0, policy ?? 'missing'] : [-5, 'not understood'];
	},
	'access-control-allow-origin': (value, headers) =>
		value !== undefined && value !== '*' && /true/i.test(headers.get('access-control-allow-credentials') ?? '')
			? [-50, 'another site reads with the reader’s rights']
			: [0, value === undefined ? 'nobody' : value],
};

const privately = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']);
const openly = new Set(['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']);
const broad = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*']);
const inline = new Set(["'unsafe-inline'", 'data:']);

/** Judges the headers of a page. @param headers by lower-case name. */
export function judgeHeaders(headers: Headers) {
	const judged = Object.entries(tests).map(([header, test]) => {
		const [points, because] = test(headers.get(header), headers);
		return { header, points, because };
	});
	const sum = (all: typeof judged) => all.reduce((total, { points }) => total + points, 0);
	const lost = sum(judged.filter(({ points }) => points < 0));
	return { points: Math.max(0, 100 + (lost < -lostTooMany ? lost : sum(judged))), judged };
}

function judgePolicy(value: string | undefined): Verdict {
	if (value === undefined) return [-25, 'missing'];
	const policy = directives(value);
	if (!policy) return [-25, 'a directive appears twice'];
	const sources = (name: string) => {
		const found = policy.get(name) ?? policy.get('default-src') ?? ['*'];
		const isNamed = found.some((source) => /^'(?:nonce|sha(?:256|384|512))-/.test(source));
		return isNamed ? found.filter((source) => source !== "'unsafe-inline'") : found;
	};
	const [scripts, objects, styles] = ['script-src', 'object-src', 'style-src'].map(sources);
	const passive = ['img-src', 'media-src'].flatMap(sources);
	const others = [...policy].flatMap(([name, listed]) => (/^(img|media)-src$/.test(name) ? [] : listed));
	const isPlain = (source: string) => /^(http|ftp):/.test(source);
	if (scripts?.some((source) => broad.has(source) || inline.has(source))) return [-20, 'scripts from anywhere'];
	if (objects?.some((source) => broad.has(source))) return [-20, 'objects from anywhere'];
	if (others.some(isPlain)) return [-20, 'what is not encrypted'];
	if ([...(scripts ?? []), ...(styles ?? [])].includes("'unsafe-eval'")) return [-10, 'text run as a script'];
	if (passive.some(isPlain)) return [-10, 'pictures that are not encrypted'];
	if (styles?.some((source) => broad.has(source) || inline.has(source))) return [0, 'style from anywhere'];
	const forms = policy.get('form-action')?.join(' ');
	if (policy.get('default-src')?.join(' ') !== "'none'") return [5, 'default-src is not none'];
	return forms === "'none'" || forms === "'self'" ? [10, 'nothing but what is named'] : [5, 'forms to anywhere'];
}

/** The directives of a policy; nothing when one of them appears twice, since browsers read only the first. */
function directives(policy: string | undefined): Map<string, string[]> | undefined {
	const all = (policy ?? '').split(';').map((text) => text.trim().toLowerCase().split(/\s+/));
	const named = all.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources] as const);
	const read = new Map(named.map(([name, sources]) => [name, sources.length > 0 ? sources : ["'none'"]]));
	return read.size === named.length ? read : undefined;
}
