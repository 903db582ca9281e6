'use client';

import { useState } from 'react';
import { post } from './api';
import { FormDialog } from './dialogs';
import type { ListedFile } from './types';

interface Props {
	file: ListedFile | undefined;
	files: readonly ListedFile[];
	/** What is done to files is done on disk, so everything is saved first. */
	unsaved: boolean;
	onDone: (next?: string) => Promise<void>;
}

type Asked = 'section' | 'guide' | 'rename' | 'delete';

/** New parts and guides, renaming, drafts and deleting. */
export function PageActions({ file, files, unsaved, onDone }: Props) {
	const [asked, setAsked] = useState<Asked>();
	const [value, setValue] = useState('');
	const [status, setStatus] = useState('');
	const close = () => {
		setAsked(undefined);
		setValue('');
	};
	const ask = (what: Asked) => {
		setValue(what === 'rename' ? (file?.address?.split('/').at(-1) ?? '') : '');
		setAsked(what);
	};
	const act = async (question: string, data: object) => {
		const { path } = await post<{ path?: string }>(question, data);
		await onDone(path);
		return undefined;
	};
	const item = (what: Asked, words: string) => (
		<button type="button" popoverTarget="studio-pages" popoverTargetAction="hide" onClick={() => ask(what)}>
			{words}
		</button>
	);
	const canMove = file?.kind === 'section' || file?.kind === 'page';
	const addresses = files.flatMap(({ address, path }) => (address && path !== file?.path ? [address] : []));
	return (
		<>
			<button type="button" popoverTarget="studio-pages" disabled={unsaved} title={unsaved ? 'Save first' : undefined}>
				Pages
			</button>
			<div id="studio-pages" popover="auto" className="studio-menu">
				{item('section', 'New section')}
				{item('guide', 'New comparison')}
				{canMove && item('rename', 'Change the address')}
				{canMove && item('delete', 'Delete this page')}
				{file?.kind === 'section' && (
					<button
						type="button"
						popoverTarget="studio-pages"
						popoverTargetAction="hide"
						onClick={() =>
							act('draft', { path: file.path, draft: !file.draft }).catch((error) =>
								setStatus((error as Error).message),
							)
						}
					>
						{file.draft ? 'Publish this draft' : 'Make it a draft'}
					</button>
				)}
			</div>
			{status && <span role="alert">{status}</span>}
			{asked === 'section' && (
				<FormDialog
					title="New section"
					action="Create"
					onClose={close}
					onSubmit={() => act('new-section', { title: value, folder: file?.folder ?? '' })}
				>
					<label>
						Its title
						<input type="text" required value={value} onChange={({ target }) => setValue(target.value)} />
					</label>
					<p className="studio-soft">It begins as a draft, which only you see.</p>
				</FormDialog>
			)}
			{asked === 'guide' && (
				<FormDialog
					title="New comparison"
					action="Create"
					onClose={close}
					onSubmit={() => act('new-comparison', { title: value })}
				>
					<label>
						What is compared, with “vs” between: Online therapy vs office visits
						<input type="text" required value={value} onChange={({ target }) => setValue(target.value)} />
					</label>
				</FormDialog>
			)}
			{asked === 'rename' && file && (
				<FormDialog
					title={`Change the address of “${file.title}”`}
					action="Change"
					onClose={close}
					onSubmit={() => act('rename', { path: file.path, slug: value })}
				>
					<label>
						The last part of the address: lower-case words joined by hyphens
						<input type="text" required value={value} onChange={({ target }) => setValue(target.value)} />
					</label>
					<p className="studio-soft">
						Links to it on this site are changed too, and the former address leads to the new one.
					</p>
				</FormDialog>
			)}
			{asked === 'delete' && file && (
				<FormDialog
					title={`Delete “${file.title}”`}
					action="Delete"
					onClose={close}
					onSubmit={() => act('delete', { path: file.path, leadsTo: value })}
				>
					<label>
						Where should its address lead now?
						<select required value={value} onChange={({ target }) => setValue(target.value)}>
							<option value="">Choose …</option>
							{addresses.map((address) => (
								<option key={address}>{address}</option>
							))}
						</select>
					</label>
				</FormDialog>
			)}
		</>
	);
}
