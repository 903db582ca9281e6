import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning } from '../publish/replace-folder';
import { Failure } from './run';

/**
 * Lets one process at a time do what the lock is for, until it ends.
 *
 * @param file holds the number of that process. One that was killed leaves it behind; the next one takes it over.
 * @throws Failure when another process has it.
 */
export function lock(file: string): void {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			// On a full disk the file is there, and empty: it would keep the next build away.
			rmSync(file, { force: true });
			throw error;
		}
		const id = Number(readFileSync(file, 'utf8'));
		if (id === 0 || isRunning(id)) {
			throw new Failure(
				`Another build is running in this folder (process ${id || 'unknown'}). Wait until it has ended. If there is none, delete ${file}.`,
			);
		}
		rmSync(file);
		lock(file);
		return;
	}
	process.on('exit', () => rmSync(file, { force: true }));
}
