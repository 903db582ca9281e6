import assert from 'node:assert/strict';
import { it } from 'node:test';
import { decisionSources } from './decision';

it('lists the sources of a decision aid once, in the order of the aid', () => {
	const side = (...sources: string[]) => ({ text: '', why: '', sources });
	const factor = { id: '', label: '', question: '' };
	const decision = {
		between: ['b', 'a'],
		outcomes: [{ text: '', sources: ['z', 'w'] }],
		factors: [
			{ ...factor, sides: { a: side('x'), b: side('y', 'z') } },
			{ ...factor, sides: { a: { text: '', why: '' }, b: side('x') } },
		],
	};
	// Only these parts of an aid are read.
	assert.deepEqual(decisionSources(decision as unknown as Parameters<typeof decisionSources>[0]), ['z', 'w', 'y', 'x']);
	assert.deepEqual(decisionSources(undefined), []);
});
