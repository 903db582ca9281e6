import { allMarkdown } from '@/lib/twins/markdown';

export const dynamic = 'force-static';

export function GET() {
	return new Response(allMarkdown());
}
