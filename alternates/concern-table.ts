/** The table by concern as data: every cell with its sources. */
import type { Comparison } from '@/model/comparison';
import { type Concerns, concernColumns } from '@/model/concern';
import { type Source, sourceUrl } from '@/model/source';
import { csv } from './table';

type Sources = Readonly<Record<string, Source>>;

/** As CSV: each source is in brackets after the words it supports. @throws Error when there is no such table. */
export function concernCsv(comparison: Comparison, sources: Sources): string {
	const { heads, rows } = concernsOf(comparison);
	return csv([
		[heads.name, ...concernColumns.map((column) => heads[column])],
		...Object.values(rows).map((row) => [
			row.name,
			...concernColumns.map((column) => {
				const named = (row[column].sources ?? []).map((id) => sourceOf(sources, id).short);
				return named.length > 0 ? `${row[column].text} (${named.join('; ')})` : row[column].text;
			}),
		]),
	]);
}

/** What the JSON file holds. @throws Error when there is no such table. */
export function concernData(
	comparison: Comparison,
	sources: Sources,
	{ page, updated }: { readonly page: string; readonly updated: string },
) {
	const { caption, heads, rows } = concernsOf(comparison);
	return {
		caption,
		page,
		updated: updated.slice(0, 10),
		heads,
		rows: Object.entries(rows).map(([id, { name, ...row }]) => ({
			id,
			page: `${page}#${id}`,
			concern: name,
			cells: Object.fromEntries(
				concernColumns.map((column) => [
					column,
					{
						text: row[column].text,
						sources: (row[column].sources ?? []).map((source) => {
							const { short, title, ...rest } = sourceOf(sources, source);
							return { id: source, short, title, url: sourceUrl(rest) };
						}),
					},
				]),
			),
		})),
	};
}

function concernsOf({ concerns, slug }: Comparison): Concerns {
	if (!concerns) throw new Error(`${slug} has no “concerns” in its comparison.ts.`);
	return concerns;
}

function sourceOf(sources: Sources, id: string): Source {
	const source = sources[id];
	if (!source) throw new Error(`There is no source “${id}” in content/sources.ts.`);
	return source;
}
