'use client';

import { useId } from 'react';
import { z } from 'zod';
import type { FieldKind } from '@/model/frontmatter';
import { NumberField } from './number-field';
import type { Choice } from './types';

interface Props {
	label: string;
	kind: FieldKind;
	value: unknown;
	/** What may be chosen, where not everything can be written. */
	choices?: readonly Choice[];
	isOptional?: boolean;
	help: string;
	problems?: readonly { readonly reason: string; readonly fatal: boolean }[];
	/** Takes '' for nothing. */
	onChange: (value: string | number | boolean | readonly string[]) => void;
}

/** One value of any form: its name, the control that fits it, what it is for, and what is wrong with it. */
export function Field({ label, kind, value, choices = [], isOptional, help, problems = [], onChange }: Props) {
	const id = useId();
	const text = String(value ?? '');
	const common = {
		id,
		'aria-describedby': `${id}-help`,
		'aria-invalid': problems.some(({ fatal }) => fatal) || undefined,
	};
	let control: React.ReactNode;
	if (kind === 'boolean') {
		control = (
			<input {...common} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
		);
	} else if (kind === 'list') {
		const chosen = Array.isArray(value) ? value.map(String) : [];
		control = choices.map((choice) => (
			<label key={choice.id} className="studio-check">
				<input
					type="checkbox"
					checked={chosen.includes(choice.id)}
					onChange={({ target }) =>
						onChange(target.checked ? [...chosen, choice.id] : chosen.filter((one) => one !== choice.id))
					}
				/>
				{choice.about}
			</label>
		));
	} else if (choices.length > 0) {
		const isKnown = choices.some((choice) => choice.id === text);
		control = (
			<select {...common} value={text} onChange={({ target }) => onChange(target.value)}>
				{(isOptional || text === '') && <option value="">{isOptional ? 'None' : 'Choose …'}</option>}
				{text !== '' && !isKnown && <option value={text}>{`${text} (unknown)`}</option>}
				{choices.map((choice) => (
					<option key={choice.id} value={choice.id}>
						{choice.about}
					</option>
				))}
			</select>
		);
	} else if (kind === 'number') {
		control = (
			<NumberField {...common} step="any" value={typeof value === 'number' ? value : undefined} onChange={onChange} />
		);
	} else if (kind === 'date') {
		control = <input {...common} type="date" value={text} onChange={({ target }) => onChange(target.value)} />;
	} else {
		control = (
			<textarea
				{...common}
				rows={text.length > 70 ? 3 : 1}
				value={text}
				onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
				// A value is one line.
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return;
					event.preventDefault();
					event.currentTarget.form?.requestSubmit();
				}}
			/>
		);
	}
	const [Wrap, Label] = kind === 'list' ? (['fieldset', 'legend'] as const) : (['div', 'label'] as const);
	return (
		<Wrap>
			<Label {...(kind !== 'list' && { htmlFor: id })}>{label}</Label>
			{kind === 'list' ? <div className="studio-scroll">{control}</div> : control}
			<div id={`${id}-help`}>
				{help && <p className="studio-soft">{help}</p>}
				{problems.map(({ reason }) => (
					<p key={reason} className="studio-error">
						{reason}
					</p>
				))}
			</div>
		</Wrap>
	);
}

/** What may be chosen where a schema names all that there is. */
export function optionsOf(schema: z.core.$ZodType): Choice[] {
	if (!(schema instanceof z.ZodEnum)) return [];
	return schema.options.map((option) => ({ id: String(option), about: String(option) }));
}
