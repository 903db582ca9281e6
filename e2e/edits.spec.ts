/**
 * Edits that follow content/README.md break no test: all of its tasks and its launch list are done at once in a copy of
 * the site, which is then checked, built and tested like the site itself, except for the slow tests.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../scripts/free-port';
import { launch, tasks, traces } from './edits';
import { copySite, runIn, type SiteCopy } from './site-copy';

let copy: SiteCopy;

test.describe.configure({ mode: 'serial', timeout: 900_000 });

test.beforeAll(() => {
	copy = copySite('edited');
});

/** The sections of the editors' guide, by their headings. */
const sections = new Map(
	readFileSync('content/README.md', 'utf8')
		.split(/^## /m)
		.slice(1)
		.map((section) => [section.split('\n')[0] ?? '', section]),
);
const explains = [
	'The studio',
	'The files',
	'Put a change on the website, or take it back',
	'What the red lines mean',
	'All tags',
	'All rules',
];
const before = 'Before launch, and then every three months';

test('each task of the editors’ guide is among the edits made here', () => {
	const wanted = [...sections.keys()].filter((heading) => heading !== before && !explains.includes(heading));
	expect(Object.keys(tasks)).toEqual(wanted);
	expect(launch).toHaveLength(sections.get(before)?.match(/^\d+\. /gm)?.length ?? 0);
});

test('the check passes after every edit', () => {
	for (const [name, make] of [...Object.entries(tasks), ...launch.map((edit) => [before, edit] as const)]) {
		test.info().annotations.push({ type: name });
		make(copy);
	}
	const formatted = copy.run('format');
	expect(formatted.code, formatted.output).toBe(0);
	const { code, output } = copy.run('check');
	expect(code, output).toBe(0);
});

test('the edited site is built for the web', () => {
	const { code, output } = copy.run('build', { SITE_URL: traces.siteUrl });
	expect(code, output).toBe(0);
});

test('every edit is published wherever it belongs, and nothing private is published', () => {
	const out = join(copy.dir, 'out');
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
	const readable = files.filter((file) => /\.(html|xml|txt|md|csv|json|webmanifest)$|_headers$|_redirects$/.test(file));
	const texts = new Map(readable.map((file) => [file, readFileSync(join(out, file), 'utf8')]));
	const holding = (words: string) => [...texts].filter(([, text]) => text.includes(words)).map(([file]) => file);
	expect(texts.size).toBeGreaterThan(40);

	for (const nowhere of ['localhost', '127.0.0.1', traces.draft]) expect(holding(nowhere), nowhere).toEqual([]);
	for (const path of [traces.removed, traces.renamed.from]) expect(files).not.toContain(`${path.slice(1)}.html`);
	expect(texts.get('_redirects')).toContain(`${traces.renamed.from} ${traces.renamed.to} 301`);
	const { added, question, picture, source, sentence, word } = traces;
	for (const words of [added, question, picture, source, sentence, word]) {
		for (const kind of ['.html', '.md']) {
			expect(
				holding(words).filter((file) => file.endsWith(kind)),
				words,
			).not.toEqual([]);
		}
	}
});

test('every test of the built site that needs no browser passes on the edited one', () => {
	copy.add('e2e');
	copy.add('playwright.config.ts');
	// What a server refuses does not depend on what it serves.
	const files = readdirSync('e2e').filter((file) => file.endsWith('.test.ts') && file !== 'hostile.test.ts');
	writeFileSync(join(copy.dir, 'e2e/all.ts'), files.map((file) => `import './${file}';\n`).join(''));
	const args = ['--import', 'tsx', '--test', 'e2e/all.ts'];
	const { code, output } = runIn(copy.dir, 'node', args, { SITE_URL: traces.siteUrl });
	expect(code, output).toBe(0);
});

test('the browser tests pass on the edited site too', async () => {
	const env = {
		SITE_URL: traces.siteUrl,
		EDITED_COPY: 'yes',
		E2E_PORT: String(await freePort()),
	};
	const { code, output } = runIn(copy.dir, 'npx', ['playwright', 'test', '--max-failures=10'], env);
	expect(code, output).toBe(0);
	console.log(`The edited site: ${/\d+ passed.*/.exec(output)?.[0]}`);
});
