import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { socialImage } from '@/lib/metadata';
import { SocialCard, type SocialCardProps } from './social-card';

// From the project's folder, and not from this file, which Next puts elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = ['latin', 'latin-ext'].map((name) => ({
	name,
	data: readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-600-normal.woff`)),
	weight: 600 as const,
	style: 'normal' as const,
}));

/** The picture of a page for link previews: its title, the rooms that meet in your seat, and the formats' marks. */
export function drawSocialImage(props: SocialCardProps): Response {
	const { width, height } = socialImage;
	return new ImageResponse(<SocialCard {...props} />, { width, height, fonts });
}
