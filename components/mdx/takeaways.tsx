import { Children, isValidElement } from 'react';
import { guides } from '@/lib/content';
import { PartGlyph } from '../pictures/part-glyph';

/**
 * A list as boxes, each with the sign and the color of the part that it links to. Those about one format come first, in
 * the formats' order.
 */
export function Takeaways({ children }: { children: React.ReactNode }) {
	const items = elementsIn(children)
		.flatMap((list) => elementsIn(list.props.children))
		.map((item) => ({ item, ...target(item) }))
		.sort((a, b) => a.rank - b.rank);
	return (
		<ul className="plain wide grid gap-3 sm:grid-cols-2">
			{items.map(({ item, part, hue }) => (
				<li
					key={item.key}
					className={`mt-0 grid grid-cols-[auto_1fr] content-start gap-x-5 box [&_strong]:text-h3 [&_strong]:text-(--hue) ${hue}`}
				>
					<span>{part && <PartGlyph part={part} />}</span>
					<div>{item.props.children}</div>
				</li>
			))}
		</ul>
	);
}

type Element = React.ReactElement<{ children?: React.ReactNode; href?: string }>;

function elementsIn(children: React.ReactNode): Element[] {
	return Children.toArray(children).filter((child): child is Element => isValidElement(child));
}

/** The part of a guide that an item links to last, and what it takes from it. */
function target(item: Element) {
	const paths = pathsIn(item);
	const found = guides
		.flatMap(({ comparison, parts }) => parts.map((part) => ({ comparison, part })))
		.sort((a, b) => paths.lastIndexOf(b.part.path) - paths.lastIndexOf(a.part.path))[0];
	if (!found || !paths.includes(found.part.path)) return { hue: '', rank: 99 };
	const { part, comparison } = found;
	const rank = comparison.formats.findIndex(({ id }) => id === part.format);
	return { part, hue: rank < 0 ? '' : `hue-${comparison.formats[rank]?.hue}`, rank: rank < 0 ? 99 : rank };
}

/** The pages that the links in an element lead to. */
function pathsIn({ props }: Element): string[] {
	return props.href ? [props.href.replace(/#.*/, '')] : elementsIn(props.children).flatMap(pathsIn);
}
