import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityText } from './security';

const origin = 'https://guides.example.org';
const site = { origin, updated: '2026-11-24', day: '2026-11-24' };
const phone = { number: '+15555550100', show: '(555) 555-0100' };

/** The fields of a file, as RFC 9116 has them: a name and a value on each line. */
function fields(text: string): [name: string, value: string][] {
	assert.match(text, /^([A-Z][A-Za-z-]+: \S.*\n)+$/);
	return text
		.trim()
		.split('\n')
		.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
}

function valuesOf(text: string, wanted: string): string[] {
	return fields(text).flatMap(([name, value]) => (name === wanted ? value : []));
}

test('it names every way to reach the practice, and the contact page when none is given', () => {
	const contacts = (practice: Parameters<typeof securityText>[0]) => valuesOf(securityText(practice, site), 'Contact');
	assert.deepEqual(contacts({ email: 'hello@example.org', phone }), ['mailto:hello@example.org', 'tel:+15555550100']);
	assert.deepEqual(contacts({ phone }), ['tel:+15555550100']);
	assert.deepEqual(contacts({}), [`${origin}/contact`]);
});

test('it says once when it expires, in which language to write and where it belongs', () => {
	const text = securityText({}, site);
	assert.deepEqual(valuesOf(text, 'Expires'), ['2027-05-24T00:00:00.000Z']);
	assert.deepEqual(valuesOf(text, 'Preferred-Languages'), ['en']);
	assert.deepEqual(valuesOf(text, 'Canonical'), [`${origin}/.well-known/security.txt`]);
});

test('whatever the day of the build, it expires later, and within a year', () => {
	const dayLong = 24 * 60 * 60 * 1000;
	for (const updated of ['2026-11-24', '2024-02-29', '2026-08-31T00:00:00.000Z']) {
		for (let days = 0; days < 800; days++) {
			const day = new Date(Date.parse(updated.slice(0, 10)) + days * dayLong).toISOString().slice(0, 10);
			const [expires = ''] = valuesOf(securityText({}, { origin, updated, day }), 'Expires');
			const left = (Date.parse(expires) - Date.parse(day)) / dayLong;
			assert.ok(left >= 60 && left < 365, `${updated}, ${day}: ${expires}`);
		}
	}
});
