/** Asks whether the addresses that the site links to still answer: slowly, as a guest. */
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf } from '../../publish/address';
import { attribute, elements, parsePage } from '../../publish/html';
import type { Files } from '../../publish/next-export';
import { type Answer, type Ask, asker, codeOf, plainly } from './ask';
import type { Row } from './row';

export interface LinkOptions {
	readonly origin: string;
	readonly built: Files;
	/** The addresses of help lines: they come first, in a row of their own. */
	readonly helpLines: readonly string[];
	/** Says who asks. */
	readonly name: string;
	/** Milliseconds between two requests to the same host. */
	readonly pause?: number;
	readonly timeout?: number;
	/** Is called after each address. */
	readonly asked?: (count: number, all: number) => void;
}

interface Finding {
	readonly url: string;
	readonly page: string;
	readonly state: Row['state'];
	readonly says: string;
}

interface Outcome extends Pick<Finding, 'state' | 'says'> {
	/** A host that nobody reaches: its other addresses need not be asked for. */
	readonly down?: string;
}

/** Hosts that are asked at the same time; each of them gets one request at a time. */
const hostsAtOnce = 4;
const tries = 3;
const longestWay = 10;

/** They answer readers, and refuse programs or ask them to come back later: that says nothing about the page. */
const refusals = new Set([401, 403, 405, 406, 418, 429, 451, 503, 999]);

/** Every address of another site that a page links to, with one page that does. */
export function outgoing(built: Files, origin: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [file, content] of built) {
		if (!file.endsWith('.html')) continue;
		for (const element of elements(parsePage(content.toString()))) {
			const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
			if (!href || !/^https?:/i.test(href) || !URL.canParse(href)) continue;
			const url = new URL(href);
			url.hash = '';
			if (url.origin !== origin && !found.has(url.href)) found.set(url.href, addressOf(file));
		}
	}
	return found;
}

/** Checks them all: two rows, one for help lines and one for the rest. */
export async function checkLinks(options: LinkOptions): Promise<Row[]> {
	const { origin, built, helpLines, name, pause = 2000, timeout = 30_000, asked } = options;
	const urgent = new Set(helpLines.map((url) => new URL(url).href));
	const links = [...outgoing(built, origin)].sort(
		([one], [other]) => Number(urgent.has(other)) - Number(urgent.has(one)),
	);
	const groups = new Map<string, [url: string, page: string][]>();
	for (const link of links) {
		const { host } = new URL(link[0]);
		groups.set(host, [...(groups.get(host) ?? []), link]);
	}
	const { ask, close } = asker({ name, timeout });
	const slowly = inTurns(ask, pause);
	const findings: Finding[] = [];
	let unreached = 0;
	const waiting = [...groups.values()];
	const work = async () => {
		for (let group = waiting.shift(); group; group = waiting.shift()) {
			let down: Outcome | undefined;
			for (const [url, page] of group) {
				const outcome: Outcome = down ?? (await checkLink(url, slowly, pause));
				if (outcome.down === new URL(url).host) down = outcome;
				findings.push({ url, page, state: outcome.state, says: outcome.says });
				if (outcome.down) unreached++;
				asked?.(findings.length, links.length);
			}
		}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work)).finally(close);
	if (unreached === findings.length && groups.size > 1) {
		return [{ check: 'Other sites', state: 'unknown', says: 'not one can be reached: is this machine online?' }];
	}
	const rowOf = (check: string, isWanted: (url: string) => boolean) =>
		summary(
			check,
			findings.filter(({ url }) => isWanted(url)),
		);
	findings.sort((one, other) => (one.url < other.url ? -1 : 1));
	return [rowOf('Help lines’ sites', (url) => urgent.has(url)), rowOf('Other sites', (url) => !urgent.has(url))];
}

function summary(check: string, findings: readonly Finding[]): Row {
	const of = (state: Row['state']) => findings.filter((one) => one.state === state);
	const notes = [...of('off'), ...of('unknown'), ...of('ok').filter(({ says }) => says)];
	const state = of('off').length > 0 ? 'off' : of('unknown').length > 0 ? 'unknown' : 'ok';
	const counts = [
		`${of('ok').length} of ${findings.length} answer`,
		...(of('off').length > 0 ? [`${of('off').length} do not`] : []),
		...(of('unknown').length > 0 ? [`${of('unknown').length} could not be checked: open them in a browser`] : []),
	];
	return {
		check,
		state,
		says: counts.join(', '),
		details: notes.map(({ url, page, says }) => `${url} (on ${page}): ${says}`),
	};
}

/** One request at a time for each host, with a pause after each. */
function inTurns(ask: Ask, pause: number): Ask {
	const turns = new Map<string, Promise<unknown>>();
	return (url, question) => {
		const before = turns.get(url.host) ?? Promise.resolve();
		const answer = before.then(() => ask(url, question));
		turns.set(
			url.host,
			answer.catch(() => {}).then(() => wait(pause)),
		);
		return answer;
	};
}

async function checkLink(address: string, ask: Ask, pause: number): Promise<Outcome> {
	let outcome: Outcome = { state: 'off', says: '' };
	for (let attempt = 1; attempt <= tries; attempt++) {
		if (attempt > 1) await wait(pause * attempt);
		try {
			const { answer, url, movedTo } = await follow(new URL(address), attempt === 1 ? headFirst(ask) : ask);
			if (answer.status < 300) return { state: 'ok', says: movedTo ? `has moved for good to ${movedTo}` : '' };
			if (answer.status < 400) return { state: 'off', says: `leads on and on, last to ${url.href}` };
			if (refusals.has(answer.status)) return { state: 'unknown', says: `answers ${answer.status} to programs` };
			outcome = { state: 'off', says: `answers ${answer.status}${url.href === address ? '' : ` at ${url.href}`}` };
			if (answer.status < 500) break;
		} catch (error) {
			const { host } = error as { host?: string };
			const isUp = ['ETIMEDOUT', 'ECONNRESET'].includes(codeOf(error));
			const state = codeOf(error) === 'EAI_AGAIN' ? 'unknown' : 'off';
			outcome = { state, says: plainly(error), ...(host && !isUp && { down: host }) };
		}
	}
	return outcome;
}

/** Goes where an address leads. `movedTo`: where it has moved for good, when that is another page of the same kind of site. */
async function follow(start: URL, ask: Ask): Promise<{ answer: Answer; url: URL; movedTo?: string }> {
	let url = start;
	let movedTo: string | undefined;
	// A DOI leads to wherever its work is now: that is what it is for.
	let isForGood = start.host !== 'doi.org';
	for (let step = 0; ; step++) {
		const { host } = url;
		const answer = await ask(url, { headersOnly: true }).catch((error) =>
			Promise.reject(Object.assign(error, { host })),
		);
		const location = answer.headers.get('location');
		if (
			answer.status < 300 ||
			answer.status > 399 ||
			!location ||
			!URL.canParse(location, url.href) ||
			step === longestWay
		) {
			return { answer, url, ...(movedTo && { movedTo }) };
		}
		url = new URL(location, url);
		isForGood &&= answer.status === 301 || answer.status === 308;
		if (isForGood) movedTo = url.href;
	}
}

/** Asks for the headers alone; then for the page, since some servers answer to nothing else. */
function headFirst(ask: Ask): Ask {
	return async (url, question) => {
		const answer = await ask(url, { ...question, method: 'HEAD' });
		return answer.status < 400 ? answer : ask(url, question);
	};
}
