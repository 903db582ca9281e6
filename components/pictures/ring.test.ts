import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '@/model/comparison';
import { roomOf, type Seat } from '@/model/room';
import { meetingOf } from './meeting';
import { circles, dots, type Point, radiusFor, ringOf } from './ring';

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

function roomOfSize(size: number): Seat[] {
	return ['you', ...Array.from({ length: size - 2 }, () => 'taken' as const), 'leader'];
}

test('every seat is on the ring, and none touches another, whatever the size of the room', () => {
	for (let size = 2; size <= 40; size++) {
		const { at, radius } = ringOf(roomOfSize(size));
		const seats = Object.values(at).flat();
		assert.equal(seats.length, size);
		for (const [index, seat] of seats.entries()) {
			assert.ok(Math.abs(distance(seat, [0, 0]) - radius) < 1);
			for (const other of seats.slice(index + 1)) assert.ok(distance(seat, other) > 40, `${size} seats`);
		}
	}
});

test('your seat is where the ring is turned to, and the leader of a pair sits opposite', () => {
	const radius = radiusFor(2);
	assert.deepEqual(ringOf(roomOfSize(2)).at, { you: [[radius, 0]], taken: [], free: [], leader: [[-radius, 0]] });
	assert.deepEqual(ringOf(roomOfSize(2), { turn: 90 }).at.you, [[0, radius]]);
});

test('every chair but yours has a back', () => {
	assert.equal(ringOf(roomOfSize(16)).backs.match(/a/g)?.length, 15);
});

test('a path has a dot or a circle for each point', () => {
	const points: Point[] = [
		[1, 2],
		[3.5, -4],
	];
	assert.equal(dots(points), 'M1 2h0M3.5 -4h0');
	assert.equal(circles(points, 8).match(/M/g)?.length, 2);
});

const comparison = {
	formats: [
		{ id: 'a', name: 'Choir', short: 'Choir', room: { clients: 'many', leaders: 'one' } },
		{ id: 'b', name: 'Lesson', short: 'Lesson', room: { clients: 'one', leaders: 'one' } },
	],
	figures: {
		many: { min: 4, max: 12, unit: ['singer', 'singers'], of: '' },
		one: { min: 1, max: 1, unit: ['person', 'people'], of: '' },
	},
} as unknown as Comparison;

for (const formats of [comparison.formats, comparison.formats.toReversed()]) {
	test(`two rooms meet in one seat, yours in both: ${formats.map(({ id }) => id).join(' and ')}`, () => {
		const { rooms, you, label, viewBox } = meetingOf({ ...comparison, formats });
		const [left, , width] = viewBox;
		for (const { ring, center } of rooms) {
			assert.deepEqual(ring.at.you, [you]);
			assert.ok(center[0] - ring.rug >= left && center[0] + ring.rug <= left + width);
		}
		for (const format of formats) assert.ok(label.includes(String(roomOf(format, comparison.figures)?.description)));
	});
}

test('formats without rooms do not meet', () => {
	assert.throws(() => meetingOf({ ...comparison, formats: [] }), /Two rooms/);
});
