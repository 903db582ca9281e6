/** Compares a published site with the build in `out/`. */
import { connect, type PeerCertificate } from 'node:tls';
import { addressOf } from '../../publish/address';
import { headersFor } from '../../publish/headers';
import { hostFiles, readVercelJson } from '../../publish/hosts';
import { type Files, isServed } from '../../publish/next-export';
import { fullPoints, judgeHeaders } from '../../publish/observatory';
import { type Answer, type Ask, asker, decoded, plainly } from './ask';
import { type Row, row } from './row';

const dayLong = 24 * 60 * 60 * 1000;

/** A certificate, or security.txt, that runs out sooner than this should have been renewed by now. */
const daysLeft = 14;

const securityPath = '/.well-known/security.txt';
const unencrypted = 'no encryption here: this is your own machine';
const policyHeader = 'content-security-policy';

export interface SiteOptions {
	/** The address of the site without a slash at the end. */
	readonly origin: string;
	/** What lies in `out/`. */
	readonly built: Files;
	readonly now: Date;
	/** Says who asks. */
	readonly name: string;
	readonly timeout?: number;
	/** The same site without encryption, when it is not at port 80. */
	readonly plainOrigin?: string;
}

/**
 * Checks the site, one request at a time.
 *
 * @throws Error in plain words when nothing answers at its address.
 */
export async function checkSite(options: SiteOptions): Promise<Row[]> {
	const { origin, built, now, name, timeout = 30_000 } = options;
	const certificate = await checkCertificate(new URL(origin), now, timeout);
	const { ask, close } = asker({ name, timeout, trusting: certificate.state === 'off' });
	try {
		await ask(new URL(origin)).catch((error) => {
			throw unreachable(origin, error);
		});
		const { rules, moved } = readVercelJson(built.get('/vercel.json')?.toString() ?? '{}');
		const files = [...built.keys()].filter(
			(path) => isServed(path) && !hostFiles.includes(path) && !/\.(br|gz)$/.test(path),
		);
		const asked: Asked[] = [];
		for (const file of files) asked.push(await askFor(file, built, origin, ask));
		return [
			certificate,
			await checkPlainHttp(options, ask),
			...compareBytes(asked, built, origin),
			...compareHeaders(asked, rules),
			await checkCompression(asked, built, origin, ask),
			await checkMoved(moved, origin, ask),
			checkSecurityText(asked, now),
		];
	} finally {
		close();
	}
}

function unreachable(origin: string, error: unknown): Error {
	return new Error(`${origin} cannot be reached: ${plainly(error)}. Is the address right, and this machine online?`);
}

/** A file of the build, and what the site answers at its address. */
interface Asked {
	readonly file: string;
	readonly address: string;
	readonly isPage: boolean;
	readonly answer?: Answer;
	/** What is wrong with the answer; headers apart. */
	readonly problem?: string;
}

/** An address that leads nowhere. */
const nowhere = '/nothing-is-here';

async function askFor(file: string, built: Files, origin: string, ask: Ask): Promise<Asked> {
	const isMissing = file === '/404.html';
	const address = isMissing ? nowhere : addressOf(file);
	const about = { file, address, isPage: file.endsWith('.html') };
	try {
		const answer = await ask(new URL(encodeURI(address), origin), { headers: { 'Accept-Encoding': 'br, gzip' } });
		const expected = isMissing ? 404 : 200;
		if (answer.status !== expected) {
			const to = answer.headers.get('location');
			return {
				...about,
				problem: `${address} answers ${answer.status}${to ? ` and leads to ${to}` : ''}, not ${expected}`,
			};
		}
		const problem = difference(decoded(answer), built.get(file) ?? Buffer.alloc(0));
		return { ...about, answer, ...(problem && { problem: `${address} is not out${file}: ${problem}` }) };
	} catch (error) {
		return { ...about, problem: `${address}: ${plainly(error)}` };
	}
}

/** Where two files part, or nothing. */
function difference(served: Buffer, built: Buffer): string | undefined {
	if (served.equals(built)) return undefined;
	let at = 0;
	while (at < served.length && served[at] === built[at]) at++;
	const excerpt = JSON.stringify(served.subarray(at, at + 60).toString());
	return at < served.length
		? `from byte ${at + 1} on it has ${excerpt}`
		: `it ends after ${served.length} of ${built.length} bytes`;
}

