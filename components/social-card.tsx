import { practice } from '@/content/practice';
import { lightColors } from '@/lib/theme';
import type { Comparison } from '@/model/comparison';
import { roomsMeet } from '@/model/room';
import { SocialMarks, SocialRooms, SocialSign } from './pictures/social-drawings';

// For a character that no font here has, ImageResponse would ask the network.
const unknownCharacters = /[^\u0020-\u024f\u2010-\u2026\u20ac\u2122]/gu;

export interface SocialCardProps {
	title: string;
	comparison: Comparison;
	/** The id of the format that the page is about, if it is about one: its color is the title's. */
	format?: string;
}

/** The picture of a page for link previews: its title, the rooms that meet in your seat, and the formats' marks. */
export function SocialCard({ title, comparison, format }: SocialCardProps) {
	const { formats } = comparison;
	const own = formats.find(({ id }) => id === format);
	return (
		<div style={{ ...row, width: '100%', height: '100%', background: lightColors.sand, color: lightColors.ink }}>
			<div style={{ ...column, width: 590, padding: '0 0 0 64px', gap: 32 }}>
				<div style={{ ...row, gap: 14, fontSize: 30, color: lightColors.soft }}>
					<SocialSign width={46} />
					{known(practice.name)}
				</div>
				<div
					style={{
						fontSize: sizeOf(title),
						lineHeight: 1.12,
						textWrap: 'balance',
						color: own ? lightColors[own.hue] : lightColors.ink,
					}}
				>
					{known(title)}
				</div>
			</div>
			<div style={{ ...column, flex: 1, alignItems: 'center', gap: 36, padding: '0 40px 0 24px' }}>
				{roomsMeet(comparison) ? (
					<SocialRooms comparison={comparison} width={546} />
				) : (
					<SocialMarks formats={formats} width={formats.length > 2 ? 500 : 420} />
				)}
				<div style={{ ...row, flexWrap: 'wrap', justifyContent: 'center', columnGap: 36, rowGap: 12 }}>
					{formats.map((one) => (
						<div key={one.id} style={{ ...row, gap: 12, fontSize: 32, color: lightColors[one.hue] }}>
							<SocialMarks formats={[one]} width={38} />
							{known(one.short)}
						</div>
					))}
				</div>
			</div>
		</div>
	);
}

const row = { display: 'flex', alignItems: 'center' } as const;
const column = { display: 'flex', flexDirection: 'column', justifyContent: 'center' } as const;

/** Long titles are set smaller: the longest that the check allows has 60 characters. */
function sizeOf({ length }: string): number {
	return length > 44 ? 54 : length > 28 ? 62 : 74;
}

function known(words: string): string {
	return words.replace(unknownCharacters, '');
}
