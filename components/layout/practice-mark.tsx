/** A ring of seats, one of them the reader's: the sign of the site. Always beside the practice's name. */
export function PracticeMark() {
	return (
		<svg aria-hidden="true" width="24" height="24" viewBox="-13 -13 26 26" className="size-[1.4em] flex-none">
			<path
				d="M4.3 7.4h0M-4.3 7.4h0M-8.6 0h0M-4.3-7.4h0M4.3-7.4h0"
				fill="none"
				stroke="currentColor"
				strokeWidth="4.8"
				strokeLinecap="round"
			/>
			<circle cx="8.6" r="2.8" className="fill-you" />
			<circle cx="8.6" r="4.7" fill="none" strokeWidth=".7" className="stroke-you" />
		</svg>
	);
}
