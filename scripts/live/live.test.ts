import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { publish } from '../../publish';
import { type Files, readFiles } from '../../publish/next-export';
import { rawExport, rawPage, routes } from '../../publish/raw-export';
import { createSiteServer } from '../../publish/server';
import { readArguments } from './arguments';
import { plainly } from './ask';
import { checkLinks, outgoing } from './links';
import { type Row, table } from './row';
import { checkSite, judgeCertificate } from './site';

const dayLong = 24 * 60 * 60 * 1000;
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * dayLong);
const name = 'test (+http://localhost)';

const servers: Server[] = [];
async function listen<S extends Server>(server: S): Promise<number> {
	servers.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return (server.address() as AddressInfo).port;
}

/** The published site, and the port of a server that serves it as it should. */
const { folder, options, write } = rawExport();
let built: Files;
let port = 0;

before(async () => {
	const security = `Contact: https://example.org/contact\nExpires: ${inDays(200).toISOString()}\n`;
	for (const place of ['.export', 'public']) write(`${place}/.well-known/security.txt`, security);
	write('.next/prerender-manifest.json', routes(['/', '/guide/part'], ['/robots.txt', '/.well-known/security.txt']));
	write('.export/guide/part.html', rawPage(`<h1>Part</h1><p>${'Words. '.repeat(200)}</p>`));
	await publish(options);
	built = readFiles(options.to);
	port = await listen(createSiteServer({ dir: options.to }));
});

after(() => {
	for (const server of servers) {
		server.close();
		if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
	}
});

