import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from './headers';
import { readVercelJson } from './hosts';
import { publish } from './index';
import { readFiles } from './next-export';
import { rawPage, routes, withRawExport } from './raw-export';
import { createSiteServer } from './server';

interface Answer {
	status: number | undefined;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

let port = 0;
let out = '';
let files: ReturnType<typeof readFiles>;
let finish = () => {};

before(async () => {
	await new Promise<void>((ready, failed) => {
		withRawExport(async ({ folder, options, write }) => {
			write('.export/favicon.ico', 'icon');
			write('.export/guide/all.html', rawPage(`<h1>All</h1><p>${'Words. '.repeat(500)}</p>`));
			write(
				'.next/prerender-manifest.json',
				routes(['/', '/guide/part', '/guide/all'], ['/robots.txt', '/favicon.ico']),
			);
			await publish(options);
			out = options.to;
			files = readFiles(out);
			writeFileSync(join(folder, 'secret.html'), 'secret');
			symlinkSync(join(folder, 'secret.html'), join(out, 'link.html'));
			symlinkSync(folder, join(out, 'up'));
			writeFileSync(join(out, '.hidden'), 'secret');
			const server = createSiteServer({ dir: out });
			await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
			port = (server.address() as AddressInfo).port;
			ready();
			await new Promise<void>((done) => {
				finish = done;
			});
			server.close();
			server.closeAllConnections();
		}).catch(failed);
	});
});

after(() => finish());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((done, failed) => {
		request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
			const parts: Buffer[] = [];
			for await (const part of response) parts.push(part);
			done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
		})
			.on('error', failed)
			.end();
	});
}

const file = (path: string) => files.get(path) ?? assert.fail(path);

test('each page answers at its address, with the headers of the site', async () => {
	const { rules } = readVercelJson(file('/vercel.json').toString());
	for (const [path, name] of [
		['/', '/index.html'],
		['/guide/part', '/guide/part.html'],
		['/guide/part?from=letter', '/guide/part.html'],
		['/robots.txt', '/robots.txt'],
		['/favicon.ico', '/favicon.ico'],
		['/speculation-rules.json', '/speculation-rules.json'],
	] as const) {
		const { status, headers, body } = await ask(path);
		assert.equal(status, 200, path);
		assert.deepEqual(body, file(name));
		for (const [header, value] of headersFor(rules, name)) assert.equal(headers[header], value, `${path} ${header}`);
		assert.equal(headers.vary, 'Accept-Encoding');
		assert.equal(headers['content-length'], String(body.length));
	}
	assert.equal((await ask('/')).headers['content-type'], 'text/html; charset=utf-8');
});

test('a browser gets the smallest form it takes', async () => {
	for (const [accept, encoding] of [
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['identity', undefined],
	] as const) {
		const { headers, body } = await ask('/guide/all', { 'accept-encoding': accept });
		assert.equal(headers['content-encoding'], encoding, accept);
		assert.equal(headers['content-type'], 'text/html; charset=utf-8');
		assert.equal(headers.vary, 'Accept-Encoding');
		const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
		assert.deepEqual(text, file('/guide/all.html'));
	}
	assert.equal((await ask('/favicon.ico', { 'accept-encoding': 'br' })).headers['content-encoding'], undefined);
});

test('other spellings of an address lead to it, and nowhere else', async () => {
	for (const [path, location] of [
		['/guide/part.html', '/guide/part'],
		['/guide/part/', '/guide/part'],
		['/guide/part.html?a=1&b=%2F', '/guide/part?a=1&b=%2F'],
		['/guide/part.htm%6c?a=1', '/guide/part?a=1'],
		['/index', '/'],
		['/index.html', '/'],
		['/index.html?a=1', '/?a=1'],
	] as const) {
		const { status, headers } = await ask(path);
		assert.equal(status, 308, path);
		assert.equal(headers.location, location);
	}
	for (const path of [
		'//guide/part/',
		'//elsewhere.example/',
		'/guide/',
		'/nothing.html',
		'/guide/part//',
		'/%2Felsewhere.example/',
	]) {
		const { status, headers } = await ask(path);
		assert.equal(status, 404, path);
		assert.equal(headers.location, undefined);
	}
});

test('a wrong address gets the page for it, as a whole and with status 404', async () => {
	for (const path of ['/nothing', '/404', '/404.html', '/guide', '/guide/nothing', '/index.txt']) {
		const { status, headers, body } = await ask(path);
		assert.equal(status, 404, path);
		assert.deepEqual(body, file('/404.html'));
		assert.match(String(headers['content-security-policy']), /script-src 'none'/);
	}
	const packed = await ask('/nothing', { 'accept-encoding': 'br' });
	assert.deepEqual(brotliDecompressSync(packed.body), file('/404.html'));
	const part = await ask('/nothing', { range: 'bytes=0-9' });
	assert.deepEqual([part.status, part.body], [404, file('/404.html')]);
});

