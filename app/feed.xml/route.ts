import { feed } from '@/lib/twins/feed';

export const dynamic = 'force-static';

export function GET() {
	return new Response(feed());
}
