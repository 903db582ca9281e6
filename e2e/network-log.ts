import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One thing that the browser asked of the network. */
export interface Asked {
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
}

/** Where Chromium asks by itself, on any site whose form has a field for text, what such forms are filled with. */
const autofill = 'content-autofill.googleapis.com:443';

/**
 * A proxy that writes down whatever a browser asks for, also what no page knows of: icons, prefetches, its own services
 * but the one above. It passes on plain requests, and refuses the encrypted ones that lead elsewhere.
 */
export async function startNetworkLog(): Promise<{ proxy: string; asked: Asked[]; stop: () => void }> {
	const asked: Asked[] = [];
	const server = createServer((incoming, outgoing) => {
		asked.push({ url: incoming.url ?? '', headers: incoming.headers });
		const onward = request(incoming.url ?? '', { method: incoming.method, headers: incoming.headers }, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		});
		onward.on('error', () => outgoing.writeHead(502).end());
		incoming.pipe(onward);
	});
	server.on('connect', ({ url = '', headers }, socket) => {
		if (url !== autofill) asked.push({ url: `https://${url}`, headers });
		socket.end('HTTP/1.1 502 Refused\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
