import type { Comparison } from '@/model/comparison';
import { concernColumns, concernTable } from '@/model/concern';
import { DataTable } from './data-table';
import type { MdxContext } from './mdx/context';
import { SourceLinks } from './source-links';

/**
 * What is known, concern by concern, with the sources of every cell. Every row can be linked to by its id.
 *
 * @throws Error when the comparison has no such table.
 */
export function ConcernTable({ comparison, context }: { comparison: Comparison; context: MdxContext }) {
	const { slug, concerns } = comparison;
	if (!concerns) throw new Error(`${slug} has no “concerns” in its comparison.ts.`);
	const { caption, heads } = concerns;
	const columns = concernColumns.map((id) => ({ id, short: heads[id] }));
	const rows = Object.entries(concerns.rows).map(([id, { name, ...cells }]) => ({
		id,
		label: name,
		data: `concerns.rows.${id}`,
		cells: concernColumns.map((column) => {
			const { text, sources } = cells[column];
			return sources ? [text, <SourceLinks key={column} ids={sources} address={context.address} />] : text;
		}),
	}));
	return <DataTable {...{ comparison, caption, columns, rows, context }} name={concernTable} topic={heads.name} />;
}
