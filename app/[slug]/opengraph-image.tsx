import { socialImage } from '@/components/social-image';
import { findGuide, getPlainPage, mainGuide } from '@/lib/content';

export { alt, contentType, size } from '@/components/social-image';
export { generateStaticParams } from './page';

export const dynamic = 'force-static';

export default async function Image({ params }: { params: Promise<{ slug: string }> }) {
	const { slug } = await params;
	const guide = findGuide(slug);
	const { title } = guide?.overview ?? getPlainPage(slug);
	return socialImage({ title, comparison: (guide ?? mainGuide()).comparison });
}
