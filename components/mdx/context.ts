import type { Comparison } from '@/model/comparison';

/** What the tags know about their page. */
export interface MdxContext {
	/** The comparison whose section it is; plain pages and blocks have none. */
	readonly comparison?: Comparison;
	/** Turns an anchor into one that is unique on the page. */
	readonly anchor: (id: string) => string;
	/** Where a link leads: the page that holds the whole guide keeps the reader on it. */
	readonly address: (href: string) => string;
	/** How many levels lower headings are than in the file. */
	readonly headingShift: 0 | 1;
	/** On the page that holds the whole guide: the address of the page with this text alone. */
	readonly elsewhere?: string;
}

/** For a text that has its own page. */
export const ownPage: MdxContext = { anchor: (id) => id, address: (href) => href, headingShift: 0 };

/** @throws Error on a page that belongs to no comparison. */
export function comparisonOf(context: MdxContext): Comparison {
	if (!context.comparison) throw new Error('This tag reads a comparison’s data: use it in a section only.');
	return context.comparison;
}
