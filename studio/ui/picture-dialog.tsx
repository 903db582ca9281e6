'use client';

import type { EditorView } from '@codemirror/view';
import { useEffect, useState } from 'react';
import { ask } from './api';
import { FormDialog } from './dialogs';
import { insertBlock } from './insert';

interface Props {
	view: EditorView;
	/** What was dropped, if anything was. */
	dropped?: File;
	onClose: () => void;
}

/** Wide enough for the text column on a sharp screen. */
const widest = 1400;

/** Takes a picture, asks what it shows, makes it small enough, and adds it to the site. */
export function PictureDialog({ view, dropped, onClose }: Props) {
	const [file, setFile] = useState(dropped);
	const [size, setSize] = useState<{ width: number; height: number }>();
	const [alt, setAlt] = useState('');
	const [name, setName] = useState('');
	const [shrinks, setShrinks] = useState(true);
	const isLarge = size !== undefined && file !== undefined && (size.width > widest || file.size > 200_000);

	useEffect(() => {
		setSize(undefined);
		if (file) createImageBitmap(file).then(setSize, () => undefined);
	}, [file]);

	return (
		<FormDialog
			title="Add a picture"
			action="Add"
			onClose={onClose}
			onDone={() => view.focus()}
			onSubmit={async () => {
				if (!file) return 'Choose a picture.';
				if (!size) return 'This file is not a picture that browsers show. Save it as JPEG, PNG, WebP or AVIF.';
				if (!alt.trim()) return 'Say what the picture shows.';
				const picture = isLarge && shrinks ? await smaller(file) : file;
				const { address } = await ask<{ address: string }>('picture', {
					name: name.trim() || file.name,
					data: await base64(picture),
				});
				insertBlock(view, `![${alt.trim().replace(/[[\]\n]/g, '')}](${address})`);
			}}
		>
			<label>
				The picture (JPEG, PNG, WebP or AVIF)
				<input
					type="file"
					accept="image/jpeg,image/png,image/webp,image/avif"
					onChange={({ target }) => setFile(target.files?.[0])}
				/>
			</label>
			{file && size && (
				<p className="studio-soft">
					{`${file.name}: ${size.width} × ${size.height} pixels, ${Math.ceil(file.size / 1000)} kB`}
				</p>
			)}
			{isLarge && (
				<label className="studio-check">
					<input type="checkbox" checked={shrinks} onChange={({ target }) => setShrinks(target.checked)} />
					{`Make it smaller, so that pages load fast (${widest} pixels wide at most)`}
				</label>
			)}
			<label>
				What it shows, for people who cannot see it
				<input type="text" required value={alt} onChange={({ target }) => setAlt(target.value)} />
			</label>
			<label>
				Its name on the site, such as quiet-room (left out: the file’s own)
				<input type="text" value={name} onChange={({ target }) => setName(target.value)} />
			</label>
		</FormDialog>
	);
}

async function smaller(file: File): Promise<Blob> {
	const picture = await createImageBitmap(file);
	const scale = Math.min(1, widest / picture.width);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', 0.8));
	return made && made.size < file.size ? made : file;
}

async function base64(file: Blob): Promise<string> {
	let text = '';
	for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
	return btoa(text);
}
