'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { about, unwrapped } from '@/model/schema';
import type { DataPath, Value } from '../data-edit';
import { labelOf } from './fields-form';
import type { DataOperation, Names } from './types';

interface Props {
	schema: z.core.$ZodType;
	value: Value;
	optional?: readonly { readonly key: string; readonly value: Value }[];
	names: Names;
	onEdit: (operation: DataOperation) => void;
	/** Top-level names that have a view of their own. */
	skip?: readonly string[];
}

/** A form for any data, made from its schema: objects, lists, entries by name, choices, words, numbers and days. */
export function SchemaForm({ schema, value, optional = [], names, onEdit, skip = [] }: Props) {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodObject) {
		return Object.entries(inner.shape as Readonly<Record<string, z.core.$ZodType>>)
			.filter(([key]) => !skip.includes(key))
			.map(([key, field]) => {
				const present = (value as Record<string, Value>)?.[key];
				const commented = optional.find((line) => line.key === key);
				return (
					<Node
						key={key}
						label={labelOf(key)}
						schema={field}
						value={present}
						path={[key]}
						names={names}
						onEdit={onEdit}
						onSwitch={
							unwrapped(field) === field
								? undefined
								: (on) =>
										on
											? onEdit(commented ? { kind: 'on', key } : { kind: 'set', path: [key], value: blank(field) })
											: onEdit({ kind: 'off', key })
						}
					/>
				);
			});
	}
	return <Node label="" schema={schema} value={value} path={[]} names={names} onEdit={onEdit} />;
}

interface NodeProps {
	label: string;
	schema: z.core.$ZodType;
	value: Value | undefined;
	path: DataPath;
	names: Names;
	onEdit: (operation: DataOperation) => void;
	/** For what may be left out. */
	onSwitch?: (on: boolean) => void;
}

function Node({ label, schema, value, path, names, onEdit, onSwitch }: NodeProps) {
	const inner = unwrapped(schema);
	const isLeaf = !(
		inner instanceof z.ZodObject ||
		inner instanceof z.ZodRecord ||
		inner instanceof z.ZodArray ||
		inner instanceof z.ZodTuple
	);
	const toggle = onSwitch && (
		<label className="studio-check">
			<input type="checkbox" checked={value !== undefined} onChange={({ target }) => onSwitch(target.checked)} />
			{`Show “${label}”`}
		</label>
	);
	if (value === undefined) {
		return (
			<div data-path={path.join('.')}>
				{toggle}
				<p className="studio-soft">{about(schema)}</p>
			</div>
		);
	}
	if (isLeaf) {
		return (
			<div data-path={path.join('.')}>
				{toggle}
				<Leaf
					label={label}
					schema={inner}
					value={value}
					help={about(schema)}
					onChange={(next) => onEdit({ kind: 'set', path, value: next })}
				/>
			</div>
		);
	}
	return (
		<details open={path.length < 1} data-path={path.join('.')}>
			<summary>
				{label || 'Entries'} {summaryOf(value)}
			</summary>
			<fieldset>
				<legend>{label}</legend>
				{toggle}
				<p className="studio-soft">{about(schema)}</p>
				<Container schema={inner} value={value} path={path} names={names} onEdit={onEdit} />
			</fieldset>
		</details>
	);
}

function Container({
	schema,
	value,
	path,
	names,
	onEdit,
}: {
	schema: z.core.$ZodType;
	value: Value;
	path: DataPath;
	names: Names;
	onEdit: NodeProps['onEdit'];
}) {
	const child = (
		key: string | number,
		field: z.core.$ZodType,
		label: string,
		present: Value | undefined,
		isOptional = false,
	) => (
		<Node
			key={key}
			label={label}
			schema={field}
			value={present}
			path={[...path, key]}
			names={names}
			onEdit={onEdit}
			onSwitch={
				isOptional
					? (on) =>
							onEdit(
								on
									? { kind: 'set', path: [...path, key], value: blank(field) }
									: { kind: 'remove', path: [...path, key] },
							)
					: undefined
			}
		/>
	);
	if (schema instanceof z.ZodObject) {
		return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).map(([key, field]) =>
			child(key, field, labelOf(key), (value as Record<string, Value>)[key], unwrapped(field) !== field),
		);
	}
	if (schema instanceof z.ZodRecord) {
		const record = value as Record<string, Value>;
		return (
			<>
				{Object.entries(record).map(([key, item]) => (
					<div key={key}>
						{child(key, schema.valueType as z.core.$ZodType, key, item)}
						<button
							type="button"
							onClick={() => onEdit({ kind: 'remove', path: [...path, key] })}
						>{`Remove “${key}”`}</button>
					</div>
				))}
				<AddEntry
					taken={Object.keys(record)}
					onAdd={(key) => onEdit({ kind: 'add', path, key, value: blank(schema.valueType as z.core.$ZodType) })}
				/>
			</>
		);
	}
	if (schema instanceof z.ZodTuple) {
		const items = schema._zod.def.items;
		return (value as readonly Value[]).map((item, index) =>
			child(index, items[index] as z.core.$ZodType, String(index + 1), item),
		);
	}
	if (!(schema instanceof z.ZodArray)) return null;
	const items = value as readonly Value[];
	const element = schema.element as z.core.$ZodType;
	return (
		<>
			{items.map((item, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is its place
				<div key={index}>
					{child(index, element, titleOf(item) ?? String(index + 1), item)}
					<p className="studio-row">
						<button
							type="button"
							disabled={index === 0}
							onClick={() => onEdit({ kind: 'move', path, from: index, to: index - 1 })}
						>
							Up
						</button>
						<button
							type="button"
							disabled={index === items.length - 1}
							onClick={() => onEdit({ kind: 'move', path, from: index, to: index + 1 })}
						>
							Down
						</button>
						<button type="button" onClick={() => onEdit({ kind: 'remove', path: [...path, index] })}>
							Remove
						</button>
					</p>
				</div>
			))}
			<button type="button" onClick={() => onEdit({ kind: 'add', path, key: items.length, value: blank(element) })}>
				Add
			</button>
		</>
	);
}