function compareBytes(asked: readonly Asked[], built: Files, origin: string): Row[] {
	const builtFor = /<loc>(https?:\/\/[^/<]+)/.exec(built.get('/sitemap.xml')?.toString() ?? '')?.[1];
	const remedy =
		builtFor && builtFor !== origin
			? `out/ was built for ${builtFor}: run SITE_URL=${origin} npm run build`
			: 'published from another version or another day than out/? Build and publish again. If it stays, the host changes files';
	const compared = (check: string, isWanted: (asked: Asked) => boolean): Row => {
		const wanted = asked.filter(isWanted);
		const details = wanted.flatMap(({ problem }) => problem ?? []);
		const off = `${details.length} of ${wanted.length} differ (${remedy})`;
		return row(check, details, off, `all ${wanted.length} as in out/, byte for byte`);
	};
	return [
		compared('Pages', ({ isPage, address }) => isPage && address !== nowhere),
		compared('Other files', ({ isPage }) => !isPage),
		compared('Wrong addresses', ({ address }) => address === nowhere),
	];
}

function compareHeaders(asked: readonly Asked[], rules: Parameters<typeof headersFor>[0]): Row[] {
	/** The addresses at which a header is other than it should be, by what it is. */
	const wrong = new Map<string, { isPolicy: boolean; addresses: string[] }>();
	const note = (header: string, what: string, address: string) => {
		const entry = wrong.get(what) ?? { isPolicy: header === policyHeader, addresses: [] };
		entry.addresses.push(address);
		wrong.set(what, entry);
	};
	let fewest = fullPoints;
	for (const { file, address, isPage, answer } of asked) {
		if (!answer) continue;
		const { headers } = answer;
		for (const [header, value] of headersFor(rules, file)) {
			const served = headers.get(header);
			if (served === value) continue;
			const without = header === 'content-type' && served?.split(';')[0] === value.split(';')[0];
			if (!without) note(header, served === undefined ? `${header} is missing` : `${header} is “${served}”`, address);
		}
		if (headers.has('set-cookie')) note('set-cookie', 'a cookie is set, and the site sets none', address);
		if (!isPage) continue;
		const type = headers.get('content-type');
		if (!/^text\/html\s*;\s*charset="?utf-8"?$/i.test(type ?? ''))
			note('content-type', `content-type is “${type}”`, address);
		fewest = Math.min(fewest, judgeHeaders(headers).points);
	}
	const noted = (check: string, ofPolicy: boolean, ok: string): Row => {
		const details = [...wrong]
			.filter(([, { isPolicy }]) => isPolicy === ofPolicy)
			.map(([what, { addresses }]) => `${what} at ${addresses[0]}${others(addresses.length - 1)}`);
		return row(check, details, 'not those of publish/headers.ts: does the host read them?', ok);
	};
	return [
		noted('Security policy', true, 'the one of the build, on every answer'),
		noted('Other headers', false, 'those of the build, on every answer'),
		{
			check: 'Mozilla’s rules',
			state: fewest < fullPoints ? 'off' : 'ok',
			says: `${fewest} of ${fullPoints} points for headers`,
		},
	];
}

function others(count: number): string {
	return count > 0 ? ` and ${count} more ${count === 1 ? 'address' : 'addresses'}` : '';
}

async function checkCompression(asked: readonly Asked[], built: Files, origin: string, ask: Ask): Promise<Row> {
	const pages = asked.filter(({ isPage, answer }) => isPage && answer);
	const encodings = new Set(pages.map(({ answer }) => answer?.headers.get('content-encoding') ?? ''));
	const details = pages
		.filter(({ answer }) => !answer?.headers.has('content-encoding'))
		.map(({ address }) => `${address} comes as it is to a browser that takes br and gzip`);
	const page = pages.find(({ address }) => address !== nowhere);
	for (const [accept, wanted] of [
		['gzip', 'gzip'],
		['identity', undefined],
	] as const) {
		if (!page) break;
		const label = `${page.address}, asked for as ${accept}`;
		try {
			const answer = await ask(new URL(encodeURI(page.address), origin), { headers: { 'Accept-Encoding': accept } });
			const encoding = answer.headers.get('content-encoding');
			if (encoding !== wanted) details.push(`${label}, comes ${encoding ? `as ${encoding}` : 'as it is'}`);
			else if (!page.problem && !decoded(answer).equals(built.get(page.file) ?? Buffer.alloc(0))) {
				details.push(`${label}, is another page`);
			}
		} catch (error) {
			details.push(`${label}: ${plainly(error)}`);
		}
	}
	const forms = [...encodings].sort().join(' and ');
	return row(
		'Compression',
		details,
		'pages take longer to arrive than they need',
		`pages come as ${forms}, and as gzip when only that is taken`,
	);
}

