import type { Comparison, Figure } from '@/model/comparison';
import { keyRange } from '../data';
import type { Rule } from '../rule';
import { readComparisons } from '../site';

/** Nobody can make out more seats in a picture. */
const mostSeats = 40;

/** Units of what is measured: only these have fractions. */
const measures = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|dollars?|percent|%)$/i;

export const quantities: Rule = {
	name: 'quantities',
	about:
		'A figure is a number that can be meant: nobody is counted in halves, a room has at most 40 seats, and the usual size lies within the range.',
	examples: { in: 'figure', bad: 'min: 5, max: 15.5', good: 'min: 5, max: 15' },
	check({ site, problem }) {
		for (const file of readComparisons(site)) {
			for (const [id, reason] of wrongFigures(file.value)) problem(file.path, reason, keyRange(file, ['figures', id]));
		}
	},
};

function* wrongFigures({ figures, formats }: Comparison): Generator<[id: string, reason: string]> {
	const seats = new Set(formats.flatMap(({ room }) => [room?.clients, room?.leaders, room?.typical]));
	for (const [id, { min, max = min, unit }] of Object.entries(figures)) {
		if (!unit.some((one) => measures.test(one)) && ![min, max].every(Number.isInteger)) {
			yield [id, `The figure “${id}” counts ${unit[1]}, so it must be a whole number.`];
		} else if (seats.has(id) && min < 1) {
			yield [id, `The figure “${id}” is the number of people in a room. Give 1 or more as min.`];
		} else if (seats.has(id) && max > mostSeats) {
			yield [id, `The figure “${id}” fills a room with ${max} seats. The picture holds ${mostSeats} at most.`];
		}
	}
	for (const { room } of formats) {
		if (room?.typical === undefined) continue;
		const [all, usual] = [figures[room.clients], figures[room.typical]];
		if (!all || !usual || isWithin(usual, all)) continue;
		yield [
			room.typical,
			`The usual size “${room.typical}” does not lie within “${room.clients}”. Correct one of the two.`,
		];
	}
}

function isWithin(inner: Figure, outer: Figure): boolean {
	return inner.min >= outer.min && (inner.max ?? inner.min) <= (outer.max ?? Number.POSITIVE_INFINITY);
}
