import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '@mdx-js/mdx';
import { inlineParagraphs } from './inline-paragraphs';

const cases: [name: string, mdx: string, paragraphs: number][] = [
	['one claim alone', '<Claim sources="a">It helps.</Claim>', 1],
	['two claims in one paragraph', '<Claim sources="a">One.</Claim> <Claim sources="b">Two.</Claim>', 1],
	['two paragraphs of a claim each', '<Claim sources="a">One.</Claim>\n\n<Claim sources="b">Two.</Claim>', 2],
	['a claim within a sentence', 'Yes: <Claim sources="a">it helps.</Claim>', 1],
	['a claim alone in a note', '<Note title="a">\n\n<Claim sources="a">It helps.</Claim>\n\n</Note>', 1],
	['a claim alone in a list', '- <Claim sources="a">It helps.</Claim>\n- More', 0],
	['a block is left alone', '<ComparisonTable name="a" />', 0],
];

for (const [name, mdx, paragraphs] of cases) {
	test(`a paragraph stays a paragraph: ${name}`, async () => {
		const code = String(await compile(mdx, { remarkPlugins: [inlineParagraphs], jsx: true }));
		assert.equal(code.match(/<_components\.p>/g)?.length ?? 0, paragraphs, code);
	});
}
