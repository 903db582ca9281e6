/**
 * The preview server and Caddy with the generated configuration, under attack: every request of hostile-requests.ts,
 * twice, then a thousand connections that never finish theirs.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressOf } from '../publish/address';
import { readFiles } from '../publish/next-export';
import { ask, findProgram, type RunningServer, startCaddy, startServe } from './host-servers';
import { type Hostile, hostileRequests, secret } from './hostile-requests';
import { publishedPages, servedFiles } from './published';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const site = readFiles('out');
const page = publishedPages.find((path) => path.lastIndexOf('/') > 0) ?? '/';
const file = servedFiles.find((path) => path.endsWith('.xml')) ?? '/robots.txt';
const requests = hostileRequests(page, file);

/** A copy of the site, with what must not be seen beside it and in it. */
function setTraps(): void {
	cpSync('out', join(folder, 'out'), { recursive: true });
	for (const path of [
		'secret.txt',
		'secret.html',
		'secret',
		'etc/passwd',
		'out-secret/secret.html',
		'out/.env',
		'out/.hidden.html',
		'out/.git/config',
		'out/.well-known/.env',
		'out/folder/.htpasswd',
		'out/folder/.well-known/secret.txt',
	]) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), secret);
	}
	for (const [link, to] of [
		['linked.txt', '../secret.txt'],
		['linked.html', join(folder, 'secret.html')],
		['up', '..'],
		['loop', '.'],
		['passwd.txt', '/etc/passwd'],
		['dangling.txt', 'nowhere'],
		['index.html.zst', '../secret.txt'],
	] as const) {
		symlinkSync(to, join(folder, 'out', link));
	}
}

interface Response {
	readonly status: number;
	readonly headers: ReadonlyMap<string, string>;
	readonly body: Buffer;
}

/**
 * Sends bytes and gives all that comes back. Where the server waits for more, it hears after a second that no more will
 * come.
 */
function send(origin: string, { bytes }: Hostile): Promise<Buffer> {
	const { hostname, port } = new URL(origin);
	return new Promise((done) => {
		const parts: Buffer[] = [];
		const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
		const noMore = setTimeout(() => socket.end(), 1000);
		const enough = setTimeout(() => socket.destroy(), 60_000);
		socket
			.on('data', (part) => parts.push(part))
			.on('error', () => {})
			.on('close', () => {
				clearTimeout(noMore);
				clearTimeout(enough);
				done(Buffer.concat(parts));
			});
	});
}

/** The responses on a connection, one after the other. */
function responsesIn(bytes: Buffer, isHead: (index: number) => boolean): Response[] {
	const found: Response[] = [];
	for (let rest = bytes; rest.length > 0; ) {
		const end = rest.indexOf('\r\n\r\n');
		assert.ok(end > 0, `not the beginning of a response: ${rest.toString('latin1', 0, 200)}`);
		const [line = '', ...lines] = rest.toString('latin1', 0, end).split('\r\n');
		const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(line)?.[1]);
		assert.ok(status, `not the first line of a response: ${line}`);
		const headers = new Map(
			lines.map((one) => [one.slice(0, one.indexOf(':')).toLowerCase(), one.slice(one.indexOf(':') + 1).trim()]),
		);
		rest = rest.subarray(end + 4);
		const none = isHead(found.length) || status === 304 || status < 200;
		const chunked = headers.get('transfer-encoding') === 'chunked';
		const { body, length } = none
			? { body: Buffer.alloc(0), length: 0 }
			: chunked
				? unchunked(rest)
				: { body: rest.subarray(0, Number(headers.get('content-length') ?? rest.length)), length: -1 };
		rest = rest.subarray(length < 0 ? body.length : length);
		if (status >= 200) found.push({ status, headers, body });
	}
	return found;
}

function unchunked(bytes: Buffer): { body: Buffer; length: number } {
	const parts: Buffer[] = [];
	for (let at = 0; ; ) {
		const end = bytes.indexOf('\r\n', at);
		const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
		assert.ok(end > 0 && size >= 0, 'chunks that are none');
		if (size === 0) return { body: Buffer.concat(parts), length: end + 4 };
		parts.push(bytes.subarray(end + 2, end + 2 + size));
		at = end + 2 + size + 2;
	}
}

const served = new Set(servedFiles.map((path) => site.get(path)?.toString('latin1')));
const locations = new Set([...publishedPages.map(addressOf), '/']);