interface Reply {
	readonly path: string;
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** Passes on what the site answers, after a change to it. */
function changing(change: (reply: Reply, asked: IncomingMessage) => void): RequestListener {
	return (asked, response) => {
		const { url = '/', method, headers } = asked;
		const to = { host: '127.0.0.1', port, path: url, method, headers: { ...headers, host: 'localhost' } };
		request(to, async (answer) => {
			const body: Buffer[] = [];
			for await (const part of answer) body.push(part);
			const { statusCode: status = 0, headers } = answer;
			const reply = { path: url, status, headers, body: Buffer.concat(body) };
			delete reply.headers['transfer-encoding'];
			change(reply, asked);
			const length = { 'content-length': String(reply.body.length) };
			response.writeHead(reply.status, { ...reply.headers, ...length }).end(reply.body);
		}).end();
	};
}

async function check(listener: RequestListener, options: { timeout?: number } = {}): Promise<Row[]> {
	const origin = `http://127.0.0.1:${await listen(createServer(listener))}`;
	return checkSite({ origin, built, now, name, ...options });
}

const offOf = (rows: readonly Row[]) => rows.filter(({ state }) => state === 'off').map((row) => row.check);

test('a site that is as it was built has nothing off', async () => {
	const rows = await check(changing(() => {}));
	assert.deepEqual(offOf(rows), [], table(rows));
	const says = (check: string) => rows.find((row) => row.check === check)?.says ?? '';
	assert.match(says('Certificate'), /no encryption here/);
	assert.match(says('Pages'), /^all 2 /);
	assert.match(says('Mozilla’s rules'), /^130 of 130/);
	assert.match(says('Compression'), /as br, and as gzip/);
	assert.match(says('Former addresses'), /^2 lead on/);
	assert.match(says('security.txt'), /^expires in (199|200) days/);
});

const csp = 'content-security-policy';
const edit = (reply: Reply, change: (text: string) => string) => {
	reply.body = brotliCompressSync(change(brotliDecompressSync(reply.body).toString()));
};
const changes: Record<string, { change: Parameters<typeof changing>[0]; off: string[]; says: RegExp }> = {
	'a page that the host adds a script to': {
		change: (reply) => {
			if (reply.path === '/guide/part' && reply.headers['content-encoding'] === 'br')
				edit(reply, (text) => text.replace('</main>', '</main><script src="/count.js"></script>'));
		},
		off: ['Pages'],
		says: /\/guide\/part is not out\/guide\/part\.html: from byte \d+ on it has "<?script src/,
	},
	'a page of an older version': {
		change: (reply) => {
			if (reply.path === '/' && reply.headers['content-encoding'] === 'br') edit(reply, (text) => text.slice(0, 100));
		},
		off: ['Pages'],
		says: /it ends after 100 of \d+ bytes.*/,
	},
	'a page that is not there': {
		change: (reply) => {
			if (reply.path === '/guide/part') reply.status = 404;
		},
		off: ['Pages'],
		says: /\/guide\/part answers 404, not 200/,
	},
	'a file that leads away': {
		change: (reply) => {
			if (reply.path === '/robots.txt')
				Object.assign(reply, { status: 302, headers: { location: 'https://else.example/' } });
		},
		off: ['Other files'],
		says: /\/robots\.txt answers 302 and leads to https:\/\/else\.example\/, not 200/,
	},
	'headers that the host does not send': {
		change: (reply) => {
			for (const header of ['referrer-policy', 'permissions-policy']) delete reply.headers[header];
		},
		off: ['Other headers', 'Mozilla’s rules'],
		says: /permissions-policy is missing at \S+ and \d+ more addresses/,
	},
	'a weaker policy on one page': {
		change: (reply) => {
			if (reply.path === '/guide/part')
				reply.headers[csp] = String(reply.headers[csp]).replace("script-src 'none'", "script-src 'self'");
		},
		off: ['Security policy'],
		says: /content-security-policy is “default-src 'none'; script-src 'self'.* at \/guide\/part$/m,
	},
	'a cookie': {
		change: (reply) => {
			reply.headers['set-cookie'] = ['visit=1'];
		},
		off: ['Other headers'],
		says: /a cookie is set/,
	},
	'pages that are sent as another type': {
		change: (reply) => {
			if (reply.path === '/') reply.headers['content-type'] = 'text/plain';
		},
		off: ['Other headers'],
		says: /content-type is “text\/plain” at \/$/m,
	},
	'a wrong address that answers as if it were right': {
		change: (reply) => {
			if (reply.status === 404) reply.status = 200;
		},
		off: ['Wrong addresses'],
		says: /answers 200, not 404/,
	},
	'a former address that leads to the front page': {
		change: (reply) => {
			if (reply.path.startsWith('/old')) reply.headers.location = '/';
		},
		off: ['Former addresses'],
		says: /\/old\?from=letter answers 301 and leads to http:\S+\/, not 301 to http:\S+\/guide\/part\?from=letter/,
	},
	'a former address that has moved for now only': {
		change: (reply) => {
			if (reply.status === 301) reply.status = 302;
		},
		off: ['Former addresses'],
		says: /\/old\?from=letter answers 302/,
	},
	'a security.txt that has expired': {
		change: (reply) => {
			if (reply.path === '/.well-known/security.txt')
				edit(reply, (text) => text.replace(/Expires: .*/, 'Expires: 2020-01-01T00:00:00Z'));
		},
		off: ['Other files', 'security.txt'],
		says: /has expired: build and publish again/,
	},
};

for (const [what, { change, off, says }] of Object.entries(changes)) {
	test(`${what} is off`, async () => {
		const rows = await check(changing(change));
		assert.deepEqual(offOf(rows), off, table(rows));
		assert.match(table(rows), says);
	});
}

test('a site without compression is off', async () => {
	const site = createSiteServer({ dir: join(folder, 'out') });
	const rows = await check((asked, response) => {
		asked.headers['accept-encoding'] = 'identity';
		site.emit('request', asked, response);
	});
	assert.deepEqual(offOf(rows), ['Compression'], table(rows));
	assert.match(table(rows), /\/guide\/part comes as it is/);
	assert.match(table(rows), /asked for as gzip, comes as it is/);
});

test('a page that never comes is off, and the rest is still checked', async () => {
	const site = createSiteServer({ dir: join(folder, 'out') });
	const silent = (asked: IncomingMessage, response: ServerResponse) => {
		if (asked.url !== '/guide/part') site.emit('request', asked, response);
	};
	const rows = await check(silent, { timeout: 3000 });
	assert.match(table(rows), /\/guide\/part: no answer in time/);
	assert.ok(rows.some(({ check }) => check === 'security.txt'));
});

test('a site built for another address says for which', async () => {
	const sitemap = Buffer.from('<urlset><url><loc>https://elsewhere.example/</loc></url></urlset>');
	const origin = `http://127.0.0.1:${port}`;
	const rows = await checkSite({ origin, built: new Map([...built, ['/sitemap.xml', sitemap]]), now, name });
	assert.match(table(rows), new RegExp(`built for https://elsewhere\\.example: run SITE_URL=${origin} npm run build`));
});

async function closedPort(): Promise<number> {
	const closed = await listen(createServer());
	await new Promise((done) => servers.at(-1)?.close(done));
	return closed;
}

test('an address at which nobody answers is said in plain words', async () => {
	const [closed, plain] = [await closedPort(), port];
	for (const [origin, why] of [
		[`http://127.0.0.1:${closed}`, 'nothing answers there'],
		[`https://127.0.0.1:${closed}`, 'nothing answers there'],
		[`https://127.0.0.1:${plain}`, 'it does not speak https'],
	] as const) {
		await assert.rejects(
			checkSite({ built, now, name, origin }),
			({ message }: Error) => message.startsWith(`${origin} cannot be reached: `) && message.includes(why),
		);
	}
	assert.equal(plainly({ code: 'ENOTFOUND' }), 'nobody knows its name');
});

test('the days that a certificate has left are counted, and few are off', () => {
	for (const [days, refused, state, says] of [
		[60, undefined, 'ok', /^60 days left, until \d{4}-\d\d-\d\d$/],
		[14, undefined, 'ok', /^14 days left/],
		[13, undefined, 'off', /^13 days left.*should have been renewed/],
		[-1, 'CERT_HAS_EXPIRED', 'off', /^ran out on \d{4}-\d\d-\d\d/],
		[60, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'off', /signed by itself/],
		[60, 'ERR_TLS_CERT_ALTNAME_INVALID', 'off', /for another name/],
	] as const) {
		const row = judgeCertificate(inDays(days), refused, now);
		assert.equal(row.state, state, row.says);
		assert.match(row.says, says);
	}
});

/** A certificate for localhost that nobody but its own key vouches for, as DER. */
function certificate(from: Date, until: Date): { key: string; cert: string } {
	const part = (tag: number, ...contents: Buffer[]) => {
		const content = Buffer.concat(contents);
		const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
		return Buffer.concat([Buffer.from([tag, ...length]), content]);
	};
	const digits = (date: Date) => date.toISOString().replace(/^..|[-:T]|\..*/g, '');
	const time = (date: Date) => part(0x17, Buffer.from(`${digits(date)}Z`));
	const hex = (text: string) => Buffer.from(text, 'hex');
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
	const algorithm = part(0x30, part(0x06, hex('2a8648ce3d040302')));
	const commonName = part(0x30, part(0x06, hex('550403')), part(0x0c, Buffer.from('localhost')));
	const subject = part(0x30, part(0x31, commonName));
	const signed = part(
		0x30,
		part(0x02, Buffer.from([1])),
		algorithm,
		subject,
		part(0x30, time(from), time(until)),
		subject,
		publicKey.export({ type: 'spki', format: 'der' }),
	);
	const der = part(0x30, signed, algorithm, part(0x03, Buffer.from([0]), sign('sha256', signed, privateKey)));
	const lines = der.toString('base64').replace(/(.{64})/g, '$1\n');
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
	};
}

