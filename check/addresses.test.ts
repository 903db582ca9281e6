import assert from 'node:assert/strict';
import test from 'node:test';
import { recordedText, unrecordedAddresses } from './addresses';
import { loadSite } from './load';
import { folder, sectionText, withSite } from './sample-site';

test('the address of a draft need not be on record, and that of another part must', async () => {
	const unrecorded = (draft?: string) =>
		withSite({ [`${folder}/030-later.mdx`]: sectionText('Words.', { slug: 'later', draft }) }, async (root) =>
			unrecordedAddresses(await loadSite(root)).filter((address) => address.endsWith('/later')),
		);
	assert.deepEqual(await unrecorded('true'), []);
	assert.deepEqual(await unrecorded(), ['/group-vs-individual-therapy/later']);
});

test('addresses are put on record in order, and a file without a place for them is not taken for done', () => {
	const before = "/** Each. */\nexport const addresses: readonly Address[] = [\n\t'/',\n\t'/contact',\n];\n";
	const after =
		"/** Each. */\nexport const addresses: readonly Address[] = [\n\t'/',\n\t'/about',\n\t'/contact',\n];\n";
	assert.equal(recordedText(before, ['/', '/contact', '/about']), after);
	assert.equal(recordedText("export const addresses = ['/'];", ['/']), "export const addresses = [\n\t'/',\n];");
	assert.equal(recordedText("export const addresses = ['/', // home\n];", ['/']), undefined);
	assert.equal(recordedText('export const addresses = ["/"];', ['/']), undefined);
});
