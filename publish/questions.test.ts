import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, parsePage, textOf } from './html';
import { fillQuestions } from './questions';

function fill(main: string, graph = '{"@graph":[{"@type":"FAQPage"}]}') {
	const page = parsePage(`<main><h1>Questions?</h1>${main}</main><script type="application/ld+json">${graph}</script>`);
	const problems = fillQuestions(page);
	const script = elements(page).find(({ tagName }) => tagName === 'script');
	return { problems, json: script ? textOf(script) : '' };
}

test('questions are the headings that ask, with all below them as readers see it', () => {
	const { problems, json } = fill(`
		<section data-alternate="skip"><h2>Get in touch?</h2><p>Do.</p></section>
		<h2>May <b>I</b>?</h2><p>Yes,\n<span aria-hidden="true">x</span>you may. (<a href="#s">Source</a>)</p><h3>More</h3><ul><li>One</li><li>1 &lt; 2</li></ul>
		<h2>Other words</h2><p>Not an answer.</p>`);
	assert.deepEqual(problems, []);
	assert.doesNotMatch(json, /</);
	assert.deepEqual(JSON.parse(json)['@graph'][0].mainEntity, [
		{
			'@type': 'Question',
			name: 'May I?',
			acceptedAnswer: { '@type': 'Answer', text: 'Yes, you may. (Source)\nMore\nOne\n1 < 2' },
		},
	]);
});

test('a heading that groups questions is not a question', () => {
	const { json } = fill('<h2>Which one?</h2><h3>How?</h3><p>So.</p><h3>When?</h3><p>Now.</p>');
	const names = JSON.parse(json)['@graph'][0].mainEntity.map(({ name }: { name: string }) => name);
	assert.deepEqual(names, ['How?', 'When?']);
});

test('a page marked as questions without any is reported', () => {
	assert.match(fill('<h2>Words</h2>').problems.join(), /questions: true.*no heading ends in a question mark/);
});

test('other data stays, word for word', () => {
	const graph = '{"@graph": [ {"@type":"Article"} ]}';
	assert.deepEqual(fill('<h2>Why?</h2>', graph), { problems: [], json: graph });
});