const encrypted = async (from: number, until: number) => {
	const pair = certificate(inDays(from), inDays(until));
	const server = createSecureServer(
		pair,
		changing(() => {}),
	);
	return { ...pair, origin: `https://localhost:${await listen(server)}` };
};

test('a certificate that has run out, or that nobody vouches for, is off, and what lies behind it is read all the same', async () => {
	for (const [from, until, says] of [
		[-30, -1, /ran out on/],
		[-30, 60, /signed by itself/],
	] as const) {
		const { origin } = await encrypted(from, until);
		const rows = await checkSite({ origin, built, now, name });
		assert.deepEqual(offOf(rows), ['Certificate'], table(rows));
		assert.match(table(rows), says);
	}
});

test('whoever leaves out https has to be led to the same page for good', async () => {
	const { origin } = await encrypted(-1, 60);
	const row = async (listener: RequestListener) => {
		const plainOrigin = `http://127.0.0.1:${await listen(createServer(listener))}`;
		return (await checkSite({ origin, built, now, name, plainOrigin })).find(({ check }) => check === 'http to https');
	};
	const lead = (status: number, to: (url: string) => string): RequestListener => {
		return (asked, response) => response.writeHead(status, { Location: to(asked.url ?? '') }).end();
	};
	assert.equal((await row(lead(301, (url) => origin + url)))?.state, 'ok');
	assert.equal((await row(lead(308, (url) => origin + url)))?.state, 'ok');
	for (const [listener, says] of [
		[lead(302, (url) => origin + url), /answers 302/],
		[lead(301, () => origin), /leads to https/],
		[changing(() => {}), /answers 200, not 301/],
		[(asked) => asked.socket.destroy(), /cut off.*leave out https/],
	] as [RequestListener, RegExp][]) {
		const found = await row(listener);
		assert.equal(found?.state, 'off');
		assert.match(found?.says ?? '', says);
	}
});

