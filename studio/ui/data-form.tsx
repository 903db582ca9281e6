'use client';

import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { type Comparison, comparisonSchema } from '@/model/comparison';
import { glossarySchema } from '@/model/glossary';
import { groupsSchema } from '@/model/group';
import { helpLinesSchema } from '@/model/help-line';
import { practiceSchema } from '@/model/practice';
import { redirectsSchema } from '@/model/redirect';
import { sourcesSchema } from '@/model/source';
import { type DataPath, type Edit, optionalLines, readData, type Value } from '../data-edit';
import { ComparisonTables } from './comparison-tables';
import { sameParts } from './same-parts';
import { SchemaForm } from './schema-form';
import type { CheckMessage, Names } from './types';

interface Props {
	path: string;
	text: string;
	names: Names;
	messages: readonly CheckMessage[];
	/** The value to show: its path, or the line of the file that a message is about. */
	focus: DataPath | number | undefined;
	onChange: (text: string) => void;
}

const schemas: Readonly<Record<string, z.ZodType>> = {
	'content/glossary.ts': glossarySchema,
	'content/groups.ts': groupsSchema,
	'content/practice.ts': practiceSchema,
	'content/sources.ts': sourcesSchema,
	'content/help-lines.ts': helpLinesSchema,
	'content/redirects.ts': redirectsSchema,
};

/** What a comparison's form shows below its tables. */
const restOfComparison = comparisonSchema.omit({ aspects: true, figures: true });

/** A data file as a form. Each change is spliced into the file's text; everything else in it stays as it is. */
export function DataForm({ path, text, names, messages, focus, onChange }: Props) {
	const [problem, setProblem] = useState('');
	const [asText, setAsText] = useState(false);
	const form = useRef<HTMLDivElement>(null);
	// While somebody types, what says the same stays the same, and is not drawn anew.
	const before = useRef<ReturnType<typeof readingOf>>(undefined);
	const read = useMemo(() => sameParts(before.current, readingOf(text)), [text]);
	const latest = useRef({ text, onChange });
	useLayoutEffect(() => {
		before.current = read;
		latest.current = { text, onChange };
	});
	const onEdit = useCallback((edit: Edit) => {
		try {
			latest.current.onChange(edit(latest.current.text));
			setProblem('');
		} catch (error) {
			setProblem((error as Error).message);
		}
	}, []);

	// Only what is asked for is gone to, not every new reading of the text.
	const goTo = useEffectEvent((place: DataPath | number) => {
		const wanted = typeof place === 'number' ? read.lines.filter(({ line }) => line <= place).at(-1)?.path : place;
		if (wanted && form.current) showValue(form.current, wanted);
	});
	useEffect(() => {
		if (focus !== undefined) goTo(focus);
	}, [focus]);

	const isGuide = path.endsWith('/comparison.ts');
	const schema = isGuide ? restOfComparison : schemas[path];
	const isPlain = !schema || asText || read.problem !== undefined;
	const comparison = isGuide && isComparison(read.value) ? read.value : undefined;
	const { readOnly, commented } = read;
	const formats = comparison?.formats;
	const code = useMemo(() => new Set(readOnly.map((one) => one.join('.'))), [readOnly]);
	const context = useMemo(
		() => ({ names, code, commented, formats: formats ?? [], onEdit }),
		[names, code, commented, formats, onEdit],
	);
	return (
		<div ref={form} className="studio-panel studio-form">
			<p role="alert" className={problem || read.problem ? 'studio-error' : undefined}>
				{problem || read.problem}
			</p>
			{schema && (
				<p>
					<button type="button" aria-pressed={asText} onClick={() => setAsText(!asText)}>
						{asText ? 'Show as a form' : 'Show as text'}
					</button>
				</p>
			)}
			{isPlain ? (
				<label>
					{path}
					<textarea rows={30} spellCheck={false} value={text} onChange={({ target }) => onChange(target.value)} />
				</label>
			) : (
				<>
					{comparison && <ComparisonTables comparison={comparison} code={code} onEdit={onEdit} />}
					<SchemaForm schema={schema} value={read.value} context={context} />
				</>
			)}
			{messages.map(({ line, column, reason, fatal }) => (
				<p key={`${line}:${column}:${reason}`} className={fatal ? 'studio-error' : 'studio-soft'}>
					{line && `Line ${line}. `}
					{reason}
				</p>
			))}
		</div>
	);
}

/** Whether all parts of a comparison are there; a cell that is blank for a moment is no reason to show no table. */
export function isComparison(value: Value): value is Value & Comparison {
	const { error } = comparisonSchema.safeParse(value);
	return !error?.issues.some(({ code }) => code === 'invalid_type');
}

/** A data file taken apart for its form, or why it cannot be shown as one. */
function readingOf(text: string) {
	try {
		const data = readData(text);
		const problem = typeof data.value === 'string' ? 'This file is code. Ask a developer to change it.' : undefined;
		return { ...data, commented: optionalLines(text).map(({ key }) => key), problem };
	} catch (error) {
		return { value: null, readOnly: [], lines: [], commented: [], problem: (error as Error).message };
	}
}

/** Opens what holds a value, or the nearest thing around it that has a field, and goes there. */
function showValue(form: HTMLElement, path: DataPath): void {
	for (let length = path.length; length > 0; length--) {
		const found = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`);
		if (!found) continue;
		for (let around = found.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
			around.open = true;
		const fields = 'input, textarea, select, [contenteditable]';
		const field = found.matches(fields) ? found : found.querySelector<HTMLElement>(fields);
		found.scrollIntoView({ block: 'center' });
		field?.focus({ preventScroll: true });
		return;
	}
}
