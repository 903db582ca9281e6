'use client';

import type { EditorView } from '@codemirror/view';
import GithubSlugger from 'github-slugger';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fillFigures, formatFigure } from '@/model/figures';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import type { DataPath } from '../data-edit';
import type { Saved } from '../files';
import { wrongWordIn } from '../quick-fix';
import { type TagInText, writeTag } from '../tag-text';
import { type ApiError, get, post } from './api';
import { ChangesPanel } from './changes-panel';
import { DataForm } from './data-form';
import { LinkDialog, TagForm, TagPalette } from './dialogs';
import { type Draft, keepDraft, keptDrafts } from './drafts';
import { FieldsForm } from './fields-form';
import { FileList, unnumbered } from './file-list';
import { beginLines, insertAround, insertBlock, toggleAround } from './insert';
import { PageActions } from './page-actions';
import { PictureDialog } from './picture-dialog';
import { PreviewFrame, previewOf } from './preview-frame';
import { Problems } from './problems';
import { TextEditor } from './text-editor';
import { Tour } from './tour';
import type { CheckMessage, ListedFile, Names } from './types';
import { unsavedData, withUnsaved } from './unsaved-data';

interface Doc extends Draft {
	/** As it is on disk, as far as the studio knows. */
	readonly saved: string;
	/** What is on disk instead, when somebody else has changed it. */
	readonly conflict?: { readonly text: string; readonly hash: string | undefined };
}

type Tab = 'text' | 'fields' | 'data';

const nothing: Names = { comparisons: [], sources: {}, helpLines: {}, links: [] };

