/**
 * What a comparison is: every `content/<comparison>/comparison.ts`.
 *
 * The engine knows formats, figures, aspects and tables, and holds each fact once: whatever shows a figure or a cell
 * reads it from here. The schemas say what each part is for; the types add what only the compiler can hold together:
 * that ids used in one part are defined in another.
 */
import { z } from 'zod';
import { type Concerns, concernsSchema, concernTable } from './concern';
import { type Decision, decisionSchema } from './decision';
import { type Data, idSchema, slug, words } from './schema';

const figureSchema = z
	.strictObject({
		min: z
			.number()
			.min(0, { error: 'must be 0 or more.' })
			.describe('The smallest number. Without max it means "or more": `min: 1` reads "one or more".'),
		max: z.number().describe('The largest number. The same as min for a plain number.').optional(),
		unit: z.tuple([words(), words()]).describe("The unit, for one and for many: `['minute', 'minutes']`."),
		of: words().describe('What is counted or measured, for messages and the editors’ guide.'),
		outOf: z.int().min(1).describe('For a share: `min: 1, outOf: 5` reads "one in five".').optional(),
	})
	.refine(({ min, max = min }) => min <= max, { path: ['max'], error: 'is smaller than “min”. Exchange the two.' });

const hearerSchema = z.strictObject({
	who: z.enum(['leaders', 'clients']).describe('Who it is: those who lead, or the others.'),
	bond: z.enum(['duty', 'promise']).describe('A firm line for a duty, a broken one for a promise.'),
	text: words().describe('What it means, in a short sentence.'),
});

const roomSchema = z.strictObject({
	clients: z.string().describe('A figure: the most and the fewest seats taken, the outlined ones.'),
	typical: z.string().describe('A figure: the usual number, the filled seats. Left out: all are filled.').optional(),
	leaders: z.string().describe('A figure: those who lead.'),
	hears: z
		.array(hearerSchema)
		.min(1)
		.describe('Who hears what you say there, drawn as lines from your seat. Left out: no such picture.')
		.optional(),
});

const formatSchema = z.strictObject({
	id: slug(),
	name: words().describe('In full, as a heading: "Group therapy".'),
	short: words().describe('For a column head or a label: "Group".'),
	mark: z
		.enum(['ring', 'pair', 'square', 'diamond'])
		.describe('The sign beside the name, so that color is never alone.'),
	hue: z.enum(['green', 'violet', 'amber', 'rose']).describe('The color family, see `app/globals.css`.'),
	room: roomSchema
		.describe('Who is in the room, by figure: drawn as a picture. Left out where nobody sits in a room.')
		.optional(),
});

const atMost = { error: 'must be a number from 0 to 100.' };

const positionSchema = z.strictObject({
	label: words().describe('Over the line, where the row’s head would not fit: "Feedback from peers".').optional(),
	ends: z.tuple([words(), words()]).describe("The words at both ends: `['Shared', 'All yours']`."),
	at: z
		.record(z.string(), z.number().min(0, atMost).max(100, atMost))
		.describe('For each format, from 0, the left end, to 100, the right end.'),
});

const aspectSchema = z.strictObject({
	label: words().describe('The row’s head: "Cost".'),
	cells: z
		.record(z.string(), words())
		.describe('One cell for each format: a plain sentence or phrase, which may name figures in braces.'),
	position: positionSchema
		.describe(
			'Where each format is on a line between two ends: drawn as a picture. Left out where there is no such line.',
		)
		.optional(),
});

const tableSchema = z.strictObject({
	caption: words(),
	aspects: z
		.array(z.string())
		.min(1)
		.describe('The rows, by aspect. Two tables that share an aspect show the same cells.'),
});

const moment = () => z.number().min(0, atMost).max(100, atMost);

const pathSchema = z.strictObject({
	name: words(),
	text: words().describe('What it may look like, in a sentence.'),
	stretches: z
		.array(
			z
				.strictObject({ format: z.string(), from: moment(), to: moment() })
				.refine(({ from, to }) => from < to, { path: ['to'], error: 'must be larger than “from”: time runs forward.' }),
		)
		.min(1)
		.describe('Which format runs from when to when: 0 is the start, 100 the end. A format may occur more than once.'),
});

