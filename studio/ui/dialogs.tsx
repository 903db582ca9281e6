'use client';

import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import { choicesFor } from './completion';
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
	/** Returns what is wrong, if anything; the dialog stays open then. */
	onSubmit: () => Promise<string | undefined> | string | undefined;
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
						setProblem(wrong);
						if (wrong) return;
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

interface TagFormProps {
	name: TagName;
	props: Readonly<Record<string, string | boolean>>;
	names: Names;
	comparison: Comparison | undefined;
	isNew: boolean;
	onClose: () => void;
	onWrite: (props: Readonly<Record<string, string | boolean>>) => void;
	onDone: () => void;
	onRemove: () => void;
}

/** The attributes of one tag. */
export function TagForm({ name, props, names, comparison, isNew, onClose, onWrite, onDone, onRemove }: TagFormProps) {
	const spec: TagSpec = tags[name];
	const [values, setValues] = useState(props);
	const set = (prop: string, value: string | boolean) => setValues({ ...values, [prop]: value });
	return (
		<FormDialog
			title={name}
			action={isNew ? 'Insert' : 'Change'}
			onClose={onClose}
			onDone={onDone}
			onSubmit={() => {
				const missing = Object.entries(spec.props).find(([prop, { required }]) => required && !values[prop]);
				if (missing) return `Choose a value for “${missing[0]}”.`;
				onWrite(values);
				return undefined;
			}}
		>
			<p className="studio-soft">{spec.about.replace(/`([^`]*)`/g, '“$1”')}</p>
			{Object.entries(spec.props).map(([prop, { is, required }]) => {
				const choices = choicesFor(is, names, comparison);
				const value = values[prop] ?? '';
				if (is === 'flag') {
					return (
						<label key={prop} className="studio-check">
							<input type="checkbox" checked={value === true} onChange={({ target }) => set(prop, target.checked)} />
							{labelOf(prop)}
						</label>
					);
				}
				if (is === 'sources') {
					const chosen = String(value).split(/\s+/).filter(Boolean);
					return (
						<fieldset key={prop} className="studio-scroll">
							<legend>Sources</legend>
							{choices.map(({ id, about }) => (
								<label key={id} className="studio-check">
									<input
										type="checkbox"
										checked={chosen.includes(id)}
										onChange={({ target }) =>
											set(prop, (target.checked ? [...chosen, id] : chosen.filter((one) => one !== id)).join(' '))
										}
									/>
									{about}
								</label>
							))}
						</fieldset>
					);
				}
				return (
					<label key={prop} htmlFor={`tag-${prop}`}>
						{labelOf(prop)}
						{choices.length > 0 ? (
							<select
								id={`tag-${prop}`}
								value={String(value)}
								required={required}
								onChange={({ target }) => set(prop, target.value)}
							>
								<option value="">Choose …</option>
								{choices.map(({ id, about }) => (
									<option key={id} value={id}>
										{`${about} (${id})`}
									</option>
								))}
							</select>
						) : (
							<input
								id={`tag-${prop}`}
								type="text"
								value={String(value)}
								required={required}
								onChange={({ target }) => set(prop, target.value)}
							/>
						)}
					</label>
				);
			})}
			{!isNew && (
				<button
					type="button"
					onClick={() => {
						onRemove();
						onClose();
					}}
				>
					{spec.content ? 'Remove the tag and keep its words' : 'Remove the tag'}
				</button>
			)}
		</FormDialog>
	);
}

/** Every tag that may be written here, with what it prints. */
export function TagPalette({
	inGuide,
	onClose,
	onPick,
}: {
	inGuide: boolean;
	onClose: () => void;
	onPick: (name: TagName) => void;
}) {
	const offered = (Object.entries(tags) as [TagName, TagSpec][]).filter(([, spec]) => inGuide || !spec.comparisonOnly);
	return (
		<Dialog title="Insert" onClose={onClose}>
			<ul className="studio-palette">
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
export function LinkDialog({
	names,
	onClose,
	onPick,
	onDone,
}: {
	names: Names;
	onClose: () => void;
	onPick: (address: string) => void;
	onDone: () => void;
}) {
	const [address, setAddress] = useState('');
	const list = useId();
	return (
		<FormDialog
			title="Link"
			action="Link"
			onClose={onClose}
			onDone={onDone}
			onSubmit={() => {
				if (!/^(?:https:\/\/|mailto:|\/|#)/.test(address))
					return 'Choose a page from the list, or write an address that begins with https://.';
				onPick(address);
				return undefined;
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
