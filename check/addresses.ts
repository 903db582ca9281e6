/** Which addresses the site has. */
import { anchorsOfLayouts } from './anchors';
import type { Site, Text } from './site';

/** Pages that the site links to by itself, or has an address of its own for. */
export const requiredPages = [
	'home',
	'contact',
	'sources',
	'about',
	'privacy',
	'accessibility',
	'disclaimer',
	'not-found',
];

/** Addresses that the site itself needs, so that no page and no guide may have them. */
export const reservedForPages: readonly string[] = [
	'404',
	'500',
	'api',
	'apple-icon',
	'favicon',
	'feed',
	'icon',
	'index',
	'llms',
	'llms-full',
	'manifest',
	'opengraph-image',
	'palette',
	'robots',
	'sitemap',
];

/**
 * Slugs that no part of a guide may have: addresses below a guide's own, and ids of the layout, because a part's slug is
 * its heading's id on the page that holds the whole guide.
 */
export const reservedForParts: readonly string[] = ['all', 'opengraph-image', 'tables', ...anchorsOfLayouts];

/** Texts by address. The guide on one page has the address of no text. */
export function addressesOf(site: Site): Map<string, Text | undefined> {
	const addresses = new Map<string, Text | undefined>();
	// One that is missing is reported as just that, and not as an address that is lost.
	for (const slug of requiredPages)
		if (slug !== 'not-found') addresses.set(slug === 'home' ? '/' : `/${slug}`, undefined);
	for (const text of site.texts) {
		if (text.kind === 'block' || text.slug === undefined || text.slug === 'not-found') continue;
		if (text.kind === 'page') addresses.set(text.slug === 'home' ? '/' : `/${text.slug}`, text);
		else addresses.set(text.slug === 'overview' ? `/${text.folder}` : `/${text.folder}/${text.slug}`, text);
	}
	for (const { folder } of site.comparisons) addresses.set(`/${folder}/all`, undefined);
	return addresses;
}

/** The addresses that are published and not on record. A draft has none yet. */
export function unrecordedAddresses(site: Site): string[] {
	return [...addressesOf(site)]
		.filter(([address, text]) => !text?.draft && !site.addresses.value?.includes(address))
		.map(([address]) => address);
}

/** The text of `content/addresses.ts` with these addresses in it; nothing when it has no list as expected. */
export function recordedText(text: string, addresses: readonly string[]): string | undefined {
	const list = /(?<==\s*)\[\s*(?:'[^'\n]*',?\s*)*\](?=;)/;
	if (!list.test(text)) return undefined;
	const lines = [...addresses].sort().map((address) => `\t'${address}',\n`);
	return text.replace(list, () => `[\n${lines.join('')}]`);
}

/** Files that the build makes besides pages. */
const madeFiles = new Set([
	...['/feed.xml', '/sitemap.xml', '/robots.txt', '/llms.txt', '/llms-full.txt', '/manifest.webmanifest'],
	...['/favicon.ico', '/icon.svg', '/apple-icon.png', '/.well-known/security.txt'],
]);

/** Whether there is a file at an address: of public/, made by the build, or a page in another form. */
export function isFileOfSite(path: string, site: Site): boolean {
	if (madeFiles.has(path) || site.publicFiles.has(path)) return true;
	const page = path.replace(/\.(?:md|html)$/, '');
	if (page !== path && (addressesOf(site).has(page) || page === '/index')) return true;
	const [, folder, name] = /^\/([^/]+)\/tables\/([^/]+)\.(?:csv|json)$/.exec(path) ?? [];
	const tables = site.comparisons.find((comparison) => comparison.folder === folder)?.value?.tables ?? {};
	return name !== undefined && Object.hasOwn(tables, name);
}

/** Files that were meant as texts and are not read, because their names end in something else than .mdx. */
export function unreadTexts({ paths }: Site): string[] {
	return paths.filter((path) => /\.(?:mdx?|markdown)(?:\.txt)?$/i.test(path) && !/\.mdx$|\/README\.md$/.test(path));
}

/** A text that cannot be read may be the one that is meant; `place` reports a missing page that the site needs. */
export function mayBeUnreadable(path: string, site: Site): boolean {
	const unread = unreadTexts(site).some((file) => {
		const [, folder = '', name = ''] = /^content\/([^/]+)\/([^/.]+)/.exec(file) ?? [];
		return folder === 'pages'
			? path === `/${name.toLowerCase()}`
			: path === `/${folder}` || path.startsWith(`/${folder}/`);
	});
	if (unread) return true;
	if (
		requiredPages.includes(path.slice(1)) &&
		!site.texts.some(({ kind, slug }) => kind === 'page' && slug === path.slice(1))
	) {
		return true;
	}
	return site.texts.some(({ kind, slug, folder }) => {
		if (slug !== undefined || kind === 'block') return false;
		return kind === 'page' ? !path.slice(1).includes('/') : path === `/${folder}` || path.startsWith(`/${folder}/`);
	});
}
