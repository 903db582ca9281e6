import type { SocialCardProps } from '@/components/social-card';
import { drawSocialImage } from '@/components/social-image';
import { socialImagePath } from '@/lib/addresses';
import { guides, mainGuide, plainPages } from '@/lib/content';
import { wholeGuideFacts } from '@/lib/metadata';

interface Context {
	params: Promise<{ page: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
	return [...pictures().keys()].map((path) => ({ page: path.split('/').slice(2) }));
}

export async function GET(_: Request, { params }: Context) {
	const { page } = await params;
	const picture = pictures().get(`/og/${page.join('/')}`);
	return picture ? drawSocialImage(picture) : new Response(null, { status: 404 });
}

/** What each page's picture shows, by the picture's address. */
function pictures(): ReadonlyMap<string, SocialCardProps> {
	const { comparison } = mainGuide();
	const pages = [
		...plainPages.filter(({ slug }) => slug !== 'not-found').map((page) => ({ ...page, comparison })),
		...guides.flatMap((guide) =>
			[guide.overview, ...guide.parts, wholeGuideFacts(guide)].map((page) => ({
				...page,
				comparison: guide.comparison,
			})),
		),
	];
	return new Map(pages.map((page) => [socialImagePath(page.path), page]));
}
