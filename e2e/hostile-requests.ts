/**
 * Requests as attackers and broken programs send them, byte for byte: the table of hostile.test.ts. None may get anything
 * but a 2xx, 3xx or 4xx, or see what is not published.
 */

/** Files that must never be seen, and what is in each. */
export const secret = 'CANARY-4711-not-for-readers';

export interface Hostile {
	readonly name: string;
	/** What is sent, in latin1. */
	readonly bytes: string;
	/** A status that a server may answer although it is a 5xx, and why. */
	readonly unless?: { readonly status: number; readonly because: string };
	/** Whether no answer at all is right: the request is never finished. */
	readonly mayBeSilent?: boolean;
}

const host = 'Host: localhost';
const close = 'Connection: close';

function get(path: string, ...headers: string[]): string {
	return request('GET', path, ...headers);
}

function request(method: string, path: string, ...headers: string[]): string {
	return [`${method} ${path} HTTP/1.1`, host, close, ...headers, '', ''].join('\r\n');
}

function raw(...lines: string[]): string {
	return [...lines, '', ''].join('\r\n');
}

/**
 * @param page the address of a page.
 * @param file that of a file that is no page.
 */
export function hostileRequests(page: string, file: string): Hostile[] {
	const table = (group: string, rows: readonly (string | [string, string])[], bytes: (row: string) => string) =>
		rows.map((row): Hostile => {
			const [name, text] = typeof row === 'string' ? [row, row] : row;
			return {
				name: `${group}: ${name.length > 80 ? `${name.slice(0, 80)}… (${name.length})` : name}`,
				bytes: bytes(text),
			};
		});

	const up = [
		'../',
		'..%2f',
		'%2e%2e/',
		'%2e%2e%2f',
		'.%2e/',
		'%2E%2E%2F',
		'..\\',
		'..%5c',
		'%2e%2e%5c',
		'..;/',
		'....//',
	];
	const overlong = [
		'%c0%ae%c0%ae/',
		'%c0%ae%c0%ae%c0%af',
		'..%c0%af',
		'%e0%80%ae%e0%80%ae%e0%80%af',
		'%f0%80%80%ae%f0%80%80%ae/',
		'..%c1%9c',
		'%u002e%u002e%u2215',
		'..%ef%bc%8f',
		'%ef%bc%8e%ef%bc%8e/',
		'..%u2216',
		'%uff0e%uff0e/',
	];
	const twice = ['%252e%252e%252f', '..%252f', '%25252e%25252e%25252f', '..%255c', '%%32%65%%32%65/'];
	const climbs = [...up, ...overlong, ...twice];
	const climbing = climbs.flatMap((step) => [
		`/${step}secret.txt`,
		`/${step.repeat(2)}${step.endsWith('/') ? '' : '/'}secret.html`,
		`${page}/${step.repeat(page.split('/').length)}secret.txt`,
		`/${step.repeat(12)}etc/passwd`,
	]);
	const beside = [
		'/../out-secret/secret.html',
		'/..%2fout-secret/secret.html',
		'/out-secret/secret.html',
		'/../out/../secret.txt',
		'/./../secret.txt',
		'/.//..//secret.txt',
		'//secret.txt',
		'///etc/passwd',
		'//etc/passwd',
		'/%2fetc%2fpasswd',
		'/%2Fetc/passwd',
		'/C:/secret.txt',
		'/c:%5csecret.txt',
		'/file:///etc/passwd',
		'/\\\\localhost\\c$\\secret.txt',
		'/proc/self/environ',
		'/proc/self/cwd/secret.txt',
		'/dev/fd/0',
	];
	const withheld = [
		'/.env',
		'/.env.html',
		'/%2eenv',
		'/.git/config',
		'/.git%2fconfig',
		'/%2e%67%69%74/config',
		'/.hidden.html',
		'/.hidden',
		'/.well-known/.env',
		'/.well-known/secret.txt',
		'/folder/.htpasswd',
		'/folder/.well-known/secret.txt',
		'/linked.txt',
		'/linked.html',
		'/linked',
		'/linked/',
		'/up/secret.txt',
		'/up/secret.html',
		'/up/secret',
		'/up%2fsecret.txt',
		'/up/out/index.html',
		'/passwd.txt',
		'/loop/loop/loop/secret.txt',
		'/loop',
		'/dangling.txt',
		'/folder',
		'/folder/',
		'/folder/later.txt.br',
		'/_headers',
		'/_headers/',
		'/%5fheaders',
		'/_redirects',
		'/vercel.json',
		'/VERCEL.JSON',
		'/vercel%2ejson',
		'/Caddyfile',
		'/caddyfile',
		'/Caddyfile/',
		'/index.html.br',
		'/index.html.gz',
		`${file}.br`,
		`${file}%2egz`,
		'/404.html',
		'/404',
		'/404/',
		'/404%2ehtml',
		'/sitemap.xml~',
		'/index.html.bak',
		'/index.php',
		'/wp-login.php',
		'/server-status',
		'/cgi-bin/test.cgi',
		'/package.json',
		'/node_modules/.bin/next',
	];
	const odd = [
		'/%',
		'/%z',
		'/%zz',
		'/%%',
		'/%2',
		'/%00',
		`${page}%00`,
		`${page}%00.html`,
		`${page}.html%00.txt`,
		'/secret.txt%00.html',
		'/%00../secret.txt',
		'/%0a',
		'/%0d%0aSet-Cookie:x=1',
		'/%ff%fe',
		'/%ed%a0%80',
		'/%f8%88%80%80%80',
		'/%C3',
		'/%c3%28',
		'/%80',
		'/ü',
		'/\x80\xff',
		'/~root',
		'/*',
		'/?',
		'/??',
		'/?/../secret.txt',
		'/#/../secret.txt',
		'/;/secret.txt',
		`${page};a=b`,
		`${page}/.`,
		`${page}/..`,
		`${page}//`,
		`${page}.HTML`,
		page.toUpperCase(),
		`${page}%20`,
		`${page}.`,
		`${page}::$DATA`,
		'/con',
		'/aux.html',
		'/<script>alert(1)</script>',
		'/"onmouseover=',
		'/{{7*7}}',
		'/{http.request.uri}',
		'/{env.HOME}',
		// biome-ignore lint/suspicious/noTemplateCurlyInString: it is sent as it is
		'/${jndi:ldap://localhost/a}',
		'/constructor',
		'/__proto__',
		'/hasOwnProperty.html',
		'/toString',
		`/${'a'.repeat(256)}`,
		`/${'a'.repeat(5000)}`,
		`/${'a/'.repeat(3000)}`,
		`/${'../'.repeat(3000)}secret.txt`,
		`/${'%C3%A9'.repeat(130)}`,
		`/${'%2e%2e%2f'.repeat(1500)}secret.txt`,
		`${page}?${'a=1&'.repeat(3000)}`,
		`${page}/${'x'.repeat(300)}`,
		`/${'x'.repeat(300)}.html`,
		`/${'x'.repeat(300)}/`,
	];
	const slash = [
		'//localhost/%2f..',
		'//evil.example/',
		'/\\evil.example/',
		'/%5cevil.example/',
		'//evil.example/index.html',
		'/%2fevil.example/',
		`//evil.example/..${page}/`,
		`//evil.example/%2e%2e${page}.html`,
		'///evil.example/',
		`/.//evil.example/..//${page}/`,
		`//${page}.html`,
		`//${page}/`,
	];
	const absolute = [
		'http://localhost/',
		`http://evil.example${page}`,
		'http://evil.example/../secret.txt',
		'http://evil.example/%2e%2e/secret.txt',
		'https://evil.example//secret.txt',
		'HTTP://evil.example',
		'http://',
		'http:///',
		'http://[::1',
		'http://a b/',
		'http://user:pass@evil.example/',
		'http://evil.example:99999/',
		'ftp://evil.example/secret.txt',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'gopher://localhost/',
		'evil.example:80',
		'secret.txt',
		'../secret.txt',
		'*',
		'',
	];
	const hosts: [string, string[]][] = [
		['none', []],
		['two', ['Host: a.example', 'Host: b.example']],
		['the same twice', ['Host: a.example', 'Host: a.example']],
		['empty', ['Host:']],
		['with spaces', ['Host: a b']],
		['with a slash', ['Host: a.example/../b']],
		['with an @', ['Host: a@b']],
		['with a comma', ['Host: a.example,b.example']],
		['a bad port', ['Host: a.example:port']],
		['a huge port', ['Host: a.example:999999999']],
		['markup', ['Host: <script>alert(1)</script>']],
		['climbing', ['Host: ../../secret.txt']],
		['long', [`Host: ${'a'.repeat(4000)}`]],
		['a bracket', ['Host: [::1']],
		['latin1', ['Host: \xfc.example']],
		['a space before the colon', ['Host : a.example']],
		['folded', ['Host: a.example', ' b.example']],
		['NUL', ['Host: a\0b']],
	];
	const ranges = [
		'bytes=0-0',
		'bytes=-1',
		'bytes=-0',
		'bytes=-99999999',
		'bytes=0-99999999',
		'bytes=99999999-',
		'bytes=5-2',
		'bytes=-',
		'bytes=',
		'bytes',
		'bytes=a-b',
		'bytes=0-0,1-1,2-2',
		`bytes=${Array.from({ length: 1300 }, (_, index) => `${index}-${index}`).join(',')}`,
		`bytes=${'0-,'.repeat(1300)}0-`,
		'bytes=0-18446744073709551616',
		'bytes=18446744073709551615-',
		'bytes=-9223372036854775808',
		'bytes=0x0-0x1',
		'bytes=1e3-',
		'lines=1-2',
		'bytes=0-0;bytes=1-1',
		'bytes = 0 - 0',
	];
	const conditions = [
		'If-None-Match: *',
		'If-None-Match: "',
		`If-None-Match: ${'"x", '.repeat(1500)}"y"`,
		'If-None-Match: W/"x", "y',
		'If-Match: "x"',
		'If-Match: *',
		'If-Modified-Since: yesterday',
		'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
		'If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT',
		'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
		'If-Unmodified-Since: nonsense',
		'If-Range: "x"\r\nRange: bytes=0-1',
		'If-Range: nonsense\r\nRange: bytes=-',
	];
	const codings = [
		'Accept-Encoding: ../../secret',
		'Accept-Encoding: br;q=',
		'Accept-Encoding: br;q=2, gzip;q=-1',
		'Accept-Encoding: br;q=0, gzip;q=0, identity;q=0, *;q=0',
		`Accept-Encoding: ${'gzip, '.repeat(1500)}br`,
		'Accept-Encoding: zstd, compress, deflate',
		'Accept-Encoding: ,,,,;;;;',
		'Accept: application/x-nothing',
		'Accept-Language: ../../etc/passwd',
		'TE: trailers, deflate',
	];
	const methods = [
		'POST',
		'PUT',
		'DELETE',
		'PATCH',
		'OPTIONS',
		'TRACE',
		'PROPFIND',
		'MKCOL',
		'MOVE',
		'PURGE',
		'LINK',
		'get',
		'GETS',
		'G T',
		'<>',
		'PRI',
		'X'.repeat(3000),
	];
	const big = [
		`X-Big: ${'a'.repeat(15_000)}`,
		`X-Big: ${'a'.repeat(100_000)}`,
		`X-Big: ${'a'.repeat(2_000_000)}`,
		Array.from({ length: 1500 }, (_, index) => `X-${index}: 1`).join('\r\n'),
		Array.from({ length: 20_000 }, (_, index) => `X-${index}: ${'a'.repeat(90)}`).join('\r\n'),
		`${'X'.repeat(20_000)}: 1`,
		`Cookie: ${'a=1; '.repeat(4000)}`,
		`Referer: http://localhost/${'a'.repeat(8000)}`,
	];
	const crlf: [string, string][] = [
		['in the path', get(`${page}\r\nSet-Cookie: a=1`)],
		['LF in the path', get(`${page}\nX: 1`)],
		['encoded, in an address that leads on', get(`${page}.html%0d%0aX-Injected:%201`)],
		['encoded, in the query of one', get(`${page}.html?%0d%0aX-Injected:%201`)],
		['encoded twice, in one', get(`${page}/?%250d%250aX-Injected:%201`)],
		['UTF-8 that ends in CR LF when cut short', get(`${page}/?%E5%98%8A%E5%98%8DX-Injected:%201`)],
		['raw UTF-8 of that kind', get(`${page}/?\xe5\x98\x8a\xe5\x98\x8dX-Injected: 1`)],
		['TAB in an address', get(`${page}\t.html`)],
		['bare CR in a header', get(page, 'X: a\rX-Injected: 1')],
		['bare LF in a header', get(page, 'X: a\nX-Injected: 1')],
		['NUL in a header', get(page, 'X: a\0b')],
		['a header without a name', get(page, ': a')],
		['a header without a colon', get(page, 'nonsense')],
		['a header’s name with a space', get(page, 'X Y: a')],
		['a header that is folded', get(page, 'X: a', '\tb')],
		['only LF at the ends of lines', get(page).replaceAll('\r\n', '\n')],
		['empty lines first', `\r\n\r\n${get(page)}`],
	];
	const body = '5\r\nhello\r\n0\r\n\r\n';
	const within = get('/smuggled');
	const smuggling: [string, string, Hostile['unless']?][] = [
		[
			'length and chunks',
			`${raw('POST / HTTP/1.1', host, 'Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\n${within}`,
		],
		[
			'chunks and length',
			raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked', 'Content-Length: 4') + body + within,
		],
		['two lengths', raw('POST / HTTP/1.1', host, 'Content-Length: 0', `Content-Length: ${within.length}`) + within],
		['the same length twice', raw('POST / HTTP/1.1', host, close, 'Content-Length: 0', 'Content-Length: 0')],
		['a list of lengths', raw('POST / HTTP/1.1', host, 'Content-Length: 0, 5') + within],
		['a length with a sign', `${raw('POST / HTTP/1.1', host, 'Content-Length: +5')}hello${within}`],
		['a negative length', raw('POST / HTTP/1.1', host, 'Content-Length: -1') + within],
		['a length in hexadecimal', `${raw('POST / HTTP/1.1', host, 'Content-Length: 0x5')}hello${within}`],
		['a length that is too long', raw('POST / HTTP/1.1', host, `Content-Length: ${'9'.repeat(40)}`)],
		['a length that is no number', raw('GET / HTTP/1.1', host, 'Content-Length: five')],
		['a GET with a body', `${raw(`GET ${page} HTTP/1.1`, host, close, 'Content-Length: 5')}hello`],
		[
			'a GET with a request for a body',
			raw(`GET ${page} HTTP/1.1`, host, close, `Content-Length: ${within.length}`) + within,
		],
		...[
			'xchunked',
			'chunked, identity',
			'identity',
			'chunked, chunked',
			'gzip, chunked',
			'\tchunked',
			' chunked ',
			'Chunked',
			'"chunked"',
			'chunked;a=b',
			'x\r\nTransfer-Encoding: chunked',
			'chunked\r\nTransfer-Encoding: x',
		].map((coding): [string, string, Hostile['unless']] => [
			`coding ${JSON.stringify(coding)}`,
			raw('POST / HTTP/1.1', host, close, `Transfer-Encoding:${coding}`) + body + within,
			{ status: 501, because: 'RFC 9112, 6.1: a server that does not know a transfer coding should answer 501' },
		]),
		[
			'a space before the colon',
			raw('POST / HTTP/1.1', host, 'Transfer-Encoding : chunked', 'Content-Length: 0') + body,
		],
		['chunks to HTTP/1.0', raw('POST / HTTP/1.0', host, 'Transfer-Encoding: chunked') + body + within],
		[
			'a chunk size with a sign',
			`${raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked')}+5\r\nhello\r\n0\r\n\r\n`,
		],
		[
			'a chunk size that is too long',
			`${raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked')}${'f'.repeat(20)}\r\nhello`,
		],
		[
			'a chunk size in words',
			`${raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked')}five\r\nhello\r\n0\r\n\r\n`,
		],
		[
			'a chunk with an endless extension',
			`${raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked')}5;${'a'.repeat(70_000)}\r\nhello\r\n0\r\n\r\n`,
		],
		[
			'chunks that end in LF only',
			`${raw('POST / HTTP/1.1', host, close, 'Transfer-Encoding: chunked')}5\nhello\n0\n\n`,
		],
		[
			'trailers that set the host',
			raw('POST / HTTP/1.1', host, close, 'Transfer-Encoding: chunked') +
				'0\r\nHost: evil.example\r\nContent-Length: 5\r\n\r\n',
		],
	];
	const versions = [
		'HTTP/0.9',
		'HTTP/1.2',
		'HTTP/1.9',
		'HTTP/2.0',
		'HTTP/3.0',
		'HTTP/9.9',
		'HTTP/11.1',
		'HTTP/1',
		'HTTP/',
		'http/1.1',
		'HTTPS/1.1',
		'HTTP/1.1x',
		'HTTP/-1.1',
		'ICY/1.0',
		'',
	];
	const pipelines: [string, string][] = [
		['three good ones', raw(`GET ${page} HTTP/1.1`, host) + raw(`HEAD ${page} HTTP/1.1`, host) + get('/')],
		['a bad one after a good one', `${raw(`GET ${page} HTTP/1.1`, host)}NONSENSE\r\n\r\n`],
		['fifty at once', raw(`HEAD ${page} HTTP/1.1`, host).repeat(50) + get('/')],
		['a good one after a refused one', raw('DELETE / HTTP/1.1', host) + get('/../secret.txt')],
		['an unfinished one after a good one', `${get(page)}GET / HT`],
	];
	const half: [string, string][] = [
		['nothing', ''],
		['one letter', 'G'],
		['zeros', '\0'.repeat(4096)],
		['half a line', `GET ${page} HT`],
		['a line', `GET ${page} HTTP/1.1\r\n`],
		['headers without an end', `GET ${page} HTTP/1.1\r\n${host}\r\nX: `],
		['half a body', `${raw('POST / HTTP/1.1', host, 'Content-Length: 500')}hello`],
		['half a chunk', `${raw('POST / HTTP/1.1', host, 'Transfer-Encoding: chunked')}5\r\nhe`],
	];
	const upgrades = [
		'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13',
		'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
		'Upgrade: nonsense\r\nConnection: Upgrade',
		'Expect: 100-continue\r\nContent-Length: 5',
		'Expect: something else',
		'Connection: close, Host',
		'X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: ftp',
		'X-Original-URL: /../secret.txt\r\nX-Rewrite-URL: /../secret.txt',
		'X-HTTP-Method-Override: DELETE',
		'Max-Forwards: -1',
		"User-Agent: () { :; }; cat /etc/passwd\r\nReferer: ' OR 1=1 --",
	];
	const noBytes = [
		['TLS hello', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
		['HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
		['SMTP', 'EHLO localhost\r\n'],
		['Redis', '*1\r\n$4\r\nINFO\r\n'],
		['noise', Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 151 + 7) % 256)).join('')],
		['a response', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
	] as [string, string][];

	return [
		...table('traversal', [...climbing, ...beside], (path) => get(path)),
		...table('withheld', withheld, (path) => get(path)),
		...table('address', odd, (path) => get(path)),
		...table('slashes', slash, (path) => get(path)),
		...table('target', absolute, (path) => get(path)),
		...hosts.map(
			([name, lines]): Hostile => ({ name: `host: ${name}`, bytes: raw(`GET ${page} HTTP/1.1`, ...lines, close) }),
		),
		...table('range', ranges, (range) => get(page, `Range: ${range}`)),
		...table('range of a file', ranges.slice(0, 6), (range) => get(file, `Range: ${range}`, 'Accept-Encoding: br')),
		...table('condition', conditions, (header) => get(page, header)),
		...table('coding', codings, (header) => get(page, header)),
		...table('method', methods, (method) => request(method, page)),
		{ name: 'method: CONNECT', bytes: raw('CONNECT localhost:22 HTTP/1.1', host, close) },
		{ name: 'method: OPTIONS *', bytes: request('OPTIONS', '*') },
		...table('size', big, (header) => get(page, header)),
		...table('line ends', crlf, (bytes) => bytes),
		...smuggling.map(
			([name, bytes, unless]): Hostile => ({ name: `smuggling: ${name}`, bytes, ...(unless && { unless }) }),
		),
		...versions.map(
			(version): Hostile => ({
				name: `version: ${version}`,
				bytes: raw(`GET ${page} ${version}`, host, close),
				unless: { status: 505, because: 'RFC 9110, 15.6.6: the status for a version that a server does not know' },
			}),
		),
		...table('pipeline', pipelines, (bytes) => bytes),
		...table('header', upgrades, (header) => get(page, header)),
		...table('no HTTP', noBytes, (bytes) => bytes),
		...half.map(([name, bytes]): Hostile => ({ name: `half: ${name}`, bytes, mayBeSilent: true })),
	];
}
