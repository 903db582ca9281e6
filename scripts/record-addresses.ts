/** A part of `npm run format`: puts the addresses of new pages on record in content/addresses.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { addressesOf } from '../lib/check/addresses';
import { loadSite } from '../lib/check/load';
import { Failure, main } from './run';

const file = 'content/addresses.ts';

main(async () => {
	const site = await loadSite('.');
	const recorded = site.addresses.value;
	if (!recorded) throw new Failure(`${file} cannot be read: npm run check says why.`);
	const found = [...addressesOf(site)]
		.filter(([address, text]) => !text?.draft && !recorded.includes(address))
		.map(([address]) => address);
	if (found.length === 0) return;

	const lines = [...recorded, ...found].sort().map((address) => `\t'${address}',\n`);
	const text = readFileSync(file, 'utf8').replace(/\[\s*(?:'[^']*',?\s*)*\];/, `[\n${lines.join('')}];`);
	writeFileSync(file, text);
	console.log(`Put on record in ${file}: ${found.join(', ')}`);
});
