import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from './headers';
import { readVercelJson } from './hosts';
import { publish } from './index';
import { readFiles } from './next-export';
import { rawExport, rawPage, routes } from './raw-export';
import { createSiteServer } from './server';

interface Answer {
	status: number | undefined;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

const { folder, options, write } = rawExport();
const server = createSiteServer({ dir: options.to });
let port = 0;
let files: ReturnType<typeof readFiles>;

before(async () => {
	write('.export/favicon.ico', Buffer.alloc(2_000_000, 'icon'));
	write('.export/guide/all.html', rawPage(`<h1>All</h1><p>${'Words. '.repeat(500)}</p>`));
	write('.next/prerender-manifest.json', routes(['/', '/guide/part', '/guide/all'], ['/robots.txt', '/favicon.ico']));
	await publish(options);
	files = readFiles(options.to);
	writeFileSync(join(folder, 'secret.html'), 'secret');
	symlinkSync(join(folder, 'secret.html'), join(options.to, 'link.html'));
	symlinkSync(folder, join(options.to, 'up'));
	writeFileSync(join(options.to, '.hidden'), 'secret');
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	port = (server.address() as AddressInfo).port;
});

after(() => {
	server.close();
	server.closeAllConnections();
});

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
		['http://elsewhere.example/guide/part', '/guide/part.html'],
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
		['gzip;q=0, br;q=0.0', undefined],
		['identity', undefined],
	] as const) {
		const { headers, body } = await ask('/guide/all', { 'accept-encoding': accept });
		assert.equal(headers['content-encoding'], encoding, accept);
		assert.equal(headers['content-type'], 'text/html; charset=utf-8');
		const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
		assert.deepEqual(text, file('/guide/all.html'));
	}
	assert.equal((await ask('/favicon.ico', { 'accept-encoding': 'br' })).headers['content-encoding'], undefined);
});

test('other spellings of an address, and former addresses, lead to it and keep the query', async () => {
	for (const [path, status, location] of [
		['/guide/part.html', 308, '/guide/part'],
		['/guide/part/', 308, '/guide/part'],
		['/guide/part.html?a=1&b=%2F', 308, '/guide/part?a=1&b=%2F'],
		['/guide/part.htm%6c?a=1', 308, '/guide/part?a=1'],
		['/index', 308, '/'],
		['/index/', 308, '/'],
		['/index.html?a=1', 308, '/?a=1'],
		['/old', 301, '/guide/part'],
		['/old/', 301, '/guide/part'],
		['/old?a=1&b=%2F', 301, '/guide/part?a=1&b=%2F'],
	] as const) {
		const answer = await ask(path);
		assert.deepEqual([answer.status, answer.headers.location], [status, location], path);
	}
});

test('hostile and wrong requests get 4xx with the headers of the site, and nothing that is not published', async () => {
	for (const [status, ...paths] of [
		[404, '/nothing', '/404', '/404.html', '/guide', '/guide/', '/guide/nothing', '/nothing.html', '/old/er'],
		[
			404,
			'/_headers',
			'/_redirects',
			'/vercel.json',
			'/Caddyfile',
			'/index.html.br',
			'/guide/part.html.gz',
			'/.hidden',
		],
		[404, '/link', '/link.html', '/up/secret', '/up/secret.html', `/${'a'.repeat(300)}`, `/${'%C3%A9'.repeat(130)}`],
		[404, '/..\\secret.html', '//guide/part/', '//elsewhere.example/', '/guide/part//', '/%2Felsewhere.example/'],
		[400, '/%zz', '/%', '/%00', '/secret.html%00.html', '/%c0%ae%c0%ae/secret.html', '*'],
	] as const) {
		for (const path of paths) {
			const answer = await ask(path);
			assert.equal(answer.status, status, path);
			assert.deepEqual(answer.body, status === 404 ? file('/404.html') : Buffer.alloc(0), path);
			assert.match(String(answer.headers['content-security-policy']), /script-src 'none'/);
			assert.equal(answer.headers.location, undefined, path);
		}
	}
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		for (const path of ['/', '/old', '/nothing']) {
			const { status, headers } = await ask(path, {}, method);
			assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
		}
	}
});

test('a range request gets the whole file, or the page for wrong addresses', async () => {
	for (const range of ['bytes=0-9', 'bytes=-10', 'bytes=5-2', 'bytes=99999999-', 'bytes=0-0,2-3', 'lines=1-2']) {
		const { status, body } = await ask('/guide/all', { range });
		assert.deepEqual([status, body], [200, file('/guide/all.html')], range);
		assert.equal((await ask('/nothing', { range })).status, 404);
	}
	const packed = await ask('/nothing', { 'accept-encoding': 'br' });
	assert.deepEqual([packed.status, brotliDecompressSync(packed.body)], [404, file('/404.html')]);
});

test('a page that has not changed is not sent again', async () => {
	const { headers } = await ask('/guide/part', { 'accept-encoding': 'br' });
	const again = await ask('/guide/part', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
	assert.deepEqual([again.status, again.body.length], [304, 0]);
	assert.equal(again.headers['cache-control'], headers['cache-control']);
	assert.equal((await ask('/guide/part', { 'if-none-match': '"other"' })).status, 200);
	const { headers: missing } = await ask('/nothing');
	assert.equal((await ask('/nothing', { 'if-none-match': String(missing.etag) })).status, 404);
});

test('HEAD sends the headers of GET', async () => {
	for (const path of ['/', '/guide/part', '/nothing']) {
		const [get, head] = await Promise.all([ask(path), ask(path, {}, 'HEAD')]);
		assert.equal(head.status, get.status);
		assert.equal(head.body.length, 0);
		assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' });
	}
});
