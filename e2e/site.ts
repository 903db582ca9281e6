import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { getBlock, guides, helpLines, mainGuide, plainPages, type Section } from '../lib/content';
import type { HelpLine } from '../model/help-line';
import type { TagName } from '../model/tags';

/** Every address of the site, but for the 404 page, which has none of its own. */
export const paths: readonly string[] = [
	...plainPages.filter(({ slug }) => slug !== 'not-found').map(({ path }) => path),
	...guides.flatMap(({ path, overview, parts }) => [overview.path, ...parts.map((part) => part.path), `${path}/all`]),
];

/** An address that leads nowhere. */
export const nowhere = '/nothing-is-here';

/** The address of one page of each kind. */
export const pageTypes: Readonly<Record<string, string>> = {
	'the front door': '/',
	'the overview of a guide': mainGuide().path,
	'a part of a guide': mainGuide().parts[0]?.path ?? '',
	'a whole guide on one page': `${mainGuide().path}/all`,
	'a page with a long list': '/sources',
	'a plain page': '/contact',
};

/** The first part of the first guide that uses a tag, whatever its address is by now. None when editors took it away. */
export function partWith(tag: TagName): Section | undefined {
	return guides[0]?.parts.find(({ tags }) => tags.has(tag));
}

/** The same for a browser test, which is skipped when there is none. */
export function neededPart(tag: TagName): Section {
	const part = partWith(tag);
	test.skip(!part, `No part uses <${tag}>.`);
	return part as Section;
}

/** Where things are on a page, by what they are to a reader. All names that the interface gives them are here. */
export const on = (page: Page) => ({
	main: page.getByRole('main'),
	title: page.getByRole('heading', { level: 1 }),
	/** The text of the page, as its author wrote it. */
	text: page.locator('.prose'),
	crisis: page.getByRole('region', { name: getBlock('crisis').title, exact: true }),
	breadcrumbs: page.getByRole('navigation', { name: 'Breadcrumbs' }),
	steps: page.getByRole('navigation', { name: 'Previous and next part' }),
	related: page.getByRole('navigation', { name: 'Related parts' }),
	parts: page.getByRole('navigation', { name: 'Parts of the guide' }),
	menu: page.getByRole('button', { name: 'Parts of the guide' }),
	quickExit: page.getByRole('main').getByRole('link', { name: 'Leave this site quickly' }),
	/** What stops a build, as npm run dev shows it. Warnings are there too, and may stay. */
	errors: page
		.getByRole('region', { name: 'Problems in the content' })
		.getByRole('listitem')
		.filter({ has: page.locator('strong', { hasText: 'error' }) }),
	taken: (picture: Locator) => picture.locator('[data-seat="taken"]'),
	seats: (picture: Locator) => picture.locator('[data-seat="taken"], [data-seat="free"]'),
});

/** How wide the page is: more than the window, and a reader has to scroll sideways. */
export function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Fails when the browser keeps anything of the site. */
export async function expectNothingStored(context: BrowserContext): Promise<void> {
	expect(await context.cookies()).toEqual([]);
	expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
}

/** The help lines that content/blocks/crisis.mdx names. */
export const crisisLines: readonly HelpLine[] = Object.entries<HelpLine>(helpLines).flatMap(([id, line]) =>
	readFileSync('content/blocks/crisis.mdx', 'utf8').includes(`<HelpLine name="${id}"`) ? [line] : [],
);

/** The links that call or text a help line, as a selector. */
export function reachedBy({ call, text }: HelpLine): string {
	return `a[href="tel:${call?.number}"], a[href^="sms:${text?.number}"]`;
}