test('with a certificate that is trusted the command ends well, and says so in a table or as JSON', async () => {
	const { origin, cert } = await encrypted(-1, 60);
	const place = mkdtempSync(join(tmpdir(), 'live-'));
	try {
		writeFileSync(join(place, 'ca.pem'), cert);
		const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(place, 'ca.pem') };
		const command = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'index.ts')];
		const run = (cwd: string, ...args: string[]) =>
			new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
				const child = spawn(process.execPath, [...command, ...args], { cwd, env });
				let [stdout, stderr] = ['', ''];
				child.stdout.on('data', (text) => (stdout += text));
				child.stderr.on('data', (text) => (stderr += text));
				child.on('close', (code) => done({ code, stdout, stderr }));
			});
		const well = await run(folder, origin, '--no-links', '--json');
		assert.equal(well.code, 0, well.stdout + well.stderr);
		const { site, off, rows } = JSON.parse(well.stdout);
		assert.deepEqual([site, off], [origin, 0]);
		assert.match(JSON.stringify(rows), /(59|60) days left/);

		const empty = await run(place, origin);
		assert.equal(empty.code, 1);
		assert.match(empty.stderr, /no built site in out\/.*SITE_URL=https:\/\/localhost:\d+ npm run build/);
		assert.doesNotMatch(empty.stderr, /\n\s+at /);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
});

test('a wrong command says what to write instead', () => {
	assert.deepEqual(readArguments(['https://guides.example.org/', '--no-links']), {
		origin: 'https://guides.example.org',
		links: false,
		json: false,
	});
	assert.equal(readArguments(['http://localhost:3000', '--json']).json, true);
	for (const [given, says] of [
		[[], /Give the address.*npm run check:live -- https:/s],
		[['https://a.example', 'https://b.example'], /one only/],
		[['guides.example.org'], /“guides\.example\.org” is not the address of a site/],
		[['ftp://guides.example.org'], /is not the address of a site/],
		[['http://guides.example.org'], /needs https. Write “https:\/\/guides\.example\.org”/],
		[['https://guides.example.org/about?x'], /Write its address alone: “https:\/\/guides\.example\.org”/],
		[['https://guides.example.org', '--fast'], /'--fast'\. There are --no-links and --json/],
	] as [string[], RegExp][]) {
		assert.throws(() => readArguments(given), says);
	}
});

