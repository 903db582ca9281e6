/**
 * Who may talk to the studio: pages of the studio itself, on this machine or under an address that was allowed by
 * name. A page elsewhere on the web may send requests to this machine as well (CSRF), or give its own name this machine's
 * address (DNS rebinding); both are refused by what the browser says of a request.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused. */
export interface Refusal {
	readonly status: 403 | 405 | 413 | 415 | 421;
	readonly reason: string;
}

/** The largest request, in bytes: a picture of 10 MB, encoded. */
export const maxBytes = 15_000_000;

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * @param request its method and headers.
 * @param allowedHosts names besides this machine's under which the studio is reached, without a port, such as the
 *   forwarded address of a cloud workspace.
 * @returns why it is refused, or nothing when it may pass.
 */
export function refusal(
	{ method = '', headers }: { readonly method?: string; readonly headers: IncomingHttpHeaders },
	allowedHosts: readonly string[] = [],
): Refusal | undefined {
	const isAllowed = (host: string) => isAllowedHost(host, allowedHosts);
	// A proxy in between says in X-Forwarded-Host what the reader's browser asked for; each must be allowed.
	for (const host of [headers.host ?? '', ...listOf(headers['x-forwarded-host'])]) {
		if (!isAllowed(host)) return { status: 421, reason: 'The studio does not answer under this name.' };
	}
	if (method !== 'POST') return { status: 405, reason: 'The studio does not know this method.' };
	for (const origin of listOf(headers.origin)) {
		if (!URL.canParse(origin) || !isAllowed(new URL(origin).host)) {
			return { status: 403, reason: 'Another website sent this request.' };
		}
	}
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') {
		return { status: 403, reason: 'Another website sent this request.' };
	}
	if (headers.origin === undefined && site === undefined) {
		return { status: 403, reason: 'Only a page of the studio may ask.' };
	}
	// A form on another website cannot send this type without asking first.
	if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? '')) {
		return { status: 415, reason: 'The studio takes JSON only.' };
	}
	const length = Number(headers['content-length'] ?? Number.NaN);
	if (!(length <= maxBytes)) return { status: 413, reason: 'That is too large. A picture may have up to 10 MB.' };
	return undefined;
}

/** Names besides this machine's, from the configuration: exact names with commas between, never a pattern. */
export function hostsFrom(setting: string | undefined): string[] {
	return (setting ?? '')
		.split(',')
		.map((name) => name.trim().toLowerCase())
		.filter(Boolean);
}

/** Takes a name as a request gives it, with or without a port. */
export function isAllowedHost(host: string, allowedHosts: readonly string[]): boolean {
	const name = nameOf(host);
	return name !== undefined && (localNames.includes(name) || allowedHosts.includes(name));
}

function listOf(value: string | readonly string[] | undefined): string[] {
	return [value ?? []].flat().flatMap((item) => item.split(',').map((part) => part.trim()));
}

/** "Localhost:3000" → "localhost". Nothing for what is not a host and a port. */
function nameOf(host: string): string | undefined {
	return /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1];
}
