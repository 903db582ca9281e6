import type { Page } from '@playwright/test';
import { siteUrl } from '../lib/site';

/** A node of JSON-LD, as it stands in the page. */
export interface Node {
	readonly '@type': string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

/** The nodes of a page's structured data. */
export async function graphOf(page: Page): Promise<Node[]> {
	const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
	return texts.flatMap((text) => (JSON.parse(text) as { '@graph': Node[] })['@graph']);
}

/** The only node of a type. */
export function only(nodes: readonly Node[], type: string): Node {
	const [node, ...more] = nodes.filter((one) => one['@type'] === type);
	if (!node || more.length > 0) throw new Error(`There are ${node ? more.length + 1 : 0} nodes of the type ${type}.`);
	return node;
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
export function visible(page: Page): Promise<string[]> {
	return page.evaluate((home) => {
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const script of body.querySelectorAll('script')) script.remove();
		const attributes = (selector: string, name: string) =>
			[...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
		return [
			...[...body.querySelectorAll('*')].map((element) => element.textContent ?? ''),
			...attributes('a[href], link[href]', 'href').map((href) => new URL(href, home + location.pathname).href),
			...attributes('meta[content]', 'content'),
			...attributes('link[type]', 'type'),
			...attributes('time', 'datetime'),
			document.documentElement.lang,
			document.title,
		].map((text) => text.replace(/\s+/g, ' ').trim());
	}, siteUrl);
}
