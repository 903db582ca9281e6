import { WholeGuideView } from '@/components/whole-guide-view';
import { getGuide, guides } from '@/lib/content';
import { pageMetadata, wholeGuideFacts } from '@/lib/metadata';

interface Props {
	params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
	return guides.map(({ comparison }) => ({ slug: comparison.slug }));
}

export async function generateMetadata({ params }: Props) {
	const guide = getGuide((await params).slug);
	return pageMetadata(wholeGuideFacts(guide), guide);
}

export default async function WholeGuidePage({ params }: Props) {
	return <WholeGuideView guide={getGuide((await params).slug)} />;
}
