import { notFound } from 'next/navigation';
import { OverviewView } from '@/components/overview-view';
import { PlainPageView } from '@/components/plain-page-view';
import { findGuide, guides, plainPages } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';

interface Props {
	params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

/** A guide's overview or a plain page: both are at the root of the site. */
export function generateStaticParams() {
	const elsewhere = ['home', 'not-found'];
	return [...guides.map(({ comparison }) => comparison), ...plainPages]
		.filter(({ slug }) => !elsewhere.includes(slug))
		.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
	const { slug } = await params;
	const guide = findGuide(slug);
	return pageMetadata(guide?.overview ?? findPage(slug), guide);
}

export default async function RootLevelPage({ params }: Props) {
	const { slug } = await params;
	const guide = findGuide(slug);
	return guide ? <OverviewView guide={guide} /> : <PlainPageView page={findPage(slug)} />;
}

/** While the site is edited, a page that was there a moment ago may be gone. */
function findPage(slug: string) {
	return plainPages.find((page) => page.slug === slug) ?? notFound();
}
