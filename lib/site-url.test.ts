import assert from 'node:assert/strict';
import test from 'node:test';
import { localSiteUrl, parsePort, parseSiteUrl, publicSiteUrl } from './site-url';

for (const value of [
	'https://guides.example.org',
	'https://example.org:8443',
	'http://localhost:3000',
	'http://127.0.0.1',
	'http://[::1]:8080',
]) {
	test(`${value} is accepted as the site’s address`, () => assert.equal(parseSiteUrl(value), value));
}

const wrong: [value: string | undefined, says: RegExp][] = [
	[undefined, /SITE_URL is not set[\s\S]*search engines[\s\S]*SITE_URL=https:\/\//],
	['', /SITE_URL is not set/],
	['  ', /SITE_URL is not set/],
	['guides.example.org', /not the address of a site/],
	['localhost:3000', /not the address of a site/],
	['ftp://example.org', /not the address of a site/],
	['https://', /not the address of a site/],
	['http://example.org', /write “https:\/\/example\.org”/i],
	['http://localhost.example.org', /needs https/],
	['https://example.org/', /write “https:\/\/example\.org”/],
	['https://example.org/guides', /write “https:\/\/example\.org”/],
	['https://example.org?x', /write “https:\/\/example\.org”/],
	['https://example.org#x', /write “https:\/\/example\.org”/],
	['https://user:secret@example.org', /write “https:\/\/example\.org”/],
	['https://Example.org', /write “https:\/\/example\.org”/],
	['https://example.org:443', /write “https:\/\/example\.org”/],
	[' https://example.org', /write “https:\/\/example\.org”/],
	['http://localhost:3000/', /write “http:\/\/localhost:3000”/],
];

for (const [value, says] of wrong) {
	test(`${JSON.stringify(value)} is refused with what to write instead`, () => {
		assert.throws(() => parseSiteUrl(value), says);
	});
}

test('the address on this machine follows PORT', () => {
	assert.equal(localSiteUrl({}), 'http://localhost:3000');
	assert.equal(localSiteUrl({ PORT: '' }), 'http://localhost:3000');
	assert.equal(localSiteUrl({ PORT: '80' }), 'http://localhost');
	assert.equal(parseSiteUrl(localSiteUrl({ PORT: '8080' })), 'http://localhost:8080');
});

test('PORT is a number from 0 to 65535, or nothing', () => {
	assert.deepEqual([undefined, '', '0', '8080', '65535'].map(parsePort), [3000, 3000, 0, 8080, 65535]);
	for (const value of ['abc', '-1', '65536', '80.5', '1e3', ' 80', ' ']) {
		assert.throws(() => parsePort(value), /PORT is “.*”, which is not a valid port\. Use a number/);
		assert.throws(() => localSiteUrl({ PORT: value }), /which is not a valid port/);
	}
});

for (const [value, expected] of [
	['https://guides.example.org', 'https://guides.example.org'],
	['http://localhost:3000', undefined],
	['https://localhost', undefined],
	['guides.example.org', undefined],
	['', undefined],
	[undefined, undefined],
] as const) {
	test(`the address that readers can reach in “${value}” is ${expected}`, () => {
		assert.equal(publicSiteUrl(value), expected);
	});
}
