import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, Format } from './comparison';
import { hearersInWords, roomLegend, roomOf, roomsMeet, tellsRooms } from './room';

const figures: Comparison['figures'] = {
	size: { min: 5, max: 15, unit: ['member', 'members'], of: 'members' },
	usual: { min: 7, max: 10, unit: ['member', 'members'], of: 'usual members' },
	one: { min: 1, max: 1, unit: ['client', 'clients'], of: 'clients' },
	leaders: { min: 1, unit: ['leader', 'leaders'], of: 'leaders' },
	two: { min: 2, max: 2, unit: ['leader', 'leaders'], of: 'leaders' },
};
const look = { mark: 'ring', hue: 'green' } as const;
const group: Format = {
	id: 'group',
	name: 'Group therapy',
	short: 'Group',
	...look,
	room: {
		clients: 'size',
		typical: 'usual',
		leaders: 'leaders',
		hears: [
			{ who: 'leaders', bond: 'duty', text: 'Must.' },
			{ who: 'clients', bond: 'promise', text: 'Promise.' },
		],
	},
};
const alone: Format = {
	id: 'alone',
	name: 'Individual therapy',
	short: 'Individual',
	...look,
	room: { clients: 'one', leaders: 'leaders' },
};
const compare = (...formats: Format[]) => ({ formats, figures, aspects: {} }) as unknown as Comparison;
const count = (format: Format, seat: string) => roomOf(format, figures)?.seats.filter((one) => one === seat).length;

test('a room has one seat for you, the usual number taken, and the rest free', () => {
	assert.deepEqual(
		['you', 'taken', 'free', 'leader'].map((seat) => count(group, seat)),
		[1, 9, 5, 1],
	);
	assert.deepEqual(
		['you', 'taken', 'free', 'leader'].map((seat) => count(alone, seat)),
		[1, 0, 0, 1],
	);
});

test('without a usual number, every seat is taken', () => {
	assert.equal(count({ ...group, room: { clients: 'size', leaders: 'leaders' } }, 'taken'), 14);
});

test('your seat is first, and the leader’s is opposite', () => {
	for (const leaders of ['leaders', 'two']) {
		const seats = roomOf({ ...group, room: { clients: 'size', leaders } }, figures)?.seats ?? [];
		const opposite = seats.flatMap((seat, index) => (seat === 'leader' ? index / seats.length : []));
		assert.equal(seats[0], 'you');
		for (const place of opposite) assert.ok(Math.abs(place - 0.5) <= 1 / seats.length, `at ${place} of the ring`);
	}
});

test('free seats are spread evenly: never two side by side while there are more taken ones', () => {
	const seats = roomOf(group, figures)?.seats.filter((seat) => seat !== 'leader') ?? [];
	const runs = seats.join(' ').match(/free free/);
	assert.equal(runs, null);
});

test('the description of a room names the range, the usual number and the leaders', () => {
	assert.equal(
		roomOf(group, figures)?.description,
		'Group therapy: seats for 5 to 15 members, often 7 to 10, and one or more leaders.',
	);
	assert.equal(roomOf({ ...group, room: undefined }, figures), undefined);
});

test('a room that names no figure is an error that lists the figures', () => {
	const wrong = { ...group, room: { clients: 'siez', leaders: 'leaders' } };
	assert.throws(() => roomOf(wrong, figures), /“siez”.*size, usual/);
});

test('two rooms meet in your seat; one, three or two large ones do not', () => {
	assert.equal(roomsMeet(compare(group, alone)), true);
	assert.equal(roomsMeet(compare(alone, group)), true);
	assert.equal(roomsMeet(compare(group, alone, alone)), false);
	assert.equal(roomsMeet(compare(group, { ...alone, room: undefined })), false);
	assert.equal(roomsMeet(compare(group, group)), false);
});

test('the key explains exactly the seats that are drawn', () => {
	const words = (...formats: Format[]) => roomLegend(compare(...formats))?.map((key) => key.words);
	assert.deepEqual(words(group, alone), [
		'Your seat',
		'Who leads',
		'A typical size (7 to 10 members)',
		'Up to 15 members',
	]);
	assert.deepEqual(words(alone), ['Your seat', 'Who leads']);
	assert.equal(words({ ...alone, room: undefined }), undefined);
});

test('a row shows the rooms if each of its cells names the size of its room', () => {
	const aspects = {
		who: { label: 'Who', cells: { group: 'Usually {size} ({usual bare})', alone: '{one bare}' } },
		cost: { label: 'Cost', cells: { group: 'Less for {size}', alone: 'More' } },
	};
	const comparison = { ...compare(group, alone), aspects };
	assert.equal(tellsRooms(comparison, 'who'), true);
	assert.equal(tellsRooms(comparison, 'cost'), false);
	assert.equal(tellsRooms({ ...comparison, formats: [group, { ...alone, room: undefined }] }, 'who'), false);
});

test('the description names everyone who hears you, line by line', () => {
	assert.equal(
		hearersInWords(group, figures),
		'Group therapy: a firm line from you to the leader, and a broken line from you to each of the other members.',
	);
});
