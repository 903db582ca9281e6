import { llmsText } from '@/alternates/llms';

export const dynamic = 'force-static';

export function GET() {
	return new Response(llmsText());
}
