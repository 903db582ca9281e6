import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
	addTo,
	DataEditError,
	type DataPath,
	moveItem,
	optionalLines,
	readData,
	removeValue,
	setValue,
	switchOff,
	switchOn,
	type Value,
} from './data-edit';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.endsWith('comparisons.ts'))
	.map((file) => `content/${file}`);

function leaves(value: Value, path: DataPath = []): { path: DataPath; value: Value }[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	const entries: [string | number, Value][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changedLines(before: string, after: string): number {
	const [a, b] = [before.split('\n'), after.split('\n')];
	if (a.length !== b.length) return Math.max(a.length, b.length);
	return a.filter((line, index) => line !== b[index]).length;
}

const at = (value: Value, path: DataPath) =>
	path.reduce<Value | undefined>((inner, key) => (inner as Record<string, Value> | undefined)?.[key], value);

for (const file of files) {
	const source = readFileSync(file, 'utf8');
	test(`${file}: writing every value back changes nothing`, () => {
		for (const { path, value } of leaves(readData(source).value))
			assert.equal(setValue(source, path, value), source, path.join('.'));
	});

	test(`${file}: changing one value changes one line and reads back`, () => {
		const before = readData(source).value;
		// One of each kind, and some more: a file has many alike.
		const kinds = new Set<string>();
		for (const [index, { path, value }] of leaves(before).entries()) {
			const kind = `${typeof value} ${path.at(-1)}`;
			if (kinds.has(kind) && index % 7 > 0) continue;
			kinds.add(kind);
			const changed =
				typeof value === 'string' ? `It’s "one" \\ {new} value` : typeof value === 'number' ? value + 7 : !value;
			const edited = setValue(source, path, changed);
			assert.equal(changedLines(source, edited), 1, path.join('.'));
			assert.deepEqual(at(readData(edited).value, path), changed, path.join('.'));
			assert.deepEqual(readData(setValue(edited, path, value)).value, before);
		}
	});
}

const practice = `import type { Practice } from '@/model/practice';

export const practice: Practice = {
	name: 'Practice',
	// phone: { number: '+15555550100', show: '(555) 555-0100' },
	// A remark: in words.
	fees: [{ format: 'Group', amount: 40 }],
};
`;

test('an optional line is switched on and off again, and nothing else changes', () => {
	assert.deepEqual(
		optionalLines(practice).map(({ key }) => key),
		['phone'],
	);
	const on = switchOn(practice, 'phone');
	assert.equal(changedLines(practice, on), 1);
	assert.deepEqual(at(readData(on).value, ['phone', 'show']), '(555) 555-0100');
	assert.equal(switchOff(on, 'phone'), practice);
	assert.throws(() => switchOn(practice, 'email'), DataEditError);
});

test('what is commented out on several lines comes and goes as one', () => {
	const source = `export const groups = defineGroups({
	// A remark about what follows: copy it.
	// 'tuesday-evening': {
	// 	name: 'Example',
	// 	days: ['Tuesday'],
	// },
});
`;
	const [{ key, value } = {}, ...others] = optionalLines(source);
	assert.deepEqual([key, value, others], ['tuesday-evening', { name: 'Example', days: ['Tuesday'] }, []]);
	const on = switchOn(source, 'tuesday-evening');
	assert.match(on, /\n\t'tuesday-evening': \{\n\t\tname: 'Example',\n\t\tdays: \['Tuesday'\],\n\t\},\n\}\);/);
	assert.equal(switchOff(on, 'tuesday-evening'), source);
});

test('items are added, moved and removed on lines of their own where the container has them', () => {
	const source = `export const list = {\n\titems: {\n\t\t'a-b': { n: 1 },\n\t},\n\tshort: [1, 2],\n\tnone: [],\n\tlong: [\n\t\t'x',\n\t\t'y',\n\t],\n};\n`;
	assert.match(
		addTo(source, ['items'], 'c-d', { n: 2, words: 'it’s' }),
		/\t\t'a-b': \{ n: 1 \},\n\t\t'c-d': \{ n: 2, words: 'it’s' \},\n\t\},/,
	);
	assert.match(addTo(source, ['short'], 2, 3), /short: \[1, 2, 3\]/);
	assert.match(addTo(source, ['short'], 0, 3), /short: \[3, 1, 2\]/);
	assert.match(addTo(source, ['none'], 0, 'z'), /none: \['z'\]/);
	assert.match(addTo(source, ['long'], 2, 'z'), /\t\t'y',\n\t\t'z',\n\t\],/);
	assert.match(setValue(source, ['items', 'a-b', 'max'], 5), /'a-b': \{ n: 1, max: 5 \},/);
	assert.match(removeValue(source, ['long', 0]), /long: \[\n\t\t'y',\n\t\],/);
	assert.match(removeValue(source, ['short', 1]), /short: \[1\]/);
	assert.match(removeValue(source, ['items', 'a-b']), /items: \{\n\t\},/);
	assert.match(moveItem(source, ['long'], 1, 0), /\t\t'y',\n\t\t'x',/);
});

test('what is added after a commented-out line stays below it', () => {
	const added = addTo(practice, [], 'website', 'https://example.org');
	assert.match(added, /fees: .*\n\twebsite: 'https:\/\/example.org',\n\};/);
});

test('code is listed as read-only and never overwritten', () => {
	const source = `export const data = { a: 1, b: make(), c: [other] };\n`;
	const read = (text: string) => [readData(text).value, readData(text).readOnly];
	assert.deepEqual(read(source), [{ a: 1, b: 'make()', c: ['other'] }, [['b'], ['c', 0]]]);
	const spread = `export const data = { list: [...more, 'x'], ...rest };\n`;
	assert.deepEqual(read(spread), [{ list: ['...more', 'x'] }, [['list', 0], []]]);
	assert.equal(setValue(spread, ['list', 1], 'y'), spread.replace("'x'", "'y'"));
	assert.throws(() => setValue(source, ['b'], 1), DataEditError);
	assert.throws(() => readData('export const data = {'), DataEditError);
});

test('strings keep their quotation marks, or take those that need fewer backslashes', () => {
	const source = `export const data = { a: "it's", b: 'plain' };\n`;
	assert.match(setValue(source, ['a'], 'new'), /a: "new"/);
	assert.match(setValue(source, ['b'], "it's"), /b: "it's"/);
});
