import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from './comparison';
import { marksOn, scaleInWords, scaleOf } from './scale';

const formats = ['bus', 'tram', 'train'].map((id) => ({ id, name: id.toUpperCase() }));

function comparing(at: Readonly<Record<string, number>>): Comparison {
	const aspects = {
		price: { label: 'Price', cells: {}, position: { ends: ['Low', 'High'], at } },
		wait: { label: 'Wait' },
	};
	return { formats: formats.filter(({ id }) => id in at), aspects } as unknown as Comparison;
}

/** The scale with its marks, from left to right. */
function drawn(at: Readonly<Record<string, number>>) {
	const comparison = comparing(at);
	const scale = scaleOf(comparison, 'price');
	assert.ok(scale);
	const marks = marksOn(scale, comparison).map(({ format, point, lane }) => [format.id, point, lane]);
	return { comparison, scale, marks };
}

test('the first format is always nearer to the left end', () => {
	const same = drawn({ bus: 20, tram: 90 });
	assert.deepEqual(same.scale.ends, ['Low', 'High']);
	assert.deepEqual(same.marks, [
		['bus', 20, 0],
		['tram', 90, 0],
	]);
	const reversed = drawn({ bus: 90, tram: 20 });
	assert.deepEqual(reversed.scale.ends, ['High', 'Low']);
	assert.deepEqual(reversed.marks, [
		['bus', 10, 0],
		['tram', 80, 0],
	]);
});

test('the description matches the scale as it is drawn', () => {
	const { comparison, scale } = drawn({ bus: 90, tram: 20 });
	assert.equal(
		scaleInWords(scale, comparison),
		'Price, from “High” to “Low”: BUS is at “High”; TRAM is nearer to “Low”.',
	);
});

test('a mark that would cover another moves a lane lower', () => {
	assert.deepEqual(drawn({ bus: 30, tram: 35, train: 60 }).marks, [
		['bus', 30, 0],
		['tram', 35, 1],
		['train', 60, 0],
	]);
	assert.deepEqual(
		drawn({ bus: 50, tram: 50, train: 50 }).marks.map(([, , lane]) => lane),
		[0, 1, 2],
	);
});

test('a row without a position has no scale, and a point off the scale is an error', () => {
	assert.equal(scaleOf(comparing({ bus: 1, tram: 2 }), 'wait'), undefined);
	assert.throws(() => drawn({ bus: 20, tram: 120 }), /“tram” on the scale “Price” must be a number from 0 to 100/);
});
