// biome-ignore-all lint/a11y/noRedundantRoles: the phone layout changes `display`, which would take the semantics away

import { tablePath } from '@/lib/addresses';
import { dataMark } from '@/lib/data-mark';
import type { Comparison } from '@/model/comparison';
import { concernColumns, concernTable } from '@/model/concern';
import type { MdxContext } from './mdx/context';
import { SourceLinks } from './source-links';
import { TableBox } from './table-box';

interface Props {
	comparison: Comparison;
	context: MdxContext;
}

/**
 * What is known, concern by concern, with the sources of every cell, and links to it as data. Every row can be
 * linked to by its id. In a narrow space, a row's cells are stacked, each with its column's head.
 *
 * @throws Error when the comparison has no such table.
 */
export function ConcernTable({ comparison: { slug, concerns }, context: { anchor, address, elsewhere } }: Props) {
	if (!concerns) throw new Error(`${slug} has no “concerns” in its comparison.ts.`);
	const { caption, heads, rows } = concerns;
	return (
		<TableBox className="text-[2.4rem] [--n:4]">
			<table role="table" className="comparison">
				<caption className="mb-3 text-left text-small text-soft">{caption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col" className="aside-head">
							{heads.name}
						</th>
						{concernColumns.map((column) => (
							<th role="columnheader" scope="col" key={column} className="room bg-sand">
								{heads[column]}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{Object.entries(rows).map(([id, { name, ...cells }]) => (
						<tr role="row" key={id} id={anchor(id)} {...dataMark(`concerns.rows.${id}`)}>
							<th role="rowheader" scope="row">
								{elsewhere === undefined ? (
									<a className="self-link" href={`#${anchor(id)}`}>
										{name}
									</a>
								) : (
									name
								)}
							</th>
							{concernColumns.map((column) => (
								<td role="cell" key={column} data-format={heads[column]} className="bg-sand">
									{cells[column].text}
									{cells[column].sources && <SourceLinks ids={cells[column].sources} address={address} />}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<p className="mt-3 text-small text-soft print:hidden">
				{'This table as data: '}
				<a href={tablePath(`/${slug}`, concernTable, 'csv')} download>
					for spreadsheets (CSV)
				</a>
				{', '}
				<a href={tablePath(`/${slug}`, concernTable, 'json')} download>
					for programs (JSON)
				</a>
			</p>
		</TableBox>
	);
}
