import type { MDXComponents } from 'mdx/types';
import { cloneElement, isValidElement } from 'react';
import { glossaryPath } from '@/lib/addresses';
import { glossary } from '@/lib/content';
import { termAnchor, usesIn } from '@/model/glossary';

/** Where no link belongs: in headings, in other links, in the heads of tables and in code. */
const without = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'th', 'code', 'pre'];

/**
 * The elements of a text, with the first use of each word of the glossary linked to its entry.
 *
 * @param components those that the text was made with: some of the elements above are among them.
 */
export function linkedTerms(elements: readonly React.ReactNode[], components: MDXComponents): React.ReactNode[] {
	const skipped = new Set<unknown>(without.flatMap((name) => [name, components[name]]));
	const linked = new Set<string>();
	const walk = (node: React.ReactNode): React.ReactNode => {
		if (typeof node === 'string') return words(node, linked);
		if (!isValidElement<React.PropsWithChildren>(node) || skipped.has(node.type)) return node;
		const { children } = node.props;
		// Spread, as the compiled text passes them: a list would need keys.
		return children === undefined ? node : cloneElement(node, undefined, ...[children].flat().map(walk));
	};
	return elements.map(walk);
}

/** A text with links in it; `linked` are the words that have one already. */
function words(text: string, linked: Set<string>): React.ReactNode {
	const first = usesIn(text, glossary).filter(({ id }) => !linked.has(id) && linked.add(id));
	if (first.length === 0) return text;
	const pieces = first.flatMap(({ id, start, end }, index) => [
		text.slice(first[index - 1]?.end ?? 0, start),
		<a key={id} href={`${glossaryPath}#${termAnchor(id)}`}>
			{text.slice(start, end)}
		</a>,
	]);
	return [...pieces, text.slice(first.at(-1)?.end)];
}
