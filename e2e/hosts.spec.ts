import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { publish } from '../publish';
import { addressOf } from '../publish/address';
import { rawExport, rawPage } from '../publish/raw-export';
import { type Answer, ask, findProgram, type RunningServer, startCaddy, startOwn } from './host-servers';
import { servedFiles } from './published';

const pages = servedFiles.filter((file) => file.endsWith('.html') && file !== '/404.html').map(addressOf);
const others = servedFiles.filter((file) => !file.endsWith('.html'));
const page = pages.find((path) => path.lastIndexOf('/') > 0) ?? '/';

interface Question {
	readonly path: string;
	readonly method?: string | undefined;
	readonly headers?: Readonly<Record<string, string | undefined>>;
	/** What every server must answer; where it is left out, they must only agree. */
	readonly status: number;
	readonly location?: string | undefined;
}

const acceptable = [undefined, 'gzip', 'br', 'gzip, deflate, br, zstd', 'br;q=0, gzip', 'gzip;q=0, br;q=0', 'identity'];

const questions: Question[] = [
	...[...pages, ...others].flatMap((path) => [
		...acceptable.map((accept) => ({
			path,
			status: 200,
			headers: accept === undefined ? {} : { 'accept-encoding': accept },
		})),
		{ path, method: 'HEAD', status: 200 },
		{ path: `${path}?from=letter`, status: 200 },
	]),
	...pages
		.filter((path) => path !== '/')
		.flatMap((path) => [
			{ path: `${path}.html`, status: 308, location: path },
			{ path: `${path}/`, status: 308, location: path },
			{ path: `${path}/?a=1&b=%2F`, status: 308, location: `${path}?a=1&b=%2F` },
			{ path: `${path}.html?a=1`, status: 308, location: `${path}?a=1` },
			{ path: `${path}/nothing`, status: 404 },
			{ path: `${path}x`, status: 404 },
		]),
	{ path: '/index', status: 308, location: '/' },
	{ path: '/index.html', status: 308, location: '/' },
	{ path: '/index?a=1', status: 308, location: '/?a=1' },
	{ path: '/index/', status: 308, location: '/' },
	...[
		'/404',
		'/404.html',
		'/nothing',
		'/nothing.html',
		'/nothing/',
		'/nothing/deeper',
		'/no%20thing',
		'/no-ünicode'.replace('ü', '%C3%BC'),
		'/_headers',
		'/vercel.json',
		'/Caddyfile',
		'/index.html.br',
		'/index.html.gz',
		'/robots.txt.br',
		'/.git/config',
		'/.env',
		'/.well-known/nothing',
		'/.well-known/.env',
		'/.well-known/security.txt.br',
		'/about/.well-known/x',
		`/${'a'.repeat(300)}`,
		`/${'%C3%A9'.repeat(130)}`,
		`/x/${'a'.repeat(300)}?y`,
		'/_next/static/nothing.js',
		'/index.txt',
	].flatMap((path) => [
		{ path, status: 404 },
		{ path, status: 404, method: 'HEAD' },
		{ path, status: 404, headers: { 'accept-encoding': 'gzip' } },
		{ path, status: 404, headers: { 'accept-encoding': 'br' } },
	]),
	...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].flatMap((method) => [
		{ path: page, method, status: 405 },
		{ path: '/nothing', method, status: 405 },
	]),
	{ path: '/%zz', status: 400 },
];

/** Headers of the connection, the clock and the file system: each server has its own. */
const own = new Set([
	'date',
	'server',
	'connection',
	'keep-alive',
	'transfer-encoding',
	'content-length',
	'etag',
	'last-modified',
	'accept-ranges',
]);
const hosts = { caddy: startCaddy };

