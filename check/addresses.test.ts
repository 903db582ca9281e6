import assert from 'node:assert/strict';
import test from 'node:test';
import { recordedText, unrecordedAddresses } from './addresses';
import { loadSite } from './load';
import { folder, sectionText, withSite } from './sample-site';

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