async function checkMoved(moved: ReadonlyMap<string, string>, origin: string, ask: Ask): Promise<Row> {
	const details: string[] = [];
	const query = '?from=letter';
	for (const [from, to] of moved) {
		// Where another site is named, hosts do not pass the query on, or not all of them do.
		const isOwn = to.startsWith('/');
		const wanted = isOwn ? new URL(encodeURI(to) + query, origin).href : to;
		try {
			const { status, headers } = await ask(new URL(encodeURI(from) + query, origin));
			const location = headers.get('location');
			const leads = location === undefined ? undefined : new URL(location, origin).href;
			if (![301, 308].includes(status) || (leads !== wanted && (isOwn || leads !== wanted + query))) {
				details.push(`${from}${query} answers ${status}${leads ? ` and leads to ${leads}` : ''}, not 301 to ${wanted}`);
			}
		} catch (error) {
			details.push(`${from}: ${plainly(error)}`);
		}
	}
	const ok = `${moved.size} lead on for good, with what follows the question mark`;
	return row('Former addresses', details, 'not as in content/redirects.ts', ok);
}

function checkSecurityText(asked: readonly Asked[], now: Date): Row {
	const check = 'security.txt';
	const answer = asked.find(({ file }) => file === securityPath)?.answer;
	const expires = /^Expires: (.+)$/m.exec(answer ? decoded(answer).toString() : '')?.[1];
	if (expires === undefined) return { check, state: 'off', says: 'is not there, or does not say when it expires' };
	const days = Math.floor((Date.parse(expires) - now.getTime()) / dayLong);
	return days >= daysLeft
		? { check, state: 'ok', says: `expires in ${days} days` }
		: { check, state: 'off', says: `${days < 0 ? 'has expired' : `expires in ${days} days`}: build and publish again` };
}

async function checkPlainHttp({ origin, plainOrigin, built }: SiteOptions, ask: Ask): Promise<Row> {
	const check = 'http to https';
	const { protocol, port, host } = new URL(origin);
	if (protocol === 'http:') return { check, state: 'unknown', says: unencrypted };
	if (port && !plainOrigin) return { check, state: 'unknown', says: `${host} has a port of its own` };
	const page = [...built.keys()].findLast((file) => file.endsWith('.html') && file !== '/404.html');
	const path = `${addressOf(page ?? '/index.html')}?from=letter`;
	const from = new URL(path, plainOrigin ?? `http://${host}`);
	const wanted = new URL(path, origin).href;
	const off = (says: string): Row => ({ check, state: 'off', says: `${from.href}${says}` });
	try {
		const { status, headers } = await ask(from, { headersOnly: true });
		const location = headers.get('location');
		if ([301, 308].includes(status) && location && new URL(location, from).href === wanted) {
			return { check, state: 'ok', says: 'leads on to the same page, for good' };
		}
		return off(` answers ${status}${location ? ` and leads to ${location}` : ''}, not 301 to ${wanted}`);
	} catch (error) {
		return off(`: ${plainly(error)}. Readers who leave out https:// find nothing`);
	}
}

async function checkCertificate(url: URL, now: Date, timeout: number): Promise<Row> {
	const check = 'Certificate';
	if (url.protocol === 'http:') return { check, state: 'unknown', says: unencrypted };
	const { certificate, refused } = await readCertificate(url, timeout).catch((error) => {
		throw unreachable(url.origin, error);
	});
	return judgeCertificate(new Date(certificate.valid_to), refused, now);
}

/** @param refused the code of what browsers would refuse it for. */
export function judgeCertificate(until: Date, refused: string | undefined, now: Date): Row {
	const days = Math.floor((until.getTime() - now.getTime()) / dayLong);
	const last = until.toISOString().slice(0, 10);
	const left = `${days} days left, until ${last}`;
	const row = (state: Row['state'], says: string): Row => ({ check: 'Certificate', state, says });
	if (days < 0) return row('off', `ran out on ${last}: browsers show a warning in place of the site. Renew it`);
	if (refused) return row('off', plainly({ code: refused }));
	return days < daysLeft ? row('off', `${left}: it should have been renewed by now`) : row('ok', left);
}

/** The certificate of a site, whether browsers would take it or not, and why they would not. */
function readCertificate(
	url: URL,
	timeout: number,
): Promise<{ certificate: PeerCertificate; refused: string | undefined }> {
	return new Promise((done, failed) => {
		const host = url.hostname.replace(/^\[|\]$/g, '');
		const isName = !/^[\d.]+$|:/.test(host);
		const socket = connect({
			host,
			port: Number(url.port || 443),
			...(isName && { servername: host }),
			// Only to read what it says; what is wrong with it is reported.
			rejectUnauthorized: false,
			timeout,
		});
		socket
			.once('secureConnect', () => {
				const certificate = socket.getPeerCertificate();
				const error = socket.authorizationError as unknown as string | undefined;
				socket.destroy();
				done({ certificate, refused: error ? String((error as { code?: string }).code ?? error) : undefined });
			})
			.once('timeout', () => socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })))
			.once('error', failed);
	});
}
