import { notFound } from 'next/navigation';
import { PartView } from '@/components/part-view';
import { findGuide, guides } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';

interface Props {
	params: Promise<{ slug: string; part: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
	return guides.flatMap(({ comparison, parts }) => parts.map((part) => ({ slug: comparison.slug, part: part.slug })));
}

export async function generateMetadata({ params }: Props) {
	const { guide, part } = find(await params);
	return pageMetadata(part, guide);
}

export default async function PartPage({ params }: Props) {
	return <PartView {...find(await params)} />;
}

/** While the site is edited, a part that was there a moment ago may be gone. */
function find({ slug, part }: Awaited<Props['params']>) {
	const guide = findGuide(slug);
	const found = guide?.parts.find((other) => other.slug === part);
	return guide && found ? { guide, part: found } : notFound();
}
