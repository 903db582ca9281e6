'use client';

import type { EditorView } from '@codemirror/view';
import GithubSlugger from 'github-slugger';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { TagName } from '@/model/tags';
import type { DataPath } from '../data-edit';
import type { ReadFile, Saved } from '../files';
import { wrongWordIn } from '../quick-fix';
import type { TagInText } from '../tag-text';
import { type ApiError, ask } from './api';
import { ChangesPanel } from './changes-panel';
import { DataForm } from './data-form';
import { LinkDialog, TagForm, TagPalette } from './dialogs';
import { type Draft, keepDraft, keptDrafts } from './drafts';
import { FieldsForm } from './fields-form';
import { FileList, unnumbered } from './file-list';
import { beginLines, toggleAround } from './insert';
import { PageActions } from './page-actions';
import { PictureDialog } from './picture-dialog';
import { PreviewFrame, previewOf } from './preview-frame';
import { Problems } from './problems';
import { sameParts } from './same-parts';
import { TextEditor } from './text-editor';
import { Tour } from './tour';
import type { CheckMessage, ListedFile, Names } from './types';
import { unsavedData, withUnsaved } from './unsaved-data';

interface Doc extends Draft {
	/** As it is on disk, as far as the studio knows. */
	readonly saved: string;
	/** What is on disk instead, when somebody else has changed it. */
	readonly conflict?: ReadFile;
}

type Dialog =
	| { readonly kind: 'link' | 'tags' }
	| { readonly kind: 'picture'; readonly dropped?: File }
	| { readonly kind: 'tag'; readonly name: TagName; readonly tag?: TagInText };

interface Listed {
	readonly files: readonly ListedFile[];
	readonly names: Names;
}

const nothing: Listed = { files: [], names: { comparisons: [], sources: {}, helpLines: {}, links: [] } };

