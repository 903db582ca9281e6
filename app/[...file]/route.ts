import { textFiles } from '@/alternates/text-files';

interface Context {
	params: Promise<{ file: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
	return [...textFiles().keys()].map((path) => ({ file: path.slice(1).split('/') }));
}

export async function GET(_: Request, { params }: Context) {
	const { file } = await params;
	return new Response(textFiles().get(`/${file.join('/')}`));
}
