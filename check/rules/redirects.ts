import { addressesOf, mayBeUnreadable } from '../addresses';
import { keyPlace } from '../place';
import type { Rule } from '../rule';
import type { Site } from '../site';
import { suggestion } from '../suggestion';

/** Every former address leads, in one step, to a page that exists. */
export const redirects: Rule = {
	name: 'redirects',
	examples: {
		in: 'content/redirects.ts',
		bad: "export const redirects = {\n\t'/old': '/abuot',\n};\n",
		good: "export const redirects = {\n\t'/old': '/about',\n};\n",
	},
	check({ site, problem }) {
		const { path, source, value = {} } = site.redirects;
		for (const [from, to] of Object.entries(value)) {
			const reason = wrongForm(from) ?? wrongForm(String(to)) ?? wrongRedirect(from, String(to), site);
			if (reason) problem(path, reason, keyPlace(source, [from]));
		}
	},
};

function wrongForm(address: string): string | undefined {
	if (address === '/' || /^(?:\/[\w.~-]+)+$/.test(address)) return undefined;
	const tidy = `/${address
		.replace(/^https?:\/\/[^/]*/, '')
		.replace(/[?#].*$/, '')
		.replace(/^\/+|\/+$/g, '')}`;
	return `“${address}” is not written as an address of this site: begin with /, leave out the / at the end, and use no other signs than letters, digits, hyphens and dots. Perhaps “${tidy}”.`;
}

function wrongRedirect(from: string, to: string, site: Site): string | undefined {
	const addresses = addressesOf(site);
	if (addresses.has(from)) {
		return `There is a page at “${from}”, so nobody would be led away from it. Delete this line, or give that page another slug.`;
	}
	if (from === to) return `“${from}” leads to itself. Write where its words are now.`;
	const next = (site.redirects.value as Record<string, string> | undefined)?.[to];
	if (next !== undefined) {
		return next === from
			? `“${from}” and “${to}” lead to each other. Write where the words are now.`
			: `“${to}” is a former address itself and leads on to “${next}”. Write “${next}” here.`;
	}
	if (addresses.has(to) || mayBeUnreadable(to, site)) return undefined;
	return `“${from}” leads to “${to}”, and there is no such page. ${suggestion(to, [...addresses.keys()].sort(), 'pages')}`;
}
