/** Reading and saving. A file that changed on disk meanwhile is never overwritten. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { resolvePath } from './paths';
import { StudioError } from './server';

export interface ReadFile {
	readonly text: string;
	/** Identifies this state of the file. Nothing for a file that does not exist. */
	readonly hash: string | undefined;
}

/** The result of a save: the new hash, or what is on disk now when that is not what was edited. */
export type Saved = { readonly hash: string } | { readonly conflict: ReadFile };

/** @returns the file's text; an empty text without a hash when there is no such file. @throws StudioError for a path outside the content. */
export function readText(root: string, path: string): ReadFile {
	const file = resolvePath(root, path);
	try {
		const bytes = readFileSync(file);
		return { text: bytes.toString('utf8'), hash: hashOf(bytes) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { text: '', hash: undefined };
		throw error;
	}
}

/**
 * Saves a file in one step, so that a crash leaves the old file or the new one.
 *
 * @param hash of the state that was edited; nothing for a new file.
 * @throws StudioError for a path outside the content.
 */
export function saveText(root: string, path: string, text: string, hash: string | undefined): Saved {
	const current = readText(root, path);
	if (current.hash !== hash) return { conflict: current };
	const bytes = Buffer.from(text, 'utf8');
	writeAtomically(resolvePath(root, path), bytes);
	return { hash: hashOf(bytes) };
}

/** Saves a picture. @throws StudioError when there is a file by that name, or the path is not one for pictures. */
export function savePicture(root: string, path: string, bytes: Uint8Array): void {
	if (readText(root, path).hash !== undefined)
		throw new StudioError('There is a picture with this name already. Choose another name.');
	writeAtomically(resolvePath(root, path), bytes);
}

function writeAtomically(file: string, bytes: Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	// Hidden, so that nothing takes the half-written file for content.
	const temporary = `${dirname(file)}/.${randomUUID()}.tmp`;
	try {
		writeFileSync(temporary, bytes, { flush: true });
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
