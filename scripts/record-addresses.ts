import { readFileSync, writeFileSync } from 'node:fs';
import { recordedText, unrecordedAddresses } from '../check/addresses';
import { loadSite } from '../check/load';
import { publicSiteUrl } from '../lib/site-url';
import { Failure } from './run';

const file = 'content/addresses.ts';

/**
 * Puts the addresses of new pages on record in content/addresses.ts, once the site has been built for the web. A build
 * for this computer (`SITE_URL` is no public https address) records nothing.
 *
 * @throws Failure when the file has another form than it should.
 */
export async function recordAddresses(): Promise<void> {
	if (!publicSiteUrl(process.env.SITE_URL)?.startsWith('https://')) return;
	const site = await loadSite('.');
	const found = unrecordedAddresses(site);
	if (found.length === 0) return;
	const text = recordedText(readFileSync(file, 'utf8'), [...(site.addresses.value ?? []), ...found]);
	if (text === undefined) {
		throw new Failure(
			`${file} has another form than it should: a list of addresses in straight single quotation marks, one a line, with nothing between. Add by hand: ${found.join(', ')}`,
		);
	}
	writeFileSync(file, text);
	console.log(`Put on record in ${file}, so that they are never lost: ${found.join(', ')}. Commit that file.`);
}