/** Editing the site in a browser. The unsaved text of each file is the only model; forms and editor change that text. */
export function Studio() {
	const [files, setFiles] = useState<readonly ListedFile[]>([]);
	const [names, setNames] = useState(nothing);
	const [docs, setDocs] = useState<Readonly<Record<string, Doc>>>({});
	const [path, setPath] = useState('');
	const [tab, setTab] = useState<Tab>('text');
	const [showsChanges, setShowsChanges] = useState(false);
	const [messages, setMessages] = useState<readonly CheckMessage[]>([]);
	const [status, setStatus] = useState('');
	const [cursor, setCursor] = useState(1);
	const [tagForm, setTagForm] = useState<{ name: TagName; tag?: TagInText }>();
	const [picks, setPicks] = useState<'link' | 'tag'>();
	const [picture, setPicture] = useState<{ dropped?: File }>();
	/** The value of a data file that is to be shown: its path, or a line. */
	const [focus, setFocus] = useState<DataPath | number>();
	const view = useRef<EditorView>(undefined);
	/** Where the text is to be opened. In development React makes the editor twice, so it is not forgotten at once. */
	const jump = useRef<string | number>(undefined);

	const doc = docs[path];
	const file = files.find((listed) => listed.path === path);
	const unsaved = useMemo(() => Object.entries(docs).filter(([, { text, saved }]) => text !== saved), [docs]);
	const overlay = useMemo(() => Object.fromEntries(unsaved.map(([changed, { text }]) => [changed, text])), [unsaved]);
	/** What data files say before they are saved. */
	const changedData = JSON.stringify(Object.entries(overlay).filter(([changed]) => changed.endsWith('.ts')));
	const data = useMemo(() => unsavedData(Object.fromEntries(JSON.parse(changedData))), [changedData]);
	const comparisons = useMemo(() => withUnsaved(names.comparisons, data), [names, data]);
	const comparison = comparisons.find(({ slug }) => slug === file?.folder);

	const load = useCallback(async (next: string, to?: string | number) => {
		setPath(next);
		setFocus(next.endsWith('.mdx') ? undefined : typeof to === 'string' ? to.split('.') : to);
		setTab(next.endsWith('.mdx') ? 'text' : 'data');
		jump.current = to;
		history.replaceState(null, '', `?file=${encodeURIComponent(next)}`);
		try {
			const onDisk = await get<{ text: string; hash?: string }>('file', { path: next });
			setDocs((all) => {
				const known = all[next];
				// Text that was saved is no draft: the file may have been moved away, and another one be there now.
				const kept = known && known.text !== known.saved ? known : keptDrafts()[next];
				if (!kept || kept.text === onDisk.text)
					return { ...all, [next]: { ...onDisk, hash: onDisk.hash, saved: onDisk.text } };
				const conflict = kept.hash === onDisk.hash ? undefined : { text: onDisk.text, hash: onDisk.hash };
				return { ...all, [next]: { text: kept.text, hash: kept.hash, saved: onDisk.text, conflict } };
			});
		} catch (error) {
			setStatus((error as Error).message);
		}
	}, []);
	const open = useCallback(
		(next: string, to?: string | number) => {
			setShowsChanges(false);
			return load(next, to);
		},
		[load],
	);

	const refreshes = useRef(0);
	const refresh = useCallback(async (texts: Readonly<Record<string, string>>) => {
		const mine = ++refreshes.current;
		try {
			const site = await post<{ files: ListedFile[]; names: Names }>('site', { overlay: texts });
			// Not an answer that a later one has overtaken.
			if (mine === refreshes.current) {
				setFiles(site.files);
				setNames(site.names);
			}
			return site;
		} catch (error) {
			setStatus((error as Error).message);
			return { files: [], names: nothing };
		}
	}, []);

	// What was not saved before a reload or a crash is there again, and so is the file that was open.
	const begun = useRef(false);
	useEffect(() => {
		// In development React runs this twice, and the second answer would close whatever was opened meanwhile.
		if (begun.current) return;
		begun.current = true;
		const kept = keptDrafts();
		const asked = new URLSearchParams(location.search);
		refresh(Object.fromEntries(Object.entries(kept).map(([draft, { text }]) => [draft, text]))).then(
			async ({ files: found }) => {
				for (const draft of Object.keys(kept)) await open(draft);
				const { address, at } = wholeGuideLess(asked.get('page'), asked.get('at'));
				const page = found.find((listed) => listed.address === address && listed.kind !== 'data');
				const first = found.find((listed) => listed.path === asked.get('file')) ?? page ?? found[0];
				const value = asked.get('value');
				const tables = found.filter(({ path: listed }) => listed.endsWith('/comparison.ts'));
				const data = tables.find(({ folder }) => folder === first?.folder) ?? tables[0];
				if (data && value) await open(data.path, value);
				else if (first) await open(first.path, at ?? asked.get('words') ?? undefined);
				setShowsChanges(asked.has('changes'));
			},
		);
	}, [open, refresh]);

	useEffect(() => {
		const asking = new AbortController();
		const timer = setTimeout(async () => {
			try {
				setMessages((await post<{ messages: CheckMessage[] }>('check', { overlay }, asking.signal)).messages);
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
			const onDisk = await get<{ text: string; hash?: string }>('file', { path }).catch(() => undefined);
			if (!onDisk || onDisk.hash === doc.hash) return;
			setDocs((all) => {
				if (all[path] !== doc) return all;
				if (doc.text === doc.saved || doc.text === onDisk.text) {
					keepDraft(path, undefined);
					return { ...all, [path]: { text: onDisk.text, saved: onDisk.text, hash: onDisk.hash } };
				}
				return { ...all, [path]: { ...doc, conflict: { text: onDisk.text, hash: onDisk.hash } } };
			});
		};
		const timer = setInterval(look, 2000);
		return () => clearInterval(timer);
	}, [doc, path]);

	const change = useCallback((changed: string, text: string) => {
		setStatus('');
		setDocs((all) => {
			const old = all[changed];
			if (!old) return all;
			keepDraft(changed, text === old.saved ? undefined : { text, hash: old.hash });
			return { ...all, [changed]: { ...old, text } };
		});
	}, []);

	const save = async () => {
		for (const [changed, { text, hash }] of unsaved) {
			try {
				const result = await post<Saved>('save', { path: changed, text, hash });
				if ('conflict' in result) {
					setDocs((all) => ({ ...all, [changed]: { ...(all[changed] as Doc), conflict: result.conflict } }));
					setStatus(
						`Somebody else changed “${titleOf(changed)}”. Nothing was overwritten: choose above the text which to keep.`,
					);
					return;
				}
				keepDraft(changed, undefined);
				setDocs((all) => ({
					...all,
					[changed]: { ...(all[changed] as Doc), hash: result.hash, saved: text, conflict: undefined },
				}));
			} catch (error) {
				setStatus((error as ApiError).message);
				return;
			}
		}
		setStatus('Saved.');
	};

	const saveNow = useRef(save);
	saveNow.current = save;
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
			event.preventDefault();
			saveNow.current();
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, []);

	/** Files were changed on disk by the studio itself: those named lose their unsaved text, others keep it. */
	const reload = async (paths: readonly string[]) => {
		for (const gone of paths) keepDraft(gone, undefined);
		setDocs((all) => Object.fromEntries(Object.entries(all).filter(([known]) => !paths.includes(known))));
		const { files: found } = await refresh(
			Object.fromEntries(Object.entries(overlay).filter(([changed]) => !paths.includes(changed))),
		);
		const next = found.find((listed) => listed.path === path) ?? found[0];
		if (next) await readAgain(next.path, next.path !== path);
	};
	const readAgain = async (next: string, isOther: boolean) => {
		// The changes stay in sight: they are what is being undone.
		if (isOther) return load(next);
		const { text, hash } = await get<{ text: string; hash?: string }>('file', { path: next });
		setDocs((all) => (all[next] ? all : { ...all, [next]: { text, hash, saved: text } }));
	};

	const titleOf = (wanted: string) => files.find((listed) => listed.path === wanted)?.title ?? wanted;

	const goTo = ({ path: where, line }: CheckMessage) => {
		if (where !== path) return open(where, line);
		if (!isText) return setFocus(line);
		setTab('text');
		return jumpTo(line);
	};
	const replace = async (message: CheckMessage, word: string) => {
		try {
			const { text } = docs[message.path] ?? (await get<{ text: string }>('file', { path: message.path }));
			const wrong = wrongWordIn(text, message);
			if (!wrong) return setStatus('That word is not there any more.');
			if (message.path !== path) await open(message.path, message.line);
			change(message.path, text.slice(0, wrong.from) + word + text.slice(wrong.to));
		} catch (error) {
			setStatus((error as Error).message);
		}
	};
	const jumpTo = (to: string | number | undefined) => {
		const editor = view.current;
		if (!editor || to === undefined) return;
		const text = editor.state.doc.toString();
		const line = typeof to === 'number' ? to : lineOf(text, to);
		const { from } = editor.state.doc.line(Math.min(Math.max(line, 1), editor.state.doc.lines));
		editor.dispatch({ selection: { anchor: from }, scrollIntoView: true });
		editor.focus();
	};

	const printed = (tag: TagInText): string => {
		const { name, props } = tag;
		try {
			if (name === 'Figure' && comparison) {
				const figure = comparison.figures[String(props.name)];
				return figure ? formatFigure(figure, { bare: props.bare === true }) : `?${props.name}`;
			}
			if (name === 'Cell' && comparison) {
				return fillFigures(comparison, comparison.aspects[String(props.aspect)]?.cells[String(props.format)] ?? '?');
			}
			if (name === 'Claim') {
				const ids = String(props.sources).split(/\s+/).filter(Boolean);
				return `⌜${ids.map((id) => names.sources[id]?.short ?? `?${id}`).join('; ')}`;
			}
			if (name === 'HelpLine') return names.helpLines[String(props.name)]?.name ?? `?${props.name}`;
		} catch {
			// A figure in a cell that does not exist: the check says so.
		}
		const value = Object.values(props).find((one) => typeof one === 'string');
		return value ? `${name}: ${value}` : name;
	};

	const toText = () => view.current?.focus();
	const writeTagForm = (values: Readonly<Record<string, string | boolean>>) => {
		const editor = view.current;
		if (!editor || !tagForm) return;
		const { name, tag } = tagForm;
		const spec: TagSpec = tags[name];
		const opening = writeTag(name, values);
		if (tag) return editor.dispatch({ changes: { from: tag.start, to: tag.end, insert: opening } });
		if (spec.display === 'block')
			return insertBlock(editor, spec.content ? `${opening}\n\nWords.\n\n</${name}>` : opening);
		return insertAround(editor, opening, spec.content ? `</${name}>` : '');
	};
	const removeTag = () => {
		const editor = view.current;
		const tag = tagForm?.tag;
		if (!editor || !tag) return;
		const parts = [
			{ from: tag.start, to: tag.end },
			...(tag.close ? [{ from: tag.close.start, to: tag.close.end }] : []),
		];
		editor.dispatch({ changes: parts });
	};

	const own = messages.filter((message) => message.path === path);
	const errors = messages.filter(({ fatal }) => fatal).length;
	const isText = path.endsWith('.mdx');
	const shownText = isText ? doc?.text : doc && previewOf(path, comparison);
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
				<span role="status">
					{status || (unsaved.length > 0 ? `Not saved: ${unsaved.map(([one]) => titleOf(one)).join(', ')}` : '')}
				</span>
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
				unsaved={unsaved.map(([one]) => one)}
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
					<ChangesPanel unsaved={unsaved.map(([one]) => one)} errors={errors} titleOf={titleOf} onDisk={reload} />
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
								</>
							)}
							{tab === 'text' && isText && (
								<Toolbar
									view={view}
									onLink={() => setPicks('link')}
									onTag={() => setPicks('tag')}
									onPicture={() => setPicture({})}
								/>
							)}
						</div>
						<div className="studio-scrolls">
							{doc?.conflict && (
								<Conflict
									onKeep={() =>
										setDocs((all) => ({
											...all,
											[path]: {
												...doc,
												hash: doc.conflict?.hash,
												saved: doc.conflict?.text ?? '',
												conflict: undefined,
											},
										}))
									}
									onTake={() => {
										keepDraft(path, undefined);
										setDocs((all) => ({
											...all,
											[path]: {
												text: doc.conflict?.text ?? '',
												saved: doc.conflict?.text ?? '',
												hash: doc.conflict?.hash,
											},
										}));
									}}
									theirs={doc.conflict.text}
								/>
							)}
							{doc && isText && tab === 'text' && (
								<TextEditor
									key={path}
									text={doc.text}
									messages={own}
									names={names}
									comparison={comparison}
									printed={printed}
									onChange={(text) => change(path, text)}
									onCursor={setCursor}
									onTag={(tag) => setTagForm({ name: tag.name, tag })}
									onPicture={(dropped) => setPicture({ dropped })}
									onReady={(ready) => {
										view.current = ready;
										jumpTo(jump.current);
									}}
								/>
							)}
							{doc && isText && tab === 'fields' && file && (
								<FieldsForm
									key={path}
									file={file}
									text={doc.text}
									comparison={comparison ?? comparisons[0]}
									messages={own}
									onChange={(text) => change(path, text)}
								/>
							)}
							{doc && !isText && (
								<DataForm
									key={path}
									path={path}
									text={doc.text}
									names={names}
									messages={own}
									focus={focus}
									onChange={(text) => change(path, text)}
								/>
							)}
						</div>
						<Problems messages={messages} current={path} titleOf={titleOf} onGo={goTo} onReplace={replace} />
					</>
				)}
			</div>
			<PreviewFrame text={shownText} comparison={comparison} data={data} cursor={cursor} />
			{tagForm && (
				<TagForm
					name={tagForm.name}
					props={tagForm.tag?.props ?? {}}
					names={names}
					comparison={comparison}
					isNew={!tagForm.tag}
					onClose={() => setTagForm(undefined)}
					onWrite={writeTagForm}
					onDone={toText}
					onRemove={removeTag}
				/>
			)}
			{picks === 'tag' && (
				<TagPalette
					inGuide={comparison !== undefined}
					onClose={() => setPicks(undefined)}
					onPick={(name) => {
						setPicks(undefined);
						setTagForm({ name });
					}}
				/>
			)}
			{picture && (
				<PictureDialog
					{...picture}
					onClose={() => setPicture(undefined)}
					onAdded={(markdown) => view.current && insertBlock(view.current, markdown)}
					onDone={toText}
				/>
			)}
			{picks === 'link' && (
				<LinkDialog
					names={names}
					onClose={() => setPicks(undefined)}
					onPick={(address) => view.current && insertAround(view.current, '[', `](${address})`)}
					onDone={toText}
				/>
			)}
			<Tour />
		</main>
	);
}

