'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { readFields } from '../field-edit';
import type { PreviewAnswer, PreviewMessage } from '../preview/preview';
import type { ListedFile } from './types';

interface Props {
	/** The unsaved text of a page; for other files, see {@link previewOf}. */
	text: string | undefined;
	file: ListedFile | undefined;
	comparison: Comparison | undefined;
	cursor: number;
}

/** The page beside its text, as wide as a phone or as there is room, light or dark. */
export function PreviewFrame({ text, file, comparison, cursor }: Props) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [size, setSize] = useState<'phone' | 'wide'>('phone');
	const [scheme, setScheme] = useState<'light' | 'dark'>('light');
	const [problem, setProblem] = useState<string>();
	// The two pages may be ready in either order: what was sent too early is sent again.
	const [loads, setLoads] = useState(0);

	const message = useMemo((): PreviewMessage | undefined => {
		if (text === undefined) return undefined;
		const fields = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0] ?? '';
		const { title = '', format } = fieldsOf(text);
		return {
			kind: 'studio-preview',
			title: String(title),
			body: text.slice(fields.length),
			firstLine: fields.split('\n').length,
			comparison,
			hue: comparison?.formats.find(({ id }) => id === format)?.hue,
			scheme,
			cursor,
		};
	}, [text, comparison, scheme, cursor]);

	useEffect(() => {
		const receive = ({ data, source, origin }: MessageEvent<PreviewAnswer>) => {
			if (origin !== location.origin || source !== frame.current?.contentWindow || data?.kind !== 'studio-previewed')
				return;
			if (data.ready) setLoads((count) => count + 1);
			setProblem(data.problem);
		};
		addEventListener('message', receive);
		return () => removeEventListener('message', receive);
	}, []);

	useEffect(() => {
		if (message && loads >= 0) frame.current?.contentWindow?.postMessage(message, location.origin);
	}, [loads, message]);

	const src = message || !file ? '/studio/preview' : '/';
	return (
		<div className="studio-side">
			<div className="studio-row">
				<button type="button" aria-pressed={size === 'phone'} onClick={() => setSize('phone')}>
					Phone
				</button>
				<button type="button" aria-pressed={size === 'wide'} onClick={() => setSize('wide')}>
					Wide
				</button>
				<button type="button" aria-pressed={scheme === 'light'} onClick={() => setScheme('light')}>
					Light
				</button>
				<button type="button" aria-pressed={scheme === 'dark'} onClick={() => setScheme('dark')}>
					Dark
				</button>
				<span role="status" className={problem ? 'studio-error' : undefined}>
					{problem && `Not shown yet: ${problem}`}
				</span>
			</div>
			<iframe ref={frame} title="Preview" src={src} data-size={size} />
		</div>
	);
}

/** What shows a comparison's data: its tables and pictures, as a text. */
export function previewOf({ shortTitle, formats, tables, paths, decision }: Comparison): string {
	const body = [
		...Object.keys(tables).map((name) => `<ComparisonTable name="${name}" />`),
		'<RoomPicture />',
		formats.some(({ room }) => room?.hears) && '<HearsPicture />',
		paths && '<PathsPicture />',
		decision && '<DecisionAid />',
	].filter(Boolean);
	return `---\ntitle: ${JSON.stringify(shortTitle)}\n---\n\n${body.join('\n\n')}\n`;
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
	try {
		return readFields(text);
	} catch {
		return {};
	}
}
