import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces whole folders, all of them or none. The new ones are written beside the old and take their places by
 * renaming, so that a reader of a folder sees the old one or the new one and never a part. Until all have, the old ones
 * are kept: `heal` puts them back if this cannot, because somebody pulled the plug or a file is in use.
 *
 * @param folders for each folder the contents of its files by path, such as `/a/b.html`.
 * @throws whatever the file system reports; the folders are then as they were.
 */
export function replaceFolders(folders: ReadonlyMap<string, ReadonlyMap<string, Buffer | string>>): void {
	const names = [...folders.keys()];
	heal(names);
	const added: string[] = [];
	try {
		for (const [name, files] of folders) write(staging(name), files);
		for (const name of names) {
			const isThere = existsSync(name);
			if (isThere) renameSync(name, previous(name));
			renameSync(staging(name), name);
			if (!isThere) added.push(name);
		}
	} catch (error) {
		try {
			for (const name of added) rmSync(name, { recursive: true, force: true });
			heal(names);
		} catch {
			// What stands in the way now may be gone by the next build, which tries again. The old folders are still there.
		}
		throw error;
	}
	heal(names);
}

/**
 * Ends what was left unfinished, so that the folders are all old or all new and nothing lies beside them. The last new
 * folder to take its place is the sign: as long as one still waits, the old ones go back. Those that were not there
 * before have none, and stay.
 *
 * @param names the folders that are replaced together.
 */
export function heal(names: readonly string[]): void {
	const isUnfinished = names.some((name) => existsSync(staging(name)));
	for (const name of names.filter((name) => existsSync(previous(name)))) {
		if (isUnfinished || !existsSync(name)) {
			rmSync(name, { recursive: true, force: true });
			renameSync(previous(name), name);
		} else {
			rmSync(previous(name), { recursive: true, force: true });
		}
	}
	for (const name of names) rmSync(staging(name), { recursive: true, force: true });
}

function write(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
	mkdirSync(folder, { recursive: true });
	for (const [path, content] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

const staging = (folder: string) => `${folder}.staging`;
const previous = (folder: string) => `${folder}.previous`;
