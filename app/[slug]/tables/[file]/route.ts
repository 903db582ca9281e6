import { tableFile, tableFiles } from '@/alternates/table-files';
import { getGuide, guides } from '@/lib/content';

interface Context {
	params: Promise<{ slug: string; file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
	return guides.flatMap((guide) => tableFiles(guide).map((file) => ({ slug: guide.comparison.slug, file })));
}

export async function GET(_: Request, { params }: Context) {
	const { slug, file } = await params;
	return new Response(tableFile(getGuide(slug), file));
}
