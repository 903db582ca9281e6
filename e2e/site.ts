import { guides, plainPages } from '../lib/content';

/** Every address of the site, but for the 404 page, which has none of its own. */
export const paths: readonly string[] = [
	...plainPages.filter(({ slug }) => slug !== 'not-found').map(({ path }) => path),
	...guides.flatMap(({ path, overview, parts }) => [overview.path, ...parts.map((part) => part.path), `${path}/all`]),
];

/** An address that leads nowhere. */
export const nowhere = '/nothing-is-here';
