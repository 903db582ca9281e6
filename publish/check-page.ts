import { html } from 'parse5';
import { readAddress } from './address';
import { attribute, attributeName, type Document, describe, type Element, elements, words } from './html';

/** What a browser asks for when it shows a page. */
export interface Fetch {
	readonly url: string;
	/**
	 * A picture is part of the page, unless it waits until the reader comes to it; an icon and a manifest are for the
	 * browser; a refresh leads to another page.
	 */
	readonly kind: 'image' | 'lazy image' | 'icon' | 'manifest' | 'refresh' | 'other';
	/** The tag that asks. */
	readonly from: string;
}

export interface PageCheck {
	readonly problems: string[];
	readonly fetches: Fetch[];
}

/**
 * Looks for everything that the site's policy forbids, so that it stops the build and does not fail in silence in
 * somebody's browser.
 *
 * @param path the address of the page.
 * @param page the page as it will be published.
 * @param styleFetches the addresses that the page's style asks for.
 */
export function checkPage(path: string, page: Document, styleFetches: readonly string[]): PageCheck {
	const all = elements(page);
	const fetches = [
		...all.flatMap(fetchesOf),
		...styleFetches.map((url): Fetch => ({ url, kind: kindOfStyleFetch(url), from: 'The stylesheet' })),
	];
	return {
		problems: [
			...all.flatMap((element) => elementProblems(element, path)),
			...fetches.flatMap((item) => fetchProblem(item, path)),
		],
		fetches,
	};
}

/** Elements that the policy leaves nothing to do, and what to do instead. */
const forbidden: Readonly<Record<string, string>> = {
	noscript: 'Browsers with scripts turned on hide it. Put its content on the page itself',
	base: 'The policy forbids it (base-uri). Write full paths in links',
	iframe: 'The policy allows no frames. Link to the page instead',
	frame: 'The policy allows no frames. Link to the page instead',
	object: 'The policy allows no embedded objects. Link to the file instead',
	embed: 'The policy allows no embedded objects. Link to the file instead',
};

function elementProblems(element: Element, path: string): string[] {
	const tag = describe(element);
	const problems: string[] = [];
	const remedy = forbidden[element.tagName];
	if (remedy) problems.push(`${tag} cannot work here. ${remedy}.`);
	for (const item of element.attrs) {
		const name = attributeName(item);
		if (/^on[a-z]/.test(name)) {
			problems.push(`${tag} has the inline handler ${name}. Use <details>, :has(), :target or popover instead.`);
		} else if (name === 'style') {
			problems.push(`${tag} has a style attribute. Use a class, or an SVG attribute, instead.`);
		} else if (name === 'action' || name === 'formaction') {
			problems.push(
				`${tag} sends a form, and the policy forbids it (form-action). Link to the practice’s own form instead.`,
			);
		}
		if (urlsIn(element, name, item.value).some((url) => readAddress(url, path)?.protocol === 'javascript:')) {
			problems.push(`${tag} has a javascript: address. Link to a page or a part of one instead.`);
		}
	}
	return problems;
}

const urlAttributes = new Set(
	[
		'href xlink:href src srcset imagesrcset action formaction data poster background ping cite longdesc',
		'manifest to from by values',
	].flatMap((names) => names.split(' ')),
);

/** The addresses in an attribute, if it is one that holds addresses. */
function urlsIn(element: Element, name: string, value: string): string[] {
	if (isRefresh(element, name)) {
		return [value.replace(/^[^;,]*[;,]?\s*(url\s*=\s*)?["']?/i, '').replace(/["']\s*$/, '')];
	}
	if (!urlAttributes.has(name)) return [];
	if (name.endsWith('srcset')) return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
	if (name === 'values') return value.split(';');
	return name === 'ping' ? value.split(/\s+/) : [value];
}

function isRefresh(element: Element, name: string): boolean {
	return name === 'content' && attribute(element, 'http-equiv')?.trim().toLowerCase() === 'refresh';
}

/** What the elements ask for, by attribute. `source` asks for pictures through srcset and for media through src. */
const fetchingAttributes: Readonly<Record<string, Readonly<Record<string, Fetch['kind']>>>> = {
	img: { src: 'image', srcset: 'image' },
	source: { src: 'other', srcset: 'image' },
	input: { src: 'image' },
	video: { src: 'other', poster: 'image' },
	audio: { src: 'other' },
	track: { src: 'other' },
	image: { href: 'image', 'xlink:href': 'image' },
	feimage: { href: 'image', 'xlink:href': 'image' },
	use: { href: 'other', 'xlink:href': 'other' },
	iframe: { src: 'other' },
	frame: { src: 'other' },
	embed: { src: 'other' },
	object: { data: 'other' },
	script: { src: 'other' },
};

/** Relations that browsers do not fetch. Any other is taken to be fetched. */
const quietRelations = new Set(
	[
		'alternate author bookmark canonical help license me next prev privacy-policy search tag',
		'terms-of-service',
	].flatMap((names) => names.split(' ')),
);
const icons = new Set(['icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'mask-icon']);

function fetchesOf(element: Element): Fetch[] {
	const from = describe(element);
	const kinds = fetchingAttributes[element.tagName.toLowerCase()];
	const isLazy = element.tagName === 'img' && attribute(element, 'loading')?.toLowerCase() === 'lazy';
	return element.attrs.flatMap((item): Fetch[] => {
		const name = attributeName(item);
		const kind =
			name === 'background' ? 'image' : name === 'ping' ? 'other' : (kinds?.[name] ?? linkKind(element, name));
		const urls = kind ? urlsIn(element, name, item.value) : paintUrls(element, item.value);
		return urls
			.filter((url) => url && !url.startsWith('#'))
			.map((url) => ({ url, kind: isLazy && kind === 'image' ? 'lazy image' : (kind ?? 'other'), from }));
	});
}

function linkKind(element: Element, name: string): Fetch['kind'] | undefined {
	if (isRefresh(element, name)) return 'refresh';
	if (element.tagName !== 'link' || !['href', 'imagesrcset'].includes(name)) return undefined;
	const relations = words(element, 'rel').filter((word) => !quietRelations.has(word) && word !== 'shortcut');
	if (relations.length === 0) return undefined;
	if (relations.every((word) => icons.has(word))) return 'icon';
	return relations.every((word) => word === 'manifest') ? 'manifest' : 'other';
}

/** SVG paints such as `fill="url(#hatch)"`, which could name another file. */
function paintUrls(element: Element, value: string): string[] {
	if (element.namespaceURI !== html.NS.SVG) return [];
	const url = /^\s*url\(\s*["']?([^"')]*)/i.exec(value)?.[1];
	return url === undefined ? [] : [url];
}

function kindOfStyleFetch(url: string): Fetch['kind'] {
	return /\.(woff2?|ttf|otf|css)(\?|#|$)/i.test(url) ? 'other' : 'image';
}

function fetchProblem({ url, kind, from }: Fetch, path: string): string[] {
	const address = readAddress(url, path);
	if (!address) return [`${from} asks for “${url}”, which is no address.`];
	if (address.protocol === 'javascript:') return [];
	if (!address.isOurs) {
		return [`${from} asks for ${url}: a request to another origin. Put the file into public/ and name it by its path.`];
	}
	if (kind === 'other')
		return [`${from} asks for ${url}, and the policy allows only pictures. See publish/headers.ts.`];
	return [];
}
