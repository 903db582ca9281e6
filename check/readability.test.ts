import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBody } from './markup';
import { type Readability, readabilityOf, subjectWords } from './readability';

function readability(mdx: string): Readability {
	const read = readBody(mdx);
	assert.ok('tree' in read);
	return readabilityOf(read.tree, mdx);
}

/** Flesch–Kincaid by hand, from counts made by a person. */
const grade = (words: number, sentences: number, syllables: number) =>
	0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

function assertGrade(mdx: string, expected: number): void {
	assert.ok(Math.abs(readability(mdx).grade - expected) < 1e-9, `${readability(mdx).grade}, expected ${expected}`);
}

describe('a text with known counts gets its grade', () => {
	it('short words', () => assertGrade('The cat sat on the mat.', grade(6, 1, 6)));
	it('long words', () => assertGrade('Education demands considerable determination.', grade(4, 1, 4 + 2 + 5 + 5)));
	it('several sentences', () => assertGrade('We met. You spoke, and I heard you. It was good.', grade(11, 3, 11)));
	it('hyphens and apostrophes join a word', () => assertGrade('It’s one-on-one.', grade(2, 1, 4)));
	it('abbreviations and numerals are said letter by letter', () => assertGrade('CBT or 988.', grade(3, 1, 7)));
	it('words of the subject count as two syllables', () => {
		assert.ok(subjectWords.has('confidentiality'));
		assertGrade('Confidentiality in therapy.', grade(3, 1, 5));
	});
});

describe('what counts as prose', () => {
	const prose = 'The cat sat on the mat.';
	const same = (name: string, mdx: string) => it(name, () => assert.deepEqual(readability(mdx), readability(prose)));

	same('frontmatter does not', `---\ntitle: Considerable determination\n---\n\n${prose}`);
	same('headings do not', `## Considerable determination\n\n${prose}`);
	same('tables do not', `| Considerable | a |\n| --- | --- |\n| determination | b |\n\n${prose}`);
	same('tags on lines of their own do not', `${prose}\n\n<ComparisonTable name="full-comparison" />`);
	same('the words inside a tag do', 'The cat <Claim sources="a b">sat on the</Claim> mat.');
	same('the words inside a block do', `<Note title="Considerable">\n\n${prose}\n\n</Note>`);
	same('the words of a link do, its address does not', 'The [cat sat](/considerable-determination) on the mat.');

	it('a list item without a full stop is a sentence', () => {
		assertGrade('- a cat\n- a mat\n- a hat', grade(6, 3, 6));
	});
	it('a tag that prints a figure counts as a word of two syllables', () => {
		assertGrade('It has <Figure name="group-size" />.', grade(3, 1, 4));
	});
	it('a text without prose has grade 0', () => assert.equal(readability('## A heading').grade, 0));
});
