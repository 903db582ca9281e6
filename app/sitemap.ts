import type { MetadataRoute } from 'next';
import { guides, plainPages } from '@/lib/content';
import { siteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page that search engines may list: not the 404 page, and not the whole guide, which repeats the parts. */
export default function sitemap(): MetadataRoute.Sitemap {
	const pages = [
		...plainPages.filter(({ slug }) => slug !== 'not-found'),
		...guides.flatMap(({ overview, parts }) => [overview, ...parts]),
	];
	return pages.map(({ path, updated }) => ({ url: new URL(path, siteUrl).href, lastModified: updated.slice(0, 10) }));
}
