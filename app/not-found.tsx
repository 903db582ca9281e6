import { PlainPageView } from '@/components/plain-page-view';
import { getPlainPage } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';

const page = getPlainPage('not-found');

export const metadata = pageMetadata({ ...page, path: undefined });

export default function NotFoundPage() {
	return <PlainPageView page={page} />;
}
