import { socialImage } from '@/components/social-image';
import { getGuide, getPart } from '@/lib/content';

export { alt, contentType, size } from '@/components/social-image';
export { generateStaticParams } from './page';

export const dynamic = 'force-static';

export default async function Image({ params }: { params: Promise<{ slug: string; part: string }> }) {
	const { slug, part } = await params;
	const guide = getGuide(slug);
	const { title, format } = getPart(guide, part);
	return socialImage({ title, format, comparison: guide.comparison });
}
