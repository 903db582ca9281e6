'use client';

import { memo } from 'react';
import { z } from 'zod';
import type { Comparison } from '@/model/comparison';
import { fieldKind } from '@/model/frontmatter';
import { about, unwrapped } from '@/model/schema';
import {
	addTo,
	type DataPath,
	type Edit,
	moveItem,
	removeValue,
	setValue,
	switchOff,
	switchOn,
	type Value,
} from '../data-edit';
import { choicesFor } from './completion';
import { Field, optionsOf } from './field';
import { labelOf } from './label';
import { NewEntry } from './new-entry';
import type { Names } from './types';

interface Context {
	readonly names: Names;
	/** The paths of what is code: it is shown, and only a developer changes it. */
	readonly code: ReadonlySet<string>;
	/** What is commented out at the top level. */
	readonly commented: readonly string[];
	/** What a comparison compares: names for the entries of what has one for each. */
	readonly formats: Comparison['formats'];
	readonly onEdit: (edit: Edit) => void;
}

interface Props {
	schema: z.core.$ZodType;
	value: Value;
	context: Context;
}

/** A form for any data, made from its schema: objects, lists, entries by name, choices, words, numbers and days. */
export function SchemaForm({ schema, value, context }: Props) {
	if (schema instanceof z.ZodObject) return <Container schema={schema} value={value} path={[]} context={context} />;
	return (
		<>
			<Node label="" schema={schema} value={value} path={[]} context={context} open />
			{context.commented.map((key) => (
				<p key={key}>
					<button
						type="button"
						onClick={() => context.onEdit((source) => switchOn(source, key))}
					>{`Use the example “${key}”`}</button>
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
	/** Shown without a press. */
	open: boolean;
}

/** A value and all within. Drawn anew only when it says something else. */
const Node = memo(
	function Node({ label, schema, value, path, context, open }: NodeProps) {
		const { code, commented, names, onEdit } = context;
		const inner = unwrapped(schema);
		const where = path.join('.');
		const isCode = code.has(where);
		const turn = (on: boolean) =>
			onEdit((source) => {
				const [key] = path.length === 1 ? path : [];
				if (typeof key === 'string' && !on) return switchOff(source, key);
				if (typeof key === 'string' && commented.includes(key)) return switchOn(source, key);
				return on ? setValue(source, path, blank(schema)) : removeValue(source, path);
			});
		const toggle = inner !== schema && !isCode && (
			<label className="studio-check">
				<input type="checkbox" checked={value !== undefined} onChange={({ target }) => turn(target.checked)} />
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
			return (
				<label data-path={where}>
					{label}
					<textarea disabled rows={1} value={String(value)} />
					<span className="studio-soft">This is code: a developer can change it.</span>
				</label>
			);
		}
		if (!isContainer(inner)) {
			const wrong = (inner as z.ZodType).safeParse(value).error?.issues[0]?.message;
			return (
				<div data-path={where}>
					{toggle}
					<Field
						label={label}
						kind={fieldKind(inner)}
						value={value}
						choices={path.at(-2) === 'sources' ? choicesFor('sources', names, undefined) : optionsOf(inner)}
						help={about(schema)}
						problems={wrong ? [{ reason: `${label} ${wrong}`, fatal: true }] : []}
						onChange={(next) => onEdit((source) => setValue(source, path, next))}
					/>
				</div>
			);
		}
		return (
			<details open={open} data-path={where}>
				<summary>
					{label || 'Entries'} {summaryOf(value)}
				</summary>
				<fieldset>
					<legend>{label || 'Entries'}</legend>
					{toggle}
					<p className="studio-soft">{about(schema)}</p>
					{isCode && (
						<p className="studio-soft">Code adds more here. A developer can change it, under “Show as text”.</p>
					)}
					<Container schema={inner} value={value} path={path} context={context} />
				</fieldset>
			</details>
		);
	},
	(before, now) =>
		String(before.path) === String(now.path) &&
		(['label', 'schema', 'value', 'context', 'open'] as const).every((name) => before[name] === now[name]),
);

function Container({ schema, value, path, context }: Props & { path: DataPath }) {
	const { formats, code, onEdit } = context;
	const child = (key: string | number, field: z.core.$ZodType, label: string, present: Value | undefined) => (
		<Node
			key={key}
			label={label}
			schema={field}
			value={present}
			path={[...path, key]}
			context={context}
			// A long list opens on a press, one entry at a time; what is in an entry is there at once.
			open={(path.length > 1 && schema instanceof z.ZodObject) || isByFormat(value, formats)}
		/>
	);
	const removeButton = (key: string | number, name: string) =>
		!code.has([...path, key].join('.')) && (
			<button type="button" onClick={() => onEdit((source) => removeValue(source, [...path, key]))}>
				{`Remove “${name}”`}
			</button>
		);
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
						{removeButton(key, key)}
					</div>
				))}
				<NewEntry
					label="New entry"
					action="Add"
					names={schema.keyType}
					taken={value as object}
					onAdd={(key) => onEdit((source) => addTo(source, path, key, blank(field)))}
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
				const moveButton = (words: string, to: number) => (
					<button
						type="button"
						disabled={to < 0 || to === items.length}
						aria-label={`Move “${name}” ${words.toLowerCase()}`}
						onClick={() => onEdit((source) => moveItem(source, path, index, to))}
					>
						{words}
					</button>
				);
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is its place
					<div key={index}>
						{child(index, element, name, item)}
						<p className="studio-row">
							{moveButton('Up', index - 1)}
							{moveButton('Down', index + 1)}
							{removeButton(index, name)}
						</p>
					</div>
				);
			})}
			{!code.has(path.join('.')) && (
				<button type="button" onClick={() => onEdit((source) => addTo(source, path, items.length, blank(element)))}>
					Add
				</button>
			)}
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
