'use client';

import { useState } from 'react';
import type { Comparison } from '@/model/comparison';
import { ask } from './api';
import type { CheckMessage, ListedFile } from './types';

interface Props {
	files: readonly ListedFile[];
	comparisons: readonly Comparison[];
	current: string;
	unsaved: readonly string[];
	messages: readonly CheckMessage[];
	onOpen: (path: string) => void;
	onMoved: () => void;
}

/** Every file that can be edited. The parts of a guide can be dragged, or moved with the keyboard. */
export function FileList({ files, comparisons, current, unsaved, messages, onOpen, onMoved }: Props) {
	const [dragged, setDragged] = useState<string>();
	const [status, setStatus] = useState('');
	const listed = (name: string, test: (file: ListedFile) => boolean, sortable = false) => ({
		name,
		list: files.filter(test),
		sortable,
	});
	const folders = new Set(files.filter(({ kind }) => kind === 'section').map(({ folder }) => folder));
	const groups = [
		...[...folders].map((folder) =>
			listed(
				comparisons.find(({ slug }) => slug === folder)?.shortTitle ?? folder,
				(file) => file.folder === folder && file.kind === 'section',
				true,
			),
		),
		listed('Pages', ({ kind }) => kind === 'page'),
		listed('On every page', ({ kind }) => kind === 'block'),
		listed('Tables and data', ({ kind }) => kind === 'data' || kind === 'words'),
	];

	const move = async (path: string, before: string | undefined) => {
		if (unsaved.length > 0) return setStatus('Save first. Then parts can be moved.');
		try {
			await ask('move-section', { path, before });
			setStatus('Moved.');
			onMoved();
		} catch (error) {
			setStatus((error as Error).message);
		}
	};
	const moveByKey = (list: readonly ListedFile[], index: number, step: -1 | 1) => {
		const file = list[index];
		const target = step < 0 ? list[index - 1] : list[index + 2];
		if (file && (step < 0 ? target : list[index + 1])) move(file.path, target?.path);
	};

	return (
		<nav aria-label="Files" className="studio-files">
			<p role="status" className="studio-soft">
				{status}
			</p>
			{groups.map(({ name, list, sortable }) => (
				<section key={name} aria-label={name}>
					<h2>{name}</h2>
					<ul className="studio-menu">
						{list.map((file, index) => {
							const wrong = messages.filter(({ path, fatal }) => path === file.path && fatal).length;
							return (
								<li
									// A part that moves gets another number, and stays the same.
									key={unnumbered(file.path)}
									draggable={sortable}
									onDragStart={() => setDragged(file.path)}
									onDragOver={(event) => sortable && event.preventDefault()}
									onDrop={() => dragged && dragged !== file.path && move(dragged, file.path)}
								>
									<button
										type="button"
										aria-current={file.path === current ? 'page' : undefined}
										title={sortable ? 'Alt and an arrow key move this part' : undefined}
										onClick={() => onOpen(file.path)}
										onKeyDown={(event) => {
											if (!sortable || !event.altKey || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
											event.preventDefault();
											moveByKey(list, index, event.key === 'ArrowUp' ? -1 : 1);
										}}
									>
										{file.title}
										{unsaved.includes(file.path) && ' •'}
										{file.draft && ' (draft)'}
										{wrong > 0 && ` (${wrong} ${wrong === 1 ? 'error' : 'errors'})`}
									</button>
								</li>
							);
						})}
					</ul>
				</section>
			))}
		</nav>
	);
}

/** A file's path without the number that says its place. */
export function unnumbered(path: string): string {
	return path.replace(/\/\d+-/, '/');
}
