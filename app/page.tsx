import { PlainPageView } from '@/components/plain-page-view';
import { getPlainPage } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';

const page = getPlainPage('home');

export const metadata = pageMetadata(page);

export default function HomePage() {
	return <PlainPageView page={page} />;
}
