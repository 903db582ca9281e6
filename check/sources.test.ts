import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from '@/content/sources';

const entries = Object.entries(sources);
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('a source’s address can be opened', () => {
	for (const [id, { doi, url }] of entries) {
		if (doi) assert.match(doi, /^10\.\d{4,}\/\S+$/, `${id}: a DOI stands without its resolver`);
		if (url) assert.ok(url.startsWith('https://') && URL.canParse(url) && !/\s/.test(url), `${id}: ${url}`);
		assert.ok(!(doi && url), `${id}: the DOI is enough`);
	}
});

test('no two sources have the same name in the text, title or DOI', () => {
	assert.deepEqual(duplicates(entries.map(([, { short }]) => short)), []);
	assert.deepEqual(duplicates(entries.map(([, { title }]) => title)), []);
	assert.deepEqual(duplicates(entries.flatMap(([, { doi }]) => doi ?? [])), []);
});

test('a year in the short name is the year of the work', () => {
	for (const [id, { short, year, title }] of entries) {
		const named = /\b(?:19|20)\d\d\b/.exec(short)?.[0];
		if (named) assert.ok(Number(named) === year || title.startsWith(named), `${id}: ${short}, but year is ${year}`);
	}
});

test('what a source says is one sentence', () => {
	for (const [id, { says }] of entries) {
		assert.match(says, /^\p{Lu}[^?!]*\.$/u, `${id}: begins with a capital and ends with a full stop`);
		assert.doesNotMatch(says, /\. \p{Lu}/u, `${id}: one sentence`);
		assert.ok(says.split(' ').length <= 40, `${id}: 40 words at most`);
	}
});
