import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import * as registry from '@/content/comparisons';
import { helpLines } from '@/content/help-lines';
import { sources } from '@/content/sources';
import { guideWithRules, vsCodeFiles } from './editor-support';

const { default: remarkConfig } = await import(new URL('../../.remarkrc.mjs', import.meta.url).href);

const files = vsCodeFiles({
	comparisons: Object.values(registry),
	sources: Object.keys(sources),
	helpLines: Object.keys(helpLines),
});

/**
 * Without the names in the data. Whoever adds a source or a figure need not think of VS Code: npm run dev writes the
 * names down.
 */
function withoutNames(text: string): string {
	return JSON.stringify(JSON.parse(text), null, '\t')
		.replace(/\|[\w,-]+\|/g, '||')
		.replace(/"enum": \[[^\]]*\]/g, '"enum": []');
}

for (const [path, text] of Object.entries(files)) {
	test(`${path} is up to date`, () => {
		assert.equal(withoutNames(readFileSync(path, 'utf8')), withoutNames(text), 'Run npm run editor.');
	});
}

test('the list of rules in the editors’ guide is up to date', () => {
	const guide = readFileSync('content/README.md', 'utf8');
	assert.equal(guide, guideWithRules(guide), 'Run npm run editor.');
});

test('VS Code offers every figure, source and help line', () => {
	const snippets = JSON.parse(files['.vscode/content.code-snippets'] ?? '');
	const figures = Object.values(registry).flatMap((comparison) => Object.keys(comparison.figures));
	assert.deepEqual(snippets['<Figure>'].body, [`<Figure name="\${1|${figures.join(',')}|}" />`]);
	assert.match(snippets['<Claim>'].body[0], /^<Claim sources="\$\{1\|[\w,-]+\|\}">\$\{2:words\}<\/Claim>$/);
	assert.ok(Object.keys(sources).every((id) => snippets['<Claim>'].body[0].includes(id)));
	assert.ok(Object.values(snippets).every((snippet) => (snippet as { description: string }).description));
});

/** What the extension for VS Code underlines, which runs remark with the configuration in the root. */
async function underlined(path: string, change: (text: string) => string): Promise<string[]> {
	const file = new VFile({ path, cwd: process.cwd(), value: change(readFileSync(path, 'utf8')) });
	const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkConfig);
	await processor.run(processor.parse(file), file);
	return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
}

const section = 'content/group-vs-individual-therapy/030-group-therapy.mdx';

test('VS Code underlines nothing in a section and a page as they are', async () => {
	assert.deepEqual(await underlined(section, (text) => text), []);
	assert.deepEqual(await underlined('content/pages/about.mdx', (text) => text), []);
	assert.deepEqual(await underlined('content/blocks/crisis.mdx', (text) => text), []);
});

for (const [what, change, line] of [
	['a missing field', (text: string) => text.replace(/summary: .*\n/, ''), /summary/],
	['an unknown field', (text: string) => text.replace('summary: ', 'author: Ann\nsummary: '), /additional/i],
	['a date in another form', (text: string) => text.replace(/updated: .*/, 'updated: Nov 23'), /^6: .*(pattern|date)/],
	['a short description', (text: string) => text.replace(/description: .*/, 'description: Short.'), /^5: .*70/],
	['an unknown format', (text: string) => text.replace('format: group', 'format: grope'), /allowed values/],
] as const) {
	test(`VS Code underlines ${what}`, async () => {
		const messages = await underlined(section, change);
		assert.ok(
			messages.some((message) => line.test(message)),
			JSON.stringify(messages),
		);
	});
}
