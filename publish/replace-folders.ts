import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces whole folders, all of them or none. The new ones are written beside the old and take their places by
 * renaming, so that a reader of a folder sees the old one or the new one and never a part.
 *
 * @param folders for each folder the contents of its files by path, such as `/a/b.html`.
 * @throws whatever the file system reports; the folders are then as they were, and nothing is left beside them.
 */
export function replaceFolders(folders: ReadonlyMap<string, ReadonlyMap<string, Buffer | string>>): void {
	const names = [...folders.keys()];
	for (const name of names) {
		// Somebody pulled the plug between two renames: the old folder is the good one.
		if (!existsSync(name) && existsSync(previous(name))) renameSync(previous(name), name);
		rmSync(previous(name), { recursive: true, force: true });
	}
	const moved: string[] = [];
	try {
		for (const [name, files] of folders) write(staging(name), files);
		for (const name of names) {
			if (existsSync(name)) renameSync(name, previous(name));
			moved.push(name);
			renameSync(staging(name), name);
		}
	} catch (error) {
		for (const name of moved) {
			rmSync(name, { recursive: true, force: true });
			if (existsSync(previous(name))) renameSync(previous(name), name);
		}
		throw error;
	} finally {
		for (const name of names) {
			rmSync(staging(name), { recursive: true, force: true });
			rmSync(previous(name), { recursive: true, force: true });
		}
	}
}

function write(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [path, content] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

const staging = (folder: string) => `${folder}.staging`;
const previous = (folder: string) => `${folder}.previous`;
