/**
 * What the studio's pages ask: files, the check, changes. A process of its own beside `next dev`, which hands requests to
 * `/studio/api` on to it; it listens on this machine only, and lets nobody in whom the guard refuses.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal } from './guard';

/** Answers one kind of request. Takes the request's data and returns what is sent back as JSON. */
export type Handler = (data: Readonly<Record<string, unknown>>) => unknown;

/** Thrown by a handler for what the editor can mend; its message is shown as it is. */
export class StudioError extends Error {
	constructor(
		message: string,
		readonly status: 400 | 404 | 409 = 400,
	) {
		super(message);
	}
}

interface Options {
	/** By name, which is the last part of the address: `save`. */
	readonly handlers: Readonly<Record<string, Handler>>;
	readonly allowedHosts?: readonly string[];
}

const base = '/studio/api/';

/** The server, not yet listening. */
export function createStudioServer({ handlers, allowedHosts = [] }: Options): Server {
	const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) => {
		answer(request, response, handlers, allowedHosts).catch(() => {
			if (!response.headersSent)
				send(response, 500, { problem: 'The studio could not do this. The terminal says why.' });
			else response.destroy();
		});
	});
	return server;
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	handlers: Options['handlers'],
	allowedHosts: readonly string[],
): Promise<void> {
	const refused = refusal(request, allowedHosts);
	if (refused) {
		// What is still on its way is not read.
		response.setHeader('Connection', 'close');
		send(response, refused.status, { problem: refused.reason });
		request.destroy();
		return;
	}
	const { pathname } = new URL(request.url ?? '/', 'http://studio');
	const name = pathname.slice(base.length);
	const handler = pathname.startsWith(base) && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
	if (!handler) return send(response, 404, { problem: 'The studio has no such address.' });
	try {
		send(response, 200, await handler(await readJson(request)));
	} catch (error) {
		if (error instanceof StudioError) return send(response, error.status, { problem: error.message });
		console.error(error);
		throw error;
	}
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	try {
		const data: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
		if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
	} catch {
		// Answered below, like any other data of the wrong kind.
	}
	throw new StudioError('The request holds no data.');
}

function send(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, {
		'Content-Type': 'application/json; charset=utf-8',
		'Cache-Control': 'no-store',
		// One request each: Next would use a connection again in the moment in which it is closed for being idle.
		Connection: 'close',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Resource-Policy': 'same-origin',
	});
	response.end(JSON.stringify(body ?? null));
}
