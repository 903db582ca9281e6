import { addressesOf, mayBeUnreadable } from '../addresses';
import { escapeRegExp } from '../escape-reg-exp';
import { rangeAt } from '../place';
import type { Rule } from '../rule';
import { nearest } from '../suggestion';

/** No address that was ever published leads nowhere: there is still a page, or a redirect. */
export const addresses: Rule = {
	name: 'addresses',
	examples: {
		in: 'content/addresses.ts',
		bad: "export const addresses = ['/about', '/about-us'];\n",
		good: "export const addresses = ['/about', '/old'];\n",
	},
	check({ site, problem }) {
		const { path, source, value = [] } = site.addresses;
		// Without them nobody can tell which addresses lead on.
		if (!site.redirects.value) return;
		// A draft has no page.
		const pages = new Map([...addressesOf(site)].filter(([, text]) => !text?.draft));
		for (const address of value) {
			if (pages.has(address) || Object.hasOwn(site.redirects.value, address) || mayBeUnreadable(address, site))
				continue;
			const folder = address.slice(0, address.lastIndexOf('/'));
			const instead = nearest(address, [...pages.keys()]) ?? (pages.has(folder) ? folder : '/…');
			const at = source.search(new RegExp(`(['"\`])${escapeRegExp(address)}\\1`));
			problem(
				path,
				`The page “${address}” has lost its address: there is no page there any more, and readers and search engines still have it. Give the page its slug back, or add this line to ${site.redirects.path}, with the address where its words are now: '${address}': '${instead}',`,
				at < 0 ? undefined : rangeAt(source, at, at + address.length + 2),
			);
		}
	},
};
