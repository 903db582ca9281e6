'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type Comparison, comparisonSchema } from '@/model/comparison';
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
	onChange: (text: string) => void;
}

const schemas: Readonly<Record<string, z.ZodType>> = {
	'content/practice.ts': practiceSchema,
	'content/sources.ts': sourcesSchema,
	'content/help-lines.ts': helpLinesSchema,
	'content/redirects.ts': redirectsSchema,
};

/** A data file as a form. Each change is spliced into the file's text; everything else in it stays as it is. */
export function DataForm({ path, text, names, messages, onChange }: Props) {
	const [view, setView] = useState<DataReading>();
	const [problem, setProblem] = useState('');
	const [asText, setAsText] = useState(false);
	const latest = useRef(text);
	latest.current = text;
	const queue = useRef(Promise.resolve());

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

	const schema = path.endsWith('/comparison.ts') ? comparisonSchema : schemas[path];
	const isPlain = !schema || asText || view?.problem !== undefined;
	return (
		<div className="studio-panel studio-form">
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

/** A path as a string, for keys. */
export function keyOf(path: DataPath): string {
	return path.join('.');
}
