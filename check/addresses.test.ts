import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent } from './';
import { recordedText, unrecordedAddresses } from './addresses';
import { loadSite } from './load';
import { type Files, folder, registryText, sampleSite, section, sectionText, withSite } from './sample-site';

test('a published part must be on record, a draft need not', async () => {
	const unrecorded = (draft?: string) =>
		withSite({ [`${folder}/030-later.mdx`]: sectionText('Words.', { slug: 'later', draft }) }, async (root) =>
			unrecordedAddresses(await loadSite(root)).filter((address) => address.endsWith('/later')),
		);
	assert.deepEqual(await unrecorded('true'), []);
	assert.deepEqual(await unrecorded(), ['/group-vs-individual-therapy/later']);
});

test('addresses are recorded in order, and a file without the list is reported as not recorded', () => {
	const before = "/** Each. */\nexport const addresses: readonly Address[] = [\n\t'/',\n\t'/contact',\n];\n";
	const after =
		"/** Each. */\nexport const addresses: readonly Address[] = [\n\t'/',\n\t'/about',\n\t'/contact',\n];\n";
	assert.equal(recordedText(before, ['/', '/contact', '/about']), after);
	assert.equal(recordedText("export const addresses = ['/'];", ['/']), "export const addresses = [\n\t'/',\n];");
	assert.equal(recordedText("export const addresses = ['/', // home\n];", ['/']), undefined);
	assert.equal(recordedText('export const addresses = ["/"];', ['/']), undefined);
});

const today = '2026-12-01';

async function problemsOf(changes: Files) {
	const files = await withSite(changes, (root) => checkContent(root, { today }));
	return files.flatMap(({ path, messages }) =>
		messages.filter(({ fatal }) => fatal).map(({ reason, line }) => ({ path, line, reason })),
	);
}

test('a changed slug is reported in its line, with the redirect that keeps the old address', async () => {
	const found = await problemsOf({
		[section]: sectionText(undefined, { slug: 'one-on-one' }),
		'content/addresses.ts': "export const addresses = ['/group-vs-individual-therapy/individual-therapy'];\n",
	});
	assert.deepEqual(
		found.map(({ path, line }) => [path, line]),
		[[section, 4]],
	);
	const line = "'/group-vs-individual-therapy/individual-therapy': '/group-vs-individual-therapy/one-on-one',";
	assert.ok(found[0]?.reason.includes(line), found[0]?.reason);
});

test('a renamed folder of a guide is one problem, with a redirect for each of its addresses', async () => {
	const site = Object.entries(sampleSite());
	const moved = site
		.filter(([path]) => path.startsWith(`${folder}/`))
		.flatMap(([path, text]): [string, Files[string]][] => [
			[path, null],
			[
				path.replace(folder, 'content/new-name'),
				String(text).replace("slug: 'group-vs-individual-therapy'", "slug: 'new-name'"),
			],
		]);
	const found = await problemsOf({
		...Object.fromEntries(moved),
		'content/comparisons.ts': registryText('new-name'),
		'content/addresses.ts':
			"export const addresses = [\n\t'/group-vs-individual-therapy',\n\t'/group-vs-individual-therapy/all',\n\t'/group-vs-individual-therapy/individual-therapy',\n];\n",
	});
	assert.deepEqual(
		found.map(({ path }) => path),
		['content/new-name/comparison.ts'],
		JSON.stringify(found, null, 2),
	);
	assert.match(found[0]?.reason ?? '', /'\/group-vs-individual-therapy\/all': '\/new-name\/all',/);
});

test('an address that is recorded twice is reported', async () => {
	const [found] = await problemsOf({
		'content/addresses.ts': "export const addresses = [\n\t'/about',\n\t'/about',\n];\n",
	});
	assert.equal(found?.line, 3);
});

for (const [what, line, reason] of [
	['from a file that the build makes', "'/feed.xml': '/about',", /is a file of this site/],
	['from a page as Markdown', "'/about.md': '/about',", /is a file of this site/],
	['from a file in public/', "'/room.jpg': '/about',", /is a file of this site/],
	['with capital letters', "'/Old-Page': '/about',", /Write it as “\/old-page”/],
	['with a star', "'/old/*': '/about',", /one line for each address/],
	['with a space', "'/über uns': '/about',", /not written as an address of this site/],
] as const) {
	test(`no redirect ${what}`, async () => {
		const found = await problemsOf({
			'content/redirects.ts': `export const redirects = {\n\t'/old': '/about',\n\t${line}\n};\n`,
		});
		assert.deepEqual(
			found.map(({ path, line }) => [path, line]),
			[['content/redirects.ts', 3]],
		);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

test('a redirect may lead to another site', async () => {
	const text = "export const redirects = {\n\t'/old': 'https://example.org/new',\n};\n";
	assert.deepEqual(await problemsOf({ 'content/redirects.ts': text }), []);
});
