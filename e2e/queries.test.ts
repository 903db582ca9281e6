import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { redirects } from '../content/redirects';
import { parseQueries, staleAnswers } from '../scripts/queries';
import { fileOf } from './built';

const queries = parseQueries(readFileSync('docs/queries.md', 'utf8'));

test('every query has a page, a redirect, or a reason why it has neither', () => {
	assert.ok(queries.length >= 55, `${queries.length} lines`);
	for (const { query, address, words } of queries) {
		if (address === undefined) assert.match(words, /^None: .{20,}/, query);
		else {
			const [path = ''] = address.split('#');
			assert.ok(fileOf(path) || Object.hasOwn(redirects, path), `${query}: ${path}`);
		}
	}
});

// Who rewords an answer gets these as warnings of npm run build: a table of ours never holds a page back.
test('answers that were reworded, moved down or removed are reported, and no others', (t) => {
	for (const { line, reason } of staleAnswers(queries, 'out')) t.diagnostic(`docs/queries.md:${line} ${reason}`);
	const out = mkdtempSync(join(tmpdir(), 'queries-'));
	const far = 'word '.repeat(70);
	writeFileSync(
		join(out, 'page.html'),
		`<main><h1>Title</h1><p>At once, <a href="/x">here</a>.</p><p>${far}</p><p>Too late.</p>
			<h2 id="section">Section</h2><p>In a section.</p><h2 id="other">Other</h2><p>After it.</p></main>`,
	);
	const table = `| query | page | words |
| --- | --- | --- |
| good | \`/page\` | At once, here. |
| late | \`/page\` | Too late. |
| reworded | \`/page\` | Not there. |
| in a section | \`/page#section\` | In a section. |
| in another | \`/page#section\` | After it. |
| gone | \`/page#nowhere\` | In a section. |
| no page | \`/nothing\` | In a section. |
| nothing | – | None: nobody asked this yet, and nobody will. |`;
	const found = staleAnswers(parseQueries(table), out);
	assert.deepEqual(
		found.map(({ line, reason }) => [line, /“([^”]+)” is answered now/.exec(reason)?.[1]]),
		[
			[4, 'late'],
			[5, 'reworded'],
			[7, 'in another'],
			[8, 'gone'],
			[9, 'no page'],
		],
	);
});
