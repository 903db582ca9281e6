import assert from 'node:assert/strict';
import test from 'node:test';
import { type Group, groupFacts, groupInShort, groupsSchema, meetingTime, passedDay } from './group';

const group: Group = {
	name: 'Tuesday evening group',
	for: 'Adults who feel anxious around people',
	about: 'Feeling more at ease.',
	days: ['Tuesday'],
	time: { from: '18:30', to: '20:00', zone: 'America/New_York' },
	place: '1 Main Street',
	leader: 'Ann Lee, LPC',
	confirmed: '2026-11-23',
	until: '2027-01-31',
	join: 'Call us.',
};

test('the time of a group reads as people say it', () => {
	assert.equal(meetingTime(group), 'Tuesdays, 6:30 to 8 p.m. Eastern Time');
	assert.equal(
		meetingTime({
			days: ['Thursday', 'Monday'],
			time: { from: '11:00', to: '12:15', zone: 'America/Los_Angeles' },
		}),
		'Mondays and Thursdays, 11 a.m. to 12:15 p.m. Pacific Time',
	);
	assert.equal(
		meetingTime({ days: ['Sunday'], time: { from: '00:00', to: '00:45', zone: 'America/Chicago' } }),
		'Sundays, 12 to 12:45 a.m. Central Time',
	);
});

test('a group is open up to and on its last day, and not after', () => {
	assert.equal(passedDay(group, '2027-01-31'), undefined);
	assert.equal(passedDay(group, '2027-02-01'), 'until');
});

test('a group with a start is open up to and on that day', () => {
	assert.equal(passedDay({ ...group, start: '2027-01-12' }, '2027-01-12'), undefined);
	assert.equal(passedDay({ ...group, start: '2027-01-12' }, '2027-01-13'), 'start');
});

test('unknown facts about a group are left out', () => {
	const facts = new Map(groupFacts(group));
	assert.equal(facts.get('Starts'), 'You can join at any time');
	assert.equal(facts.get('Length'), 'No set end');
	assert.equal(facts.get('Price'), 'Ask us');
	assert.equal(facts.has('Places'), false);
});

test('known facts about a group are put into words', () => {
	const facts = new Map(
		groupFacts({
			...group,
			online: 'by video',
			sessions: 12,
			start: '2027-01-12',
			placesLeft: 3,
			price: { amount: 40, currency: 'USD', per: 'session' },
		}),
	);
	assert.equal(facts.get('Where'), '1 Main Street, or by video');
	assert.equal(facts.get('Starts'), 'January 12, 2027');
	assert.equal(facts.get('Length'), '12 sessions');
	assert.equal(facts.get('Price'), '$40 per session');
	assert.equal(facts.get('Places'), '3 places left');
	assert.equal(new Map(groupFacts({ ...group, placesLeft: 1 })).get('Places'), '1 place left');
	assert.match(String(new Map(groupFacts({ ...group, placesLeft: 0 })).get('Places')), /waiting list/);
});

test('a list of groups says when, where and for whom', () => {
	assert.equal(
		groupInShort({ ...group, online: 'by video' }),
		'Tuesdays, 6:30 to 8 p.m. Eastern Time, in person or online. For: Adults who feel anxious around people',
	);
});

for (const [what, change, reason] of [
	['without a place', { place: undefined }, /neither where the group meets nor that it is online/],
	['that ends before it begins', { time: { ...group.time, to: '18:00' } }, /is not after “from”/],
	['in a time zone that does not exist', { time: { ...group.time, zone: 'Eastern' } }, /name of a time zone/],
	['at a time that is none', { time: { ...group.time, from: '6:30 pm' } }, /24 hours/],
	['confirmed after its last day', { confirmed: '2027-02-01' }, /is before “confirmed”/],
] as const) {
	test(`a group ${what} is refused, with the remedy`, () => {
		const result = groupsSchema.safeParse({ 'tuesday-evening': { ...group, ...change } });
		assert.match(result.error?.issues[0]?.message ?? '', reason);
	});
}

test('an empty list of groups is valid', () => {
	assert.equal(groupsSchema.safeParse({}).success, true);
});
