import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { socialImage } from '@/lib/metadata';
import { SocialCard, type SocialCardProps } from './social-card';

// From the project's folder, and not from this file, which Next puts elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = ['latin', 'latin-ext'].map((subset) => ({
	name: subset,
	data: readFile(resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal.woff`)),
}));

/** The picture of a page for link previews: its title, the rooms that meet in your seat, and the formats' marks. */
export async function drawSocialImage(props: SocialCardProps): Promise<Response> {
	return new ImageResponse(<SocialCard {...props} />, {
		width: socialImage.width,
		height: socialImage.height,
		fonts: await Promise.all(
			fonts.map(async ({ name, data }) => ({
				name,
				data: await data,
				weight: 600 as const,
				style: 'normal' as const,
			})),
		),
	});
}
