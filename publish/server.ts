import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { contentType, headersFor } from './headers';
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
	const send = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
	const last = new WeakMap<object, Promise<unknown>>();
	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		// One answer at a time for each connection: one in the queue would never learn that the connection is gone.
		const before = last.get(request.socket);
		last.set(request.socket, new Promise((done) => response.once('close', done)));
		await before;
		// For a moment, while a new build takes the place of the last one, there is none.
		for (let attempt = 0; attempt < 50 && !existsSync(dir); attempt++) await wait(20);
		if (request.socket.destroyed) return;

		// A proxy may send the whole address, with scheme and host.
		const [, rawPath = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(request.url ?? '') ?? [];
		const path = decode(rawPath);
		const files = servedFiles(dir);
		const { rules, moved } = readVercelJson(readText(join(dir, 'vercel.json')) ?? '{}');
		const [, page = ''] = /^(\/.*[^/])(?:\.html|\/)$/.exec(path) ?? [];
		const isIndex = /^\/index(\.html|\/)?$/.test(path);
		const own = isIndex ? '/' : files.has(`${page}.html`) && page !== '/404' ? page : undefined;
		const to = moved.get(path) ?? own;
		const found = [path, `${path}.html`, path === '/' ? '/index.html' : ''].find(
			(one) => files.has(one) && one !== '/404.html',
		);
		const file = found ?? '/404.html';

		response.setHeader('Content-Type', contentType(file)).setHeader('Vary', 'Accept-Encoding');
		for (const [name, value] of headersFor(rules, file)) response.setHeader(name, value);
		const end = (status: number, headers: OutgoingHttpHeaders = {}) => response.writeHead(status, headers).end();
		if (!['GET', 'HEAD'].includes(request.method ?? '')) end(405, { Allow: 'GET, HEAD' });
		else if (!path.startsWith('/') || path.includes('\0') || !hasOneHost(request)) end(400);
		else if (to !== undefined) {
			const location = to.startsWith('/') ? encodeURI(to) + query : to;
			end(moved.has(path) ? movedStatus : 308, { Location: location });
		} else if (!files.has(file)) end(404);
		else {
			// sirv does not close a file when the browser goes away, and misreads some ranges: sending the whole file is
			// always allowed (RFC 9110, 14.2).
			response.on('pipe', (stream: Readable) => {
				stream.on('error', () => response.destroy());
				response.on('close', () => stream.destroy());
			});
			delete request.headers.range;
			// Nor does it read that a form is not wanted.
			const accepted = String(request.headers['accept-encoding'] ?? '');
			request.headers['accept-encoding'] = accepted.replace(/[\w*]+\s*;\s*q=0(\.0*)?(?=\s*(,|$))/gi, '');
			if (!found) {
				delete request.headers['if-none-match'];
				const writeHead = (_: number, headers: OutgoingHttpHeaders) =>
					ServerResponse.prototype.writeHead.call(response, 404, headers);
				Object.assign(response, { writeHead });
			}
			request.url = encodeURI(file);
			send(request, response, () => void end(404));
		}
	};
	// Nobody is asked to send what is not wanted, and what would open a tunnel comes without a response to write to.
	return createServer(patience, handle)
		.on('checkContinue', handle)
		.on('connect', (_: IncomingMessage, socket: Duplex) => {
			socket
				.on('error', () => {})
				.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
		});
}

/** Whether the request names one host, in signs that a host's name has (RFC 9112, 3.2). */
function hasOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
	const hosts = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2 === 1);
	if (hosts.length === 0) return httpVersion === '1.0';
	return hosts.length === 1 && /^[\w.~!$&'()*+,;=%:[\]-]*$/.test(hosts[0] ?? '');
}

/** Plain files only: what a link leads to may be outside. */
function servedFiles(dir: string): ReadonlySet<string> {
	const entries = existsSync(dir) ? readdirSync(dir, { recursive: true, withFileTypes: true }) : [];
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`);
	return new Set(files.filter((file) => isServed(file) && !hostFiles.includes(file) && !/\.(br|gz)$/.test(file)));
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
