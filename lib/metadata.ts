/** What a page says about itself to browsers, search engines and link previews. */
import type { Metadata } from 'next';
import { practice } from '@/content/practice';
import { tableCaption } from '@/model/comparison';
import { latestDay } from '@/model/date';
import { feedPath, markdownPath, socialImagePath, tablePath } from './addresses';
import type { Guide } from './content';
import { siteUrl } from './site';
import { fullTitle, wholeGuideTitle } from './title';

export interface PageFacts {
	readonly title: string;
	readonly description: string;
	/** From the root of the site: "/contact". The page for wrong addresses has none. */
	readonly path?: string;
	/** For a page that repeats others, which search engines should show instead. */
	readonly unlisted?: boolean;
	/** YYYY-MM-DD…, from the frontmatter. */
	readonly updated?: string;
	/** The same. */
	readonly published?: string;
	/** The tables that the page shows. */
	readonly tables?: readonly string[];
}

/** The pictures for link previews. Previews print the title beside the picture, so it is not repeated in the alternative text. */
export const socialImage = {
	width: 1200,
	height: 630,
	alt: 'The title of the page, and who is in the room, drawn as seats',
};

/** For the root layout: what every page's metadata builds on. */
export const siteMetadata: Metadata = {
	// Addresses in metadata begin at the root of the site.
	metadataBase: new URL(siteUrl),
	// In public/, where the manifest and the structured data name them too.
	icons: {
		icon: ['/favicon.ico', { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
		apple: '/apple-icon.png',
	},
	// Phone numbers to call are links already; other numbers, such as those of studies, must not become links.
	formatDetection: { telephone: false },
};

/**
 * Builds a page's metadata. Every page goes through here and returns what it gets.
 *
 * @param guide the guide that the page is a part of.
 */
export function pageMetadata(facts: PageFacts, guide?: Guide): Metadata {
	const { title, description, path, unlisted, updated, published } = facts;
	return {
		title: fullTitle(title, practice.name),
		description,
		authors: practice.author
			? { name: practice.author.name, url: practice.author.url }
			: { name: practice.name, url: siteUrl },
		alternates:
			path === undefined
				? undefined
				: // Asking to be left out while naming another page would be contradictory.
					{ canonical: unlisted ? undefined : path, types: alternates(path, facts, guide) },
		robots: unlisted ? { index: false, follow: true } : undefined,
		openGraph: {
			type: updated ? 'article' : 'website',
			title,
			description,
			url: path,
			siteName: practice.name,
			locale: 'en_US',
			...(path !== undefined && { images: { url: socialImagePath(path), ...socialImage } }),
			...(updated && { modifiedTime: updated.slice(0, 10) }),
			...(published && { publishedTime: published.slice(0, 10) }),
		},
		twitter: {
			card: 'summary_large_image',
			title,
			description,
			// Only its address: its size and its words are among Open Graph's.
			...(path !== undefined && { images: socialImagePath(path) }),
		},
	};
}

/**
 * What the page with a whole guide says about itself. It was last updated when the last of its parts was, and
 * reviewed when all of them were, as long ago as the first of those reviews.
 */
export function wholeGuideFacts({
	overview,
	parts,
	path,
	comparison,
}: Guide): PageFacts & { readonly path: string; readonly updated: string; readonly reviewed?: string } {
	const reviews = [overview, ...parts].map(({ reviewed }) => reviewed);
	return {
		title: wholeGuideTitle(comparison),
		description: overview.description,
		path: `${path}/all`,
		unlisted: true,
		updated: latestDay([overview, ...parts].map(({ updated }) => updated)),
		reviewed: reviews.every((day) => day !== undefined) ? [...reviews].sort()[0] : undefined,
	};
}

/** The same content in other forms. */
function alternates(path: string, { tables = [] }: PageFacts, guide?: Guide) {
	const data = (kind: 'csv' | 'json') =>
		tables.flatMap((table) =>
			guide ? { url: tablePath(guide.path, table, kind), title: tableCaption(guide.comparison, table) } : [],
		);
	return {
		'text/markdown': markdownPath(path),
		'text/csv': data('csv'),
		'application/json': data('json'),
		'application/atom+xml': feedPath,
	};
}