test('nothing but what is served can be read', async () => {
	for (const path of [
		'/_headers',
		'/vercel.json',
		'/index.html.br',
		'/index.html.gz',
		'/guide/part.html.br',
		'/.hidden',
		'/link',
		'/link.html',
		'/up/secret',
		'/up/secret.html',
		'/../secret.html',
		'/guide/../../secret.html',
		'/%2e%2e/secret.html',
		'/..%2fsecret.html',
		'/%2e%2e%2fsecret.html',
		'/..%5csecret.html',
		'/..\\secret.html',
		'/secret.html%00.html',
		'/%00',
		'/%zz',
		'/%',
		'/%c0%ae%c0%ae/secret.html',
		'/guide',
	]) {
		const { status, body } = await ask(path);
		assert.ok(status === 404 || status === 400, `${path} ${status}`);
		assert.doesNotMatch(body.toString(), /^secret/);
	}
	assert.equal((await ask('/%zz')).status, 400);
	assert.equal((await ask('/%00')).status, 400);
});

test('a page that has not changed is not sent again', async () => {
	const { headers } = await ask('/guide/part', { 'accept-encoding': 'br' });
	const etag = String(headers.etag);
	for (const match of [etag, `"other", ${etag}`, '*']) {
		const again = await ask('/guide/part', { 'accept-encoding': 'br', 'if-none-match': match });
		assert.equal(again.status, 304, match);
		assert.equal(again.body.length, 0);
		assert.equal(again.headers.etag, etag);
		assert.equal(again.headers['cache-control'], headers['cache-control']);
	}
	assert.equal((await ask('/guide/part', { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status, 200);
	assert.equal(
		(await ask('/guide/part', { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() })).status,
		304,
	);
});

test('HEAD says what GET would', async () => {
	for (const path of ['/', '/guide/part', '/nothing']) {
		const [get, head] = await Promise.all([ask(path), ask(path, {}, 'HEAD')]);
		assert.equal(head.status, get.status);
		assert.equal(head.body.length, 0);
		assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' });
	}
});

test('a part of a file is a part of its text, whatever forms the browser takes', async () => {
	const text = file('/guide/all.html');
	for (const [range, expected] of [
		['bytes=0-9', text.subarray(0, 10)],
		['bytes=-10', text.subarray(-10)],
		[`bytes=${text.length - 5}-`, text.subarray(-5)],
	] as const) {
		const { status, headers, body } = await ask('/guide/all', { range, 'accept-encoding': 'br' });
		assert.equal(status, 206, range);
		assert.equal(headers['content-encoding'], undefined);
		assert.deepEqual(body, expected);
		assert.match(String(headers['content-range']), new RegExp(`/${text.length}$`));
	}
	const beyond = await ask('/guide/all', { range: `bytes=${text.length}-` });
	assert.deepEqual([beyond.status, beyond.headers['content-range']], [416, `bytes */${text.length}`]);
	assert.equal((await ask('/guide/all', { range: 'lines=1-2' })).status, 200);
});

test('other methods are refused by name', async () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		const { status, headers } = await ask('/', {}, method);
		assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
	}
});

test('what is no proper request does not stop the server', async () => {
	for (const lines of [
		'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
		'GET nothing HTTP/1.1\r\nHost: x\r\n\r\n',
		'NONSENSE\r\n\r\n',
	]) {
		await new Promise<void>((closed) => {
			const socket = connect(port, '127.0.0.1', () => socket.end(lines));
			socket.on('close', () => closed()).on('error', () => {});
			socket.resume();
		});
	}
	assert.equal((await ask('http://elsewhere.example/guide/part')).status, 200);
	assert.equal((await ask('/')).status, 200);
});

test('a former address leads on in one step, whatever its spelling, and keeps its query', async () => {
	for (const [path, location] of [
		['/old', '/guide/part'],
		['/old/', '/guide/part'],
		['/old?a=1&b=%2F', '/guide/part?a=1&b=%2F'],
	] as const) {
		const { status, headers } = await ask(path);
		assert.equal(status, 301, path);
		assert.equal(headers.location, location);
		assert.equal((await ask(location)).status, 200);
	}
	assert.equal((await ask('/old/er')).status, 404);
	assert.equal((await ask('/old', {}, 'POST')).status, 405);
});