export const comparisonSchema = z.strictObject({
	slug: z.string().min(1).describe('The folder’s name and the first part of every address.'),
	title: words().describe('"Group therapy and individual therapy compared"'),
	shortTitle: words().describe('For navigation and breadcrumbs.'),
	formats: z.array(formatSchema).min(2).describe('What is compared: a column in every table.'),
	figures: z.record(idSchema, figureSchema).describe('Numbers with their units.'),
	aspects: z.record(idSchema, aspectSchema).describe('The rows: what is compared and what holds for each format.'),
	tables: z.record(idSchema, tableSchema),
	overviewTable: z.string().describe('The table that the overview shows.'),
	paths: z.array(pathSchema).min(1).describe('Ways to combine the formats, if there are any to draw.').optional(),
	concerns: concernsSchema
		.describe('What is known, concern by concern, with sources. Left out: there is no such table.')
		.optional(),
	decision: decisionSchema
		.describe('Helps a reader to weigh two of the formats. Left out: there is no such aid.')
		.optional(),
});

/** An identifier that looks fine in an address: lower-case words joined by hyphens. */
export type Slug = string;

/**
 * A number or a range with its unit. `max` left out means "or more" (`min: 1` reads "one or more").
 * `min` equal to `max` is a plain number.
 */
export type Figure = Data<typeof figureSchema>;

/** One of the two or more things being compared: a column in every table. */
export interface Format<Id extends string = string, FigureId extends string = string>
	extends Omit<Data<typeof formatSchema>, 'id' | 'room'> {
	readonly id: Id;
	readonly room?: {
		readonly clients: FigureId;
		readonly typical?: FigureId;
		readonly leaders: FigureId;
		readonly hears?: readonly Hearer[];
	};
}

/** Someone in the room who hears the reader, and what holds them to keep it to themselves. */
export type Hearer = Data<typeof hearerSchema>;

/**
 * One row: what is compared and what holds for each format. A cell is one plain sentence or phrase and
 * may name figures in braces: `Usually {group-size}`, or `{group-size bare}` for the number alone.
 */
export interface Aspect<FormatId extends string = string>
	extends Omit<Data<typeof aspectSchema>, 'cells' | 'position'> {
	readonly cells: Readonly<Record<FormatId, string>>;
	readonly position?: Position<FormatId>;
}

/** A line between two ends, and where on it each format is. A drawing of the cells, not a measurement. */
export interface Position<FormatId extends string = string> extends Omit<Data<typeof positionSchema>, 'at'> {
	readonly at: Readonly<Record<FormatId, number>>;
}

/** One way to use several formats, drawn as a timeline. */
export interface Timeline<FormatId extends string = string> extends Omit<Data<typeof pathSchema>, 'stretches'> {
	readonly stretches: readonly { readonly format: FormatId; readonly from: number; readonly to: number }[];
}

/** A caption and the rows, by aspect. */
export interface Table<AspectId extends string = string> extends Omit<Data<typeof tableSchema>, 'aspects'> {
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
	readonly formats: readonly Format<FormatId, NoInfer<FigureId>>[];
	readonly figures: Readonly<Record<FigureId, Figure>>;
	readonly aspects: Readonly<Record<AspectId, Aspect<NoInfer<FormatId>>>>;
	readonly tables: Readonly<Record<TableId, Table<NoInfer<AspectId>>>>;
	/** The table that the overview shows. */
	readonly overviewTable: NoInfer<TableId>;
	/** Ways to combine the formats, if there are any to draw. */
	readonly paths?: readonly Timeline<NoInfer<FormatId>>[];
	/** What is known, concern by concern. Left out: there is no such table. */
	readonly concerns?: Concerns;
	/** Helps a reader to weigh two of the formats. Left out: there is no such aid. */
	readonly decision?: Decision<SideId, NoInfer<FormatId>>;
}

/**
 * Takes a comparison's data and returns it as it is. The compiler does the work: a cell left out or misspelled, an
 * unknown aspect in a table, an unknown figure in a room, a format without a name or a question with one side only do
 * not compile, and the error is in the data file.
 */
export function defineComparison<
	const FormatId extends string,
	const AspectId extends string,
	const FigureId extends string,
	const TableId extends string,
	const SideId extends NoInfer<FormatId> = never,
>(
	data: Comparison<FormatId, AspectId, FigureId, TableId, SideId>,
): Comparison<FormatId, AspectId, FigureId, TableId, SideId> {
	return data;
}

/** The names of all tables that a comparison has: its own, and the one by concern. */
export function tableNames({ tables, concerns }: Pick<Comparison, 'tables' | 'concerns'>): string[] {
	return [...Object.keys(tables), ...(concerns ? [concernTable] : [])];
}

/** A table's caption; its name where there is no such table. */
export function tableCaption({ tables, concerns }: Pick<Comparison, 'tables' | 'concerns'>, name: string): string {
	return (name === concernTable ? concerns : tables[name])?.caption ?? name;
}
