import { socialImage } from '@/components/social-image';
import { getGuide } from '@/lib/content';
import { wholeGuideTitle } from '@/lib/title';

export { alt, contentType, size } from '@/components/social-image';
export { generateStaticParams } from './page';

export const dynamic = 'force-static';

export default async function Image({ params }: { params: Promise<{ slug: string }> }) {
	const { comparison } = getGuide((await params).slug);
	return socialImage({ title: wholeGuideTitle(comparison), comparison });
}
