import assert from 'node:assert/strict';
import { test } from 'node:test';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import { headerRules, headersFor } from './headers';
import { headersFile } from './hosts';
import { fullPoints, judgeHeaders } from './observatory';

const rules = headerRules({ styleHashes: ['sha256-abc=', 'sha256-def='], paths: ['/index.html', '/feed.xml'] });
const ours = headersFor(rules, '/');
const policy = ours.get('content-security-policy') ?? '';

test('_headers earns full points by Mozilla’s rules', () => {
	const lines =
		headersFile(rules)
			.split('\n/')[1]
			?.matchAll(/^ {2}([\w-]+): (.*)$/gm) ?? [];
	const headers = new Map([...lines].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
	const { points, judged } = judgeHeaders(headers);
	assert.equal(points, fullPoints, JSON.stringify(judged.filter((one) => one.points <= 0)));
	for (const name of ['permissions-policy', 'cross-origin-opener-policy']) {
		assert.equal(headers.get(name), ours.get(name));
	}
});

test('Google’s evaluator of policies finds nothing', () => {
	assert.deepEqual(new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate(), []);
});

const csp = 'content-security-policy';
const weaker: [header: string, value: string | undefined, points: number][] = [
	[csp, undefined, 55],
	[csp, policy.replace("script-src 'none'", "script-src 'self' 'unsafe-inline'"), 80],
	[csp, policy.replace("script-src 'none'", 'script-src https:'), 80],
	[csp, policy.replace("script-src 'none'", "script-src 'self' 'unsafe-eval'"), 110],
	[csp, policy.replace("script-src 'none'", 'script-src http://example.org'), 80],
	[csp, policy.replace("img-src 'self'", 'img-src http://example.org'), 110],
	[csp, policy.replace(/style-src [^;]+/, "style-src 'unsafe-inline'"), 120],
	[csp, policy.replace("default-src 'none'", "default-src 'self'"), 125],
	[csp, policy.replace("form-action 'none'", ''), 125],
	[csp, policy.replace("frame-ancestors 'none'", ''), 80],
	[csp, policy.replace("frame-ancestors 'none'", 'frame-ancestors *'), 80],
	[csp, `${policy}; script-src 'none'`, 55],
	['strict-transport-security', undefined, 80],
	['strict-transport-security', 'max-age=300', 120],
	['strict-transport-security', 'includeSubDomains', 80],
	['x-content-type-options', undefined, 125],
	['x-content-type-options', 'sniff', 125],
	['referrer-policy', undefined, 125],
	['referrer-policy', 'unsafe-url', 120],
	['cross-origin-resource-policy', undefined, 120],
	['cross-origin-resource-policy', 'cross-origin', 120],
	['cross-origin-resource-policy', 'anyone', 115],
];

for (const [header, value, points] of weaker) {
	test(`${header} ${value === undefined ? 'left out' : `as “${value}”`} costs points`, () => {
		const headers = new Map(ours);
		if (value === undefined) headers.delete(header);
		else headers.set(header, value);
		assert.equal(judgeHeaders(headers).points, points);
	});
}

test('an answer without any of these headers gets none of the extra points, as Mozilla has it', () => {
	assert.equal(judgeHeaders(new Map()).points, 30);
});

test('a header for old browsers does as well as nothing else can', () => {
	const headers = new Map(ours).set(csp, policy.replace("frame-ancestors 'none'", '')).set('x-frame-options', 'DENY');
	assert.equal(judgeHeaders(headers).points, 125);
});
