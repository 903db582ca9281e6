import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import { practice } from '../content/practice';
import { readFiles } from '../publish/next-export';
import { fullPoints, judgeHeaders } from '../publish/observatory';
import { table } from '../scripts/live/row';
import { checkSite } from '../scripts/live/site';
import { ask, type RunningServer, startOwn } from './host-servers';
import { publishedPages } from './published';

let server: RunningServer;
before(async () => {
	server = await startOwn('out');
});
after(() => server.stop());

test('every page, including the 404 page, gets full points by Mozilla’s rules', async () => {
	const policies = new Set<string>();
	for (const path of publishedPages) {
		const { headers } = await ask(server.origin, path);
		const known = Object.entries(headers).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value] as const],
		);
		const { points, judged } = judgeHeaders(new Map(known));
		assert.equal(points, fullPoints, `${path}: ${JSON.stringify(judged)}`);
		assert.equal(headers['set-cookie'], undefined);
		policies.add(headers['content-security-policy'] ?? '');
	}
	for (const policy of policies) {
		assert.deepEqual(new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate(), []);
	}
});

test('security.txt says where to report a vulnerability', async () => {
	const { status, headers, body } = await ask(server.origin, '/.well-known/security.txt');
	assert.equal(status, 200);
	assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
	const text = body.toString();
	const contacts = [...text.matchAll(/^Contact: (.+)$/gm)].map(([, contact = '']) => contact);
	const expected = [
		...(practice.email ? [`mailto:${practice.email}`] : []),
		...(practice.phone ? [`tel:${practice.phone.number}`] : []),
	];
	if (expected.length > 0) assert.deepEqual(contacts, expected);
	else {
		assert.equal(contacts.length, 1);
		assert.equal((await ask(server.origin, new URL(contacts[0] ?? '').pathname)).status, 200);
	}
	const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? [];
	assert.ok(Date.parse(expires) > Date.now(), expires);
	const [, canonical = ''] = /^Canonical: (.+)$/m.exec(text) ?? [];
	assert.equal(new URL(canonical).pathname, '/.well-known/security.txt');
	assert.match(text, /^Preferred-Languages: en$/m);
});

test('npm run check:live finds no difference on a site just built', async () => {
	const rows = await checkSite({ origin: server.origin, built: readFiles('out'), now: new Date(), name: 'test' });
	assert.ok(
		rows.every(({ state }) => state !== 'off'),
		table(rows),
	);
});
