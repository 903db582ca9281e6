import type { Definition, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressesOf, filesOf, groupsPage, mayBeUnreadable, movedTo } from '../addresses';
import { anchorsOf, anchorsOfWholeGuide } from '../anchors';
import { isTag } from '../markup';
import { rangeWithin } from '../range';
import type { Rule } from '../rule';
import { readTexts, type Site, type Text } from '../site';
import { nearest, suggestion } from '../suggestion';
import { isAllowed, wayAround } from '../wording';

export const links: Rule = {
	name: 'links',
	about:
		'Every link leads somewhere: to a page and a heading on it that exist, to a file of the site, or to an address that is well formed.',
	examples: {
		in: 'text',
		bad: 'Please [get in touch](/contakt).',
		good: 'Please [get in touch](/contact).',
	},
	check({ site, problem }) {
		for (const text of readTexts(site)) {
			visit(text.tree, (node) => {
				if (node.type !== 'link' && node.type !== 'definition') return;
				const address = wrongAddress(node.url.trim(), text, site);
				const words = node.type === 'link' ? wrongWords(node, text, site) : undefined;
				if (address) problem(text.path, address, addressRange(text, node));
				else if (words) problem(text.path, words, wordsRange(node));
			});
		}
	},
};

/** The number of links in a site's texts. */
export function countLinks(site: Site): number {
	const links: Link[] = [];
	for (const { tree } of readTexts(site)) visit(tree, 'link', (link) => void links.push(link));
	return links.length;
}

function addressRange({ source }: Text, { url, position }: Link | Definition) {
	return position && url ? rangeWithin(source, position, url) : position;
}

function wordsRange(node: Link | Definition) {
	const [first, last] = node.type === 'link' ? [node.children[0]?.position, node.children.at(-1)?.position] : [];
	return first && last ? { start: first.start, end: last.end } : node.position;
}

/** Words that say nothing about where a link leads, for those who have links read out one by one. */
const emptyWords =
	/^(?:(?:please )?click(?: (?:here|this(?: link)?|the link))?|(?:right )?here|(?:this|the|that) (?:link|page|site|website|article)|links?|this|that|(?:read|learn|see|find out|know) more(?: here)?|more(?: info(?:rmation)?| details)?|details|info|continue|go|website|page)$/i;

function wrongWords(link: Link, { source }: Text, site: Site): string | undefined {
	const { children, url, position } = link;
	const words = textOf(link)
		.replace(/[\s.…:!?→»>]+/g, ' ')
		.trim();
	if (words === '' && !children.some((child) => child.type === 'image' || isTag(child))) {
		return `The link to ${url} has no words. Write them between [ and ].`;
	}
	if (emptyWords.test(words) && !isAllowed(site, words, 0, words.length)) {
		return `“${textOf(link).trim()}” does not say where the link leads. Put the name of what is there between [ and ]: [the price list](${url}). ${wayAround}`;
	}
	const written = source[position?.start.offset ?? 0] === '[';
	if (written && /^(?:https?:\/\/|www\.)\S+$/i.test(textOf(link).trim())) {
		return 'The words of this link are an address. Write the name of what is there instead: [the name](address).';
	}
	return undefined;
}

