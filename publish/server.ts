import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import {
	createServer,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type Server,
	type ServerResponse,
} from 'node:http';
import { join, relative } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { encodings } from './encoding';
import { contentType, type HeaderRule, headersFor } from './headers';
import { hostFiles, movedStatus, readVercelJson } from './hosts';
import { isServed } from './next-export';

/** A request that is never finished does not keep its connection for long. */
const patience = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/**
 * Serves a published folder on this machine as hosts do: addresses without extension, the headers and redirects of its
 * `vercel.json` (a plain export has none), the compressed form that the browser takes, the page for wrong addresses.
 *
 * @param options.dir the folder; it may be replaced by a new build while the server runs.
 */
export function createSiteServer({ dir }: { dir: string }): Server {
	const last = new WeakMap<object, Promise<unknown>>();
	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		// One answer at a time for each connection: one in the queue would never learn that the connection is gone.
		const before = last.get(request.socket);
		last.set(request.socket, new Promise((done) => response.once('close', done)));
		await before;
		if (request.socket.destroyed) return;
		const { status, headers, body } = (await whole(dir, () => answer(dir, request))) ?? { status: 404 };
		response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
	};
	return (
		createServer(patience, handle)
			// Nobody is asked to send what is not wanted.
			.on('checkContinue', handle)
			// What would open a tunnel comes without a response to write to.
			.on('connect', (_: IncomingMessage, socket: Duplex) => {
				socket
					.on('error', () => {})
					.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
			})
	);
}

/**
 * What `read` finds in a folder, all of it from one build: it reads again when another one has taken its place
 * meanwhile, and waits for one that is about to.
 */
async function whole<Found>(dir: string, read: () => Found): Promise<Found | undefined> {
	for (let attempt = 0; attempt < 50; attempt++) {
		try {
			const { ino } = statSync(dir);
			const found = read();
			if (statSync(dir).ino === ino) return found;
		} catch {
			// The folder is being replaced.
		}
		await wait(20);
	}
	return undefined;
}

interface Answer {
	readonly status: number;
	readonly headers?: OutgoingHttpHeaders;
	readonly body?: Buffer;
}

function answer(dir: string, request: IncomingMessage): Answer {
	// A proxy may send the whole address, with scheme and host.
	const [, rawPath = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(request.url ?? '') ?? [];
	const path = decode(rawPath);
	const plain = plainFiles(dir);
	const files = new Set(
		plain.filter((file) => isServed(file) && !hostFiles.includes(file) && !/\.(br|gz)$/.test(file)),
	);
	const { rules, moved } = readVercelJson(readText(join(dir, 'vercel.json')) ?? '{}');
	const [, page = ''] = /^(\/.*[^/])(?:\.html|\/)$/.exec(path) ?? [];
	const own = /^\/index(\.html|\/)?$/.test(path)
		? '/'
		: files.has(`${page}.html`) && page !== '/404'
			? page
			: undefined;
	const to = moved.get(path) ?? own;
	const found = [path, `${path}.html`, path === '/' ? '/index.html' : ''].find(
		(one) => files.has(one) && one !== '/404.html',
	);
	const file = found ?? '/404.html';
	const headers = headersOf(rules, file);
	if (!['GET', 'HEAD'].includes(request.method ?? ''))
		return { status: 405, headers: { ...headers, allow: 'GET, HEAD' } };
	if (!path.startsWith('/') || path.includes('\0') || !hasOneHost(request)) return { status: 400, headers };
	if (to !== undefined) {
		return {
			status: moved.has(path) ? movedStatus : 308,
			headers: { ...headers, location: to.startsWith('/') ? encodeURI(to) + query : to },
		};
	}
	if (!files.has(file)) return { status: 404, headers };
	const accepted = acceptedEncodings(request.headers['accept-encoding']);
	const form = encodings.find(({ name, extension }) => accepted.has(name) && plain.includes(file + extension));
	const body = readFileSync(join(dir, file + (form?.extension ?? '')));
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const more = { ...headers, etag, 'content-length': body.length, ...(form && { 'content-encoding': form.name }) };
	if (!found) return { status: 404, headers: more, body };
	if (isKnown(request.headers['if-none-match'], etag)) return { status: 304, headers: { ...headers, etag } };
	return { status: 200, headers: more, body };
}

function headersOf(rules: readonly HeaderRule[], file: string): OutgoingHttpHeaders {
	return { 'content-type': contentType(file), vary: 'Accept-Encoding', ...Object.fromEntries(headersFor(rules, file)) };
}

/** Whether the request names one host, in signs that a host's name has (RFC 9112, 3.2). */
function hasOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
	const hosts = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2 === 1);
	if (hosts.length === 0) return httpVersion === '1.0';
	return hosts.length === 1 && /^[\w.~!$&'()*+,;=%:[\]-]*$/.test(hosts[0] ?? '');
}

/** The forms that a browser takes: those it does not name are not wanted, nor those of weight 0. */
function acceptedEncodings(header: string | string[] = ''): ReadonlySet<string> {
	const wanted = String(header)
		.split(',')
		.filter((one) => !/;\s*q=0(\.0*)?\s*$/i.test(one));
	return new Set(wanted.map((one) => one.replace(/;.*/s, '').trim().toLowerCase()));
}

function isKnown(header: string | undefined, etag: string): boolean {
	return (header ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}

/** Not what a link leads to: that may be outside. */
function plainFiles(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`);
}

function readText(file: string): string | undefined {
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return '';
	}
}