test('links to other sites are asked one at a time, and refusals are not taken for broken pages', async () => {
	const log: string[] = [];
	let most = 0;
	let open = 0;
	const status: Record<string, number> = {
		'/fine': 200,
		'/gone': 404,
		'/refused': 403,
		'/busy': 429,
		'/later': 503,
		'/broken': 500,
	};
	const guest: RequestListener = (asked, response) => {
		log.push(`${asked.method} ${asked.url} ${asked.headers['user-agent']}`);
		most = Math.max(most, ++open);
		response.on('close', () => open--);
		const path = asked.url ?? '';
		if (path === '/moved') response.writeHead(301, { Location: '/fine' });
		else if (path === '/once') response.writeHead(302, { Location: '/fine' });
		else if (path === '/loop') response.writeHead(302, { Location: '/loop' });
		else if (path === '/no-head') response.writeHead(asked.method === 'HEAD' ? 404 : 200);
		else response.writeHead(status[path] ?? 200);
		response.end();
	};
	const [one, other] = [await listen(createServer(guest)), await listen(createServer((_, response) => response.end()))];
	const host = `http://127.0.0.1:${one}`;
	const helpLine = `http://127.0.0.1:${other}/help`;
	const paths = [...Object.keys(status), '/moved', '/once', '/loop', '/no-head'];
	const page = `${paths.map((path) => `<a href="${host}${path}#part">${path}</a>`)}<a href="${helpLine}">Help</a>`;
	const site = new Map([
		[
			'/about.html',
			Buffer.from(`${page}<a href="/own">Own</a><a href="https://site.example/x">Own</a><a href="tel:911">911</a>`),
		],
		['/again.html', Buffer.from(page)],
	]);
	const origin = 'https://site.example';
	assert.deepEqual([...outgoing(site, origin).keys()], [...paths.map((path) => host + path), helpLine]);
	const [lines, others] = await checkLinks({ origin, built: site, helpLines: [helpLine], name, pause: 1 });
	assert.deepEqual([lines?.state, lines?.says], ['ok', '1 of 1 answer']);
	assert.equal(others?.state, 'off');
	assert.match(others?.says ?? '', /^4 of 10 answer, 3 do not, 3 could not be checked/);
	const details = others?.details?.join('\n') ?? '';
	for (const says of [
		`${host}/gone (on /about): answers 404`,
		`${host}/broken (on /about): answers 500`,
		`${host}/loop (on /about): leads on and on`,
		`${host}/refused (on /about): answers 403 to programs`,
		`${host}/busy (on /about): answers 429 to programs`,
		`${host}/later (on /about): answers 503 to programs`,
		`${host}/moved (on /about): has moved for good to ${host}/fine`,
	]) {
		assert.ok(details.includes(says), `${says}\n${details}`);
	}
	assert.equal(details.split('\n').length, 7, details);
	assert.equal(most, 1, 'one request at a time');
	assert.ok(log.every((line) => line.endsWith(name)));
	assert.equal(log.filter((line) => line.includes('/gone')).length, 2, 'what is gone is asked for by HEAD, then GET');
});

test('hosts that nobody reaches are asked for one address only, and when there are no others, this machine may be offline', async () => {
	const [down, fine] = [await closedPort(), await listen(createServer((_, response) => response.end()))];
	const links = async (...urls: string[]) => {
		const page = Buffer.from(urls.map((url) => `<a href="${url}">x</a>`).join(''));
		const built = new Map([['/index.html', page]]);
		return checkLinks({ origin: 'https://site.example', built, helpLines: [], name, pause: 1 });
	};
	const [first, second] = [`http://127.0.0.1:${down}/a`, `http://127.0.0.1:${down}/b`];
	const some = await links(first, second, `http://127.0.0.1:${fine}/`);
	assert.match(table(some), /1 of 3 answer, 2 do not/);
	assert.match(table(some), /\/b \(on \/\): nothing answers there/);
	const none = await links(first, `http://127.0.0.1:${await closedPort()}/`);
	assert.deepEqual([none.length, none[0]?.state], [1, 'unknown']);
	assert.match(table(none), /is this machine online\?/);
});

test('a page of another site that never comes is asked for three times', async () => {
	const log: string[] = [];
	const silent = await listen(createServer(({ method, url }) => log.push(`${method} ${url}`)));
	const built = new Map([['/index.html', Buffer.from(`<a href="http://127.0.0.1:${silent}/page">Page</a>`)]]);
	const rows = await checkLinks({
		origin: 'https://site.example',
		built,
		helpLines: [],
		name,
		pause: 1,
		timeout: 300,
	});
	assert.match(table(rows), /0 of 1 answer, 1 do not/);
	assert.match(table(rows), /\/page \(on \/\): no answer in time/);
	assert.deepEqual(log, ['HEAD /page', 'GET /page', 'GET /page']);
});
