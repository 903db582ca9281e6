'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type Comparison, comparisonSchema } from '@/model/comparison';
import { glossarySchema } from '@/model/glossary';
import { groupsSchema } from '@/model/group';
import { helpLinesSchema } from '@/model/help-line';
import { practiceSchema } from '@/model/practice';
import { redirectsSchema } from '@/model/redirect';
import { sourcesSchema } from '@/model/source';
import type { DataPath, Value } from '../data-edit';
import { post } from './api';
import { ComparisonTables } from './comparison-tables';
import { SchemaForm } from './schema-form';
import type { CheckMessage, DataOperation, DataReading, Names } from './types';

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

/** A data file as a form. Each change is spliced into the file's text; everything else in it stays as it is. */
export function DataForm({ path, text, names, messages, focus, onChange }: Props) {
	const [view, setView] = useState<DataReading>();
	const [problem, setProblem] = useState('');
	const [asText, setAsText] = useState(false);
	const latest = useRef(text);
	latest.current = text;
	const queue = useRef(Promise.resolve());
	const form = useRef<HTMLDivElement>(null);

	useEffect(() => {
		let isLatest = true;
		post<DataReading>('read-data', { text }).then(
			(read) => isLatest && setView(read),
			(error) => isLatest && setProblem((error as Error).message),
		);
		return () => {
			isLatest = false;
		};
	}, [text]);

	const edit = useCallback(
		(operation: DataOperation) => {
			// One after the other, each on the text that the last one left.
			queue.current = queue.current.then(async () => {
				try {
					const { text: next } = await post<{ text: string }>('edit-data', { text: latest.current, operation });
					latest.current = next;
					setProblem('');
					onChange(next);
				} catch (error) {
					setProblem((error as Error).message);
				}
			});
		},
		[onChange],
	);

	// Only what is asked for is gone to, not every new reading of the text.
	const isRead = view !== undefined;
	const lines = useRef(view?.lines);
	lines.current = view?.lines;
	useEffect(() => {
		if (focus === undefined || !isRead || !form.current) return;
		const wanted = typeof focus === 'number' ? lines.current?.filter(({ line }) => line <= focus).at(-1)?.path : focus;
		if (wanted) showValue(form.current, wanted);
	}, [focus, isRead]);

	const schema = path.endsWith('/comparison.ts') ? comparisonSchema : schemas[path];
	const isPlain = !schema || asText || view?.problem !== undefined;
	return (
		<div ref={form} className="studio-panel studio-form">
			<p role="alert" className={problem || view?.problem ? 'studio-error' : undefined}>
				{problem || view?.problem}
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
				view && (
					<>
						{path.endsWith('/comparison.ts') && isComparison(view.value) && (
							<ComparisonTables comparison={view.value} onEdit={edit} />
						)}
						<SchemaForm
							schema={schema}
							value={view.value}
							optional={view.optional}
							names={names}
							onEdit={edit}
							skip={path.endsWith('/comparison.ts') ? ['aspects', 'figures'] : []}
						/>
					</>
				)
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

function isComparison(value: Value): value is Value & Comparison {
	return comparisonSchema.safeParse(value).success;
}

/** Opens what holds a value, or the nearest thing around it that has a field, and goes there. */
function showValue(form: HTMLElement, path: DataPath): void {
	for (let length = path.length; length > 0; length--) {
		const found = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`);
		if (!found) continue;
		for (let around = found.parentElement; around; around = around.parentElement) {
			if (around instanceof HTMLDetailsElement) around.open = true;
		}
		if (found instanceof HTMLDetailsElement) found.open = true;
		const field = found.matches('input, textarea, select')
			? found
			: found.querySelector<HTMLElement>('input, textarea, select');
		found.scrollIntoView({ block: 'center' });
		field?.focus({ preventScroll: true });
		return;
	}
}
