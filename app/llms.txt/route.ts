import { llmsText } from '@/alternates/markdown';

export const dynamic = 'force-static';

export function GET() {
	return new Response(llmsText());
}
