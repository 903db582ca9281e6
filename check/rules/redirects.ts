import { addressesOf, isFileOfSite, mayBeUnreadable } from '../addresses';
import { keyRange, valueRange } from '../data';
import type { Rule } from '../rule';
import type { Site } from '../site';
import { suggestion } from '../suggestion';

export const redirects: Rule = {
	name: 'redirects',
	about: 'Every former address leads, in one step, to a page that exists.',
	examples: {
		in: 'content/redirects.ts',
		bad: "export const redirects = {\n\t'/old': '/abuot',\n};\n",
		good: "export const redirects = {\n\t'/old': '/about',\n};\n",
	},
	check({ site, problem }) {
		const file = site.redirects;
		for (const [from, to] of Object.entries(file.value ?? {})) {
			const wrong = wrongSource(from, site);
			if (wrong) {
				problem(file.path, wrong, keyRange(file, [from]));
				continue;
			}
			const reason = wrongTarget(from, to, site);
			if (reason) problem(file.path, reason, valueRange(file, [from]));
		}
	},
};

function wrongForm(address: string): string | undefined {
	if (address === '/' || /^(?:\/[\w.~-]+)+$/.test(address)) return undefined;
	if (address.includes('*')) return `“${address}” has a *, which has no meaning here. Write one line for each address.`;
	const tidy = `/${address
		.replace(/^https?:\/\/[^/]*/, '')
		.replace(/[?#].*$/, '')
		.replace(/^\/+|\/+$/g, '')}`;
	const proposal = /^(?:\/[\w.~-]+)+$/.test(tidy) ? ` Perhaps “${tidy}”.` : '';
	return `“${address}” is not written as an address of this site: begin with /, leave out the / at the end, and use only letters, digits, hyphens and dots.${proposal}`;
}

function wrongSource(from: string, site: Site): string | undefined {
	const form = wrongForm(from);
	if (form) return form;
	if (from !== from.toLowerCase()) return `“${from}” has capital letters. Write it as “${from.toLowerCase()}”.`;
	if (addressesOf(site).has(from)) {
		return `There is a page at “${from}”, so this redirect would never be used. Delete this line, or give that page another slug.`;
	}
	if (isFileOfSite(from, site))
		return `“${from}” is a file of this site, so this redirect would never be used. Delete this line.`;
	return undefined;
}

function wrongTarget(from: string, to: string, site: Site): string | undefined {
	if (/^https:\/\//.test(to)) {
		if (!URL.canParse(to) || /\s/.test(to)) return `“${to}” is not an address. Copy it from the browser.`;
		if (!site.url || new URL(to).origin !== new URL(site.url).origin) return undefined;
		return `“${to}” is on this site. Write only what follows the site’s name: “${new URL(to).pathname}”.`;
	}
	if (/^http:/.test(to)) return `“${to}” must begin with https://, or with / for a page of this site.`;
	const form = wrongForm(to);
	if (form) return form;
	if (from === to) return `“${from}” leads to itself. Write where its words are now.`;
	const next = (site.redirects.value as Readonly<Record<string, string>> | undefined)?.[to];
	if (next !== undefined) {
		return next === from
			? `“${from}” and “${to}” lead to each other. Write where the words are now.`
			: `“${to}” is a former address itself and redirects to “${next}”. Write “${next}” here.`;
	}
	const addresses = addressesOf(site);
	if (addresses.has(to) || isFileOfSite(to, site) || mayBeUnreadable(to, site)) return undefined;
	return `“${from}” leads to “${to}”, and there is no such page. ${suggestion(to, [...addresses.keys()].sort(), 'pages')}`;
}
