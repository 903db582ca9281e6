// biome-ignore-all lint/a11y/noRedundantRoles: the phone layout changes `display`, which would take the semantics away

import { tablePath } from '@/lib/addresses';
import { dataMark } from '@/lib/data-mark';
import type { Comparison } from '@/model/comparison';
import { cellText } from '@/model/figures';
import { FormatMark } from './pictures/format-mark';
import { hasRowPicture, RowPicture } from './pictures/row-picture';
import { TableBox } from './table-box';

interface Props {
	comparison: Comparison;
	/** A key of the comparison's tables. */
	table: string;
	/** Turns an anchor into one that is unique on the page. */
	anchor?: (id: string) => string;
	/** On the page that holds the whole guide: rows do not link to themselves, and have no pictures. */
	plain?: boolean;
}

/** By the number of formats: how many columns, and the letters that its width is counted in. See comparison-table.css. */
const columns: Readonly<Record<number, string>> = {
	2: '',
	3: '[--n:3] text-[2.4rem]',
	4: '[--n:4] text-[2.4rem]',
};
const alwaysStacked = 'text-[20rem]';

/**
 * One table of a comparison, and links to it as data. Every row can be linked to, as `#<table>-<aspect>`.
 *
 * @throws Error when the comparison has no such table, or a cell is blank.
 */
export function ComparisonTable({ comparison, table: name, anchor = (id) => id, plain = false }: Props) {
	const { formats, aspects, tables } = comparison;
	const table = tables[name];
	if (!table) throw new Error(`There is no table “${name}”. There are: ${Object.keys(tables).join(', ')}.`);
	const rows = table.aspects.map((aspect) => ({
		aspect,
		id: anchor(`${name}-${aspect}`),
		label: aspects[aspect]?.label ?? '',
		pictured: !plain && hasRowPicture(comparison, aspect),
	}));
	const hasLines = rows.some(({ pictured }) => pictured);
	return (
		<TableBox className={columns[formats.length] ?? alwaysStacked}>
			<table role="table" className="comparison">
				<caption className="mb-3 text-left text-small text-soft">{table.caption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col" className="aside-head">
							Topic
						</th>
						{formats.map((format) => (
							<th role="columnheader" scope="col" key={format.id} className={`room hue-${format.hue}`}>
								<FormatMark format={format} />
								{format.short}
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
					{rows.map(({ aspect, id, label, pictured }) => (
						<tr
							role="row"
							key={aspect}
							id={id}
							className={pictured ? 'drawn' : undefined}
							{...dataMark(`aspects.${aspect}`)}
						>
							<th role="rowheader" scope="row">
								{plain ? (
									label
								) : (
									<a className="self-link" href={`#${id}`}>
										{label}
									</a>
								)}
							</th>
							{formats.map((format) => (
								<td role="cell" key={format.id} data-format={format.short} className={`hue-${format.hue}`}>
									{cellText(comparison, aspect, format.id)}
								</td>
							))}
							{pictured ? (
								<td
									role="cell"
									className="line"
									{...dataMark(aspects[aspect]?.position ? `aspects.${aspect}.position` : 'formats.0.room')}
								>
									<RowPicture comparison={comparison} aspect={aspect} />
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
		</TableBox>
	);
}
