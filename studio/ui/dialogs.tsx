'use client';

import type { EditorView } from '@codemirror/view';
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import { type TagInText, writeTag } from '../tag-text';
import { choicesFor } from './completion';
import { Field } from './field';
import { insertAround, insertBlock } from './insert';
import { labelOf } from './label';
import type { Names } from './types';

interface DialogProps {
	title: string;
	onClose: () => void;
	/** Where the keyboard goes on afterward, when that is not where it was before. */
	onLeft?: React.RefObject<(() => void) | undefined>;
	children: ReactNode;
}

/** A dialog of the browser's own: Escape closes it, the keyboard stays in it, and is back where it was afterward. */
export function Dialog({ title, onClose, onLeft, children }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useLayoutEffect(() => {
		const { activeElement } = document;
		if (activeElement instanceof HTMLElement && !activeElement.matches('body, dialog *')) opener = activeElement;
		dialog.current?.showModal();
		return () => {
			const leave = onLeft?.current ?? goBack;
			// Once it is gone: what is behind an open dialog takes no focus.
			queueMicrotask(() => dialog.current ?? leave());
		};
	}, [onLeft]);
	/** With Escape the browser hides a dialog at once and says so later; what is pressed in between would be lost. */
	const cancel = (event: SyntheticEvent) => {
		// Whoever chooses no file after all stays in the dialog.
		if (event.target !== event.currentTarget) return;
		event.preventDefault();
		onClose();
	};
	return (
		<dialog ref={dialog} aria-labelledby={id} onCancel={cancel} onClose={onClose}>
			<h2 id={id}>{title}</h2>
			{children}
		</dialog>
	);
}

/** What had the keyboard before a dialog, or several one after the other, took it. */
let opener: HTMLElement | undefined;

function goBack(): void {
	const home = opener?.isConnected ? opener : document.querySelector<HTMLElement>('.cm-content');
	home?.focus();
}

interface FormProps {
	title: string;
	action: string;
	onClose: () => void;
	/** What is wrong, if anything, is thrown, or returned as a text; the dialog stays open then. */
	onSubmit: () => unknown;
	/** Takes the keyboard when it was done. */
	onDone?: () => void;
	children: ReactNode;
}

/** A dialog that asks for something and does it. */
export function FormDialog({ title, action, onClose, onSubmit, onDone, children }: FormProps) {
	const left = useRef<() => void>(undefined);
	const [problem, setProblem] = useState<string>();
	const [busy, setBusy] = useState(false);
	return (
		<Dialog title={title} onClose={onClose} onLeft={left}>
			<form
				className="studio-form"
				onSubmit={async (event) => {
					event.preventDefault();
					setBusy(true);
					try {
						const wrong = await onSubmit();
						if (typeof wrong === 'string') throw new Error(wrong);
						left.current = onDone;
						onClose();
					} catch (error) {
						setProblem((error as Error).message);
					} finally {
						setBusy(false);
					}
				}}
			>
				{children}
				<p role="alert" className={problem && 'studio-error'}>
					{problem}
				</p>
				<p className="studio-row">
					<button type="submit" className="studio-main" disabled={busy}>
						{action}
					</button>
					<button type="button" onClick={onClose}>
						Cancel
					</button>
				</p>
			</form>
		</Dialog>
	);
}

interface TextDialogProps {
	view: EditorView;
	names: Names;
	onClose: () => void;
}

interface TagFormProps extends TextDialogProps {
	name: TagName;
	/** The tag that is changed. Without one, a new one is written. */
	tag?: TagInText;
	comparison: Comparison | undefined;
}

/** The attributes of one tag. */
export function TagForm({ view, name, tag, names, comparison, onClose }: TagFormProps) {
	const spec: TagSpec = tags[name];
	const [values, setValues] = useState<Readonly<Record<string, string | boolean>>>(tag?.props ?? {});
	return (
		<FormDialog
			title={name}
			action={tag ? 'Change' : 'Insert'}
			onClose={onClose}
			onDone={() => view.focus()}
			onSubmit={() => {
				const missing = Object.entries(spec.props).find(([prop, { required }]) => required && !values[prop]);
				if (missing) return `Choose a value for “${missing[0]}”.`;
				const opening = writeTag(name, values);
				if (tag) view.dispatch({ changes: { from: tag.start, to: tag.end, insert: opening } });
				else if (spec.display === 'inline') insertAround(view, opening, spec.content ? `</${name}>` : '');
				else insertBlock(view, spec.content ? `${opening}\n\nWords.\n\n</${name}>` : opening);
			}}
		>
			<p className="studio-soft">{spec.about.replace(/`([^`]*)`/g, '“$1”')}</p>
			{Object.entries(spec.props).map(([prop, { is, required }]) => (
				<Field
					key={prop}
					label={labelOf(prop)}
					kind={is === 'flag' ? 'boolean' : is === 'sources' ? 'list' : 'string'}
					value={
						is === 'sources'
							? String(values[prop] ?? '')
									.split(/\s+/)
									.filter(Boolean)
							: values[prop]
					}
					choices={choicesFor(is, names, comparison).map(({ id, about }) => ({
						id,
						about: is === 'sources' ? about : `${about} (${id})`,
					}))}
					isOptional={!required}
					help=""
					onChange={(value) =>
						setValues({ ...values, [prop]: typeof value === 'boolean' ? value : [value].flat().join(' ') })
					}
				/>
			))}
			{tag && (
				<button
					type="button"
					onClick={() => {
						view.dispatch({
							changes: [tag, tag.close ?? []].flat().map(({ start, end }) => ({ from: start, to: end })),
						});
						onClose();
					}}
				>
					{spec.content ? 'Remove the tag and keep its words' : 'Remove the tag'}
				</button>
			)}
		</FormDialog>
	);
}

interface TagPaletteProps {
	inGuide: boolean;
	onClose: () => void;
	onPick: (name: TagName) => void;
}

/** Every tag that may be written here, with what it prints. */
export function TagPalette({ inGuide, onClose, onPick }: TagPaletteProps) {
	const offered = (Object.entries(tags) as [TagName, TagSpec][]).filter(([, spec]) => inGuide || !spec.comparisonOnly);
	return (
		<Dialog title="Insert" onClose={onClose}>
			<ul className="studio-menu studio-scroll">
				{offered.map(([name, { about }]) => (
					<li key={name}>
						<button type="button" onClick={() => onPick(name)}>
							<strong>{name}</strong> {about}
						</button>
					</li>
				))}
			</ul>
			<p>
				<button type="button" onClick={onClose}>
					Cancel
				</button>
			</p>
		</Dialog>
	);
}

/** Chooses a page or a heading, or takes an address elsewhere. */
export function LinkDialog({ view, names, onClose }: TextDialogProps) {
	const [address, setAddress] = useState('');
	const list = useId();
	return (
		<FormDialog
			title="Link"
			action="Link"
			onClose={onClose}
			onDone={() => view.focus()}
			onSubmit={() => {
				if (!/^(?:https:\/\/|mailto:|\/|#)/.test(address))
					return 'Choose a page from the list, or write an address that begins with https://.';
				insertAround(view, '[', `](${address})`);
			}}
		>
			<label>
				A page of this site, or an address that begins with https://
				<input type="text" list={list} value={address} required onChange={({ target }) => setAddress(target.value)} />
			</label>
			<datalist id={list}>
				{names.links.map((link) => (
					<option key={link.address} value={link.address}>
						{link.title}
					</option>
				))}
			</datalist>
		</FormDialog>
	);
}
