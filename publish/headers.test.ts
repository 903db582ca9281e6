import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentType, headerRules, headersFor, isText } from './headers';

const rules = headerRules({ styleHashes: ['sha256-abc='], paths: ['/index.html', '/_next/static/media/a.1234.png'] });

test('the policy forbids all but the style with that hash, and pictures of this site', () => {
	const policy = headersFor(rules, '/')
		.get('content-security-policy')
		?.split('; ')
		.map((directive) => directive.split(' '));
	const directives = Object.fromEntries(policy?.map(([name, ...values]) => [name, values.join(' ')]) ?? []);
	assert.equal(directives['default-src'], "'none'");
	assert.equal(directives['script-src'], "'none'");
	assert.equal(directives['style-src'], "'sha256-abc='");
	for (const name of ['base-uri', 'form-action', 'frame-ancestors']) assert.equal(directives[name], "'none'", name);
	assert.doesNotMatch(JSON.stringify(policy), /unsafe|\*|https?:/);
});

test('a site without style allows none', () => {
	const [wide] = headerRules({ styleHashes: [], paths: [] });
	assert.match(wide?.headers['Content-Security-Policy'] ?? '', /style-src 'none'/);
});

test('browsers revalidate pages, and keep files that are named by their content', () => {
	const cache = (path: string) => headersFor(rules, path).get('cache-control');
	assert.equal(cache('/'), 'public, max-age=0, must-revalidate');
	assert.equal(cache('/robots.txt'), 'public, max-age=0, must-revalidate');
	assert.equal(cache('/_next/static/media/a.1234.png'), 'public, max-age=31536000, immutable');
});

test('no page may use what a device has, or share its window with another site', () => {
	const headers = headersFor(rules, '/nothing');
	assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*geolocation=\(\).*microphone=\(\)/);
	assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
});

test('speculation rules have their own content type', () => {
	assert.equal(headersFor(rules, '/speculation-rules.json').get('content-type'), 'application/speculationrules+json');
	assert.equal(headersFor(rules, '/').get('speculation-rules'), '"/speculation-rules.json"');
	assert.equal(headersFor(rules, '/').has('content-type'), false);
});

test('the extension of a file sets its content type', () => {
	assert.equal(contentType('/a.b/page.HTML'), 'text/html; charset=utf-8');
	assert.equal(contentType('/LICENSE'), 'application/octet-stream');
	assert.equal(contentType('/constructor.toString'), 'application/octet-stream');
	assert.deepEqual(['/a.svg', '/a.png', '/a.html', '/LICENSE'].map(isText), [true, false, true, false]);
});
