/** The copy of the content that `npm run dev` shows: always whole, whatever is wrong with the files being edited. */
import { execFileSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { problemsIn, report, runRules } from '../check';
import { writeEditorFiles } from '../check/editor/editor-support';
import { loadSite } from '../check/load';
import { failedCheck } from '../check/report';
import { rules } from '../check/rules';
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
 * Brings the copy up to date, as far as it can be shown: all of it if nothing prevents that; otherwise those
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

/**
 * For a first start with content that cannot be shown: makes a copy of it as it was at the last commit, so that pages and
 * studio are there to mend it with. Makes none where the project has no history of its own, or that cannot be shown either.
 */
export async function copyLastCommit(root = '.'): Promise<void> {
	const made = join(root, '.dev/last');
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		// Git looks for a history further up too.
		if (git('rev-parse', '--show-prefix').toString().trim() !== '') return;
		rmSync(made, { recursive: true, force: true });
		mkdirSync(made, { recursive: true });
		execFileSync('tar', ['-x', '-C', made], { input: git('archive', '--format=tar', 'HEAD', 'content') });
		const files = runRules(await loadSite(made), today(), needed);
		if (files.some(({ messages }) => messages.some(({ fatal }) => fatal))) return;
		rmSync(join(root, copy), { recursive: true, force: true });
		renameSync(join(made, 'content'), join(root, copy));
	} catch {
		// No git, no history, no commit: then there is none to show.
	} finally {
		rmSync(made, { recursive: true, force: true });
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
 * Calls `changed` after something under content/ or public/ has changed. It looks again and again instead of asking
 * the system, which forgets renamed folders on some computers.
 */
export function watchContent(changed: () => void): NodeJS.Timeout {
	let before = stamps();
	return setInterval(() => {
		const now = stamps(before);
		const isChanged = [...new Set([...before.keys(), ...now.keys()])].some(
			(file) => before.get(file) !== now.get(file),
		);
		before = now;
		if (isChanged) changed();
	}, 100);
}

/** When each file last changed. A folder that goes while it is read is looked at again a moment later. */
function stamps(before = new Map<string, string>()): Map<string, string> {
	try {
		const files = ['content', 'public'].flatMap((folder) => filesIn(folder).map((file) => join(folder, file)));
		return new Map(
			files.map((file) => {
				const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
				return [file, `${mtimeMs} ${size}`];
			}),
		);
	} catch {
		return before;
	}
}

/** Rules about wording and style: a file that breaks them can be shown all the same. */
const harmless = new Set(
	[
		'absolutes american balance capitals claims empty exclamation-marks figures headings images linked',
		'links long-sentences markdown nesting once passive person-first placeholders plain-text practice',
		'reading-level review-due shown sources-cited spelling titles',
	].flatMap((names) => names.split(' ')),
);
const needed = rules.filter(({ name }) => !harmless.has(name));

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

/**
 * Checks the content.
 *
 * @param show is called first, with the files that cannot be shown: finding them is quick.
 */
export async function checkAll(show: (broken: readonly string[]) => void): Promise<Checked> {
	try {
		const site = await loadSite('.');
		show(
			runRules(site, today(), needed).flatMap(({ path, messages }) =>
				messages.some(({ fatal }) => fatal) ? [path] : [],
			),
		);
		const files = runRules(site, today());
		await writeEditorFiles('.', site);
		return { problems: problemsIn(files), printed: report(files) };
	} catch (error) {
		return failedCheck(error);
	}
}
