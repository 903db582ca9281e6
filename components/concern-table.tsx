// biome-ignore-all lint/a11y/noRedundantRoles: the phone layout changes `display`, which would take the semantics away

import { tablePath } from '@/lib/addresses';
import type { Comparison } from '@/model/comparison';
import { concernColumns, concernTable } from '@/model/concern';
import type { MdxContext } from './mdx/context';
import { SourceLinks } from './source-links';

interface Props {
	comparison: Comparison;
	context: MdxContext;
}

/**
 * What is known, concern by concern, with the sources of every cell, and where it is to be had as data. Every row can be
 * linked to by its id. Where there is little room the cells of a row stand below each other, each with its column's head.
 *
 * @throws Error when the comparison has no such table.
 */
export function ConcernTable({ comparison: { slug, concerns }, context: { anchor, address, elsewhere } }: Props) {
	if (!concerns) throw new Error(`${slug} has no “concerns” in its comparison.ts.`);
	const { caption, heads, rows } = concerns;
	return (
		<div className="wide">
			<table role="table" className="w-full max-lg:block">
				<caption className="text-left text-small text-soft max-lg:block lg:pb-2">{caption}</caption>
				<thead role="rowgroup" className="max-lg:sr-only">
					<tr role="row" className="text-left">
						{(['name', ...concernColumns] as const).map((column) => (
							<th role="columnheader" scope="col" key={column} className="py-2 pr-4">
								{heads[column]}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup" className="max-lg:block">
					{Object.entries(rows).map(([id, { name, ...cells }]) => (
						<tr role="row" key={id} id={anchor(id)} className="border-t border-line align-top max-lg:block max-lg:py-3">
							<th role="rowheader" scope="row" className="py-2 pr-4 text-left max-lg:block">
								{elsewhere === undefined ? (
									<a className="self-link" href={`#${anchor(id)}`}>
										{name}
									</a>
								) : (
									name
								)}
							</th>
							{concernColumns.map((column) => (
								<td
									role="cell"
									key={column}
									data-head={heads[column]}
									className="py-2 pr-4 max-lg:block max-lg:before:block max-lg:before:text-small max-lg:before:text-soft max-lg:before:content-[attr(data-head)/'']"
								>
									{cells[column].text}
									{cells[column].sources && <SourceLinks ids={cells[column].sources} address={address} />}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<p className="no-print mt-1 text-small text-soft">
				{'This table as data: '}
				<a href={tablePath(`/${slug}`, concernTable, 'csv')} download>
					CSV
				</a>
				{', '}
				<a href={tablePath(`/${slug}`, concernTable, 'json')} download>
					JSON
				</a>
			</p>
		</div>
	);
}
