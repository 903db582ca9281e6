/**
 * What is known, concern by concern: `concerns` in a `comparison.ts`. One row for each concern, one claim per cell, and
 * every cell names its own sources.
 */
import { z } from 'zod';
import { type Data, idSchema, words } from './schema';

const cellSchema = z.strictObject({
	text: words().describe('What is known, in a phrase or a sentence or two. Nothing known: "We found no good study."'),
	sources: z
		.array(z.string())
		.min(1)
		.describe('Ids of content/sources.ts. Left out where the cell says only that nothing was found.')
		.optional(),
});

/** One value for each column. */
function columns<Value extends z.ZodType>(value: () => Value) {
	return {
		helps: value().describe('Does the newer or less known format help at all?'),
		compared: value().describe('Does one format do better than another?'),
		guidance: value().describe('What official guidelines say.'),
		shownFor: value().describe('Who was studied: what it may not hold for.'),
	};
}

const concernSchema = z.strictObject({
	name: words().describe('The row’s head: "Depression". Its id is the address: …/by-concern#depression.'),
	...columns(() => cellSchema),
});

export const concernsSchema = z.strictObject({
	caption: words(),
	heads: z.strictObject({ name: words().describe('Over the names: "Concern".'), ...columns(words) }),
	rows: z
		.record(idSchema, concernSchema)
		.refine((rows) => Object.keys(rows).length > 0, { error: 'has no row. Add one, or delete “concerns”.' }),
});

export type ConcernCell = Data<typeof cellSchema>;
export type Concern = Data<typeof concernSchema>;
export type Concerns = Data<typeof concernsSchema>;

/** What the table is called in addresses, beside the names in `tables`. */
export const concernTable = 'by-concern';

/** The columns, in the order of the table. */
export const concernColumns = ['helps', 'compared', 'guidance', 'shownFor'] as const;

/** The ids of the sources behind the cells, in the order of the table, each once. */
export function concernSources(concerns: Concerns | undefined): string[] {
	const cells = Object.values(concerns?.rows ?? {}).flatMap((row) => concernColumns.map((column) => row[column]));
	return [...new Set(cells.flatMap(({ sources = [] }) => sources))];
}
