#!/usr/bin/env node
/**
 * Starts the Firefox in FIREFOX_PATH, as Playwright asks for it, and passes on what the two say to each other. Playwright
 * sets the color scheme of every window it opens, with a command that Firefox 153 (Debian's, of 2026) does not know and
 * refuses; here it counts as done, and the scheme stays the browser's own. Firefox that knows it needs none of this:
 * then Playwright can start it by itself.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
	stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
	console.error(message);
	process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

let said = '';
firefox.stderr.setEncoding('utf8').on('data', (text) => {
	said += text;
	const lines = said.split('\n');
	said = lines.pop() ?? '';
	for (const line of lines) {
		const [, address] = /^WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
		if (address) listen(address);
		else console.error(line);
	}
});

function listen(address) {
	const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
		console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
	});
	server.on('connection', (playwright, { url }) => {
		const browser = new WebSocket(address + url, { perMessageDeflate: false, maxPayload: 2 ** 30 });
		const opened = new Promise((done) => browser.once('open', done));
		playwright.on('message', async (data) => {
			const { id, method } = JSON.parse(String(data));
			await opened;
			if (method === 'emulation.setMediaFeaturesOverride') {
				playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
			} else browser.send(String(data));
		});
		browser.on('message', (data) => playwright.send(String(data)));
		browser.on('error', ({ message }) => console.error(message));
		browser.on('close', () => playwright.close());
		playwright.on('close', () => browser.close());
	});
}
