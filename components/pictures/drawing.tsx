interface Props {
	/** x, y, width and height. Left out: the picture is as wide as its container, and positions are in percent from the left. */
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
