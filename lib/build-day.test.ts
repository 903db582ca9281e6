import assert from 'node:assert/strict';
import test from 'node:test';
import { buildDay } from './build-day';

test('BUILD_DAY sets the day of the build', () => {
	assert.equal(buildDay({ BUILD_DAY: '2027-01-31' }), '2027-01-31');
});

test('without BUILD_DAY, the site is built for today', () => {
	assert.match(buildDay({}), /^\d{4}-\d\d-\d\d$/);
});

test('anything but a date is refused', () => {
	for (const BUILD_DAY of ['tomorrow', '2027-13-01', '1/31/2027'])
		assert.throws(() => buildDay({ BUILD_DAY }), /which is not a date.*2026-11-23/, BUILD_DAY);
});
