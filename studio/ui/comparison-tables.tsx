'use client';

import { useRef, useState } from 'react';
import { ScaleLine } from '@/components/pictures/scale-line';
import type { Comparison } from '@/model/comparison';
import { formatFigure } from '@/model/figures';
import { marksOn, scaleOf } from '@/model/scale';
import type { DataOperation, DataPath, Value } from '../data-edit';
import { CellEditor, insertFigure } from './cell-editor';
import { NumberField } from './number-field';

interface Props {
	comparison: Comparison;
	/** The paths of what is code. */
	code: ReadonlySet<string>;
	onEdit: (operation: DataOperation) => void;
}

/** The tables as a grid, one column for each format, and the figures that cells and texts print. */
export function ComparisonTables({ comparison, code, onEdit }: Props) {
	const { aspects, figures, formats } = comparison;
	/** Where the cursor is, or last was, in a cell. */
	const cursor = useRef<Range>(undefined);
	const set = (path: DataPath, value: Value) => onEdit({ kind: 'set', path, value });
	return (
		<>
			<section aria-labelledby="figures">
				<h2 id="figures">Figures</h2>
				<p className="studio-soft">A figure changes everywhere it is printed.</p>
				<table className="studio-grid">
					<thead>
						<tr>
							<th scope="col">Figure</th>
							<th scope="col">From</th>
							<th scope="col">To</th>
							<th scope="col">Printed</th>
						</tr>
					</thead>
					<tbody>
						{Object.entries(figures).map(([id, figure]) => (
							<tr key={id} data-path={`figures.${id}`}>
								<th scope="row">{figure.of}</th>
								<td>
									<NumberField
										aria-label={`${figure.of}, from`}
										min={0}
										value={figure.min}
										onChange={(value) => set(['figures', id, 'min'], value)}
									/>
								</td>
								<td>
									<NumberField
										aria-label={`${figure.of}, to`}
										min={0}
										value={figure.max}
										onChange={(value) => set(['figures', id, 'max'], value)}
										onRemove={() => onEdit({ kind: 'remove', path: ['figures', id, 'max'] })}
									/>
								</td>
								<td>{formatFigure(figure)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<section aria-labelledby="rows">
				<h2 id="rows">Rows</h2>
				<p className="studio-row">
					<label>
						Put a figure where the cursor is:{' '}
						<select
							value=""
							onChange={({ target }) => {
								if (cursor.current) insertFigure(cursor.current, target.value);
							}}
						>
							<option value="">Choose …</option>
							{Object.entries(figures).map(([id, figure]) => (
								<option key={id} value={id}>
									{`${formatFigure(figure)} (${figure.of})`}
								</option>
							))}
						</select>
					</label>
				</p>
				<table className="studio-grid studio-rows">
					<thead>
						<tr>
							<th scope="col">Row</th>
							{formats.map(({ id, short }) => (
								<th key={id} scope="col">
									{short}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{Object.entries(aspects).map(([id, { label, cells }]) => (
							<tr key={id} data-path={`aspects.${id}`}>
								<th scope="row">
									<CellEditor
										label={`Name of the row “${label}”`}
										value={label}
										disabled={code.has(`aspects.${id}.label`)}
										onChange={(value) => set(['aspects', id, 'label'], value)}
									/>
								</th>
								{formats.map((format) => (
									<td key={format.id} data-path={`aspects.${id}.cells.${format.id}`}>
										<CellEditor
											label={`${label}, ${format.short}`}
											value={cells[format.id] ?? ''}
											figures={figures}
											disabled={code.has(`aspects.${id}.cells.${format.id}`)}
											onChange={(value) => set(['aspects', id, 'cells', format.id], value)}
											onCursor={(range) => {
												cursor.current = range;
											}}
										/>
										{code.has(`aspects.${id}.cells.${format.id}`) && (
											<p className="studio-soft">This is code: a developer can change it.</p>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
				<NewRow comparison={comparison} onEdit={onEdit} />
			</section>
			<section aria-labelledby="positions">
				<h2 id="positions">Positions</h2>
				<p className="studio-soft">
					Where each format is between two ends. Drag a mark, or move it with the arrow keys.
				</p>
				{Object.keys(aspects).map((id) => (
					<PositionSliders key={id} id={id} comparison={comparison} onEdit={onEdit} />
				))}
			</section>
		</>
	);
}

/** A line as readers see it, with a slider over each mark. */
function PositionSliders({ id, comparison, onEdit }: Omit<Props, 'code'> & { id: string }) {
	const line = safely(() => scaleOf(comparison, id));
	const own = comparison.aspects[id]?.position;
	if (!line || !own) return null;
	// The picture may turn a line around so that the first format is on the left.
	const isTurned = line.ends[0] !== own.ends[0];
	return (
		<div className="studio-position" data-path={`aspects.${id}.position`}>
			<h3>{line.label}</h3>
			<div>
				<ScaleLine scale={line} comparison={comparison} />
				{marksOn(line, comparison).map(({ format, point, lane }) => (
					<input
						key={format.id}
						type="range"
						min={0}
						max={100}
						aria-label={`${line.label}: ${format.name}, from “${line.ends[0]}” to “${line.ends[1]}”`}
						value={point}
						style={{ top: 26 * lane }}
						onChange={({ target }) =>
							onEdit({
								kind: 'set',
								path: ['aspects', id, 'position', 'at', format.id],
								value: isTurned ? 100 - Number(target.value) : Number(target.value),
							})
						}
					/>
				))}
			</div>
		</div>
	);
}

function NewRow({ comparison: { aspects, formats }, onEdit }: Omit<Props, 'code'>) {
	const [id, setId] = useState('');
	const isFree = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !(id in aspects);
	return (
		<p className="studio-row">
			<label>
				New row, by name (lower case, hyphens)
				<input type="text" value={id} onChange={({ target }) => setId(target.value)} />
			</label>
			<button
				type="button"
				disabled={!isFree}
				onClick={() => {
					const cells = Object.fromEntries(formats.map((format) => [format.id, 'Write this']));
					onEdit({ kind: 'add', path: ['aspects'], key: id, value: { label: 'Write this', cells } });
					setId('');
				}}
			>
				Add a row
			</button>
		</p>
	);
}

function safely<Made>(make: () => Made): Made | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}