for (const [name, start] of Object.entries(hosts)) {
	test.describe(name, () => {
		const program = findProgram(name);
		test.skip(!program && !process.env.CI, `${name} is not installed, so its configuration was NOT tested here.`);
		let host: RunningServer;
		let ours: RunningServer;

		test.beforeAll(async () => {
			if (!program) throw new Error(`${name} is not installed. CI has to install it: see .ci/run.`);
			[host, ours] = await Promise.all([start(program, 'out'), startOwn('out')]);
		});
		test.afterAll(() => Promise.all([host?.stop(), ours?.stop()]));

		test(`answers all ${questions.length} questions as our own server does`, async () => {
			const differences: string[] = [];
			for (const question of questions) {
				const [theirs, our] = await Promise.all([host, ours].map(({ origin }) => ask(origin, question.path, question)));
				if (!theirs || !our) throw new Error('no answer');
				const label = `${question.method ?? 'GET'} ${question.path} ${JSON.stringify(question.headers ?? {})}`;
				if (our.status !== question.status)
					differences.push(`${label}: we answer ${our.status}, not ${question.status}`);
				if (question.location && our.headers.location !== question.location) {
					differences.push(`${label}: we lead to ${our.headers.location}, not to ${question.location}`);
				}
				differences.push(...compare(question, our, theirs).map((difference) => `${label}: ${difference}`));
			}
			expect(differences).toEqual([]);
		});

		test('caches files named by their content, and offers unknown types as downloads', async () => {
			const { options, write } = rawExport();
			const paths = [
				'/_next/static/media/picture.1234.png',
				'/data.bin',
				'/LICENSE',
				'/feed.json',
				'/speculation-rules.json',
			];
			for (const path of paths.slice(0, -1)) write(`.export${path}`, 'content');
			write('.export/index.html', rawPage(paths.map((path) => `<a href="${path}">${path}</a>`).join('')));
			await publish(options);
			const servers = await Promise.all([start(program ?? '', options.to), startOwn(options.to)]);
			for (const path of [...paths, '/']) {
				const [theirs, our] = await Promise.all(servers.map(({ origin }) => ask(origin, path)));
				if (!theirs || !our) throw new Error('no answer');
				expect(our.status, path).toBe(200);
				expect(compare({ path, status: 200 }, our, theirs), path).toEqual([]);
				expect(our.headers['cache-control']?.includes('immutable'), path).toBe(path.startsWith('/_next/static/'));
			}
			await Promise.all(servers.map((server) => server.stop()));
		});

		test('answers 304 for a page that has not changed', async () => {
			const first = await ask(host.origin, page);
			const headers = { 'if-none-match': first.headers.etag ?? '' };
			const again = await ask(host.origin, page, { headers });
			expect(again.status).toBe(304);
			expect(again.body).toHaveLength(0);
			expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
		});

		test('serves nothing from outside the site', async () => {
			const climbs = [
				'/../package.json',
				'/..%2fpackage.json',
				'/%2e%2e/package.json',
				'/..%5cpackage.json',
				'/%2e%2e%2f%2e%2e%2fetc/passwd',
				'//etc/passwd',
				'/x%00.html',
			];
			for (const path of climbs) {
				const { status, body } = await ask(host.origin, path);
				expect([400, 403, 404], path).toContain(status);
				expect(body.toString()).not.toContain('devDependencies');
			}
		});
	});
}

function compare(question: Question, ours: Answer, theirs: Answer): string[] {
	const differences: string[] = [];
	if (theirs.status !== ours.status) differences.push(`status ${theirs.status}, ours ${ours.status}`);
	// Caddy refuses a malformed address before it reads its configuration.
	if (ours.status === 400) return differences;
	for (const name of new Set([...Object.keys(ours.headers), ...Object.keys(theirs.headers)])) {
		if (own.has(name)) continue;
		// A redirect or a refusal has no text worth naming: browsers show none of it.
		if ((name === 'content-type' || name === 'content-encoding') && ![200, 206, 404].includes(ours.status)) continue;
		if (theirs.headers[name] !== ours.headers[name])
			differences.push(`${name} ${theirs.headers[name]}, ours ${ours.headers[name]}`);
	}
	if ([200, 206, 404].includes(ours.status) && question.method !== 'HEAD' && !decoded(theirs).equals(decoded(ours))) {
		differences.push('another body');
	}
	return differences;
}

function decoded({ headers, body }: Answer): Buffer {
	if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
	return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

test('the Docker image gets every file that the build imports', () => {
	const folder = resolve('.fixtures/image');
	rmSync(folder, { recursive: true, force: true });
	const lines = readFileSync('.dockerignore', 'utf8').trim().split('\n');
	const allowed = lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
	// Everything is left out, then some of it is let in, and of that some is left out again.
	expect([lines[0], lines.at(-1)]).toEqual(['**', '**/*.test.ts']);
	const again = lines.slice(1, -1).filter((line) => !line.startsWith('!'));
	const isWanted = (file: string) => !file.endsWith('.test.ts') && !again.includes(file);
	for (const name of readdirSync('.').filter((name) =>
		allowed.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`).test(name)),
	)) {
		cpSync(name, join(folder, name), { recursive: true, filter: isWanted });
	}
	const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['--noEmit'], {
		cwd: folder,
		encoding: 'utf8',
	});
	expect(stdout).toBe('');
	expect(status).toBe(0);
});

test('the container serves the built site without root rights', () => {
	const lines = readFileSync('Dockerfile', 'utf8').split('\n');
	const copied = lines.flatMap(
		(line) => /^COPY --from=build \/site\/(\S+) (\S+)/.exec(line)?.slice(1, 3).join(' → ') ?? [],
	);
	expect(copied).toEqual(['out → /srv']);
	for (const path of copied) expect(existsSync(path.split(' ')[0] ?? '')).toBe(true);
	const caddyfile = readFileSync('out/Caddyfile', 'utf8');
	expect(lines.at(-2)).toContain('/srv/Caddyfile');
	const port = lines.find((line) => line.startsWith('EXPOSE'))?.slice('EXPOSE '.length);
	expect(caddyfile).toContain(`{$SITE_ADDRESS::${port}}`);
	expect(caddyfile).toContain('{$SITE_ROOT:/srv}');
	const user = lines.filter((line) => line.startsWith('USER')).at(-1);
	expect(user).toMatch(/^USER [1-9]\d*/);
});
