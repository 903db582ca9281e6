import { guides, plainPages, type Section } from '../lib/content';
import type { TagName } from '../model/tags';

/** Every address of the site, but for the 404 page, which has none of its own. */
export const paths: readonly string[] = [
	...plainPages.filter(({ slug }) => slug !== 'not-found').map(({ path }) => path),
	...guides.flatMap(({ path, overview, parts }) => [overview.path, ...parts.map((part) => part.path), `${path}/all`]),
];

/** An address that leads nowhere. */
export const nowhere = '/nothing-is-here';

/** The first part of the first guide that uses a tag, whatever its address is by now. @throws Error when none does. */
export function partWith(tag: TagName): Section {
	const part = guides[0]?.parts.find(({ tags }) => tags.has(tag));
	if (!part) throw new Error(`No part uses <${tag}>.`);
	return part;
}
