'use client';

import { memo, useRef } from 'react';
import { ScaleLine } from '@/components/pictures/scale-line';
import type { Comparison, Figure } from '@/model/comparison';
import { formatFigure } from '@/model/figures';
import { marksOn, scaleOf } from '@/model/scale';
import { idSchema } from '@/model/schema';
import { addTo, type DataPath, type Edit, removeValue, setValue } from '../data-edit';
import { CellEditor, insertFigure } from './cell-editor';
import { NewEntry } from './new-entry';
import { NumberField } from './number-field';

interface Edits {
	onEdit: (edit: Edit) => void;
}

interface Props extends Edits {
	comparison: Comparison;
	/** The paths of what is code. */
	code: ReadonlySet<string>;
}

/** The tables as a grid, one column for each format, and the figures that cells and texts print. */
export function ComparisonTables({ comparison, code, onEdit }: Props) {
	const { aspects, figures, formats } = comparison;
	/** Where the cursor is, or last was, in a cell. */
	const cursor = useRef<Range>(undefined);
	return (
		<>
			<section aria-labelledby="figures">
				<h2 id="figures">Figures</h2>
				<p className="studio-soft">A figure changes everywhere it is printed.</p>
				<table className="studio-grid">
					<Head columns={['Figure', 'From', 'To', 'Printed']} />
					<tbody>
						{Object.entries(figures).map(([id, figure]) => (
							<FigureRow key={id} id={id} figure={figure} onEdit={onEdit} />
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
					<Head columns={['Row', ...formats.map(({ short }) => short)]} />
					<tbody>
						{Object.entries(aspects).map(([id, aspect]) => (
							<AspectRow key={id} {...{ id, aspect, formats, figures, code, cursor, onEdit }} />
						))}
					</tbody>
				</table>
				<NewEntry
					label="New row"
					action="Add a row"
					names={idSchema}
					taken={aspects}
					onAdd={(key) => {
						const cells = Object.fromEntries(formats.map((format) => [format.id, 'Write this']));
						onEdit((source) => addTo(source, ['aspects'], key, { label: 'Write this', cells }));
					}}
				/>
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

function Head({ columns }: { columns: readonly string[] }) {
	return (
		<thead>
			<tr>
				{columns.map((column) => (
					<th key={column} scope="col">
						{column}
					</th>
				))}
			</tr>
		</thead>
	);
}

const FigureRow = memo(function FigureRow({ id, figure, onEdit }: Edits & { id: string; figure: Figure }) {
	const field = (name: 'min' | 'max', words: string, onRemove?: () => void) => (
		<td>
			<NumberField
				aria-label={`${figure.of}, ${words}`}
				min={0}
				value={figure[name]}
				onChange={(value) => onEdit((source) => setValue(source, ['figures', id, name], value))}
				onRemove={onRemove}
			/>
		</td>
	);
	return (
		<tr data-path={`figures.${id}`}>
			<th scope="row">{figure.of}</th>
			{field('min', 'from')}
			{field('max', 'to', () => onEdit((source) => removeValue(source, ['figures', id, 'max'])))}
			<td>{formatFigure(figure)}</td>
		</tr>
	);
});

interface RowProps extends Edits, Pick<Comparison, 'figures' | 'formats'>, Pick<Props, 'code'> {
	id: string;
	aspect: Comparison['aspects'][string];
	cursor: React.RefObject<Range | undefined>;
}

const AspectRow = memo(function AspectRow({ id, aspect, formats, figures, code, cursor, onEdit }: RowProps) {
	const editor = (
		path: DataPath,
		props: Pick<React.ComponentProps<typeof CellEditor>, 'label' | 'value' | 'figures'>,
	) => (
		<CellEditor
			{...props}
			disabled={code.has(path.join('.'))}
			onChange={(value) => onEdit((source) => setValue(source, path, value))}
			onCursor={(range) => {
				cursor.current = range;
			}}
		/>
	);
	return (
		<tr data-path={`aspects.${id}`}>
			<th scope="row">
				{editor(['aspects', id, 'label'], { label: `Name of the row “${aspect.label}”`, value: aspect.label })}
			</th>
			{formats.map((format) => {
				const path = ['aspects', id, 'cells', format.id];
				return (
					<td key={format.id} data-path={path.join('.')}>
						{editor(path, { label: `${aspect.label}, ${format.short}`, value: aspect.cells[format.id] ?? '', figures })}
						{code.has(path.join('.')) && <p className="studio-soft">This is code: a developer can change it.</p>}
					</td>
				);
			})}
		</tr>
	);
});

/** A line as readers see it, with a slider over each mark. */
const PositionSliders = memo(
	function PositionSliders({ id, comparison, onEdit }: Edits & { id: string; comparison: Comparison }) {
		const own = comparison.aspects[id]?.position;
		const isOnLine = (point = -1) => point >= 0 && point <= 100;
		const line = own && comparison.formats.every((format) => isOnLine(own.at[format.id])) && scaleOf(comparison, id);
		if (!line) return null;
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
							onChange={({ target }) => {
								const value = isTurned ? 100 - Number(target.value) : Number(target.value);
								onEdit((source) => setValue(source, ['aspects', id, 'position', 'at', format.id], value));
							}}
						/>
					))}
				</div>
			</div>
		);
	},
	({ comparison: before }, { comparison: now, id }) =>
		before.aspects[id] === now.aspects[id] && before.formats === now.formats,
);
