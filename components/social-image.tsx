import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { practice } from '@/content/practice';
import { socialImage } from '@/lib/metadata';
import { lightColors } from '@/lib/theme';
import type { Comparison, Format } from '@/model/comparison';
import { roomOf } from '@/model/room';

// From the project's folder, and not from this file, which Next puts elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = ['latin', 'latin-ext'].map((subset) => ({
	name: subset,
	data: readFile(resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal.woff`)),
}));

// For a character that no font here has, ImageResponse would ask the network.
const unknownCharacters = /[^\u0020-\u024f\u2010-\u2026\u20ac\u2122]/gu;

export interface SocialImageProps {
	title: string;
	comparison: Comparison;
	/** The id of the format that the page is about, if it is about one: its color is the title's. */
	format?: string;
}

/** The picture of a page for link previews: its title, the formats in their colors, and who is in the room. */
export async function drawSocialImage({ title, comparison, format: subject }: SocialImageProps): Promise<Response> {
	const { formats } = comparison;
	// Side by side, the names of more than two would be cut off.
	const isTight = formats.length > 2;
	const own = formats.find(({ id }) => id === subject);
	return new ImageResponse(
		<div style={{ ...column, width: '100%', height: '100%', background: lightColors.paper, color: lightColors.ink }}>
			<div style={{ ...column, flex: 1, padding: '56px 72px 0' }}>
				<div style={{ fontSize: 32, color: lightColors.soft }}>{known(practice.name)}</div>
				<div
					style={{
						fontSize: 68,
						lineHeight: 1.1,
						marginTop: 18,
						color: own ? lightColors[own.hue] : lightColors.ink,
						lineClamp: 3,
						display: 'block',
					}}
				>
					{known(title)}
				</div>
			</div>
			<div style={{ display: 'flex', alignItems: 'center', gap: 48, padding: '0 72px 40px' }}>
				{formats.map((one) => (
					<div
						key={one.id}
						style={{ ...format, flexDirection: isTight ? 'column' : 'row', color: lightColors[one.hue] }}
					>
						<Seats format={one} figures={comparison.figures} />
						<div style={{ fontSize: isTight ? 34 : 40 }}>{known(one.short)}</div>
					</div>
				))}
			</div>
			<div style={{ display: 'flex', height: 18 }}>
				{formats.map(({ id, hue }) => (
					<div key={id} style={{ flex: 1, background: lightColors[hue] }} />
				))}
			</div>
		</div>,
		{
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
		},
	);
}

const format = { display: 'flex', alignItems: 'center', gap: 24, flexShrink: 1 } as const;
const column = { display: 'flex', flexDirection: 'column' } as const;

function Seats({ format, figures }: { format: Format; figures: Comparison['figures'] }) {
	const room = roomOf(format, figures);
	if (!room) return null;
	const [, , width, height] = room.viewBox;
	// The largest rings fill the height; two people do not sit larger than they would in one.
	const scale = Math.min(1.2, 200 / height, 260 / width);
	const color = lightColors[format.hue];
	return (
		<svg
			aria-hidden="true"
			width={Math.round(width * scale)}
			height={Math.round(height * scale)}
			viewBox={room.viewBox.join(' ')}
		>
			{room.seats.flatMap(({ place, cx, cy }) => [
				<circle
					key={`${cx} ${cy}`}
					cx={cx}
					cy={cy}
					r="10"
					fill={place === 'taken' ? color : 'none'}
					stroke={color}
					strokeWidth="2.5"
					strokeDasharray={place === 'free' ? '3 3' : undefined}
				/>,
				...(place === 'leader' ? [<circle key="leader" cx={cx} cy={cy} r="3" fill={color} />] : []),
			])}
		</svg>
	);
}

function known(words: string): string {
	return words.replace(unknownCharacters, '');
}
