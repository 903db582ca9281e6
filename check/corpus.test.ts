/**
 * What an editor reads about each broken case, word by word, with its line and caret: corpus.snapshot.txt.
 * After changing a message on purpose, write the snapshot again and review it:
 * UPDATE_SNAPSHOT=1 node --import tsx --test check/corpus.test.ts
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { checkContent, report } from './';
import { broken, odd, today } from './corpus';
import { type Files, section, sectionText, withSite } from './sample-site';

const snapshotFile = new URL('./corpus.snapshot.txt', import.meta.url);
const update = process.env.UPDATE_SNAPSHOT !== undefined;
const header =
	'What an editor reads about each case of corpus.ts. To write this file again:\nUPDATE_SNAPSHOT=1 node --import tsx --test check/corpus.test.ts\n';

function check(changes: Files | string) {
	return withSite(typeof changes === 'string' ? { [section]: sectionText(changes) } : changes, (root) =>
		checkContent(root, { today }),
	);
}

function recorded(): Map<string, string> {
	const parts = readFileSync(snapshotFile, 'utf8').split(/^=== /m).slice(1);
	return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
}

const snapshot = update ? new Map<string, string>() : recorded();

for (const [name, changes] of Object.entries(broken)) {
	test(`one message: ${name}`, { timeout: 10_000 }, async () => {
		const files = await check(changes);
		const messages = files.flatMap((file) => file.messages);
		assert.equal(messages.length, 1, report(files));
		assert.doesNotMatch(
			messages[0]?.reason ?? '',
			/JSX|MDX|acorn|\bESM\b|\bAST\b|expression|parse|undefined|YAML|attribute|node_modules|\bat .*:\d+:\d+/,
			'words for programmers',
		);
		// The last line counts the messages.
		const printed = report(files)
			.trim()
			.replace(/\n+.*$/, '');
		if (update) snapshot.set(name, printed);
		else assert.equal(printed, snapshot.get(name));
	});
}

for (const [name, changes] of Object.entries(odd)) {
	test(`no message: ${name}`, { timeout: 10_000 }, async () => {
		const files = await check(changes);
		assert.equal(files.flatMap(({ messages }) => messages).length, 0, report(files));
	});
}

test('the snapshot has exactly the broken cases', { skip: update }, () => {
	assert.deepEqual([...snapshot.keys()], Object.keys(broken));
});

after(() => {
	if (!update) return;
	writeFileSync(snapshotFile, header + [...snapshot].map(([name, printed]) => `\n=== ${name}\n${printed}\n`).join(''));
});