function AddEntry({ taken, onAdd }: { taken: readonly string[]; onAdd: (key: string) => void }) {
	const [key, setKey] = useState('');
	const id = useId();
	const isFree = key !== '' && !taken.includes(key);
	return (
		<p className="studio-row">
			<label htmlFor={id}>New entry, by name (lower case, hyphens)</label>
			<input id={id} type="text" value={key} onChange={({ target }) => setKey(target.value)} />
			<button
				type="button"
				disabled={!isFree}
				onClick={() => {
					onAdd(key);
					setKey('');
				}}
			>
				Add
			</button>
		</p>
	);
}

interface LeafProps {
	label: string;
	schema: z.core.$ZodType;
	value: Value;
	help: string;
	onChange: (value: Value) => void;
}

function Leaf({ label, schema, value, help, onChange }: LeafProps) {
	const id = useId();
	const wrong = schema instanceof z.ZodType ? schema.safeParse(value).error?.issues[0]?.message : undefined;
	const common = { id, 'aria-describedby': `${id}-help`, 'aria-invalid': wrong !== undefined || undefined };
	let control: React.ReactNode;
	if (schema instanceof z.ZodEnum) {
		control = (
			<select {...common} value={String(value)} onChange={({ target }) => onChange(target.value)}>
				{schema.options.map((option) => (
					<option key={String(option)}>{String(option)}</option>
				))}
			</select>
		);
	} else if (schema instanceof z.ZodBoolean) {
		control = (
			<input {...common} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
		);
	} else if (schema instanceof z.ZodNumber) {
		control = (
			<input
				{...common}
				type="number"
				step="any"
				value={String(value)}
				onChange={({ target }) => target.value !== '' && onChange(Number(target.value))}
			/>
		);
	} else if (schema instanceof z.ZodISODate) {
		control = <input {...common} type="date" value={String(value)} onChange={({ target }) => onChange(target.value)} />;
	} else {
		control = (
			<textarea
				{...common}
				rows={String(value).length > 70 ? 3 : 1}
				value={String(value)}
				onChange={({ target }) => onChange(target.value.replace(/\n/g, ' '))}
			/>
		);
	}
	return (
		<>
			<label htmlFor={id}>{label}</label>
			{control}
			<p id={`${id}-help`} className={wrong ? 'studio-error' : 'studio-soft'}>
				{wrong ? `${label} ${wrong}` : help}
			</p>
		</>
	);
}

/** What a new value begins with: valid in form, to be written over. */
export function blank(schema: z.core.$ZodType): Value {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodObject) {
		const fields = Object.entries(inner.shape as Readonly<Record<string, z.core.$ZodType>>);
		return Object.fromEntries(
			fields.filter(([, field]) => unwrapped(field) === field).map(([key, field]) => [key, blank(field)]),
		);
	}
	if (inner instanceof z.ZodRecord) return {};
	if (inner instanceof z.ZodTuple) return inner._zod.def.items.map((item) => blank(item as z.core.$ZodType));
	if (inner instanceof z.ZodArray) return [blank(inner.element as z.core.$ZodType)];
	if (inner instanceof z.ZodEnum) return String(inner.options[0]);
	if (inner instanceof z.ZodBoolean) return true;
	if (inner instanceof z.ZodNumber) return 1;
	if (inner instanceof z.ZodISODate) return new Date().toISOString().slice(0, 10);
	return 'Write this';
}

function summaryOf(value: Value): string {
	const count = Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
	return Array.isArray(value) ? `(${count})` : (titleOf(value) ?? `(${count})`);
}

function titleOf(value: Value): string | undefined {
	if (typeof value === 'string') return value.length > 50 ? `${value.slice(0, 50)}…` : value;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const { label, name, caption, short, id } = value as Record<string, Value>;
	const title = label ?? name ?? caption ?? short ?? id;
	return typeof title === 'string' ? title : undefined;
}
