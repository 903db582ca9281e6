import { HomeView } from '@/components/home-view';
import { getPlainPage } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';

const page = getPlainPage('home');

export const metadata = pageMetadata(page);

export default function HomePage() {
	return <HomeView page={page} />;
}
