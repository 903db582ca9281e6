interface Props {
	/** x, y, width and height. Left out: the picture is as wide as its place, and counts from the left in percent. */
	viewBox?: readonly number[];
	width?: number | string;
	height: number | string;
	className?: string;
	/** What it shows, in words. Left out where the text beside it says it: it is hidden from screen readers then. */
	label?: string;
	children: React.ReactNode;
}

/**
 * What all pictures have in common: lines with round ends in the color of the text, a size that holds without a style
 * sheet, and words.
 */
export function Drawing({ viewBox, width, height, label, ...others }: Props) {
	return (
		<svg
			{...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
			viewBox={viewBox?.join(' ')}
			width={width}
			height={height}
			fill="none"
			stroke="currentColor"
			strokeLinecap="round"
			{...others}
		/>
	);
}
