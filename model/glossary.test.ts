import assert from 'node:assert/strict';
import test from 'node:test';
import { type Glossary, glossarySchema, sortedTerms, termTitle, usesIn } from './glossary';

const glossary: Glossary = {
	cbt: { term: 'cognitive therapy', short: 'CBT', means: 'A kind of therapy.' },
	group: { term: 'group', means: 'Several people.' },
	open: { term: 'open group', also: ['open groups'], means: 'One that people join as it runs.' },
};

const found = (text: string) => usesIn(text, glossary).map(({ id, start, end }) => [id, text.slice(start, end)]);

test('a term is found in each of its forms, whatever its capitals', () => {
	assert.deepEqual(found('Cognitive therapy (CBT) comes in open groups.'), [
		['cbt', 'Cognitive therapy'],
		['cbt', 'CBT'],
		['open', 'open groups'],
	]);
});

test('of two terms in the same words, the longer one counts', () => {
	assert.deepEqual(found('An open group is a group.'), [
		['open', 'open group'],
		['group', 'group'],
	]);
});

test('a part of a word, or of words joined by a hyphen, is no term, and an abbreviation has capitals', () => {
	assert.deepEqual(found('A subgroup, groups, group-based, cbt'), []);
	assert.deepEqual(found('the group’s leader'), [['group', 'group']]);
});

test('signs in a term mean themselves, and no entries find nothing', () => {
	assert.deepEqual(usesIn('C. and CX', { c: { term: 'C.', means: 'A letter.' } }).length, 1);
	assert.deepEqual(usesIn('CBT', {}), []);
});

test('entries are in the order of the alphabet, with the abbreviation in brackets', () => {
	assert.deepEqual(
		sortedTerms(glossary).map(([, entry]) => termTitle(entry)),
		['Cognitive therapy (CBT)', 'Group', 'Open group'],
	);
});

test('a meaning is a sentence or two in plain words', () => {
	const means = (text: string) => glossarySchema.safeParse({ id: { term: 'group', means: text } }).success;
	assert.ok(means('Several people.'));
	for (const wrong of ['several people.', 'Several people', 'Several **people**.', '', `A ${'long '.repeat(50)}one.`]) {
		assert.ok(!means(wrong), wrong);
	}
});