/** Editing the site in a browser. The unsaved text of each file is the only model; forms and editor change that text. */
export function Studio() {
	const [{ files, names }, setSite] = useState(nothing);
	const [docs, setDocs] = useState<Readonly<Record<string, Doc>>>({});
	const [path, setPath] = useState('');
	const [tab, setTab] = useState<'text' | 'fields'>('text');
	const [showsChanges, setShowsChanges] = useState(false);
	const [messages, setMessages] = useState<readonly CheckMessage[]>([]);
	const [status, setStatus] = useState('');
	const [cursor, setCursor] = useState(1);
	const [dialog, setDialog] = useState<Dialog>();
	/** The value of a data file that is to be shown: its path, or a line. */
	const [focus, setFocus] = useState<DataPath | number>();
	const [view, setView] = useState<EditorView>();
	/** Where the text is to be opened. In development React makes the editor twice, so it is not forgotten at once. */
	const jump = useRef<string | number>(undefined);

	const doc = docs[path];
	const file = files.find((listed) => listed.path === path);
	const isText = path.endsWith('.mdx');
	const overlay = useMemo(
		() =>
			Object.fromEntries(Object.entries(docs).flatMap(([at, { text, saved }]) => (text === saved ? [] : [[at, text]]))),
		[docs],
	);
	const unsaved = Object.keys(overlay);
	/** What data files say before they are saved. */
	const changedData = JSON.stringify(Object.entries(overlay).filter(([changed]) => changed.endsWith('.ts')));
	const data = useMemo(() => unsavedData(Object.fromEntries(JSON.parse(changedData))), [changedData]);
	const comparisons = useMemo(() => withUnsaved(names.comparisons, data), [names, data]);
	const comparison = comparisons.find(({ slug }) => slug === file?.folder);
	const titleOf = (wanted: string) => files.find((listed) => listed.path === wanted)?.title ?? wanted;

	const setDoc = useCallback(
		(changed: string, next: (doc: Doc) => Doc) =>
			setDocs((all) => (all[changed] ? { ...all, [changed]: next(all[changed]) } : all)),
		[],
	);
	const change = (changed: string, text: string) => {
		setStatus('');
		setDoc(changed, (old) => ({ ...old, text }));
	};
	/** What goes wrong is said at the top. */
	const attempt = useCallback(async (work: () => Promise<void>) => {
		try {
			await work();
		} catch (error) {
			setStatus((error as Error).message);
		}
	}, []);

	// What is not saved is there again after a reload or a crash.
	const lastDocs = useRef(docs);
	useEffect(() => {
		for (const [at, doc] of Object.entries(docs)) {
			const before = lastDocs.current[at];
			const { text, hash, saved } = doc;
			if (before === doc) continue;
			if (text !== saved) keepDraft(at, { text, hash });
			// The draft of another tab, where the same file is open, stays.
			else if (before ? before.text !== before.saved : keptDrafts()[at]?.text === text) keepDraft(at, undefined);
		}
		lastDocs.current = docs;
	}, [docs]);

	const load = useCallback(
		(next: string, to?: string | number) => {
			setPath(next);
			setFocus(next.endsWith('.mdx') ? undefined : typeof to === 'string' ? to.split('.') : to);
			setTab('text');
			jump.current = to;
			history.replaceState(null, '', `?file=${encodeURIComponent(next)}`);
			return attempt(async () => {
				const onDisk = await ask<ReadFile>('file', { path: next });
				setDocs((all) => {
					const known = all[next];
					// Text that was saved is no draft: the file may have been moved away, and another one be there now.
					const kept = known && known.text !== known.saved ? known : keptDrafts()[next];
					if (!kept || kept.text === onDisk.text) return { ...all, [next]: asSaved(onDisk) };
					const conflict = kept.hash === onDisk.hash ? undefined : onDisk;
					return { ...all, [next]: { text: kept.text, hash: kept.hash, saved: onDisk.text, conflict } };
				});
			});
		},
		[attempt],
	);
	const open = useCallback(
		(next: string, to?: string | number) => {
			setShowsChanges(false);
			return load(next, to);
		},
		[load],
	);

	const refreshes = useRef(0);
	const refresh = useCallback(
		async (texts: Readonly<Record<string, string>>): Promise<Listed> => {
			const mine = ++refreshes.current;
			let site = nothing;
			await attempt(async () => {
				site = await ask<Listed>('site', { overlay: texts });
				// Not an answer that a later one has overtaken.
				if (mine === refreshes.current) setSite((before) => sameParts(before, site));
			});
			return site;
		},
		[attempt],
	);

	// The file that was open is open again, with what was not saved, or the one that the address names.
	const begun = useRef(false);
	useEffect(() => {
		// In development React runs this twice, and the second answer would close whatever was opened meanwhile.
		if (begun.current) return;
		begun.current = true;
		const kept = Object.entries(keptDrafts()).map(([draft, { text }]) => [draft, text] as const);
		const asked = new URLSearchParams(location.search);
		refresh(Object.fromEntries(kept)).then(async ({ files: found }) => {
			for (const [draft] of kept) await open(draft);
			const { address, at } = wholeGuideLess(asked.get('page'), asked.get('at'));
			const page = found.find((listed) => listed.address === address && listed.kind !== 'data');
			const first = found.find((listed) => listed.path === asked.get('file')) ?? page ?? found[0];
			const value = asked.get('value');
			const tables = found.filter(({ path: listed }) => listed.endsWith('/comparison.ts'));
			const data = tables.find(({ folder }) => folder === first?.folder) ?? tables[0];
			if (data && value) await open(data.path, value);
			else if (first) await open(first.path, at ?? asked.get('words') ?? undefined);
			setShowsChanges(asked.has('changes'));
		});
	}, [open, refresh]);

	useEffect(() => {
		const asking = new AbortController();
		const timer = setTimeout(async () => {
			try {
				const { messages: said } = await ask<{ messages: CheckMessage[] }>('check', { overlay }, asking.signal);
				setMessages((before) => sameParts(before, said));
				await refresh(overlay);
			} catch (error) {
				// 409: another tab has asked since.
				if (!asking.signal.aborted && (error as ApiError).status !== 409) setStatus((error as Error).message);
			}
		}, 300);
		return () => {
			clearTimeout(timer);
			asking.abort();
		};
	}, [overlay, refresh]);

	// Somebody else, or another program, may change the file that is open. It is shown, and never overwritten.
	useEffect(() => {
		const look = async () => {
			if (!doc || doc.conflict || document.hidden) return;
			const onDisk = await ask<ReadFile>('file', { path }).catch(() => undefined);
			if (!onDisk || onDisk.hash === doc.hash) return;
			const isMine = doc.text !== doc.saved && doc.text !== onDisk.text;
			setDoc(path, (now) => (now !== doc ? now : isMine ? { ...doc, conflict: onDisk } : asSaved(onDisk)));
		};
		const timer = setInterval(look, 2000);
		return () => clearInterval(timer);
	}, [doc, path, setDoc]);

	const save = () =>
		attempt(async () => {
			for (const [changed, text] of Object.entries(overlay)) {
				const result = await ask<Saved>('save', { path: changed, text, hash: docs[changed]?.hash });
				if ('conflict' in result) {
					setDoc(changed, (old) => ({ ...old, conflict: result.conflict }));
					throw new Error(
						`Somebody else changed “${titleOf(changed)}”. Nothing was overwritten: choose above the text which to keep.`,
					);
				}
				setDoc(changed, (old) => ({ ...old, hash: result.hash, saved: text, conflict: undefined }));
			}
			setStatus('Saved.');
		});
	const onKey = useEffectEvent((event: KeyboardEvent) => {
		if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
		event.preventDefault();
		save();
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => onKey(event);
		addEventListener('keydown', listen);
		return () => removeEventListener('keydown', listen);
	}, []);

	/** Files were changed on disk by the studio itself: those named lose their unsaved text, others keep it. */
	const reload = (paths: readonly string[]) =>
		attempt(async () => {
			const others = <Value,>(all: Readonly<Record<string, Value>>) =>
				Object.fromEntries(Object.entries(all).filter(([known]) => !paths.includes(known)));
			for (const gone of paths) keepDraft(gone, undefined);
			setDocs(others);
			const { files: found } = await refresh(others(overlay));
			const next = found.find((listed) => listed.path === path) ?? found[0];
			// The changes stay in sight: they are what is being undone.
			if (!next) return;
			if (next.path !== path) return load(next.path);
			const onDisk = await ask<ReadFile>('file', { path });
			setDocs((all) => (all[path] ? all : { ...all, [path]: asSaved(onDisk) }));
		});

	const goTo = ({ path: where, line }: CheckMessage) => {
		if (where !== path) return open(where, line);
		if (!isText) return setFocus(line);
		setTab('text');
		if (view) jumpTo(view, line);
	};
	const replace = (message: CheckMessage, word: string) =>
		attempt(async () => {
			const { text } = docs[message.path] ?? (await ask<ReadFile>('file', { path: message.path }));
			const wrong = wrongWordIn(text, message);
			if (!wrong) throw new Error('That word is not there any more.');
			if (message.path !== path) await open(message.path, message.line);
			change(message.path, text.slice(0, wrong.from) + word + text.slice(wrong.to));
		});

	const own = messages.filter((message) => message.path === path);
	const errors = messages.filter(({ fatal }) => fatal).length;
	const closeDialog = () => setDialog(undefined);
	const shared = { text: doc?.text ?? '', names, messages: own, onChange: (text: string) => change(path, text) };
	return (
		<main className="studio">
			<div className="studio-bar">
				<h1>Studio</h1>
				<PageActions
					file={file}
					files={files}
					unsaved={unsaved.length > 0}
					onDone={async (next) => {
						await refresh(overlay);
						if (next) await open(next);
					}}
				/>
				<span role="status">{status || (unsaved.length > 0 && `Not saved: ${unsaved.map(titleOf).join(', ')}`)}</span>
				<button type="button" className="studio-main" disabled={unsaved.length === 0} onClick={save}>
					Save
				</button>
				<button
					type="button"
					aria-pressed={showsChanges}
					onClick={() => {
						setShowsChanges(!showsChanges);
						// There again after a reload.
						history.replaceState(null, '', `?file=${encodeURIComponent(path)}${showsChanges ? '' : '&changes'}`);
					}}
				>
					Changes
				</button>
			</div>
			<FileList
				files={files}
				comparisons={names.comparisons}
				current={path}
				unsaved={unsaved}
				messages={messages}
				onOpen={open}
				onMoved={async () => {
					const { files: found } = await refresh(overlay);
					const moved = found.find((one) => one.path !== path && unnumbered(one.path) === unnumbered(path));
					if (!moved) return;
					// The same text goes on under its new name: what has the keyboard stays where it is.
					setDocs(({ [path]: doc, ...others }) => (doc ? { ...others, [moved.path]: doc } : others));
					await open(moved.path);
				}}
			/>
			<div className="studio-work">
				{showsChanges ? (
					<ChangesPanel unsaved={unsaved} errors={errors} titleOf={titleOf} onDisk={reload} />
				) : (
					<>
						<div className="studio-tools studio-row" role="toolbar" aria-label="Editing">
							{isText && (
								<>
									<button type="button" aria-pressed={tab === 'text'} onClick={() => setTab('text')}>
										Text
									</button>
									<button type="button" aria-pressed={tab === 'fields'} onClick={() => setTab('fields')}>
										Fields
									</button>
									{tab === 'text' && view && <Toolbar view={view} onDialog={setDialog} />}
								</>
							)}
						</div>
						<div className="studio-scrolls">
							{doc?.conflict && (
								<Conflict
									theirs={doc.conflict}
									onKeep={({ hash, text }) => setDoc(path, (mine) => ({ text: mine.text, hash, saved: text }))}
									onTake={(theirs) => setDoc(path, () => asSaved(theirs))}
								/>
							)}
							{doc && isText && tab === 'text' && (
								<TextEditor
									key={path}
									{...shared}
									comparison={comparison}
									onCursor={setCursor}
									onTag={(tag) => setDialog({ kind: 'tag', name: tag.name, tag })}
									onReplace={replace}
									onPicture={(dropped) => setDialog({ kind: 'picture', dropped })}
									onReady={(ready) => {
										setView(ready);
										jumpTo(ready, jump.current);
									}}
								/>
							)}
							{doc && isText && tab === 'fields' && file && (
								<FieldsForm key={path} {...shared} file={file} comparison={comparison ?? comparisons[0]} />
							)}
							{doc && !isText && <DataForm key={path} {...shared} path={path} focus={focus} />}
						</div>
						<Problems messages={messages} current={path} titleOf={titleOf} onGo={goTo} onReplace={replace} />
					</>
				)}
			</div>
			<PreviewFrame
				text={isText ? doc?.text : doc && previewOf(path, comparison)}
				comparison={comparison}
				data={data}
				cursor={cursor}
			/>
			{view && dialog?.kind === 'tag' && (
				<TagForm {...dialog} view={view} names={names} comparison={comparison} onClose={closeDialog} />
			)}
			{dialog?.kind === 'tags' && (
				<TagPalette
					inGuide={comparison !== undefined}
					onClose={closeDialog}
					onPick={(name) => setDialog({ kind: 'tag', name })}
				/>
			)}
			{view && dialog?.kind === 'picture' && (
				<PictureDialog view={view} dropped={dialog.dropped} onClose={closeDialog} />
			)}
			{view && dialog?.kind === 'link' && <LinkDialog view={view} names={names} onClose={closeDialog} />}
			<Tour />
		</main>
	);
}

