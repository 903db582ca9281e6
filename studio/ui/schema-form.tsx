'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import type { Comparison } from '@/model/comparison';
import { about, unwrapped } from '@/model/schema';
import type { DataOperation, DataPath, Value } from '../data-edit';
import { labelOf } from './label';
import { NumberField } from './number-field';
import type { Names } from './types';

interface Context {
	readonly names: Names;
	/** The paths of what is code: it is shown, and only a developer changes it. */
	readonly code: ReadonlySet<string>;
	/** What a comparison compares: names for the entries of what has one for each. */
	readonly formats?: Comparison['formats'];
	readonly onEdit: (operation: DataOperation) => void;
}

interface Props extends Context {
	schema: z.core.$ZodType;
	value: Value;
	/** What is commented out at the top level. */
	optional: readonly { readonly key: string; readonly value: Value }[];
	/** Top-level names that have a view of their own. */
	skip?: readonly string[];
}

/** A form for any data, made from its schema: objects, lists, entries by name, choices, words, numbers and days. */
export function SchemaForm({ schema, value, optional, skip = [], ...context }: Props) {
	const inner = unwrapped(schema);
	const { onEdit } = context;
	if (inner instanceof z.ZodObject) {
		return fieldsOf(inner)
			.filter(([key]) => !skip.includes(key))
			.map(([key, field]) => {
				const commented = optional.some((line) => line.key === key);
				const turn = (on: boolean) => {
					if (!on) onEdit({ kind: 'off', key });
					else onEdit(commented ? { kind: 'on', key } : { kind: 'set', path: [key], value: blank(field) });
				};
				return (
					<Node
						key={key}
						label={labelOf(key)}
						schema={field}
						value={(value as Record<string, Value>)?.[key]}
						path={[key]}
						context={context}
						onSwitch={unwrapped(field) === field ? undefined : turn}
					/>
				);
			});
	}
	return (
		<>
			<Node label="" schema={schema} value={value} path={[]} context={context} open />
			{optional.map(({ key }) => (
				<p key={key}>
					<button type="button" onClick={() => onEdit({ kind: 'on', key })}>{`Use the example “${key}”`}</button>
				</p>
			))}
		</>
	);
}

interface NodeProps {
	label: string;
	schema: z.core.$ZodType;
	value: Value | undefined;
	path: DataPath;
	context: Context;
	/** For what may be left out. */
	onSwitch?: (on: boolean) => void;
	/** Shown without a press. */
	open?: boolean;
}

function Node({ label, schema, value, path, context, onSwitch, open }: NodeProps) {
	const inner = unwrapped(schema);
	const where = path.join('.');
	const isCode = context.code.has(where);
	const toggle = onSwitch && !isCode && (
		<label className="studio-check">
			<input type="checkbox" checked={value !== undefined} onChange={({ target }) => onSwitch(target.checked)} />
			{`Show “${label}”`}
		</label>
	);
	if (value === undefined) {
		return (
			<div data-path={where}>
				{toggle}
				<p className="studio-soft">{about(schema)}</p>
			</div>
		);
	}
	if (isCode && (typeof value !== 'object' || value === null)) {
		return <Code label={label} path={where} text={String(value)} />;
	}
	if (!isContainer(inner)) {
		return (
			<div data-path={where}>
				{toggle}
				<Leaf
					label={label}
					schema={inner}
					value={value}
					help={about(schema)}
					sources={path.at(-2) === 'sources' ? context.names.sources : undefined}
					onChange={(next) => context.onEdit({ kind: 'set', path, value: next })}
				/>
			</div>
		);
	}
	return (
		<details open={open ?? path.length < 1} data-path={where}>
			<summary>
				{label || 'Entries'} {summaryOf(value)}
			</summary>
			<fieldset>
				<legend>{label || 'Entries'}</legend>
				{toggle}
				<p className="studio-soft">{about(schema)}</p>
				{isCode && <p className="studio-soft">Code adds more here. A developer can change it, under “Show as text”.</p>}
				<Container schema={inner} value={value} path={path} context={context} />
			</fieldset>
		</details>
	);
}

function Code({ label, path, text }: { label: string; path: string; text: string }) {
	return (
		<label data-path={path}>
			{label}
			<textarea disabled rows={1} value={text} />
			<span className="studio-soft">This is code: a developer can change it.</span>
		</label>
	);
}

