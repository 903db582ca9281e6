import { feed } from '@/alternates/feed';

export const dynamic = 'force-static';

export function GET() {
	return new Response(feed());
}
