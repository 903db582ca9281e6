import './globals.css';
import type { Viewport } from 'next';
import { Problems } from '@/components/problems';
import { siteMetadata } from '@/lib/metadata';
import { paper } from '@/lib/theme';

export const metadata = siteMetadata;

export const viewport: Viewport = {
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: paper.light },
		{ media: '(prefers-color-scheme: dark)', color: paper.dark },
	],
};

export default function RootLayout({ children }: { children: React.ReactNode }) {
	return (
		<html lang="en-US">
			<body>
				<Problems />
				{children}
			</body>
		</html>
	);
}