function Toolbar({ view, onDialog }: { view: EditorView; onDialog: (dialog: Dialog) => void }) {
	const button = (words: React.ReactNode, act: () => void) => (
		<button type="button" onClick={act}>
			{words}
		</button>
	);
	return (
		<>
			{button(<b>Bold</b>, () => toggleAround(view, '**'))}
			{button(<i>Italic</i>, () => toggleAround(view, '*'))}
			{button('Heading', () => beginLines(view, '## '))}
			{button('Subheading', () => beginLines(view, '### '))}
			{button('List', () => beginLines(view, '- '))}
			{button('Link', () => onDialog({ kind: 'link' }))}
			{button('Picture', () => onDialog({ kind: 'picture' }))}
			{button('Insert …', () => onDialog({ kind: 'tags' }))}
		</>
	);
}

interface ConflictProps {
	theirs: ReadFile;
	onKeep: (theirs: ReadFile) => void;
	onTake: (theirs: ReadFile) => void;
}

function Conflict({ theirs, onKeep, onTake }: ConflictProps) {
	return (
		<div role="alert" className="studio-panel">
			<p>This file was changed elsewhere since you opened it. Nothing is lost: choose which text to go on with.</p>
			<details>
				<summary>The text that is there now</summary>
				<pre className="studio-diff">{theirs.text}</pre>
			</details>
			<p className="studio-row">
				<button type="button" onClick={() => onKeep(theirs)}>
					Keep mine
				</button>
				<button type="button" onClick={() => onTake(theirs)}>
					Take theirs
				</button>
			</p>
		</div>
	);
}