function wrongAddress(url: string, text: Text, site: Site): string | undefined {
	if (url === '') return 'This link leads nowhere. Write an address between ( and ), such as (/contact).';
	if (url === '#')
		return 'This link leads nowhere. Write the name of a heading after #, such as #privacy, or take the link away.';
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	if (scheme !== undefined) return wrongExternal(url, scheme, site);
	if (url.startsWith('//')) return `Begin the address with https:, as in “https:${url}”.`;
	if (/^www\./i.test(url)) return `Begin the address with https://, as in “https://${url}”.`;
	if (url.startsWith('#')) return wrongAnchor(text, url.slice(1), site);
	if (!url.startsWith('/')) {
		if (/^[^/\s]+@[^/\s]+$/.test(url)) return `A link to an e-mail address begins with mailto:, as in “mailto:${url}”.`;
		const [file = '', anchor = ''] = url.replace(/^(?:\.{0,2}\/)+/, '').split(/(?=#)/);
		const named = [...addressesOf(site)].find(([, target]) => target?.path.endsWith(`/${file.split('/').at(-1)}`));
		if (!named && /\.mdx?$/.test(file)) {
			return 'Write the address of the page, such as “/contact”, instead of the name of its file.';
		}
		const address = named?.[0] ?? `/${file}`;
		return `The address of a page begins with /, as in “${address}${anchor}”.`;
	}
	return wrongPage(url, text, site);
}

function wrongExternal(url: string, scheme: string, site: Site): string | undefined {
	switch (scheme) {
		case 'https': {
			const own = site.url;
			if (own && URL.canParse(url) && new URL(url).origin === own) {
				return `This is a page of this site. Leave out ${own} and begin with /, so that the link is checked: “${url.replace(/^https:\/\/[^/?#]*/i, '') || '/'}”.`;
			}
			return isWebAddress(url) ? undefined : `“${url}” is not a complete address. Copy it from the browser again.`;
		}
		case 'http':
			return `Write https:// instead of http://, and check that the page opens.`;
		case 'mailto':
			return /^mailto:[^\s@/?]+@[^\s@/?]+\.[a-z]{2,}(?:\?\S*)?$/i.test(url)
				? undefined
				: 'An e-mail link is written mailto:name@example.com, without spaces.';
		case 'tel':
		case 'sms':
			return new RegExp(`^${scheme}:\\+?\\d{3,15}$`).test(url)
				? undefined
				: `A link to a phone number has no spaces, hyphens or brackets: ${scheme}:+15555550100 or ${scheme}:988.`;
		default:
			return `A link cannot begin with “${scheme}:”. Use https:, mailto: or tel:, or a page of this site such as /contact.`;
	}
}

function isWebAddress(url: string): boolean {
	return /^https:\/\/[^\s/]/i.test(url) && URL.canParse(url) && /[^.]\.[^.]/.test(new URL(url).hostname);
}

function wrongPage(url: string, text: Text, site: Site): string | undefined {
	const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
	const addresses = addressesOf(site);
	if (!addresses.has(path)) {
		if (site.publicFiles.has(path) || filesOf(site).has(path) || mayBeUnreadable(path, site)) return undefined;
		const trimmed = path.replace(/\/+$/, '');
		if (addresses.has(trimmed)) return `Leave out the / at the end: “${trimmed}”.`;
		const guide = trimmed.replace(/\/overview$/, '');
		if (guide !== trimmed && addresses.has(guide)) return `The overview has the guide’s own address: “${guide}”.`;
		const names = /\.\w+$/.test(path) ? [...site.publicFiles.keys(), ...filesOf(site)] : [...addresses.keys()];
		// The last part is what gets misspelled or moved; the rest is long and would hide it.
		const inFolder = names.filter(
			(name) => name.slice(0, name.lastIndexOf('/')) === path.slice(0, path.lastIndexOf('/')),
		);
		const near =
			movedTo(path, site)?.address ?? nearestPart(path, inFolder) ?? nearestPart(path, names) ?? nearest(path, names);
		return `There is no page or file “${path}”. ${near ? `Did you mean “${near}”?` : suggestion(path, names.sort(), /\.\w+$/.test(path) ? 'files' : 'pages')}`;
	}
	const target = addresses.get(path);
	if (target?.draft && !text.draft) {
		if (path === `/${groupsPage}`) {
			return `“${path}” is on the site only while some group is open. Take the link away, or write <GroupList short /> on a line of its own: it links there while there is something.`;
		}
		return `“${path}” is a draft, so it is not on the site yet. Remove the link, or delete “draft: true” there.`;
	}
	if (anchor === undefined) return undefined;
	const guide = /^\/(.*)\/all$/.exec(path)?.[1];
	if (guide !== undefined) return missingAnchor(anchor, anchorsOfWholeGuide(guide, site), path);
	return target && wrongAnchor(target, anchor, site, target === text ? undefined : path);
}

function nearestPart(path: string, names: readonly string[]): string | undefined {
	const last = (address: string) => address.slice(address.lastIndexOf('/') + 1);
	const near = nearest(last(path), names.map(last));
	return near === undefined ? undefined : names.find((name) => last(name) === near);
}

function wrongAnchor(target: Text, anchor: string, site: Site, path?: string): string | undefined {
	if (target.kind === 'block')
		return 'This text is printed on every page, so begin the address with the page: “/contact#…”.';
	return missingAnchor(anchor, anchorsOf(target, site), path);
}

function missingAnchor(anchor: string, anchors: readonly string[] | undefined, path?: string): string | undefined {
	if (!anchors || anchors.includes(decodeURIComponentSafely(anchor))) return undefined;
	if (anchor === '') return 'Nothing follows #. Write the name of a heading there, or delete the #.';
	return `There is no heading or row with the address “#${anchor}” on ${path === undefined ? 'this page' : path}. ${suggestion(anchor, anchors, 'addresses there')}`;
}

function decodeURIComponentSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
