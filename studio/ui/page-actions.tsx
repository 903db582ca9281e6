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

type Asked = 'section' | 'guide' | 'rename' | 'delete' | 'picture';

/** New parts and guides, renaming, drafts, deleting, and pictures. */
export function PageActions({ file, files, unsaved, onDone }: Props) {
	const [asked, setAsked] = useState<Asked>();
	const [value, setValue] = useState('');
	const [more, setMore] = useState('');
	const [picture, setPicture] = useState<File>();
	const close = () => {
		setAsked(undefined);
		setValue('');
		setMore('');
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
	const canMove = file?.kind === 'section' || file?.kind === 'page';
	const addresses = files.flatMap(({ address, path }) => (address && path !== file?.path ? [address] : []));
	return (
		<>
			<label>
				<span className="sr-only">Pages</span>
				<select
					value=""
					disabled={unsaved}
					title={unsaved ? 'Save first' : undefined}
					onChange={({ target }) => ask(target.value as Asked)}
				>
					<option value="">{unsaved ? 'Pages (save first)' : 'Pages …'}</option>
					<option value="section">New section</option>
					<option value="guide">New comparison</option>
					<option value="picture">Add a picture</option>
					{canMove && <option value="rename">Change the address</option>}
					{canMove && <option value="delete">Delete this page</option>}
				</select>
			</label>
			{file?.kind === 'section' && (
				<button
					type="button"
					disabled={unsaved}
					aria-pressed={file.draft}
					onClick={() => act('draft', { path: file.path, draft: !file.draft })}
				>
					{file.draft ? 'Draft: publish it' : 'Make it a draft'}
				</button>
			)}
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
			{asked === 'picture' && (
				<FormDialog
					title="Add a picture"
					action="Add"
					onClose={close}
					onSubmit={async () => {
						if (!picture) return 'Choose a picture.';
						if (!value.trim()) return 'Say what the picture shows.';
						const data = await base64(picture);
						await post('picture', { name: more || picture.name, data });
						await navigator.clipboard?.writeText(`![${value}](/${more || picture.name})`).catch(() => {});
						await onDone();
						return undefined;
					}}
				>
					<label
						onDragOver={(event) => event.preventDefault()}
						onDrop={(event) => {
							event.preventDefault();
							setPicture(event.dataTransfer.files[0]);
						}}
					>
						The picture (JPEG, PNG, WebP or AVIF): choose it or drop it here
						<input
							type="file"
							accept="image/jpeg,image/png,image/webp,image/avif"
							onChange={({ target }) => setPicture(target.files?.[0])}
						/>
					</label>
					{picture && <p className="studio-soft">{`${picture.name}, ${Math.ceil(picture.size / 1000)} kB`}</p>}
					<label>
						What it shows, for people who cannot see it
						<input type="text" required value={value} onChange={({ target }) => setValue(target.value)} />
					</label>
					<label>
						Its name on the site, such as quiet-room.jpg (left out: the file’s own)
						<input type="text" value={more} onChange={({ target }) => setMore(target.value)} />
					</label>
				</FormDialog>
			)}
		</>
	);
}

async function base64(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
