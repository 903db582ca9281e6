import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { auditProblems, exceptionsFile } from './audit-report';

const advisory = 'GHSA-1111-aaaa-2222';
const exception = { advisory, reason: 'Only the tests use it, on pages of our own.', until: '2027-01-31' };
const audit = (severity: string) =>
	JSON.stringify({
		vulnerabilities: {
			tool: { via: ['part'] },
			part: { via: [{ title: 'Hangs', severity, url: `https://github.com/advisories/${advisory}` }] },
		},
	});
const problems = (found: string, excepted: unknown, today = '2026-11-24') =>
	auditProblems(found, JSON.stringify(excepted), today);

test('a weakness of high or critical severity needs a reason that has not run out', () => {
	for (const severity of ['high', 'critical']) {
		assert.match(problems(audit(severity), []).join('\n'), new RegExp(`part: Hangs \\(${severity}\\).*${advisory}`));
		assert.deepEqual(problems(audit(severity), [exception]), []);
		assert.deepEqual(problems(audit(severity), [exception], exception.until), []);
		assert.equal(problems(audit(severity), [exception], '2027-02-01').length, 1);
	}
	assert.deepEqual(problems(audit('moderate'), []), []);
});

test('an exception that nothing needs any more has to go', () => {
	assert.match(problems('{"vulnerabilities":{}}', [exception]).join(), /GHSA-1111-aaaa-2222 is no longer found/);
});

test('an exception without a reason, a day or an advisory is refused', () => {
	for (const [change, expected] of [
		[{ reason: 'fine' }, /0\.reason: says too little/],
		[{ until: 'soon' }, /0\.until: is no day/],
		[{ advisory: 'CVE-1' }, /0\.advisory: is no advisory/],
	] as const) {
		assert.throws(() => problems(audit('high'), [{ ...exception, ...change }]), expected);
	}
	assert.throws(() => auditProblems(audit('high'), 'none', '2026-11-24'), /audit-exceptions\.json is not JSON/);
});

test('what is no report of npm audit does not pass for one without findings', () => {
	for (const text of ['', '{}', '{"error":{"code":"ENOAUDIT"}}']) {
		assert.throws(() => problems(text, []), /npm audit/, text);
	}
});

test('the exceptions of this project can be read', () => {
	const found = auditProblems('{"vulnerabilities":{}}', readFileSync(exceptionsFile, 'utf8'), '2026-11-24');
	for (const problem of found) assert.match(problem, /is no longer found/);
});
