// biome-ignore-all lint/a11y/noRedundantRoles: the phone layout changes `display`, which would take the semantics away

import { tablePath } from '@/lib/addresses';
import type { Comparison } from '@/model/comparison';
import { cellText } from '@/model/figures';
import { FormatMark } from './pictures/format-mark';

interface Props {
	comparison: Comparison;
	/** A key of the comparison's tables. */
	table: string;
	/** Turns an anchor into one that is unique on the page. */
	anchor?: (id: string) => string;
	/** Whether each row links to itself. It has its anchor all the same. */
	linksRows?: boolean;
}

/**
 * One table of a comparison, and where it is to be had as data. Every row can be linked to, as `#<table>-<aspect>`.
 *
 * @throws Error when the comparison has no such table, or a cell is blank.
 */
export function ComparisonTable({ comparison, table: name, anchor = (id) => id, linksRows = true }: Props) {
	const { formats, aspects, tables } = comparison;
	const table = tables[name];
	if (!table) throw new Error(`There is no table “${name}”. There are: ${Object.keys(tables).join(', ')}.`);
	// Too many to stand side by side on a phone: there each cell says whose it is.
	const many = formats.length > 2;
	return (
		<div className="wide">
			<table role="table" className={`comparison ${many ? 'many' : ''}`}>
				<caption className="text-left text-small text-soft sm:pb-2">{table.caption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col" className="row-head">
							Topic
						</th>
						{formats.map((format) => (
							<th role="columnheader" scope="col" key={format.id} className={`hue-${format.hue}`}>
								<FormatMark format={format} />
								{format.short}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{table.aspects.map((aspect) => {
						const id = anchor(`${name}-${aspect}`);
						return (
							<tr role="row" key={aspect} id={id}>
								<th role="rowheader" scope="row" className="row-head">
									{linksRows ? (
										<a className="self-link" href={`#${id}`}>
											{aspects[aspect]?.label}
										</a>
									) : (
										aspects[aspect]?.label
									)}
								</th>
								{formats.map((format) => (
									<td role="cell" key={format.id} className={`hue-${format.hue}`}>
										{many && (
											<span className="cell-format" aria-hidden="true">
												<FormatMark format={format} />
												{format.short}
											</span>
										)}
										{cellText(comparison, aspect, format.id)}
									</td>
								))}
							</tr>
						);
					})}
				</tbody>
			</table>
			<p className="no-print mt-1 text-small text-soft">
				{'This table as data: '}
				<a href={tablePath(`/${comparison.slug}`, name, 'csv')} download>
					CSV
				</a>
				{', '}
				<a href={tablePath(`/${comparison.slug}`, name, 'json')} download>
					JSON
				</a>
			</p>
		</div>
	);
}