/** What is wrong with what came back. */
function faultsIn(hostile: Hostile, bytes: Buffer): string[] {
	const label = (text: string) => `${hostile.name}: ${text}`;
	if (bytes.includes(secret)) return [label('shows what is not published')];
	if (/root:.*:0:0/.test(bytes.toString('latin1'))) return [label('shows a file of the system')];
	const lines = hostile.bytes.split('\r\n\r\n');
	let responses: Response[];
	try {
		responses = responsesIn(bytes, (index) => Boolean(lines[index]?.startsWith('HEAD ')));
	} catch (error) {
		return [label((error as Error).message)];
	}
	if (responses.length === 0 && !hostile.mayBeSilent) return [label('no answer')];
	return responses.flatMap(({ status, headers, body }) => {
		const faults: string[] = [];
		if (!(status >= 200 && status < 500) && status !== hostile.unless?.status) faults.push(label(`answers ${status}`));
		if (headers.has('x-injected') || headers.has('set-cookie')) faults.push(label('takes a header from the request'));
		// Caddy refuses some before it reads its configuration.
		if (headers.has('server') && headers.has('content-security-policy'))
			faults.push(label(`says that it is ${headers.get('server')}`));
		const to = headers.get('location')?.split('?')[0];
		if (to !== undefined && !locations.has(to)) faults.push(label(`leads to ${to}`));
		if (status === 200 && body.length > 0) {
			if (!served.has(decoded(headers, body).toString('latin1')))
				faults.push(label('answers 200 with no file of the site'));
			if (!headers.has('content-security-policy')) faults.push(label('leaves out the policy'));
		}
		return faults;
	});
}

function decoded(headers: Response['headers'], body: Buffer): Buffer {
	const encoding = headers.get('content-encoding');
	if (encoding === 'br') return brotliDecompressSync(body);
	return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** Sends all requests, some at a time. */
async function attack(origin: string): Promise<string[]> {
	const faults: string[] = [];
	const queue = [...requests];
	const worker = async () => {
		for (let hostile = queue.shift(); hostile; hostile = queue.shift()) {
			faults.push(...faultsIn(hostile, await send(origin, hostile)));
		}
	};
	await Promise.all(Array.from({ length: 24 }, worker));
	return faults;
}

const isLinux = process.platform === 'linux';

function megabytes({ pid }: RunningServer): number {
	return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function openFiles({ pid }: RunningServer): number {
	return readdirSync(`/proc/${pid}/fd`).length;
}

/** Waits until a server has closed what it had open for others. */
async function settled(server: RunningServer, most: number): Promise<number> {
	for (let attempt = 0; attempt < 300 && openFiles(server) > most; attempt++) await wait(100);
	return openFiles(server);
}

async function stillAnswers({ origin }: RunningServer): Promise<void> {
	const { status, body } = await ask(origin, page);
	assert.equal(status, 200);
	assert.ok(site.get(`${page}.html`)?.equals(body));
}

test('the table has more than 200 different requests', () => {
	assert.ok(new Set(requests.map(({ bytes }) => bytes)).size > 200);
	const twice = requests.filter(({ name }, index) => requests.findIndex((other) => other.name === name) !== index);
	assert.deepEqual(
		twice.map(({ name }) => name),
		[],
	);
});

setTraps();
describe('under attack', { concurrency: true }, () => {
	for (const [name, start] of [
		['the preview server', () => startServe(folder)],
		['caddy', (program: string) => startCaddy(program, join(folder, 'out'))],
	] as const) {
		test(`${name} stays up under ${requests.length} hostile requests and shows only what is published`, async (t) => {
			const program = name === 'caddy' ? findProgram('caddy') : '';
			if (program === undefined) {
				assert.ok(!process.env.CI, 'Caddy is not installed. CI has to install it: see .ci/run.');
				return t.skip('Caddy is not installed, so its configuration was NOT tested here.');
			}
			const server = await start(program);
			t.after(() => server.stop());
			await stillAnswers(server);
			const first = isLinux ? openFiles(server) : 0;
			assert.deepEqual(await attack(server.origin), []);
			const before = isLinux ? megabytes(server) : 0;
			assert.deepEqual(await attack(server.origin), []);

			const half: Socket[] = [];
			const { hostname, port } = new URL(server.origin);
			await Promise.all(
				Array.from(
					{ length: 1000 },
					() =>
						new Promise<void>((written) => {
							const socket = connect(Number(port), hostname, () =>
								socket.write(`GET ${page} HTTP/1.1\r\nX: `, () => written()),
							);
							half.push(socket.on('error', () => written()));
						}),
				),
			);
			await stillAnswers(server);
			for (const socket of half) socket.destroy();

			// Many requests on one connection, which then breaks off.
			for (let connection = 0; connection < 60; connection++) {
				const socket = connect(Number(port), hostname).on('error', () => {});
				socket.write(`GET ${page} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(20));
				await new Promise((answered) => socket.once('data', answered).once('close', answered));
				socket.resetAndDestroy();
			}
			await stillAnswers(server);
			if (!isLinux) return t.diagnostic('Only Linux says how much memory and how many files another process has.');
			assert.ok(
				(await settled(server, first + 20)) <= first + 20,
				`${openFiles(server)} files are open, ${first} were`,
			);
			const grown = megabytes(server) - before;
			t.diagnostic(`${Math.round(before)} MB after the first round, ${Math.round(grown)} MB more at the end`);
			assert.ok(grown < 100, `${Math.round(grown)} MB more than after the first round`);
		});
	}
});
