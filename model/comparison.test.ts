import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, comparisonSchema, defineComparison } from './comparison';
import type { Decision } from './decision';
import type { Data } from './schema';

/**
 * What must not compile. The compiler is the test: each `@ts-expect-error` is itself an error as soon as the mistake
 * below it would pass. The data is never used.
 */
test('mistakes in comparison.ts do not compile', () => {
	const figures = { size: { min: 1, max: 2, unit: ['seat', 'seats'], of: 'seats' } } as const;
	const formats = [
		{ id: 'bus', name: 'Bus', short: 'Bus', mark: 'ring', hue: 'green' },
		{ id: 'tram', name: 'Tram', short: 'Tram', mark: 'pair', hue: 'violet' },
	] as const;
	const names = { slug: 'bus-vs-tram', title: 'Bus and tram compared', shortTitle: 'Bus or tram' };
	const cost = { label: 'Cost', cells: { bus: 'Low', tram: 'Lower' } };
	const statement = { text: 'I like it.', why: 'It is near.' };
	const factor = { id: 'near', label: 'Near', question: 'What is near?', sides: { bus: statement, tram: statement } };
	const decision = {
		question: 'Which?',
		between: ['bus', 'tram'],
		options: [],
		outcomes: [],
		rule: { marks: 1, gap: 1, strong: 1 },
		factors: [factor],
		crisis: 'I am in danger.',
		setAside: 'Set aside.',
		results: {
			mostly: { bus: 'Mostly bus.', tram: 'Mostly tram.' },
			close: 'Close.',
			both: 'Both.',
			unsure: 'Not sure.',
		},
		closing: 'Ask.',
		sheet: 'Notes',
		notes: [],
		ask: { bus: [], tram: [] },
		plan: { codes: { bus: '1', tram: '2' }, questions: [], also: '', right: '' },
	} as const;
	type Weighed = Decision<'bus' | 'tram', 'bus' | 'tram'>;
	const tables = { all: { caption: 'All', aspects: ['cost'] } } as const;

	const valid = { ...names, formats, figures, aspects: { cost }, tables, overviewTable: 'all' } as const;

	defineComparison(valid);

	defineComparison({
		...valid,
		// @ts-expect-error a missing cell
		aspects: { cost: { label: 'Cost', cells: { bus: 'Low' } } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error a misspelled cell
		aspects: { cost: { label: 'Cost', cells: { bus: 'Low', trm: 'Lower' } } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error a cell too many
		aspects: { cost: { label: 'Cost', cells: { bus: 'Low', tram: 'Lower', boat: 'High' } } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error an unknown aspect in a table
		tables: { all: { caption: 'All', aspects: ['cots'] } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error a format without a name
		formats: [{ id: 'bus', short: 'Bus', mark: 'ring', hue: 'green' }],
		aspects: { cost: { label: 'Cost', cells: { bus: 'Low' } } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error a room with an unknown figure
		formats: [{ ...formats[0], room: { clients: 'siez', leaders: 'size' } }],
		aspects: { cost: { label: 'Cost', cells: { bus: 'Low' } } },
	});

	const path = { name: 'Both', text: 'Both.' };
	defineComparison({
		...valid,
		aspects: { cost: { ...cost, position: { ends: ['Low', 'High'], at: { bus: 1, tram: 2 } } } },
		paths: [{ ...path, stretches: [{ format: 'bus', from: 0, to: 9 }] }],
		decision,
	});

	defineComparison({
		...valid,
		// @ts-expect-error a format without a position
		aspects: { cost: { ...cost, position: { ends: ['Low', 'High'], at: { bus: 1 } } } },
	});

	defineComparison({
		...valid,
		// @ts-expect-error a path along an unknown format
		paths: [{ ...path, stretches: [{ format: 'boat', from: 0, to: 9 }] }],
	});

	for (const mistake of [
		// @ts-expect-error a question with one side only
		{ ...decision, factors: [{ ...factor, sides: { bus: statement } }] } satisfies Weighed,
		// @ts-expect-error a result that is missing
		{ ...decision, results: { ...decision.results, mostly: { bus: 'Mostly bus.' } } } satisfies Weighed,
		// @ts-expect-error a side that is no format
		{ ...decision, between: ['bus', 'boat'] } satisfies Weighed,
		// @ts-expect-error a format without a code
		{ ...decision, plan: { ...decision.plan, codes: { bus: '1' } } } satisfies Weighed,
	]) {
		assert.ok(mistake);
	}

	defineComparison({
		...valid,
		// @ts-expect-error weighing something that is no format
		decision: { ...decision, between: ['bus', 'boat'] },
	});

	defineComparison({
		...valid,
		// @ts-expect-error an unknown table
		overviewTable: 'al',
	});
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

test('the type of a comparison and its schema say the same', () => {
	const same: Same<Comparison, Data<typeof comparisonSchema>> = true;
	assert.ok(same);
	assert.equal(comparisonSchema.safeParse({}).success, false);
});
