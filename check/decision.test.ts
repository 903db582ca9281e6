import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as registry from '@/content/comparisons';
import type { Comparison } from '@/model/comparison';
import { decisionSources } from '@/model/decision';
import { fillFigures } from '@/model/figures';
import { maxGrade, readability } from './readability';

const comparisons: readonly Comparison[] = Object.values(registry);

for (const comparison of comparisons.filter(({ decision }) => decision)) {
	const { decision, slug } = comparison;
	if (!decision) continue;
	const statements = decision.factors.flatMap(({ sides }) => Object.values(sides));
	const read = (texts: readonly string[]) =>
		readability(texts.map((text) => fillFigures(comparison, text)).join('\n\n'));

	describe(`the decision aid of ${slug}`, () => {
		it('is plain enough', () => {
			const texts = [
				...decision.outcomes.map(({ text }) => text),
				decision.setAside,
				...decision.options.flatMap(({ like, good, hard }) => [like, good, hard]),
				...decision.factors.map(({ question }) => question),
				...statements.flatMap(({ text, why }) => [text, why]),
				...Object.values(decision.results.mostly),
				decision.results.close,
				decision.results.both,
				decision.results.unsure,
				decision.closing,
				...Object.values(decision.ask).flat(),
				...decision.plan.questions,
				decision.plan.right,
			];
			const { grade, longSentences } = read(texts);
			assert.ok(grade <= maxGrade, `grade ${grade.toFixed(1)}`);
			assert.deepEqual(longSentences, []);
		});

		it('tells every option, and both sides of a question, in about the same depth', () => {
			const words = (text: string) => text.split(' ').length;
			for (const { name, good, hard } of decision.options) {
				assert.ok(Math.abs(words(good) - words(hard)) <= 8, `${name}: ${words(good)} and ${words(hard)} words`);
			}
			const [left = 0, right = 0] = decision.between.map((side) =>
				decision.factors.reduce((sum, { sides }) => sum + words(`${sides[side]?.text} ${sides[side]?.why}`), 0),
			);
			assert.ok(Math.max(left, right) / Math.min(left, right) < 1.3, `${left} and ${right} words`);
		});

		it('promises nothing and prescribes nothing', () => {
			const all = JSON.stringify(decision);
			assert.doesNotMatch(all, /you need|you should|you must|best for you|you have (?:a )?(?:disorder|condition)/i);
			assert.doesNotMatch(all, /\b(?:cures?|guaranteed|proven|always works)\b/i);
			assert.match(decision.closing, /professional/);
		});
	});
}

it('sources are listed once, in the order of the aid', () => {
	const side = (...sources: string[]) => ({ text: '', why: '', sources });
	const factor = { id: '', label: '', question: '' };
	const decision = {
		outcomes: [{ text: '', sources: ['y', 'w'] }],
		between: ['b', 'a'],
		factors: [
			{ ...factor, sides: { a: side('x'), b: side('y', 'z') } },
			{ ...factor, sides: { a: { text: '', why: '' }, b: side('x') } },
		],
	};
	// Only these parts of an aid are read.
	assert.deepEqual(decisionSources(decision as unknown as Parameters<typeof decisionSources>[0]), ['y', 'w', 'z', 'x']);
	assert.deepEqual(decisionSources(undefined), []);
});
