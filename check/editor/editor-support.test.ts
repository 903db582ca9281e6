import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import test, { after } from 'node:test';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { loadSite } from '../load';
import { pageText, section, sectionText, withSite } from '../sample-site';
import { guideWithLists, vsCodeFiles, writeEditorFiles } from './editor-support';

const guide = `# Guide

<!-- The tags: written whenever the content is checked. -->
stale
<!-- End of the tags. -->

Between.

<!-- The rules: written whenever the content is checked. -->
<!-- End of the rules. -->
`;

test('the files for editors’ tools follow the content, and are not rewritten without a change', async () => {
	await withSite({ 'content/README.md': guide }, async (root) => {
		cpSync('.vscode', join(root, '.vscode'), { recursive: true });
		const site = await loadSite(root);
		const first = await writeEditorFiles(root, site);
		assert.ok(first.includes('.vscode/section.schema.json') && first.includes('content/README.md'));
		assert.deepEqual(await writeEditorFiles(root, site), []);
		const schema = JSON.parse(readFileSync(join(root, '.vscode/section.schema.json'), 'utf8'));
		assert.deepEqual(schema.properties.format.enum, ['group', 'individual']);
		assert.deepEqual(schema.properties.aspects.items.enum, ['size', 'cost']);
		assert.deepEqual(await writeEditorFiles(root, { ...site, sources: { ...site.sources, value: undefined } }), []);
	});
});

test('the editors’ guide lists every tag and rule, and its other text stays', () => {
	const text = guideWithLists(guide);
	assert.match(text, /\| `<Note title="Good to know">…<\/Note>` \| A short text set apart/);
	assert.match(text, /- \*\*redirects\*\*: Every former address/);
	assert.match(text, /Between\./);
	assert.doesNotMatch(text, /stale/);
	assert.equal(guideWithLists(text), text);
	assert.throws(() => guideWithLists('# Guide'), /needs the lines/);
});

test('VS Code suggests every name that a tag accepts', async () => {
	const { comparisons } = await withSite({}, loadSite);
	const files = vsCodeFiles({
		comparisons: comparisons.flatMap(({ value }) => value ?? []),
		sources: ['smith-2020', 'lee-2021'],
		helpLines: ['988'],
	});
	const snippets = JSON.parse(files['.vscode/content.code-snippets'] ?? '');
	assert.match(snippets['<Figure>'].body[0], /\|group-size,group-leaders,one-therapist,session-length\|/);
	assert.match(snippets['<Claim>'].body[0], /^<Claim sources="\$\{1\|smith-2020,lee-2021\|\}">\$\{2:words\}<\/Claim>$/);
	for (const { description } of Object.values<{ description: string }>(snippets)) assert.ok(description);
});

/** A schema as a file, since the extension reads files. */
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(folder, { recursive: true }));
const { comparisons } = await withSite({}, loadSite);
const known = { comparisons: comparisons.flatMap(({ value }) => value ?? []), sources: [], helpLines: [] };
for (const [path, text] of Object.entries(vsCodeFiles(known))) {
	writeFileSync(join(folder, path.slice('.vscode/'.length)), text);
}

/** What the extension for VS Code underlines, which runs remark with the plugin of .remarkrc.mjs. */
async function underlined(kind: string, value: string): Promise<string[]> {
	const path = kind === 'section' ? section : 'content/pages/about.mdx';
	const file = new VFile({ path, cwd: process.cwd(), value });
	const processor = unified()
		.use(remarkParse)
		.use(remarkFrontmatter)
		.use(remarkLintFrontmatterSchema, {
			schemas: { [`./${relative('.', join(folder, `${kind}.schema.json`))}`]: [`./${path}`] },
		});
	await processor.run(processor.parse(file), file);
	return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
}

test('VS Code underlines nothing in a section and a page as they are', async () => {
	assert.deepEqual(await underlined('section', sectionText()), []);
	assert.deepEqual(await underlined('page', pageText('about')), []);
});

for (const [what, fields, expected] of [
	['a missing field', { summary: undefined }, /summary/],
	['an unknown field', { author: 'Ann' }, /additional/i],
	['a date in another form', { updated: 'Nov 23' }, /pattern|date/],
	['a short description', { description: 'Short.' }, /70/],
	['an unknown format', { format: 'grope' }, /allowed values/],
] as const) {
	test(`VS Code underlines ${what}`, async () => {
		const messages = await underlined('section', sectionText(undefined, fields));
		assert.ok(
			messages.some((message) => expected.test(message)),
			JSON.stringify(messages),
		);
	});
}
