import { siteUrl } from '../lib/site';
import { values } from './built';

/** A node of JSON-LD, as it is in the page. */
export interface Node {
	readonly '@type': string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

/** The nodes of a page's structured data. */
export function graphOf(page: Document): Node[] {
	return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
		(script) => (JSON.parse(script.textContent ?? '') as { '@graph': Node[] })['@graph'],
	);
}

/** The only node of a type. */
export function only(nodes: readonly Node[], type: string): Node {
	const [node, ...more] = nodes.filter((one) => one['@type'] === type);
	if (!node || more.length > 0) throw new Error(`There are ${node ? more.length + 1 : 0} nodes of the type ${type}.`);
	return node;
}

/** A value and all nodes in it. */
export function everyNode(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(everyNode);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(everyNode)];
}

/** Every value in a node that is words, with the names of the properties that lead there; types and ids are none. */
export function strings(value: unknown, trail = ''): [trail: string, text: string][] {
	if (typeof value === 'string') return [[trail, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key.startsWith('@') ? [] : strings(inner, `${trail}.${key}`),
	);
}

/** Everything that a reader finds on the page or in its metadata: words, addresses and dates. */
export function visible(page: Document, path: string): string[] {
	const body = page.body.cloneNode(true) as HTMLElement;
	for (const script of body.querySelectorAll('script')) script.remove();
	return [
		...[...body.querySelectorAll('*')].map((element) => element.textContent ?? ''),
		...values(page, 'a[href], link[href]', 'href').map((href) => new URL(href, siteUrl + path).href),
		...values(page, 'meta[content]', 'content'),
		...values(page, 'link[type]', 'type'),
		...values(page, 'time', 'datetime'),
		page.documentElement.lang,
		page.title,
	].map((text) => text.replace(/\s+/g, ' ').trim());
}
