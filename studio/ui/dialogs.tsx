'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import { choicesFor } from './completion';
import { labelOf } from './label';
import type { Names } from './types';

/** A dialog of the browser's own: Escape closes it, and the keyboard stays in it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	return (
		<dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
			<h2 id={id}>{title}</h2>
			{children}
		</dialog>
	);
}

interface FormProps {
	title: string;
	action: string;
	onClose: () => void;
	/** Returns what is wrong, if anything; the dialog stays open then. */
	onSubmit: () => Promise<string | undefined> | string | undefined;
	children: ReactNode;
}

/** A dialog that asks for something and does it. */
export function FormDialog({ title, action, onClose, onSubmit, children }: FormProps) {
	const [problem, setProblem] = useState<string>();
	const [busy, setBusy] = useState(false);
	return (
		<Dialog title={title} onClose={onClose}>
			<form
				className="studio-form"
				onSubmit={async (event) => {
					event.preventDefault();
					setBusy(true);
					try {
						const wrong = await onSubmit();
						setProblem(wrong);
						if (!wrong) onClose();
					} catch (error) {
						setProblem((error as Error).message);
					}
					setBusy(false);
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
	onRemove: () => void;
}

/** The attributes of one tag. */
export function TagForm({ name, props, names, comparison, isNew, onClose, onWrite, onRemove }: TagFormProps) {
	const spec: TagSpec = tags[name];
	const [values, setValues] = useState(props);
	const set = (prop: string, value: string | boolean) => setValues({ ...values, [prop]: value });
	return (
		<FormDialog
			title={`<${name}>`}
			action={isNew ? 'Insert' : 'Change'}
			onClose={onClose}
			onSubmit={() => {
				const missing = Object.entries(spec.props).find(([prop, { required }]) => required && !values[prop]);
				if (missing) return `Choose a value for “${missing[0]}”.`;
				onWrite(values);
				return undefined;
			}}
		>
			{Object.keys(spec.props).length === 0 && <p>This tag has nothing to choose.</p>}
			{Object.entries(spec.props).map(([prop, { is, required }]) => {
				const choices = choicesFor(is, names, comparison);
				const value = values[prop] ?? '';
				if (is === 'flag') {
					return (
						<label key={prop} className="studio-check">
							<input type="checkbox" checked={value === true} onChange={({ target }) => set(prop, target.checked)} />
							{prop}
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
}: {
	names: Names;
	onClose: () => void;
	onPick: (address: string) => void;
}) {
	const [address, setAddress] = useState('');
	const list = useId();
	return (
		<FormDialog
			title="Link"
			action="Link"
			onClose={onClose}
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
