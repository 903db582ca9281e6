'use client';

import { useId } from 'react';
import type { z } from 'zod';
import { SocialCard } from '@/components/social-card';
import type { Comparison } from '@/model/comparison';
import { blockSchema, fieldKind, pageSchema, sectionSchema } from '@/model/frontmatter';
import { about, unwrapped } from '@/model/schema';
import { type FieldValue, readFields, setField } from '../field-edit';
import { labelOf } from './label';
import type { CheckMessage, ListedFile } from './types';

interface Props {
	file: ListedFile;
	text: string;
	comparison: Comparison | undefined;
	messages: readonly CheckMessage[];
	onChange: (text: string) => void;
}

const schemas = { section: sectionSchema, page: pageSchema, block: blockSchema } as const;

/** Fields that a search result shows; longer ones are cut off there. */
const counted: Readonly<Record<string, readonly [least: number, most: number]>> = {
	title: [1, 60],
	description: [70, 160],
};

/** The fields at the top of a text, made from their schema. */
export function FieldsForm({ file, text, comparison, messages, onChange }: Props) {
	const shape: Readonly<Record<string, z.core.$ZodType>> = schemas[file.kind as keyof typeof schemas]?.shape ?? {};
	const order = Object.keys(shape);
	let values: Readonly<Record<string, unknown>>;
	try {
		values = readFields(text);
	} catch {
		return (
			<p role="alert" className="studio-panel studio-error">
				The fields cannot be read as they are. They are at the top of the text: fix them there.
			</p>
		);
	}
	const set = (name: string, value: FieldValue | undefined) => {
		try {
			onChange(setField(text, name, value, order));
		} catch {
			// A line break in a field: it stays out.
		}
	};
	const lines = text.split('\n');
	return (
		<form className="studio-panel studio-form" onSubmit={(event) => event.preventDefault()}>
			{Object.entries(shape).map(([name, schema]) => {
				const line = lines.findIndex((one) => one.startsWith(`${name}:`)) + 1;
				const problems = messages.filter((message) => message.line === line || message.reason.includes(`“${name}”`));
				return (
					<Field
						key={name}
						name={name}
						schema={schema}
						value={values[name]}
						comparison={comparison}
						problems={problems}
						onChange={(value) => set(name, value)}
					/>
				);
			})}
			{'description' in shape && (
				<figure>
					<figcaption>In search results</figcaption>
					<div className="studio-snippet">
						<div>{file.address}</div>
						<strong>{String(values.title ?? '')}</strong>
						<div>{String(values.description ?? '')}</div>
					</div>
				</figure>
			)}
			{'description' in shape && comparison && (
				<figure>
					<figcaption>When someone shares it</figcaption>
					<div className="studio-card" aria-hidden="true">
						<div>
							<SocialCard
								title={String(values.title ?? '')}
								comparison={comparison}
								format={typeof values.format === 'string' ? values.format : undefined}
							/>
						</div>
					</div>
				</figure>
			)}
		</form>
	);
}

interface FieldProps {
	name: string;
	schema: z.core.$ZodType;
	value: unknown;
	comparison: Comparison | undefined;
	problems: readonly CheckMessage[];
	onChange: (value: FieldValue | undefined) => void;
}

function Field({ name, schema, value, comparison, problems, onChange }: FieldProps) {
	const id = useId();
	const inner = unwrapped(schema);
	const isOptional = inner !== schema;
	const kind = fieldKind(schema);
	const choices = choicesOf(name, inner, comparison);
	const described = `${id}-about`;
	const common = {
		id,
		'aria-describedby': described,
		'aria-invalid': problems.some(({ fatal }) => fatal) || undefined,
	};
	const length = [...String(value ?? '')].length;
	const limits = counted[name];

	let control: React.ReactNode;
	if (kind === 'boolean') {
		control = (
			<input
				{...common}
				type="checkbox"
				checked={value === true}
				onChange={({ target }) => onChange(target.checked || undefined)}
			/>
		);
	} else if (kind === 'list') {
		const chosen = Array.isArray(value) ? value.map(String) : [];
		const toggle = (item: string, on: boolean) => {
			const next = choices.map(({ id: one }) => one).filter((one) => (one === item ? on : chosen.includes(one)));
			onChange(next.length > 0 ? next : undefined);
		};
		control = choices.map((choice) => (
			<label key={choice.id} className="studio-check">
				<input
					type="checkbox"
					checked={chosen.includes(choice.id)}
					onChange={({ target }) => toggle(choice.id, target.checked)}
				/>
				{choice.label}
			</label>
		));
	} else if (choices.length > 0) {
		control = (
			<select {...common} value={String(value ?? '')} onChange={({ target }) => onChange(target.value || undefined)}>
				{(isOptional || value === undefined) && <option value="">None</option>}
				{choices.map((choice) => (
					<option key={choice.id} value={choice.id}>
						{choice.label}
					</option>
				))}
			</select>
		);
	} else if (kind === 'number') {
		control = (
			<input
				{...common}
				type="number"
				min={0}
				step={1}
				value={String(value ?? '')}
				onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
			/>
		);
	} else if (kind === 'date') {
		control = (
			<input
				{...common}
				type="date"
				value={String(value ?? '')}
				onChange={({ target }) => onChange(target.value || undefined)}
			/>
		);
	} else if (name === 'description' || name === 'summary') {
		control = (
			<textarea
				{...common}
				rows={3}
				value={String(value ?? '')}
				onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
			/>
		);
	} else {
		control = (
			<input
				{...common}
				type="text"
				value={String(value ?? '')}
				onChange={({ target }) => onChange(target.value || (isOptional ? undefined : ''))}
			/>
		);
	}
	const isGroup = kind === 'list';
	const Wrap = isGroup ? 'fieldset' : 'div';
	const Label = isGroup ? 'legend' : 'label';
	return (
		<Wrap>
			<Label {...(!isGroup && { htmlFor: id })}>
				{labelOf(name)}
				{limits && ` (${length} of ${limits[0]} to ${limits[1]} characters)`}
			</Label>
			{control}
			<p id={described} className="studio-soft">
				{about(schema)}
			</p>
			{problems.map(({ reason }) => (
				<p key={reason} className="studio-error">
					{reason}
				</p>
			))}
		</Wrap>
	);
}

function choicesOf(
	name: string,
	schema: z.core.$ZodType,
	comparison: Comparison | undefined,
): { id: string; label: string }[] {
	if (name === 'format') return (comparison?.formats ?? []).map(({ id, name: label }) => ({ id, label }));
	if (name === 'aspects') return Object.entries(comparison?.aspects ?? {}).map(([id, { label }]) => ({ id, label }));
	const { options } = schema as { options?: readonly unknown[] };
	return Array.isArray(options) ? options.map((option) => ({ id: String(option), label: String(option) })) : [];
}
