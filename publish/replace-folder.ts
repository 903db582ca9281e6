import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files into a new folder and swaps it with the last one. Whatever happens meanwhile, one of the two
 * is complete: `<folder>.staging-<process>` holds the new one until it is, `<folder>.previous-<process>` the last one
 * until it is no longer needed.
 *
 * @param files their content, by address such as `/about.html`.
 * @throws Error when that is impossible; the last folder then stays as it was.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
	recover(folder);
	const [staging, previous] = [`${folder}.staging-${process.pid}`, `${folder}.previous-${process.pid}`];
	try {
		for (const [path, content] of files) write(join(staging, path), content);
		if (existsSync(folder)) renameSync(folder, previous);
		renameSync(staging, folder);
		sync(dirname(folder));
	} catch (error) {
		if (existsSync(previous)) renameSync(previous, folder);
		throw error;
	} finally {
		remove(staging);
	}
	remove(previous);
}

/** Waits until it is on the disk: otherwise a power cut could leave a folder of empty files. */
function write(path: string, content: Buffer | string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content, { flush: true });
}

/** The same for what a folder holds, where the system can. */
function sync(folder: string): void {
	try {
		const open = openSync(folder, 'r');
		fsyncSync(open);
		closeSync(open);
	} catch {
		// Windows and some network drives cannot. The folder is complete all the same.
	}
}

/** Removes a folder, even if somebody has protected what is in it. */
function remove(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true });
	} catch {
		unprotect(path);
		rmSync(path, { recursive: true, force: true });
	}
}

function unprotect(folder: string): void {
	chmodSync(folder, 0o700);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (entry.isDirectory()) unprotect(join(folder, entry.name));
	}
}

/** Puts the last folder back when somebody killed the build that had just taken it away. Removes nothing. */
export function restore(folder: string): void {
	const [last] = leftovers(folder).filter(({ kind }) => kind === 'previous');
	if (last && !existsSync(folder)) renameSync(last.path, folder);
}

/** The same, and removes what builds that no longer run have left. */
export function recover(folder: string): void {
	restore(folder);
	for (const { path } of leftovers(folder)) remove(path);
}

/** What builds that no longer run have left beside a folder. Processes share numbers in time: none of this is our own. */
function leftovers(folder: string): { path: string; kind: string }[] {
	return readdirSync(dirname(folder)).flatMap((name) => {
		const [, kind = '', process = ''] = /\.(staging|previous)-(\d+)$/.exec(name) ?? [];
		const isOurs = name === `${basename(folder)}.${kind}-${process}`;
		return isOurs && !isRunning(Number(process)) ? [{ path: join(dirname(folder), name), kind }] : [];
	});
}

/** Whether another process of this number runs. */
export function isRunning(id: number): boolean {
	if (id === process.pid || hasEnded(id)) return false;
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		// It runs, and belongs to somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** In a container nobody may have asked yet how a killed process ended; until then Linux keeps its number. */
function hasEnded(id: number): boolean {
	try {
		return /\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
	} catch {
		return false;
	}
}
