/**
 * What a comparison is: the shape of every `content/<comparison>/comparison.ts`.
 *
 * The engine knows nothing of therapy. It knows formats, figures, aspects and tables, and holds each
 * fact once: whatever shows a figure or a cell reads it from here.
 */

import type { Decision } from './decision';

/** An identifier that looks fine in an address: lower-case words joined by hyphens. */
export type Slug = string;

/**
 * A number or a range with its unit. `max` left out means "or more" (`min: 1` reads "one or more").
 * `min` equal to `max` is a plain number.
 */
export interface Figure {
	readonly min: number;
	readonly max?: number;
	/** The unit, for one and for many: `['minute', 'minutes']`. */
	readonly unit: readonly [one: string, many: string];
	/** What is counted or measured, for error messages and the editors' guide. */
	readonly of: string;
	/** For a share: `min: 1, outOf: 5` reads "one in five". */
	readonly outOf?: number;
}

/** One of the two or more things being compared: a column in every table. */
export interface Format<Id extends string = string, FigureId extends string = string> {
	readonly id: Id;
	/** In full, as a heading: "Group therapy". */
	readonly name: string;
	/** For a column head or a label: "Group". */
	readonly short: string;
	/** The sign beside the name, so that color is never alone. */
	readonly mark: 'ring' | 'pair' | 'square' | 'diamond';
	/** The color family, see `app/globals.css`. */
	readonly hue: 'green' | 'violet' | 'amber' | 'rose';
	/** Who is in the room, by figure: drawn as a picture. Left out where nobody sits in a room. */
	readonly room?: {
		/** The most and the fewest seats taken: the outlined ones. */
		readonly clients: FigureId;
		/** The usual number: the filled ones. Left out: all are filled. */
		readonly typical?: FigureId;
		readonly leaders: FigureId;
		/** Who hears what you say there, drawn as lines from your seat. Left out: no such picture. */
		readonly hears?: readonly Hearer[];
	};
}

/** Someone in the room who hears the reader, and what holds them to keep it to themselves. */
export interface Hearer {
	readonly who: 'leaders' | 'clients';
	/** A firm line for a duty, a broken one for a promise. */
	readonly bond: 'duty' | 'promise';
	/** What it means, in a short sentence. */
	readonly text: string;
}

/**
 * One row: what is compared and what holds for each format. A cell is one plain sentence or phrase and
 * may name figures in braces: `Usually {group-size}`, or `{group-size bare}` for the number alone.
 */
export interface Aspect<FormatId extends string = string> {
	/** The row's head: "Cost". */
	readonly label: string;
	/** One cell per format. Leaving one out does not compile. */
	readonly cells: Readonly<Record<FormatId, string>>;
	/** Where each format stands on a line between two ends: drawn as a picture. Left out where there is no such line. */
	readonly position?: Position<FormatId>;
}

/** A line between two ends, and where on it each format stands. A drawing of the cells, not a measurement. */
export interface Position<FormatId extends string = string> {
	/** Over the line, where the row's head would not fit: "Feedback from peers". */
	readonly label?: string;
	/** The words at both ends: `['Shared', 'All yours']`. */
	readonly ends: readonly [left: string, right: string];
	/** From 0, the left end, to 100, the right end. */
	readonly at: Readonly<Record<FormatId, number>>;
}

/** One way to use several formats, drawn as a timeline. */
export interface Path<FormatId extends string = string> {
	readonly name: string;
	/** What it may look like, in a sentence. */
	readonly text: string;
	/** Which format runs from when to when: 0 is the start, 100 the end. A format may occur more than once. */
	readonly stretches: readonly { readonly format: FormatId; readonly from: number; readonly to: number }[];
}

/** A caption and the rows, by aspect. Two tables that share an aspect show the same cells. */
export interface Table<AspectId extends string = string> {
	readonly caption: string;
	readonly aspects: readonly AspectId[];
}

/** A whole comparison. The type parameters are inferred by {@link defineComparison}. */
export interface Comparison<
	FormatId extends string = string,
	AspectId extends string = string,
	FigureId extends string = string,
	TableId extends string = string,
	SideId extends string = string,
> {
	/** The folder's name and the first part of every address. */
	readonly slug: Slug;
	/** "Group therapy and individual therapy compared" */
	readonly title: string;
	/** For navigation and breadcrumbs. */
	readonly shortTitle: string;
	readonly formats: readonly Format<FormatId, FigureId>[];
	readonly figures: Readonly<Record<FigureId, Figure>>;
	readonly aspects: Readonly<Record<AspectId, Aspect<FormatId>>>;
	readonly tables: Readonly<Record<TableId, Table<AspectId>>>;
	/** The table that the overview shows. */
	readonly overviewTable: TableId;
	/** Ways to combine the formats, if there are any to draw. */
	readonly paths?: readonly Path<FormatId>[];
	/** Helps a reader to weigh two of the formats. Left out: there is no such aid. */
	readonly decision?: Decision<SideId, FormatId>;
}

/**
 * Takes a comparison's data and returns it as it is. Its work is done by the compiler: a cell left out
 * or misspelled, an unknown aspect in a table, an unknown figure in a room, a format without a name or a
 * question with one side only do not compile, and the error stands in the data file.
 */
export function defineComparison<
	const FormatId extends string,
	const AspectId extends string,
	const FigureId extends string,
	const TableId extends string,
	const SideId extends NoInfer<FormatId> = never,
>(data: {
	readonly slug: Slug;
	readonly title: string;
	readonly shortTitle: string;
	readonly formats: readonly Format<FormatId, NoInfer<FigureId>>[];
	readonly figures: Readonly<Record<FigureId, Figure>>;
	readonly aspects: Readonly<Record<AspectId, Aspect<NoInfer<FormatId>>>>;
	readonly tables: Readonly<Record<TableId, Table<NoInfer<AspectId>>>>;
	readonly overviewTable: NoInfer<TableId>;
	readonly paths?: readonly Path<NoInfer<FormatId>>[];
	readonly decision?: Decision<SideId, NoInfer<FormatId>>;
}): Comparison<FormatId, AspectId, FigureId, TableId, SideId> {
	return data;
}
