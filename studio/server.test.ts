import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readText, saveText } from './files';
import { hostsFrom, isAllowedHost, maxBytes } from './guard';
import { kindOf, resolvePath } from './paths';
import { createStudioServer, StudioError } from './server';

const server = createStudioServer({
	handlers: {
		echo: (data) => data,
		wrong: () => {
			throw new StudioError('Not like this.');
		},
	},
	allowedHosts: ['editors-3000.example.dev'],
});
let port = 0;
before(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	port = (server.address() as AddressInfo).port;
});
after(() => server.close().closeAllConnections());

interface Ask {
	method?: string;
	path?: string;
	body?: string;
	headers?: Record<string, string>;
}

function ask({
	method = 'POST',
	path = '/studio/api/echo',
	body = '{"a":1}',
	headers = {},
}: Ask): Promise<{ status: number; text: string }> {
	return new Promise((done, failed) => {
		const sent = request(
			{
				port,
				host: '127.0.0.1',
				method,
				path,
				headers: { ...(method !== 'GET' && { 'content-length': String(Buffer.byteLength(body)) }), ...headers },
			},
			(response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (chunk) => {
					text += chunk;
				});
				response.on('end', () => done({ status: response.statusCode ?? 0, text }));
				response.on('error', failed);
			},
		);
		sent.on('error', failed);
		sent.end(method === 'GET' ? undefined : body);
	});
}

const own = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

test('a page of the studio is answered', async () => {
	const origin = `http://localhost:${port}`;
	for (const headers of [
		own,
		{ ...own, origin },
		{ ...own, host: 'localhost:3000' },
		{ ...own, host: '[::1]:3000' },
		{ ...own, 'x-forwarded-host': `localhost:${port}` },
	]) {
		assert.deepEqual(await ask({ headers }), { status: 200, text: '{"a":1}' });
	}
	assert.equal(
		(await ask({ headers: { ...own, host: 'editors-3000.example.dev', origin: 'https://editors-3000.example.dev' } }))
			.status,
		200,
	);
	assert.deepEqual(await ask({ path: '/studio/api/wrong', headers: own }), {
		status: 400,
		text: '{"problem":"Not like this."}',
	});
});

const hostile: [name: string, ask: Ask, status: number][] = [
	...[
		'evil.example',
		'localhost.evil.example',
		'evil.example:3000',
		'127.0.0.1.nip.example',
		'editors-3000.example.dev.evil.example',
		'xeditors-3000.example.dev',
		'169.254.169.254',
		'[::ffff:7f00:1]',
		'localhost:3000@evil.example',
		'localhost/evil',
		'0.0.0.0',
	].map((host): [string, Ask, number] => [`the host “${host}”`, { headers: { ...own, host } }, 421]),
	...['evil.example', 'localhost, evil.example', 'evil.example, localhost'].map((host): [string, Ask, number] => [
		`the forwarded host “${host}”`,
		{ headers: { ...own, 'x-forwarded-host': host } },
		421,
	]),
	...[
		'https://evil.example',
		'null',
		'http://localhost.evil.example',
		'file://',
		'http://evil.example/localhost',
		'https://editors-3000.example.dev.evil.example',
		'chrome-extension://abc',
	].map((origin): [string, Ask, number] => [`the origin “${origin}”`, { headers: { ...own, origin } }, 403]),
	...['cross-site', 'same-site', 'nonsense'].map((site): [string, Ask, number] => [
		`a request that the browser calls ${site}`,
		{ headers: { ...own, 'sec-fetch-site': site } },
		403,
	]),
	['a question without any sign of where it comes from', { headers: { 'content-type': 'application/json' } }, 403],
	...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '', 'text/plain; application/json'].map(
		(type): [string, Ask, number] => [`the type “${type}”`, { headers: { ...own, 'content-type': type } }, 415],
	),
	...['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].map((method): [string, Ask, number] => [
		`the method ${method}`,
		{ method, headers: own },
		405,
	]),
	['a body that says it is too long', { headers: { ...own, 'content-length': String(maxBytes + 1) } }, 413],
	...['[]', '"text"', 'null', '{', '', '1'].map((body): [string, Ask, number] => [
		`the body ${body || 'nothing'}`,
		{ body, headers: own },
		400,
	]),
	...[
		'/studio/api',
		'/studio/api/',
		'/studio/api/none',
		'/studio/api/constructor',
		'/studio/api/__proto__',
		'/',
		'/etc/passwd',
		'/studio/api/../echo',
		'//evil.example/studio/api/echo/x',
	].map((path): [string, Ask, number] => [`the address ${path}`, { path, headers: own }, 404]),
];

