/** A table of a comparison as data. */
import type { Comparison } from '@/model/comparison';
import { cellText } from '@/model/figures';

/** The head and the rows, as every form of the table shows them. */
export function tableRows(comparison: Comparison, name: string): string[][] {
	const { formats, aspects } = comparison;
	return [
		['Topic', ...formats.map(({ short }) => short)],
		...tableOf(comparison, name).aspects.map((aspect) => [
			aspects[aspect]?.label ?? aspect,
			...formats.map(({ id }) => cellText(comparison, aspect, id)),
		]),
	];
}

/** As in RFC 4180: lines end in CR LF. Every cell is quoted, so that none needs a special case. */
export function tableCsv(comparison: Comparison, name: string): string {
	return csv(tableRows(comparison, name));
}

/** Rows of cells as CSV. */
export function csv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
	return lines.map((line) => `${line}\r\n`).join('');
}

/** What the JSON file of a table holds: its cells by the id of their format, and the page that shows it with its last change. */
export function tableData(comparison: Comparison, name: string, { page, updated }: { page: string; updated: string }) {
	const { formats, aspects } = comparison;
	const { caption, aspects: rows } = tableOf(comparison, name);
	return {
		caption,
		page,
		updated: updated.slice(0, 10),
		formats: formats.map(({ id, name, short }) => ({ id, name, short })),
		rows: rows.map((aspect) => ({
			id: aspect,
			topic: aspects[aspect]?.label ?? aspect,
			cells: Object.fromEntries(formats.map(({ id }) => [id, cellText(comparison, aspect, id)])),
		})),
	};
}

function tableOf({ tables }: Comparison, name: string) {
	const table = tables[name];
	if (!table) throw new Error(`There is no table “${name}”. There are: ${Object.keys(tables).join(', ')}.`);
	return table;
}
