import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { comparisons } from '../content/comparisons';
import { handlersFor } from './handlers';
import { proposalsIn, wrongWordIn } from './quick-fix';
import type { CheckMessage } from './ui/types';

test('what the check proposes for a wrong word makes the text right again', async () => {
	// A word of the file, and the same with a mistake in it: names in fields, tags, attributes, links, words and data.
	const about = 'content/pages/about.mdx';
	const data = `content/${comparisons[0]}/comparison.ts`;
	const added = (line: string) => `${readFileSync(about, 'utf8').trimEnd()}\n\n${line}\n`;
	const cases: [path: string, right: string, from: string, to: string][] = [
		[about, readFileSync(about, 'utf8'), 'description:', 'descripton:'],
		[about, added('Call <PracticeName />.'), '<PracticeName', '<PractceName'],
		[about, added('See [how](/contact).'), '/contact', '/contct'],
		[about, added('About their behavior.'), 'behavior', 'behaviour'],
		[data, readFileSync(data, 'utf8'), "mark: 'ring'", "mark: 'rng'"],
	];
	const { check: ask } = handlersFor('.');
	assert.ok(ask);
	const check = async (overlay: object) => ((await ask({ overlay })) as { messages: CheckMessage[] }).messages;
	for (const [path, right, from, to] of cases) {
		const wrong = right.replace(from, to);
		assert.notEqual(wrong, right);
		const message = (await check({ [path]: wrong })).find(
			(one) =>
				one.path === path &&
				proposalsIn(one.reason).length > 0 &&
				wrong.split('\n')[Number(one.line) - 1] !== right.split('\n')[Number(one.line) - 1],
		);
		assert.ok(message, `no proposal for ${to}`);
		const range = wrongWordIn(wrong, message);
		assert.ok(range, message.reason);
		const fixes = proposalsIn(message.reason).map((word) => wrong.slice(0, range.from) + word + wrong.slice(range.to));
		assert.ok(fixes.includes(right), message.reason);
	}
});

test('a message without a proposal, or about a word that is gone, leads to no change', () => {
	assert.deepEqual(proposalsIn('There is no figure “x”. The figures are: a, b.'), []);
	assert.deepEqual(proposalsIn('“x” is not in the dictionary. Did you mean “a” or “b”? If not, add it.'), ['a', 'b']);
	assert.equal(wrongWordIn('one\ntwo\n', { reason: 'There is no “three”. Did you mean “two”?', line: 2 }), undefined);
	assert.equal(wrongWordIn('one\n', { reason: 'There is no “one”. Did you mean “two”?', line: 9 }), undefined);
});
