import { Children } from 'react';
import { FormatMark } from '../pictures/format-mark';
import { comparisonOf, type MdxContext } from './context';

/** Paragraphs side by side, one for each format and in the formats' order. */
export function Pair({ children, context }: { children: React.ReactNode; context: MdxContext }) {
	const { formats } = comparisonOf(context);
	const paragraphs = Children.toArray(children).filter((child) => child !== '\n');
	if (paragraphs.length !== formats.length) {
		throw new Error(
			`<Pair> needs one paragraph for each format, ${formats.length} in all, and has ${paragraphs.length}.`,
		);
	}
	return (
		<div className="wide grid gap-3 sm:auto-cols-fr sm:grid-flow-col">
			{formats.map((format, index) => (
				<div key={format.id} className={`hue-${format.hue} box`}>
					<b className="mb-3 block text-h3 text-(--hue)">
						<FormatMark format={format} />
						{format.short}
					</b>
					{paragraphs[index]}
				</div>
			))}
		</div>
	);
}
