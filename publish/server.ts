import { lstat, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sendFile from 'send';
import { acceptedEncodings, type Encoding, encodings } from './encoding';
import { contentType, type HeaderRule, headersFor } from './headers';
import { type HostRules, hostFiles, movedStatus, readVercelJson } from './hosts';
import { isServed } from './next-export';

/**
 * Serves a published folder as the hosts do: addresses without extension, the headers of `headers.ts`, the compressed
 * form that the browser takes, and the page for wrong addresses. `send` does ranges, conditional requests and HEAD.
 *
 * @param options.dir the folder; it may be replaced by a new build while the server runs.
 * @param options.rules the headers; if not given, those that stand in the folder itself.
 */
export function createSiteServer(options: { dir: string; rules?: readonly HeaderRule[] }): Server {
	const dir = resolve(options.dir);
	return createServer((request, response) => {
		answer(request, response, dir, options.rules).catch((error: unknown) => {
			console.error(error);
			if (response.headersSent) response.destroy();
			else refuse(response, 500, 'The server failed.');
		});
	});
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	dir: string,
	given?: readonly HeaderRule[],
): Promise<void> {
	const host = given ? { rules: given, moved: new Map<string, string>() } : await readRules(dir);
	const { rules } = host;
	const { rawPath, query } = splitAddress(request.url ?? '');
	const path = decodePath(rawPath);
	setHeaders(response, rules, path ?? '/');

	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return refuse(response, 405, 'This address answers GET and HEAD.');
	}
	if (path === undefined) return refuse(response, 400, 'This address is malformed.');

	const moved = host.moved.get(path);
	if (moved !== undefined) {
		response.writeHead(movedStatus, { Location: moved + query, 'Content-Length': 0 }).end();
		return;
	}
	const target = await findTarget(dir, path);
	if ('redirect' in target) {
		response.writeHead(308, { Location: encodePath(target.redirect) + query, 'Content-Length': 0 }).end();
		return;
	}
	if (target.status === 404) return notFound(request, response, dir);
	response.setHeader('Content-Type', contentType(target.file));
	setHeaders(response, rules, target.file);
	await send(request, response, dir, target.file);
}

async function readRules(dir: string): Promise<HostRules> {
	return readVercelJson(await readFile(join(dir, 'vercel.json'), 'utf8'));
}

/** `/a?b` → `/a` and `?b`. A proxy may send the whole address, with scheme and host. */
function splitAddress(url: string): { rawPath: string; query: string } {
	const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(url) ?? [];
	return { rawPath: path, query };
}

/** The path in plain characters, or undefined if it is none, or climbs. */
function decodePath(rawPath: string): string | undefined {
	try {
		const path = decodeURIComponent(rawPath);
		const climbs = path.split(/[/\\]/).some((name) => name === '.' || name === '..');
		return path.startsWith('/') && !path.includes('\0') && !climbs ? path : undefined;
	} catch {
		return undefined;
	}
}

/** A path of plain characters as it is written in an address. */
function encodePath(path: string): string {
	return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

type Target = { status: 200; file: string } | { status: 404 } | { redirect: string };

/** The file that an address leads to. Every page has one address; its other spellings lead there. */
async function findTarget(dir: string, path: string): Promise<Target> {
	const notThere: Target = { status: 404 };
	const hidden =
		hostFiles.includes(path) || encodings.some(({ extension }) => path.endsWith(extension)) || !isServed(path);
	if (hidden || path === '/404' || path === '/404.html' || path.includes('//') || path.includes('\\')) return notThere;
	if (path === '/index' || path === '/index.html') return { redirect: '/' };
	if (path === '/') return (await isFile(dir, '/index.html')) ? { status: 200, file: '/index.html' } : notThere;
	for (const ending of ['.html', '/']) {
		if (!path.endsWith(ending)) continue;
		const page = path.slice(0, -ending.length);
		return (await isFile(dir, `${page}.html`)) ? { redirect: page } : notThere;
	}
	for (const file of [path, `${path}.html`]) {
		if (await isFile(dir, file)) return { status: 200, file };
	}
	return notThere;
}

/** Whether there is such a file, reached through no symbolic link: a link could lead out of the folder. */
async function isFile(dir: string, path: string): Promise<boolean> {
	const names = path.slice(1).split('/');
	for (let depth = 1; depth <= names.length; depth++) {
		const status = await lstat(join(dir, ...names.slice(0, depth))).catch(() => undefined);
		if (!status || (depth < names.length ? !status.isDirectory() : !status.isFile())) return false;
	}
	return true;
}

async function send(request: IncomingMessage, response: ServerResponse, dir: string, file: string): Promise<void> {
	const encoding = await chooseEncoding(request, dir, file);
	if (encoding) response.setHeader('Content-Encoding', encoding.name);
	const stream = sendFile(request, encodePath(file + (encoding?.extension ?? '')), {
		root: dir,
		cacheControl: false,
		dotfiles: 'allow',
		index: false,
	});
	stream.on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
		// A range beyond the end, or a condition that the file does not meet.
		for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
		response.removeHeader('Content-Encoding');
		refuse(response, status, status === 416 ? 'The file is not that long.' : 'The file cannot be sent.');
	});
	stream.pipe(response);
}

/** A part of a file is a part of what it says, not of its compressed form. */
async function chooseEncoding(request: IncomingMessage, dir: string, file: string): Promise<Encoding | undefined> {
	if (request.headers.range) return undefined;
	for (const encoding of acceptedEncodings(String(request.headers['accept-encoding'] ?? ''))) {
		if (await isFile(dir, file + encoding.extension)) return encoding;
	}
	return undefined;
}

/** Sent as a whole and whatever the browser has in its cache: ranges and conditions are for what exists. */
async function notFound(request: IncomingMessage, response: ServerResponse, dir: string): Promise<void> {
	if (!(await isFile(dir, '/404.html'))) return refuse(response, 404, 'There is no such page.');
	const encoding = await chooseEncoding(request, dir, '/404.html');
	const body = await readFile(join(dir, `404.html${encoding?.extension ?? ''}`));
	if (encoding) response.setHeader('Content-Encoding', encoding.name);
	response.setHeader('Content-Type', contentType('404.html'));
	response.writeHead(404, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
	response.setHeader('Vary', 'Accept-Encoding');
	for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
	response.setHeader('Content-Type', 'text/plain; charset=utf-8');
	response.writeHead(status).end(`${reason}\n`);
}
