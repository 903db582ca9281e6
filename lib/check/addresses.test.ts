import assert from 'node:assert/strict';
import test from 'node:test';
import { addressesOf } from './addresses';
import { loadSite } from './load';

test('every address of this site is on record, so that none can get lost later', async () => {
	const site = await loadSite('.');
	const recorded = site.addresses.value ?? [];
	const missing = [...addressesOf(site).keys()].filter((address) => !recorded.includes(address));
	assert.deepEqual(missing, [], 'Run npm run format: it adds them to content/addresses.ts.');
	assert.equal(new Set(recorded).size, recorded.length);
});
