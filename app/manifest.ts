import type { MetadataRoute } from 'next';
import { practice } from '@/content/practice';
import { getPlainPage } from '@/lib/content';
import { paper } from '@/lib/theme';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
	return {
		name: practice.name,
		short_name: practice.name,
		description: getPlainPage('home').description,
		lang: 'en-US',
		start_url: '/',
		scope: '/',
		display: 'browser',
		background_color: paper.light,
		theme_color: paper.light,
		icons: [
			{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
		],
	};
}
