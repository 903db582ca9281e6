/** A part of `npm run format`: puts the addresses of new pages on record in content/addresses.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { recordedText, unrecordedAddresses } from '../check/addresses';
import { loadSite } from '../check/load';
import { Failure, main } from './run';

const file = 'content/addresses.ts';

main(async () => {
	const site = await loadSite('.');
	const recorded = site.addresses.value;
	if (!recorded) throw new Failure(`${file} cannot be read: npm run check says why.`);
	const found = unrecordedAddresses(site);
	if (found.length === 0) return;

	const text = recordedText(readFileSync(file, 'utf8'), [...recorded, ...found]);
	if (text === undefined) {
		throw new Failure(
			`${file} has another form than it should: a list of addresses in straight single quotation marks, one a line, with nothing between. Add by hand: ${found.join(', ')}`,
		);
	}
	writeFileSync(file, text);
	console.log(`Put on record in ${file}: ${found.join(', ')}`);
});
