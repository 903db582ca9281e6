import { lightColors } from '@/lib/theme';
import type { Comparison, Format } from '@/model/comparison';
import { markDots } from './format-mark';
import { meetingOf } from './meeting';
import { circles, dots } from './ring';

/*
 * The pictures again for the social images, in plain SVG: their renderer supports neither style sheets nor components
 * within a drawing.
 */

interface SvgProps {
	viewBox: readonly [x: number, y: number, width: number, height: number];
	width: number;
	children: React.ReactNode;
}

function Svg({ viewBox, width, children }: SvgProps) {
	const height = Math.round((width * viewBox[3]) / viewBox[2]);
	const size = { viewBox: viewBox.join(' '), width, height };
	return (
		<svg aria-hidden="true" fill="none" strokeLinecap="round" {...size}>
			{children}
		</svg>
	);
}

/** The two rooms that share your seat. */
export function SocialRooms({ comparison, width }: { comparison: Comparison; width: number }) {
	const { rooms, you, viewBox } = meetingOf(comparison);
	return (
		<Svg viewBox={viewBox} width={width}>
			{rooms.map(({ format, ring, center }, index) => (
				<circle
					key={format.id}
					cx={center[0]}
					r={ring.rug}
					fill={lightColors[`${format.hue}-tint`]}
					fillOpacity={index > 0 ? 0.7 : 1}
				/>
			))}
			{rooms.map(({ format, ring: { at, backs } }) => (
				<g key={format.id} stroke={lightColors[format.hue]}>
					<path d={backs} strokeWidth="3" strokeOpacity=".45" />
					<path d={dots(at.taken)} strokeWidth="18" />
					<path d={circles(at.free, 8)} strokeWidth="2" strokeDasharray="0.1 4.2" />
					<path d={circles(at.leader, 10)} strokeWidth="2" />
					<path d={dots(at.leader)} strokeWidth="9" />
				</g>
			))}
			<g stroke={lightColors.you}>
				<path d={circles([you], 16.5)} strokeWidth="2" />
				<path d={dots([you])} strokeWidth="20" />
			</g>
		</Svg>
	);
}

/** The marks of formats, side by side. */
export function SocialMarks({ formats, width }: { formats: readonly Format[]; width: number }) {
	return (
		<Svg viewBox={[-13, -13, 29 * formats.length - 3, 26]} width={width}>
			{formats.map(({ id, mark, hue }, index) => (
				<g key={id} transform={`translate(${index * 29} 0)`}>
					<circle r="13" fill={lightColors[hue]} />
					<path {...markDots[mark]} stroke={lightColors.sand} />
				</g>
			))}
		</Svg>
	);
}

/** The sign of the site: a ring of seats, one of them yours. */
export function SocialSign({ width }: { width: number }) {
	return (
		<Svg viewBox={[-13, -13.5, 27, 27]} width={width}>
			<path d="M4.3 7.4h0M-4.3 7.4h0M-8.6 0h0M-4.3-7.4h0M4.3-7.4h0" stroke={lightColors.ink} strokeWidth="4.8" />
			<path d="M8.6 0h0" stroke={lightColors.you} strokeWidth="5.6" />
			<path d={circles([[8.6, 0]], 4.6)} stroke={lightColors.you} strokeWidth=".7" />
		</Svg>
	);
}
