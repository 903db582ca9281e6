import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type FieldValue, readFields, setField } from './field-edit';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => `content/${file}`);

function diff(before: string, after: string): [removed: number, added: number] {
	const [a, b] = [before.split('\n'), after.split('\n')];
	return [a.filter((line) => !b.includes(line)).length, b.filter((line) => !a.includes(line)).length];
}

for (const file of files) {
	const source = readFileSync(file, 'utf8');
	const fields = readFields(source);

	test(`${file}: writing every field back changes nothing`, () => {
		for (const [name, value] of Object.entries(fields))
			assert.equal(setField(source, name, value as FieldValue), source, name);
	});

	test(`${file}: changing any field changes one line and reads back`, () => {
		for (const [name, value] of Object.entries(fields)) {
			const changed =
				typeof value === 'string'
					? 'New: words, “quoted” #1'
					: typeof value === 'number'
						? value + 1
						: Array.isArray(value)
							? ['one', 'two']
							: !value;
			const edited = setField(source, name, changed as FieldValue);
			assert.deepEqual(diff(source, edited), [1, 1], name);
			assert.deepEqual(readFields(edited)[name], changed, name);
		}
	});

	test(`${file}: taking a field away takes one line away`, () => {
		for (const name of Object.keys(fields)) {
			const edited = setField(source, name, undefined);
			assert.equal(edited.split('\n').length, source.split('\n').length - 1, name);
			assert.ok(!(name in readFields(edited)), name);
		}
	});
}

const source = '---\n# A remark\ntitle: "Old: one" # why\nupdated: 2026-11-24\ndraft: true\n---\n\nWords.\n';

test('remarks, quotation marks and order stay', () => {
	assert.equal(setField(source, 'title', 'New'), source.replace('"Old: one"', '"New"'));
	assert.equal(setField(source, 'updated', '2027-01-01'), source.replace('2026-11-24', '2027-01-01'));
});

test('a new field comes after those before it in the usual order', () => {
	const edited = setField(source, 'reviewed', '2026-11-25', ['title', 'updated', 'reviewed', 'draft']);
	assert.match(edited, /updated: 2026-11-24\nreviewed: 2026-11-25\ndraft: true/);
	assert.match(setField(source, 'first', 'x', ['first', 'title']), /^---\nfirst: x\n/);
});

test('values that YAML would misread are quoted', () => {
	for (const value of ['yes', '010', '# 1', 'a: b', '- x', '*star', "it's", '"q"', '12:30', 'null', '']) {
		assert.equal(readFields(setField(source, 'draft', value)).draft, value, value);
	}
	assert.throws(() => setField(source, 'title', 'two\nlines'));
});

test('line endings stay as they are', () => {
	const windows = source.replaceAll('\n', '\r\n');
	assert.equal(setField(windows, 'updated', '2027-01-01'), windows.replace('2026-11-24', '2027-01-01'));
	assert.match(
		setField(windows, 'reviewed', '2026-11-25', ['title', 'updated', 'reviewed']),
		/updated: 2026-11-24\r\nreviewed: 2026-11-25\r\n/,
	);
});
