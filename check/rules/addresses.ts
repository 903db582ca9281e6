import { basename } from 'node:path/posix';
import { addressesOf, groupsPage, mayBeUnreadable, movedTo } from '../addresses';
import { valueRange } from '../data';
import type { Rule } from '../rule';
import type { ComparisonFile, Site } from '../site';

export const addresses: Rule = {
	name: 'addresses',
	about: 'No address that was ever published leads nowhere: there is still a page, or a redirect.',
	examples: {
		in: 'content/addresses.ts',
		bad: "export const addresses = ['/about', '/about-us'];\n",
		good: "export const addresses = ['/about', '/old'];\n",
	},
	check({ site, problem }) {
		const { path, value: recorded = [] } = site.addresses;
		for (const [index, address] of recorded.entries()) {
			if (recorded.indexOf(address) === index) continue;
			const reason = `“${address}” is on record twice. Delete one of the two lines.`;
			problem(path, reason, valueRange(site.addresses, [index]));
		}
		// Without them it is unknown which addresses redirect.
		const redirects = site.redirects.value;
		if (!redirects) return;
		// A draft has no page.
		const pages = new Map([...addressesOf(site)].filter(([, text]) => !text?.draft));
		const lost = [...new Set(recorded)].filter(
			(address) =>
				address !== `/${groupsPage}` &&
				!pages.has(address) &&
				!Object.hasOwn(redirects, address) &&
				!mayBeUnreadable(address, site),
		);
		const renamed = renamedGuides(lost, site);
		for (const [from, file] of renamed) {
			const all = lost.filter((address) => isWithin(address, from));
			const lines = all.map((address) => `'${address}': '${address.replace(from, `/${file.folder}`)}',`);
			const reason = `The guide was published as “${from}”, and readers and search engines still have that address. Call the folder and the slug that again, or add these lines to ${site.redirects.path}: ${lines.join(' ')}`;
			problem(file.path, reason, valueRange(file, ['slug']));
		}
		for (const address of lost.filter((one) => ![...renamed.keys()].some((from) => isWithin(one, from)))) {
			const text = movedTo(address, site);
			const instead = text?.address ?? (pages.has(folderOf(address)) ? folderOf(address) : '/…');
			const line = `add this line to ${site.redirects.path}${text ? '' : ', with the address where its words are now'}: '${address}': '${instead}',`;
			if (text) {
				const reason = `The page was published as “${address}”, and readers and search engines still have that address. Write “${basename(address)}” again, or ${line}`;
				problem(text.text.path, reason, text.text.frontmatter.fields.get('slug')?.valueRange);
			} else {
				const reason = `The page “${address}” has lost its address: there is no page there anymore, but readers and search engines still use it. Give the page its slug back, or ${line}`;
				problem(path, reason, valueRange(site.addresses, [recorded.indexOf(address)]));
			}
		}
	},
};

function folderOf(address: string): string {
	return address.slice(0, address.lastIndexOf('/'));
}

function isWithin(address: string, folder: string): boolean {
	return address === folder || address.startsWith(`${folder}/`);
}

/** Guides whose every address is lost, with the data of the folder that has their parts now. */
function renamedGuides(lost: readonly string[], site: Site): Map<string, ComparisonFile> {
	const recorded = site.addresses.value ?? [];
	const found = new Map<string, ComparisonFile>();
	for (const from of lost.filter((address) => lost.includes(`${address}/all`))) {
		const tails = recorded.filter((address) => isWithin(address, from)).map((address) => address.slice(from.length));
		const pages = addressesOf(site);
		const to = site.comparisons.find(
			({ folder }) => !recorded.includes(`/${folder}`) && tails.every((tail) => pages.has(`/${folder}${tail}`)),
		);
		if (to) found.set(from, to);
	}
	return found;
}
