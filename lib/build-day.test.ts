import assert from 'node:assert/strict';
import test from 'node:test';
import { buildDay } from './build-day';

test('the day of the build is the one that is asked for', () => {
	assert.equal(buildDay({ BUILD_DAY: '2027-01-31' }), '2027-01-31');
});

test('without one it is the day that it is', () => {
	assert.match(buildDay({}), /^\d{4}-\d\d-\d\d$/);
});

test('what is no day is refused', () => {
	for (const BUILD_DAY of ['tomorrow', '2027-13-01', '1/31/2027'])
		assert.throws(() => buildDay({ BUILD_DAY }), /which is no day.*2026-11-23/, BUILD_DAY);
});
