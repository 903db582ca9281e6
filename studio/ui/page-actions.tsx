'use client';

import { useState } from 'react';
import { ask } from './api';
import { FormDialog } from './dialogs';
import { Field } from './field';
import type { ListedFile } from './types';

interface Props {
	file: ListedFile | undefined;
	files: readonly ListedFile[];
	/** What is done to files is done on disk, so everything is saved first. */
	unsaved: boolean;
	onDone: (next?: string) => Promise<void>;
}

interface Action {
	/** In the menu. */
	readonly item: string;
	/** Of the dialog; left out, the same. */
	readonly title?: string;
	readonly action: string;
	readonly label: string;
	readonly note?: string;
	/** What the value is at first. */
	readonly value?: string;
	/** Where only some values make sense. */
	readonly choices?: readonly string[];
	readonly act: (value: string) => Promise<void>;
}

/** New parts and guides, renaming, drafts and deleting. */
export function PageActions({ file, files, unsaved, onDone }: Props) {
	const [asked, setAsked] = useState<Action>();
	const [value, setValue] = useState('');
	const [status, setStatus] = useState('');
	const act = async (question: string, data: object) =>
		onDone((await ask<{ path?: string } | null>(question, data))?.path);
	const { path, title, address = '', folder = '', draft } = file ?? {};
	const actions: Action[] = [
		{
			item: 'New section',
			action: 'Create',
			label: 'Its title',
			note: 'It begins as a draft, which only you see.',
			act: (title) => act('new-section', { title, folder }),
		},
		{
			item: 'New comparison',
			action: 'Create',
			label: 'What is compared, with “vs” between: Online therapy vs office visits',
			act: (title) => act('new-comparison', { title }),
		},
	];
	if (file?.kind === 'section' || file?.kind === 'page') {
		actions.push(
			{
				item: 'Change the address',
				title: `Change the address of “${title}”`,
				action: 'Change',
				label: 'The last part of the address: lower-case words joined by hyphens',
				note: 'Links to it on this site are changed too, and the former address leads to the new one.',
				value: address.split('/').at(-1),
				act: (slug) => act('rename', { path, slug }),
			},
			{
				item: 'Delete this page',
				title: `Delete “${title}”`,
				action: 'Delete',
				label: 'Where should its address lead now?',
				choices: files.flatMap((one) => (one.address && one.path !== path ? one.address : [])),
				act: (leadsTo) => act('delete', { path, leadsTo }),
			},
		);
	}
	const item = (words: string, onClick: () => void) => (
		<button key={words} type="button" popoverTarget="studio-pages" popoverTargetAction="hide" onClick={onClick}>
			{words}
		</button>
	);
	return (
		<>
			<button type="button" popoverTarget="studio-pages" disabled={unsaved} title={unsaved ? 'Save first' : undefined}>
				Pages
			</button>
			<div id="studio-pages" popover="auto" className="studio-menu">
				{actions.map((action) =>
					item(action.item, () => {
						setValue(action.value ?? '');
						setAsked(action);
					}),
				)}
				{file?.kind === 'section' &&
					item(draft ? 'Publish this draft' : 'Make it a draft', () =>
						act('draft', { path, draft: !draft }).catch((error) => setStatus((error as Error).message)),
					)}
			</div>
			{status && <span role="alert">{status}</span>}
			{asked && (
				<FormDialog
					title={asked.title ?? asked.item}
					action={asked.action}
					onClose={() => setAsked(undefined)}
					onSubmit={() => (value.trim() ? asked.act(value) : asked.choices ? 'Choose a page.' : 'This is blank.')}
				>
					<Field
						label={asked.label}
						kind="string"
						value={value}
						choices={asked.choices?.map((id) => ({ id, about: id }))}
						help={asked.note ?? ''}
						onChange={(next) => setValue(String(next))}
					/>
				</FormDialog>
			)}
		</>
	);
}