for (const [name, hostileAsk, status] of hostile) {
	test(`refused: ${name}`, async () => {
		assert.equal((await ask(hostileAsk)).status, status);
	});
}

test('there are many hostile requests, and a cloud workspace allows its own address by name', () => {
	assert.ok(hostile.length >= 40);
	const container = readFileSync('.devcontainer/devcontainer.json', 'utf8').replace(/^\s*\/\/.*$/gm, '');
	const { postStartCommand, forwardPorts } = JSON.parse(container);
	const [setting] = /^STUDIO_HOSTS="[^ ]+"/.exec(postStartCommand) ?? [];
	const hosts = (env: Record<string, string>) =>
		hostsFrom(
			execFileSync('sh', ['-c', `${setting}; printf %s "$STUDIO_HOSTS"`], {
				env: { ...process.env, CODESPACE_NAME: '', ...env },
				encoding: 'utf8',
			}),
		);
	const domain = { GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: 'app.github.dev' };
	assert.deepEqual(hosts({ CODESPACE_NAME: 'calm-1', ...domain }), [`calm-1-${forwardPorts[0]}.app.github.dev`]);
	assert.deepEqual(hosts({}), []);
	assert.ok(!isAllowedHost('other-3000.app.github.dev', hosts({ CODESPACE_NAME: 'calm-1', ...domain })));
});

test('only known files are edited', () => {
	for (const path of [
		'content/pages/about.mdx',
		'content/practice.ts',
		'content/group-vs-x/comparison.ts',
		'content/words.txt',
		'public/room.jpg',
		'public/rooms/big-room.webp',
	]) {
		assert.ok(kindOf(path), path);
	}
	const no = [
		'',
		'/etc/passwd',
		'../secret.ts',
		'content/../lib/x.ts',
		'content/pages/../../lib/x.mdx',
		'content/a/b/c.mdx',
		'content/.env',
		'content/pages/.x.mdx',
		'content\\pages\\x.mdx',
		'content/pages/x.mdx\0',
		'content/pages/x.mdx\n',
		'lib/content.ts',
		'package.json',
		'public/x.svg',
		'public/x.html',
		'public/x.js',
		'public/../app/x.png',
		'content/README.md',
		'.git/config',
		'content/pages/x.mdx/',
		'CONTENT/pages/x.mdx',
		`content/pages/${'x'.repeat(300)}.mdx`,
		'content//x.mdx',
		'%2e%2e/x.ts',
	];
	for (const path of [...no, undefined, 1, ['content/practice.ts'], { path: 'content/practice.ts' }])
		assert.equal(kindOf(path), undefined, String(path));
});

test('saving checks what is on disk, and never follows a link', () => {
	const root = mkdtempSync(join(tmpdir(), 'studio-'));
	mkdirSync(join(root, 'content/pages'), { recursive: true });
	const path = 'content/pages/about.mdx';
	const first = saveText(root, path, 'one', undefined);
	assert.ok('hash' in first);
	assert.ok('conflict' in saveText(root, path, 'two', undefined));
	writeFileSync(join(root, path), 'somebody else’s');
	const second = saveText(root, path, 'two', first.hash);
	assert.deepEqual('conflict' in second && second.conflict.text, 'somebody else’s');
	assert.ok('hash' in saveText(root, path, 'three', readText(root, path).hash));
	assert.equal(readFileSync(join(root, path), 'utf8'), 'three');
	symlinkSync('/etc/hostname', join(root, 'content/pages/link.mdx'));
	symlinkSync('/tmp', join(root, 'content/linked'));
	assert.throws(() => readText(root, 'content/pages/link.mdx'));
	assert.throws(() => saveText(root, 'content/linked/x.mdx', 'x', undefined));
	assert.throws(() => resolvePath(root, 'lib/x.ts'));
});
