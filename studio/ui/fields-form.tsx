'use client';

import { z } from 'zod';
import { SocialCard } from '@/components/social-card';
import type { Comparison } from '@/model/comparison';
import { blockSchema, fieldKind, pageSchema, sectionSchema } from '@/model/frontmatter';
import { about, unwrapped } from '@/model/schema';
import { fieldsIn, setField } from '../field-edit';
import { choicesFor } from './completion';
import { Field, optionsOf } from './field';
import { labelOf } from './label';
import type { CheckMessage, ListedFile, Names } from './types';

interface Props {
	file: ListedFile;
	text: string;
	names: Names;
	comparison: Comparison | undefined;
	messages: readonly CheckMessage[];
	onChange: (text: string) => void;
}

const schemas = { section: sectionSchema, page: pageSchema, block: blockSchema } as const;

/** The fields at the top of a text, made from their schema. */
export function FieldsForm({ file, text, names, comparison, messages, onChange }: Props) {
	const shape: Readonly<Record<string, z.core.$ZodType>> = schemas[file.kind as keyof typeof schemas]?.shape ?? {};
	const values = fieldsIn(text);
	if (!values) {
		return (
			<p role="alert" className="studio-panel studio-error">
				The fields cannot be read as they are. They are at the top of the text: fix them there.
			</p>
		);
	}
	const title = String(values.title ?? '');
	const lines = text.split('\n');
	return (
		<form className="studio-panel studio-form" onSubmit={(event) => event.preventDefault()}>
			{Object.entries(shape).map(([name, schema]) => {
				const inner = unwrapped(schema);
				const isOptional = inner !== schema;
				const line = lines.findIndex((one) => one.startsWith(`${name}:`)) + 1;
				return (
					<Field
						key={name}
						label={labelOf(name) + lengthOf(inner, values[name])}
						kind={fieldKind(schema)}
						value={values[name]}
						choices={
							name === 'format' || name === 'aspects'
								? choicesFor(name === 'format' ? name : 'aspect', names, comparison)
								: optionsOf(inner)
						}
						isOptional={isOptional}
						help={about(schema)}
						problems={messages.filter((message) => message.line === line || message.reason.includes(`“${name}”`))}
						onChange={(value) => {
							const isBlank = value === '' || value === false || (Array.isArray(value) && value.length === 0);
							onChange(setField(text, name, isOptional && isBlank ? undefined : value, Object.keys(shape)));
						}}
					/>
				);
			})}
			{'description' in shape && (
				<figure>
					<figcaption>In search results</figcaption>
					<div className="studio-snippet">
						<div>{file.address}</div>
						<strong>{title}</strong>
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
								title={title}
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

/** How long a value is, where search results would cut a longer one off. */
function lengthOf(schema: z.core.$ZodType, value: unknown): string {
	if (!(schema instanceof z.ZodString) || schema.maxLength === null) return '';
	return ` (${[...String(value ?? '')].length} of ${schema.minLength} to ${schema.maxLength} characters)`;
}