function Container({
	schema,
	value,
	path,
	context,
}: {
	schema: z.core.$ZodType;
	value: Value;
	path: DataPath;
	context: Context;
}) {
	const { formats = [], code, onEdit } = context;
	const child = (key: string | number, field: z.core.$ZodType, label: string, present: Value | undefined) => {
		const inside = [...path, key];
		const turn = (on: boolean) =>
			onEdit(on ? { kind: 'set', path: inside, value: blank(field) } : { kind: 'remove', path: inside });
		return (
			<Node
				key={key}
				label={label}
				schema={field}
				value={present}
				path={inside}
				context={context}
				onSwitch={unwrapped(field) === field ? undefined : turn}
				// A long list opens on a press, one entry at a time; what is in an entry is there at once.
				open={(path.length > 1 && schema instanceof z.ZodObject) || isByFormat(value, formats)}
			/>
		);
	};
	if (schema instanceof z.ZodObject) {
		return fieldsOf(schema).map(([key, field]) =>
			child(key, field, labelOf(key), (value as Record<string, Value>)[key]),
		);
	}
	if (schema instanceof z.ZodRecord) {
		const entries = Object.entries(value as Record<string, Value>);
		const field = schema.valueType as z.core.$ZodType;
		if (isByFormat(value, formats)) {
			return entries.map(([key, item]) => child(key, field, formats.find(({ id }) => id === key)?.name ?? key, item));
		}
		return (
			<>
				{entries.map(([key, item]) => (
					<div key={key}>
						{child(key, field, key, item)}
						<RemoveButton name={key} path={[...path, key]} context={context} />
					</div>
				))}
				<AddEntry
					taken={entries.map(([key]) => key)}
					onAdd={(key) => onEdit({ kind: 'add', path, key, value: blank(field) })}
				/>
			</>
		);
	}
	const items = value as readonly Value[];
	if (schema instanceof z.ZodTuple) {
		const fields = schema._zod.def.items;
		return items.map((item, index) => child(index, fields[index] as z.core.$ZodType, String(index + 1), item));
	}
	if (!(schema instanceof z.ZodArray)) return null;
	const element = schema.element as z.core.$ZodType;
	return (
		<>
			{items.map((item, index) => {
				const name = titleOf(item) ?? String(index + 1);
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is its place
					<div key={index}>
						{child(index, element, name, item)}
						<p className="studio-row">
							<button
								type="button"
								disabled={index === 0}
								aria-label={`Move “${name}” up`}
								onClick={() => onEdit({ kind: 'move', path, from: index, to: index - 1 })}
							>
								Up
							</button>
							<button
								type="button"
								disabled={index === items.length - 1}
								aria-label={`Move “${name}” down`}
								onClick={() => onEdit({ kind: 'move', path, from: index, to: index + 1 })}
							>
								Down
							</button>
							<RemoveButton name={name} path={[...path, index]} context={context} />
						</p>
					</div>
				);
			})}
			{!code.has(path.join('.')) && (
				<button type="button" onClick={() => onEdit({ kind: 'add', path, key: items.length, value: blank(element) })}>
					Add
				</button>
			)}
		</>
	);
}

function RemoveButton({ name, path, context }: { name: string; path: DataPath; context: Context }) {
	if (context.code.has(path.join('.'))) return null;
	return (
		<button type="button" onClick={() => context.onEdit({ kind: 'remove', path })}>
			{`Remove “${name}”`}
		</button>
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
	/** Where the value is the name of one. */
	sources?: Names['sources'];
	onChange: (value: Value) => void;
}

function Leaf({ label, schema, value, help, sources, onChange }: LeafProps) {
	const id = useId();
	const wrong = schema instanceof z.ZodType ? schema.safeParse(value).error?.issues[0]?.message : undefined;
	const common = { id, 'aria-describedby': `${id}-help`, 'aria-invalid': wrong !== undefined || undefined };
	let control: React.ReactNode;
	if (sources) {
		const known = Object.entries(sources).map(([name, { short, title }]) => [name, `${short}: ${title}`] as const);
		control = (
			<select {...common} value={String(value)} onChange={({ target }) => onChange(target.value)}>
				{!Object.hasOwn(sources, String(value)) && <option value={String(value)}>Choose …</option>}
				{known.map(([name, words]) => (
					<option key={name} value={name}>
						{words}
					</option>
				))}
			</select>
		);
	} else if (schema instanceof z.ZodEnum) {
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
			<NumberField {...common} step="any" value={typeof value === 'number' ? value : undefined} onChange={onChange} />
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

function isContainer(schema: z.core.$ZodType): boolean {
	return [z.ZodObject, z.ZodRecord, z.ZodArray, z.ZodTuple].some((kind) => schema instanceof kind);
}

/** Whether a value has an entry for each format, such as a row's cells: then entries neither come nor go. */
function isByFormat(value: Value, formats: Comparison['formats']): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every((key) => formats.some(({ id }) => id === key));
}

/** The fields of an object, what editors change most first. */
function fieldsOf(schema: z.ZodObject): [string, z.core.$ZodType][] {
	const rank = (key: string) => (first.indexOf(key) + first.length) % first.length;
	const fields = Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>);
	return 'factors' in schema.shape ? fields.sort(([a], [b]) => rank(a) - rank(b)) : fields;
}

const first = ['question', 'factors', 'options', 'results', 'outcomes', 'closing', 'crisis', 'setAside', 'sheet', ''];

/** What a new value begins with: valid in form, to be written over. */
export function blank(schema: z.core.$ZodType): Value {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodObject) {
		return Object.fromEntries(
			fieldsOf(inner)
				.filter(([, field]) => unwrapped(field) === field)
				.map(([key, field]) => [key, blank(field)]),
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
	if (typeof value === 'string') return shortened(value);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const { label, name, caption, short, text, id } = value as Record<string, Value>;
	const title = label ?? name ?? caption ?? short ?? text ?? id;
	return typeof title === 'string' ? shortened(title) : undefined;
}

function shortened(words: string): string {
	return words.length > 50 ? `${words.slice(0, 50)}…` : words;
}
