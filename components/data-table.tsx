// biome-ignore-all lint/a11y/noRedundantRoles: the phone layout changes `display`, which would take the semantics away

import { tableLook } from '#looks';
import { tablePath } from '@/lib/addresses';
import { dataMark } from '@/lib/data-mark';
import type { Comparison, Format } from '@/model/comparison';
import { type MdxContext, ownPage } from './mdx/context';
import { FormatMark } from './pictures/format-mark';

interface Props {
	comparison: Comparison;
	name: string;
	caption: string;
	/** The head of the column with the rows' labels. */
	topic: string;
	columns: readonly (Format | Pick<Format, 'id' | 'short'>)[];
	/** `data` is a row's path in `comparison.ts`, and `line` a picture across its cells. */
	rows: readonly {
		readonly id: string;
		readonly label: string;
		readonly data: string;
		readonly cells: readonly React.ReactNode[];
		readonly line?: React.ReactNode;
	}[];
	context?: MdxContext;
}

/** By the number of columns: the letters that the table's width is counted in. See data-table.css. */
const sizes: Readonly<Record<number, string>> = {
	2: '',
	3: '[--n:3] text-[2.4rem]',
	4: '[--n:4] text-[2.4rem]',
};
const alwaysStacked = 'text-[20rem]';

/** A table of a comparison, and links to it as data. In a narrow space, a row's cells are stacked, each with its head. */
export function DataTable({ comparison, name, caption, topic, columns, rows, context = ownPage }: Props) {
	const hasLines = rows.some(({ line }) => line);
	const lookOf = (column: Props['columns'][number]) => ('hue' in column ? `hue-${column.hue}` : 'bg-sand');
	return (
		<div className={`wide comparison-box ${sizes[columns.length] ?? alwaysStacked}`}>
			{/* Because it has an `href`, React puts it into the page once, however many tables there are. */}
			<style href="comparison-table" precedence="components">
				{tableLook}
			</style>
			<table role="table" className="comparison">
				<caption className="mb-3 text-left text-small text-soft">{caption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col" className="aside-head">
							{topic}
						</th>
						{columns.map((column) => (
							<th role="columnheader" scope="col" key={column.id} className={`room ${lookOf(column)}`}>
								{'mark' in column && <FormatMark format={column} />}
								{column.short}
							</th>
						))}
						{hasLines && (
							<th role="columnheader" scope="col" className="aside-head">
								Where each stands
							</th>
						)}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{rows.map(({ id, label, data, cells, line }) => (
						<tr role="row" key={id} id={context.anchor(id)} className={line ? 'drawn' : undefined} {...dataMark(data)}>
							<th role="rowheader" scope="row">
								{context.elsewhere === undefined ? (
									<a className="self-link" href={`#${id}`}>
										{label}
									</a>
								) : (
									label
								)}
							</th>
							{columns.map((column, index) => (
								<td role="cell" key={column.id} data-format={column.short} className={lookOf(column)}>
									{cells[index]}
								</td>
							))}
							{line ? (
								<td role="cell" className="line">
									{line}
								</td>
							) : (
								hasLines && <td hidden />
							)}
						</tr>
					))}
				</tbody>
			</table>
			<p className="mt-3 text-small text-soft print:hidden">
				{hasLines && (
					<span data-alternate="skip">The line shows what the words say, not a measurement. Yours may differ. </span>
				)}
				{'This table as data: '}
				<a href={tablePath(`/${comparison.slug}`, name, 'csv')} download>
					for spreadsheets (CSV)
				</a>
				{', '}
				<a href={tablePath(`/${comparison.slug}`, name, 'json')} download>
					for programs (JSON)
				</a>
			</p>
		</div>
	);
}