interface ToolbarProps {
	view: React.RefObject<EditorView | undefined>;
	onLink: () => void;
	onTag: () => void;
	onPicture: () => void;
}

function Toolbar({ view, onLink, onTag, onPicture }: ToolbarProps) {
	const act = (action: (editor: EditorView) => void) => () => view.current && action(view.current);
	return (
		<>
			<button type="button" onClick={act((editor) => toggleAround(editor, '**'))}>
				<b>Bold</b>
			</button>
			<button type="button" onClick={act((editor) => toggleAround(editor, '*'))}>
				<i>Italic</i>
			</button>
			<button type="button" onClick={act((editor) => beginLines(editor, '## '))}>
				Heading
			</button>
			<button type="button" onClick={act((editor) => beginLines(editor, '### '))}>
				Subheading
			</button>
			<button type="button" onClick={act((editor) => beginLines(editor, '- '))}>
				List
			</button>
			<button type="button" onClick={onLink}>
				Link
			</button>
			<button type="button" onClick={onPicture}>
				Picture
			</button>
			<button type="button" onClick={onTag}>
				Insert …
			</button>
		</>
	);
}

function Conflict({ theirs, onKeep, onTake }: { theirs: string; onKeep: () => void; onTake: () => void }) {
	return (
		<div role="alert" className="studio-panel">
			<p>This file was changed elsewhere since you opened it. Nothing is lost: choose which text to go on with.</p>
			<details>
				<summary>The text that is there now</summary>
				<pre className="studio-diff">{theirs}</pre>
			</details>
			<p className="studio-row">
				<button type="button" onClick={onKeep}>
					Keep mine
				</button>
				<button type="button" onClick={onTake}>
					Take theirs
				</button>
			</p>
		</div>
	);
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
