/** Which addresses the site has. */
import { feedPath, markdownPath, tablePath } from '@/lib/addresses';
import { tableNames } from '@/model/comparison';
import { anchorsOfLayouts } from './anchors';
import type { Site, Text } from './site';

/** Pages that the site links to by itself, or has an address of its own for. */
export const requiredPages = 'home contact sources glossary about privacy accessibility disclaimer not-found'.split(
	' ',
);

/** The page that lists the groups that are open: it is there only while some are, so its address is never on record. */
export const groupsPage = 'groups';

/** Addresses that the site itself needs, so that no page and no guide may have them. */
export const reservedForPages =
	'404 500 api apple-icon favicon feed icon index llms llms-full manifest og palette robots sitemap studio'.split(' ');

/**
 * Slugs that no part of a guide may have: addresses below a guide's own, and ids of the layout, because a part's slug is
 * its heading's id on the page that holds the whole guide.
 */
export const reservedForParts: readonly string[] = ['all', 'tables', ...anchorsOfLayouts];

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

/** The published addresses that are not recorded yet. A draft has none. */
export function unrecordedAddresses(site: Site): string[] {
	return [...addressesOf(site)]
		.filter(
			([address, text]) => !text?.draft && address !== `/${groupsPage}` && !site.addresses.value?.includes(address),
		)
		.map(([address]) => address);
}

/** The text of `content/addresses.ts` with these addresses in it; nothing when it has no list as expected. */
export function recordedText(text: string, addresses: readonly string[]): string | undefined {
	const list = /(?<==\s*)\[\s*(?:'[^'\n]*',?\s*)*\](?=;)/;
	if (!list.test(text)) return undefined;
	const lines = [...addresses].sort().map((address) => `\t'${address}',\n`);
	return text.replace(list, () => `[\n${lines.join('')}]`);
}

/** The files that the build makes besides pages, by address. */
export function filesOf(site: Site): Set<string> {
	const tables = site.comparisons.flatMap(({ folder, value }) =>
		(value ? tableNames(value) : []).flatMap((table) => [
			tablePath(`/${folder}`, table, 'csv'),
			tablePath(`/${folder}`, table, 'json'),
		]),
	);
	const pages = [...addressesOf(site)].filter(([, text]) => !text?.draft).map(([address]) => markdownPath(address));
	return new Set([
		...pages,
		...tables,
		feedPath,
		'/llms.txt',
		'/llms-full.txt',
		'/robots.txt',
		'/sitemap.xml',
		'/manifest.webmanifest',
		'/favicon.ico',
		'/icon.svg',
		'/apple-icon.png',
		'/.well-known/security.txt',
	]);
}

/** Whether there is a file at an address: in public/, made by the build, or a page by its file's name. */
export function isFileOfSite(path: string, site: Site): boolean {
	const page = path.replace(/\.html$/, '');
	return site.publicFiles.has(path) || filesOf(site).has(path) || (page !== path && addressesOf(site).has(page));
}

/** Files that were meant as texts but are not read, because their names do not end in .mdx. */
export function unreadTexts({ paths }: Site): string[] {
	return paths.filter((path) => /\.(?:mdx?|markdown)(?:\.txt)?$/i.test(path) && !/\.mdx$|\/README\.md$/.test(path));
}

/** A text that cannot be read may be the one that is meant; `files` reports a missing page that the site needs. */
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

/** Where a published page probably is now: the text with the same file name at a new address. */
export function movedTo(lost: string, site: Site): { address: string; text: Text } | undefined {
	const split = lost.lastIndexOf('/');
	for (const [address, text] of addressesOf(site)) {
		const isNew = !site.addresses.value?.includes(address) && !text?.draft;
		const isBeside = address.slice(0, address.lastIndexOf('/')) === lost.slice(0, split);
		if (text && isNew && isBeside && text.name.replace(/^\d+-/, '') === lost.slice(split + 1)) return { address, text };
	}
	return undefined;
}
