import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules } from './headers';
import { caddyfile, headersFile, readVercelJson, redirectsFile, vercelJson } from './hosts';

const plain = headerRules({ styleHashes: ['sha256-abc='], paths: ['/index.html'] });
const hashed = headerRules({ styleHashes: ['sha256-abc='], paths: ['/_next/static/media/a.1234.png'] });

test('our own server reads from vercel.json the very rules that were written', () => {
	assert.deepEqual(readVercelJson(vercelJson(hashed)).rules, hashed);
});

test('_headers sets no header twice for an address: hosts would send both values in one', () => {
	for (const rules of [plain, hashed]) {
		const seen = new Map<string, string[]>();
		let path = '';
		for (const line of headersFile(rules).split('\n').slice(1, -1)) {
			if (!line.startsWith(' ')) path = line;
			else seen.set(line.trim().split(':')[0] ?? '', [...(seen.get(line.trim().split(':')[0] ?? '') ?? []), path]);
		}
		for (const [name, paths] of seen) assert.ok(paths.length === 1 || !paths.includes('/*'), `${name} ${paths}`);
		assert.deepEqual(seen.get('Content-Security-Policy'), ['/*']);
	}
	assert.match(headersFile(plain), /\/\*\n(.*\n)*? {2}Cache-Control: public, max-age=0, must-revalidate/);
	assert.match(headersFile(hashed), /\/_next\/static\/\*\n {2}Cache-Control: .*immutable/);
});

test('rules that a host would not read stop the build', () => {
	const many = headerRules({
		styleHashes: Array.from({ length: 60 }, (_, index) => `sha256-${index}${'x'.repeat(43)}=`),
		paths: [],
	});
	assert.throws(() => headersFile(many), /2000 characters of a line/);
	const each = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: { 'X-A': 'b' } }));
	assert.throws(() => headersFile(each), /100 rules/);
});

test('every header is in the configuration of Caddy', () => {
	const text = caddyfile(hashed, ['/index.html', '/a.svg']);
	for (const [name, value] of hashed.flatMap(({ headers }) => Object.entries(headers))) {
		if (name !== 'Content-Type') assert.ok(text.includes(name), name);
		assert.ok(text.includes(value), value);
	}
	assert.match(text, /image\/svg\+xml; charset=utf-8/);
	assert.doesNotMatch(text, /undefined/);
});

test('Caddy answers only at the addresses of what is published, and at those that lead on to it', () => {
	const text = caddyfile(plain, ['/404.html', '/index.html', '/a/b.html', '/robots.txt', '/.well-known/security.txt']);
	assert.deepEqual(
		[...text.matchAll(/not path (.*)/g)].map(([, paths = '']) => paths.replaceAll('`', '')),
		['/ /index /index/ /index.html', '/a/b /a/b/ /a/b.html', '/robots.txt', '/.well-known/security.txt'],
	);
});

const redirects = { '/old': '/new', '/older.html': '/' };

test('a former address may lead to another site', () => {
	const away = caddyfile(plain, [], { '/old': 'https://elsewhere.example/x' });
	assert.match(away, /path \/old \/old\/\n[^}]*\{\n\s*redir https:\/\/elsewhere\.example\/x 301\n/);
});

test('every host’s file redirects a former address, with and without a slash at the end', () => {
	const lines = redirectsFile(redirects).split('\n').slice(1, -1);
	assert.deepEqual(lines, ['/old /new 301', '/old/ /new 301', '/older.html / 301', '/older.html/ / 301']);
	assert.deepEqual(
		[...readVercelJson(vercelJson(plain, redirects)).moved],
		[
			['/old', '/new'],
			['/old/', '/new'],
			['/older.html', '/'],
			['/older.html/', '/'],
		],
	);
	assert.match(caddyfile(plain, [], redirects), /path \/old \/old\/\n[^}]*rewrite \* \/new\n\s*redir \{uri\} 301/);
});

test('more redirects than a host reads stop the build', () => {
	const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`/old-${index}`, '/new']));
	assert.throws(() => redirectsFile(many), /2000 lines/);
});
