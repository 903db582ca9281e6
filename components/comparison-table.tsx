import type { Comparison } from '@/model/comparison';
import { cellText } from '@/model/figures';
import { DataTable } from './data-table';
import type { MdxContext } from './mdx/context';
import { hasRowPicture, RowPicture } from './pictures/row-picture';

interface Props {
	comparison: Comparison;
	/** A key of the comparison's tables. */
	name: string;
	context?: MdxContext;
}

/**
 * One table of a comparison. Every row can be linked to, as `#<table>-<aspect>`. On the page that holds the whole guide,
 * rows have no pictures.
 *
 * @throws Error when the comparison has no such table, or a cell is blank.
 */
export function ComparisonTable({ comparison, name, context }: Props) {
	const { formats, aspects, tables } = comparison;
	const table = tables[name];
	if (!table) throw new Error(`There is no table “${name}”. There are: ${Object.keys(tables).join(', ')}.`);
	const rows = table.aspects.map((aspect) => ({
		id: `${name}-${aspect}`,
		label: aspects[aspect]?.label ?? '',
		data: `aspects.${aspect}`,
		cells: formats.map(({ id }) => cellText(comparison, aspect, id)),
		line: context?.elsewhere === undefined && hasRowPicture(comparison, aspect) && (
			<RowPicture comparison={comparison} aspect={aspect} />
		),
	}));
	const { caption } = table;
	return <DataTable {...{ comparison, name, caption, rows, context }} topic="Topic" columns={formats} />;
}