function asSaved({ text, hash }: ReadFile): Doc {
	return { text, hash, saved: text };
}

/** Puts the cursor on a line, or where a heading or words are. */
function jumpTo(view: EditorView, to: string | number | undefined): void {
	if (to === undefined) return;
	const { doc } = view.state;
	const line = typeof to === 'number' ? to : lineOf(doc.toString(), to);
	const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
	view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
	view.focus();
}

/** The page with the whole guide puts a part's name before each anchor: leads to the part itself. */
function wholeGuideLess(page: string | null, anchor: string | null): { address: string | null; at: string | null } {
	if (!page?.endsWith('/all')) return { address: page, at: anchor };
	const guide = page.slice(0, -'/all'.length);
	const [slug = 'overview', at = ''] = anchor?.split('--') ?? [];
	return { address: slug === 'overview' ? guide : `${guide}/${slug}`, at };
}

/** The line of the heading with that anchor, or else the first with those words; 1 when there is none. */
function lineOf(text: string, wanted: string): number {
	const slugger = new GithubSlugger();
	const lines = text.split('\n');
	const heading = lines.findIndex((line) => {
		const [, words] = /^#{2,4} +(.*)$/.exec(line) ?? [];
		return words !== undefined && slugger.slug(words.replace(/<[^>]*>|[*_`]|\]\([^)]*\)|\[/g, '')) === wanted;
	});
	return (heading >= 0 ? heading : lines.findIndex((line) => wanted && line.includes(wanted))) + 1 || 1;
}
