/** The copy of the content that `npm run dev` shows: always whole, whatever is wrong with the files being edited. */
import { type ChildProcess, fork } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { failedCheck } from '../check/report';
import type { Problem } from '../model/problem';

export interface Checked {
	readonly problems: readonly Problem[];
	readonly printed: string;
}

const copy = '.dev/content';
const problemsFile = '.dev/problems.json';

/** Whether there is a copy from an earlier run, or from a moment ago. */
export function hasCopy(): boolean {
	return existsSync(join(copy, 'comparisons.ts'));
}

/**
 * Brings the copy up to date, as far as it can be shown: all of it when nothing stands in the way; otherwise those
 * texts that are fine, as long as the data are as before. The rest stays as it was.
 *
 * @param paths the files that cannot be shown.
 */
export function updateCopy(paths: readonly string[]): void {
	const broken = new Set(paths);
	const files = filesIn('content');
	const changed = files.filter((file) => !sameFile(join('content', file), join(copy, file)));
	if (broken.size === 0) {
		for (const file of filesIn(copy)) if (!files.includes(file)) rmSync(join(copy, file));
		for (const file of changed) put(file);
		return;
	}
	if (!changed.some((file) => file.endsWith('.ts'))) {
		for (const file of changed) if (!broken.has(`content/${file}`) && existsSync(join(copy, file))) put(file);
	}
}

/** Hands the problems to the pages. A file that says the same is left alone: writing it would reload them. */
export function showProblems({ problems }: Checked): void {
	const text = `${JSON.stringify(problems, null, '\t')}\n`;
	mkdirSync(dirname(problemsFile), { recursive: true });
	if (!existsSync(problemsFile) || readFileSync(problemsFile, 'utf8') !== text) writeFileSync(problemsFile, text);
}

function put(file: string): void {
	mkdirSync(dirname(join(copy, file)), { recursive: true });
	copyFileSync(join('content', file), join(copy, file));
}

function sameFile(one: string, other: string): boolean {
	return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/**
 * Calls `changed` after something under content/ or public/ has changed, with whether data were among it. It looks
 * again and again instead of asking the system, which forgets renamed folders on some computers.
 */
export function watchContent(changed: (data: boolean) => void): NodeJS.Timeout {
	let before = stamps();
	return setInterval(() => {
		const now = stampsOr(before);
		const files = [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
		before = now;
		if (files.length > 0) changed(files.some((file) => file.endsWith('.ts')));
	}, 100);
}

/** A folder that goes while it is read is looked at again a moment later. */
function stampsOr(before: Map<string, string>): Map<string, string> {
	try {
		return stamps();
	} catch {
		return before;
	}
}

function stamps(): Map<string, string> {
	return new Map(
		['content', 'public'].flatMap((folder) =>
			filesIn(folder).map((file) => {
				const { mtimeMs, size } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
				return [join(folder, file), `${mtimeMs} ${size}`] as const;
			}),
		),
	);
}

/** Checks that answer at once: a process is kept waiting for the next change of data. */
export class Checker {
	private current = start();
	private spare = start();
	private stopped = false;

	/**
	 * @param data whether data have changed since the last check
	 * @param show is called as soon as it is known which files cannot be shown
	 */
	async check(data: boolean, show: (broken: readonly string[]) => void): Promise<Checked> {
		if (data) {
			this.current.kill();
			this.current = this.spare;
			this.spare = start();
		}
		// A file may have gone between being listed and being read, which ends the process: the next one sees what is there.
		for (let tries = 0; tries < 5; tries += 1) {
			const { current } = this;
			const answer = await ask(current, show);
			if (answer) return answer;
			// Nobody is there any longer to be told.
			if (this.stopped) return new Promise(() => {});
			if (current === this.current) this.current = start();
		}
		// Whatever ended them stands above, on the screen.
		return failedCheck('The content could not be read.');
	}

	stop(): void {
		this.stopped = true;
		this.current.kill();
		this.spare.kill();
	}
}

/** @returns nothing when the process ended before it had answered. */
function ask(current: ChildProcess, show: (broken: readonly string[]) => void): Promise<Checked | undefined> {
	return new Promise((done) => {
		const ended = () => done(undefined);
		const listen = (answer: Checked | { broken: readonly string[] }) => {
			if ('broken' in answer) {
				try {
					show(answer.broken);
				} catch {
					// A file went while it was copied. That is a change, so that all of it is looked at again.
				}
				return;
			}
			current.off('message', listen).off('exit', ended);
			done(answer);
		};
		current.on('message', listen);
		current.on('exit', ended);
		if (current.connected) current.send('check');
		else ended();
	});
}

function start(): ChildProcess {
	return fork('scripts/check-worker.ts', {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
}
