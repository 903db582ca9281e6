'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { fieldsIn, fieldsLength } from '../field-edit';
import type { PreviewAnswer, PreviewMessage } from '../preview/preview';
import type { UnsavedData } from './unsaved-data';

interface Props {
	/** The unsaved text of a page; for other files, see {@link previewOf}. */
	text: string | undefined;
	comparison: Comparison | undefined;
	/** What data files say that are not saved yet. */
	data: UnsavedData;
	cursor: number;
}

/** The page beside its text, as wide as a phone or as there is room, light or dark. */
export function PreviewFrame({ text, comparison, data, cursor }: Props) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [size, setSize] = useState<'phone' | 'wide'>('phone');
	const [scheme, setScheme] = useState<'light' | 'dark'>('light');
	const [problem, setProblem] = useState<string>();
	// The two pages may be ready in either order: what was sent too early is sent again.
	const [loads, setLoads] = useState(0);
	const sent = useRef<PreviewMessage>(undefined);
	const lastGood = useRef<PreviewMessage>(undefined);

	const message = useMemo((): PreviewMessage | undefined => {
		if (text === undefined) return undefined;
		const end = fieldsLength(text);
		const { title = '', format } = fieldsIn(text) ?? {};
		return {
			kind: 'studio-preview',
			title: String(title),
			body: text.slice(end),
			firstLine: text.slice(0, end).split('\n').length,
			comparison,
			data,
			hue: comparison?.formats.find(({ id }) => id === format)?.hue,
			scheme,
			cursor,
		};
	}, [text, comparison, data, scheme, cursor]);

	useEffect(() => {
		const receive = ({ data, source, origin }: MessageEvent<PreviewAnswer>) => {
			if (origin !== location.origin || source !== frame.current?.contentWindow || data?.kind !== 'studio-previewed')
				return;
			// A preview that was loaded anew knows nothing of the last text that could be shown.
			if (data.ready && lastGood.current) frame.current.contentWindow?.postMessage(lastGood.current, location.origin);
			if (data.ready) setLoads((count) => count + 1);
			else if (!data.problem) lastGood.current = sent.current;
			setProblem(data.problem);
		};
		addEventListener('message', receive);
		return () => removeEventListener('message', receive);
	}, []);

	useEffect(() => {
		if (!message || loads < 0) return;
		sent.current = message;
		frame.current?.contentWindow?.postMessage(message, location.origin);
	}, [loads, message]);

	const choice = (words: string, isOn: boolean, choose: () => void) => (
		<button type="button" aria-pressed={isOn} onClick={choose}>
			{words}
		</button>
	);
	return (
		<div className="studio-side">
			<div className="studio-row">
				{choice('Phone', size === 'phone', () => setSize('phone'))}
				{choice('Wide', size === 'wide', () => setSize('wide'))}
				{choice('Light', scheme === 'light', () => setScheme('light'))}
				{choice('Dark', scheme === 'dark', () => setScheme('dark'))}
				<span role="status" className={problem ? 'studio-error' : undefined}>
					{problem && `Not shown yet: ${problem}`}
				</span>
			</div>
			<iframe ref={frame} title="Preview" src="/studio/preview" data-size={size} />
		</div>
	);
}

/** What prints a data file's contents, as a text: the file is edited beside it. */
export function previewOf(path: string, comparison: Comparison | undefined): string {
	if (path.endsWith('/comparison.ts') && comparison) {
		const { shortTitle, formats, tables, paths, concerns, decision } = comparison;
		return asText(shortTitle, [
			...Object.keys(tables).map((name) => `<ComparisonTable name="${name}" />`),
			'<RoomPicture />',
			formats.some(({ room }) => room?.hears) && '<HearsPicture />',
			paths && '<PathsPicture />',
			concerns && '<ConcernTable />',
			decision && '<DecisionAid />',
		]);
	}
	return (
		printed[path] ??
		asText('', [path && 'No page prints this as it is. Save it, and open the site to see what it does.'])
	);
}

const printed: Readonly<Record<string, string>> = {
	'content/practice.ts': asText('The practice', [
		'<ContactDetails />',
		'<PracticeFees />',
		'<Clinicians />',
		'<Reviewers />',
	]),
	'content/glossary.ts': asText('Glossary', ['<GlossaryList />']),
	'content/groups.ts': asText('Open groups', ['<GroupList />']),
	'content/sources.ts': asText('Sources', ['<SourceList />']),
	'content/help-lines.ts': asText('Help lines', ['<HelpLineList />']),
};

function asText(title: string, paragraphs: readonly (string | undefined | false)[]): string {
	return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.filter(Boolean).join('\n\n')}\n`;
}
