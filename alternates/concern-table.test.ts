import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Comparison } from '@/model/comparison';
import type { Source } from '@/model/source';
import { concernCsv, concernData } from './concern-table';

const none = { text: 'We found no good study.' };
const comparison: Comparison = {
	slug: 'a',
	title: 'A',
	shortTitle: 'A',
	formats: [],
	figures: {},
	aspects: {},
	tables: {},
	overviewTable: '',
	concerns: {
		caption: 'What is known',
		heads: {
			name: 'Concern',
			helps: 'Does it help?',
			compared: 'Which?',
			guidance: 'Guidelines',
			shownFor: 'For whom',
		},
		rows: {
			sleep: {
				name: 'Sleep',
				helps: { text: 'Yes, "a lot".', sources: ['lee', 'kim'] },
				compared: none,
				guidance: none,
				shownFor: none,
			},
		},
	},
};
const sources: Record<string, Source> = {
	lee: { short: 'Lee 2020', kind: 'trial', title: 'On sleep', year: 2020, doi: '10.1000/1', says: 'It helps.' },
	kim: { short: 'Kim 2021', kind: 'review', title: 'On rest', year: 2021, says: 'It helps.' },
};

test('CSV names the sources of a cell behind its words', () => {
	assert.deepEqual(parse(concernCsv(comparison, sources), { record_delimiter: '\r\n' }), [
		['Concern', 'Does it help?', 'Which?', 'Guidelines', 'For whom'],
		['Sleep', 'Yes, "a lot". (Lee 2020; Kim 2021)', none.text, none.text, none.text],
	]);
});

test('JSON gives every row its address, and every cell its sources with theirs', () => {
	const data = concernData(comparison, sources, { page: 'https://a.example/a', updated: '2026-11-23T00:00:00.000Z' });
	const [row] = data.rows;
	assert.equal(row?.page, 'https://a.example/a#sleep');
	assert.deepEqual(row?.cells.helps, {
		text: 'Yes, "a lot".',
		sources: [
			{ id: 'lee', short: 'Lee 2020', title: 'On sleep', url: 'https://doi.org/10.1000/1' },
			{ id: 'kim', short: 'Kim 2021', title: 'On rest', url: undefined },
		],
	});
	assert.deepEqual(row?.cells.compared, { text: none.text, sources: [] });
});

test('a source that does not exist, or a comparison without such a table, is an error', () => {
	assert.throws(() => concernCsv(comparison, {}), /no source “lee”/);
	assert.throws(() => concernCsv({ ...comparison, concerns: undefined }, sources), /no “concerns”/);
});
