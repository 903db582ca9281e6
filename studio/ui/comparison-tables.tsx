'use client';

import { useState } from 'react';
import { ScaleLine } from '@/components/pictures/scale-line';
import type { Comparison } from '@/model/comparison';
import { fillFigures, formatFigure } from '@/model/figures';
import { marksOn, scaleOf } from '@/model/scale';
import type { DataPath, Value } from '../data-edit';
import type { DataOperation } from './types';

interface Props {
	comparison: Comparison;
	onEdit: (operation: DataOperation) => void;
}

/** The tables as a grid, one column for each format, and the figures that cells and texts print. */
export function ComparisonTables({ comparison, onEdit }: Props) {
	const { aspects, figures, formats } = comparison;
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
										label={`${figure.of}, from`}
										value={figure.min}
										onChange={(value) => value !== undefined && set(['figures', id, 'min'], value)}
									/>
								</td>
								<td>
									<NumberField
										label={`${figure.of}, to`}
										value={figure.max}
										onChange={(value) =>
											value === undefined
												? onEdit({ kind: 'remove', path: ['figures', id, 'max'] })
												: set(['figures', id, 'max'], value)
										}
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
				<table className="studio-grid">
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
									<Words
										label={`Name of the row “${label}”`}
										value={label}
										onChange={(value) => set(['aspects', id, 'label'], value)}
									/>
								</th>
								{formats.map((format) => (
									<td key={format.id}>
										<Words
											label={`${label}, ${format.short}`}
											value={cells[format.id] ?? ''}
											shown={safely(() => fillFigures(comparison, cells[format.id] ?? ''))}
											onChange={(value) => set(['aspects', id, 'cells', format.id], value)}
										/>
										<FigureChips comparison={comparison} cell={cells[format.id] ?? ''} />
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

/** The figures that a cell prints, as readers see them; each leads to its number. */
function FigureChips({ comparison: { figures }, cell }: { comparison: Comparison; cell: string }) {
	const ids = [...new Set([...cell.matchAll(/\{([a-z0-9-]+)(?: bare)?\}/g)].map(([, id = '']) => id))];
	return ids.map((id) => {
		const figure = figures[id];
		return (
			figure && (
				<button
					key={id}
					type="button"
					className="studio-chip"
					title={figure.of}
					onClick={() =>
						document.querySelector<HTMLElement>(`[data-path="${CSS.escape(`figures.${id}`)}"] input`)?.focus()
					}
				>
					{formatFigure(figure)}
				</button>
			)
		);
	});
}

/** A line as readers see it, with a slider over each mark. */
function PositionSliders({ id, comparison, onEdit }: Props & { id: string }) {
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

function NewRow({ comparison: { aspects, formats }, onEdit }: Props) {
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

function NumberField({
	label,
	value,
	onChange,
}: {
	label: string;
	value: number | undefined;
	onChange: (value: number | undefined) => void;
}) {
	return (
		<input
			type="number"
			aria-label={label}
			min={0}
			value={value ?? ''}
			onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
		/>
	);
}

/** Words with their figures as readers see them, until they are edited. */
function Words({
	label,
	value,
	shown = value,
	onChange,
}: {
	label: string;
	value: string;
	shown?: string;
	onChange: (value: string) => void;
}) {
	const [edits, setEdits] = useState(false);
	return (
		<textarea
			aria-label={label}
			rows={2}
			value={edits ? value : shown}
			onFocus={() => setEdits(true)}
			onBlur={() => setEdits(false)}
			onChange={({ target }) => onChange(target.value.replace(/\n/g, ' '))}
		/>
	);
}

function safely<Made>(make: () => Made): Made | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}
