/**
 * Handing in: what changed since the last commit, undoing it, and a branch with a commit for the developers to review.
 * Runs git itself. Whatever can go wrong is answered in plain words, and nothing is ever lost: edits stay in the files.
 */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { promisify } from 'node:util';
import { StudioError } from './server';

const run = promisify(execFile);

export interface Change {
	readonly path: string;
	readonly kind: 'changed' | 'new' | 'deleted';
	/** Lines that begin with +, - or a space. */
	readonly diff: string;
}

export interface HandedIn {
	readonly branch: string;
	readonly commit: string;
	/** Where to ask for a review, when the remote is a known host. */
	readonly reviewUrl?: string;
	/** Whether the branch reached the remote. Without a remote it stays here. */
	readonly pushed: boolean;
	/** Why it did not, in a sentence, where there is a remote. {@link send} tries again. */
	readonly problem?: string;
}

/** Only these are shown, undone and handed in. */
const ours = ['content', 'public'];

/** Branches that the studio makes begin like this. */
const prefix = 'content/';

/** What differs from the last commit under `content/` and `public/`. @throws StudioError when git cannot say. */
export async function changes(root: string): Promise<Change[]> {
	await assertRepository(root);
	const status = await git(root, [
		'status',
		'--porcelain',
		'-z',
		'--untracked-files=all',
		'--no-renames',
		'--',
		...ours,
	]);
	const found: Change[] = [];
	for (const entry of status.split('\0').filter(Boolean)) {
		const [code, path] = [entry.slice(0, 2), entry.slice(3)];
		const kind = code.includes('D') ? 'deleted' : code === '??' || code.includes('A') ? 'new' : 'changed';
		const against = kind === 'new' ? ['--no-index', '--', '/dev/null'] : ['HEAD', '--'];
		// With --no-index a difference is exit code 1.
		const output = await git(root, ['diff', '--no-color', '--no-ext-diff', ...against, path], [0, 1]);
		const start = output.indexOf('\n@@');
		found.push({ path, kind, diff: start < 0 ? '' : output.slice(start + 1) });
	}
	return found;
}

/** Puts files back as they were at the last commit; new files go. @throws StudioError for a file that has not changed. */
export async function undo(root: string, paths: readonly string[]): Promise<void> {
	const known = new Map((await changes(root)).map((change) => [change.path, change.kind]));
	for (const path of paths) {
		const kind = known.get(path);
		if (!kind) throw new StudioError(`${path} has not changed.`);
		if (kind === 'new') {
			await git(root, ['rm', '--cached', '--ignore-unmatch', '--quiet', '--', path]);
			await git(root, ['clean', '--force', '--quiet', '--', path]);
		} else await git(root, ['restore', '--source=HEAD', '--staged', '--worktree', '--', path]);
	}
}

/**
 * Commits all changes under `content/` and `public/` on a branch of their own and pushes it where there is a remote. On
 * a branch that the studio made before, the commit is added to it, so that a review under way takes it in.
 *
 * @param message in the editor's words; its first line names the branch too.
 * @throws StudioError when there is nothing to hand in, or git refuses: in a sentence, and with nothing changed.
 */
export async function handIn(root: string, message: string, now = new Date()): Promise<HandedIn> {
	const words = message.trim();
	if (!words) throw new StudioError('Say in a few words what you changed.');
	const found = await changes(root);
	if (found.length === 0) throw new StudioError('There is nothing to hand in: no file has changed.');
	const current = await branchName(root);
	for (const state of ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD']) {
		if (await git(root, ['rev-parse', '--quiet', '--verify', state], [0, 1])) {
			throw new StudioError(
				'Somebody’s merge is unfinished here. Ask a developer to finish it first; your edits stay in the files.',
			);
		}
	}
	const prepared = (await git(root, ['diff', '--cached', '--name-only', '-z'])).split('\0').filter(Boolean);
	if (prepared.some((path) => !ours.includes(path.split('/')[0] ?? ''))) {
		throw new StudioError(
			'There are other changes prepared for a commit. Ask a developer to commit them first; your edits stay in the files.',
		);
	}
	if (!(await git(root, ['config', 'user.email'], [0, 1]))) {
		throw new StudioError(
			'Git does not know who you are. Run this once in a terminal: git config --global user.name "Your Name" and git config --global user.email you@example.org.',
		);
	}

	const branch = current.startsWith(prefix) ? current : await freeBranch(root, words, now);
	if (branch !== current) {
		await git(root, ['switch', '--quiet', '--create', branch]);
		await git(root, ['config', `branch.${branch}.startedfrom`, current]);
	}
	const paths = found.map(({ path }) => path);
	await git(root, ['add', '--all', '--', ...paths]);
	await git(root, ['commit', '--quiet', '--no-verify', '-m', words, '--', ...paths]);
	return send(root);
}

/** Pushes the current branch, where there is a remote. @throws StudioError on a branch that the studio did not make. */
export async function send(root: string): Promise<HandedIn> {
	const branch = await branchName(root);
	if (!branch.startsWith(prefix)) throw new StudioError('There is nothing to send: hand your changes in first.');
	const commit = await git(root, ['rev-parse', 'HEAD']);
	if (!(await git(root, ['remote'])).split('\n').includes('origin')) return { branch, commit, pushed: false };
	try {
		await git(root, ['push', '--quiet', 'origin', `refs/heads/${branch}`]);
	} catch (error) {
		return {
			branch,
			commit,
			pushed: false,
			problem: `Your changes are saved on the branch “${branch}” on this machine, but could not be sent: ${remoteProblem(error)}`,
		};
	}
	const url = await git(root, ['remote', 'get-url', 'origin']);
	return { branch, commit, pushed: true, reviewUrl: reviewUrl(url, branch) };
}

/**
 * Goes back to the branch from which changes were handed in, and takes in what others have done there since.
 *
 * @throws StudioError when there are changes that were not handed in, or the two histories went apart.
 */
export async function startFresh(root: string): Promise<string> {
	const branch = await branchName(root);
	const base = (await git(root, ['config', `branch.${branch}.startedfrom`], [0, 1])) || branch;
	if ((await changes(root)).length > 0) {
		throw new StudioError('There are changes that you have not handed in. Hand them in, or undo them, and try again.');
	}
	try {
		if (base !== branch) await git(root, ['switch', '--quiet', base]);
		if ((await git(root, ['remote'])).split('\n').includes('origin')) {
			await git(root, ['fetch', '--quiet', 'origin', base]);
			await git(root, ['merge', '--quiet', '--ff-only', 'FETCH_HEAD']);
		}
	} catch (error) {
		throw new StudioError(`You do not have the newest version yet: ${remoteProblem(error)} Nothing is lost.`);
	}
	return base;
}

async function branchName(root: string): Promise<string> {
	const name = await git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], [0, 1]);
	if (name) return name;
	throw new StudioError(
		'Git is on no branch here. Ask a developer to switch to the main branch; your edits stay in the files.',
	);
}

function remoteProblem(error: unknown): string {
	const { stderr = '', killed } = error as { stderr?: string; killed?: boolean };
	const text = stderr || String(error);
	if (killed || /could not resolve|unable to access|network|timed? ?out|connection/i.test(text))
		return 'the network did not answer. Check your connection.';
	if (/permission|denied|authentication|403|401|could not read username|host key/i.test(text))
		return 'the remote refused your name or password. Sign in to git.';
	if (/does not appear to be a git repository|not found|no such/i.test(text))
		return 'the remote repository was not found. Ask a developer about its address.';
	if (/fast-forward|diverg|overwritten|fetch first/i.test(text))
		return 'your copy and the shared one have gone apart. A developer can bring them together.';
	if (/rejected|protected|hook declined/i.test(text)) return 'the remote rejected the branch. Ask a developer why.';
	return 'git did not say why. Ask a developer.';
}

/** "git@github.com:org/site.git" → "https://github.com/org/site/compare/branch?expand=1" */
export function reviewUrl(remote: string, branch: string): string | undefined {
	const [, host, repository] =
		/^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([\w.-]+)[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
	if (host === 'github.com') return `https://github.com/${repository}/compare/${branch}?expand=1`;
	if (host === 'gitlab.com')
		return `https://gitlab.com/${repository}/-/merge_requests/new?merge_request[source_branch]=${branch}`;
	if (host === 'bitbucket.org') return `https://bitbucket.org/${repository}/pull-requests/new?source=${branch}`;
	return undefined;
}

async function freeBranch(root: string, words: string, now: Date): Promise<string> {
	const slug = words
		.split('\n', 1)[0]
		?.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-|-$/g, '');
	const base = `${prefix}${now.toISOString().slice(0, 10)}-${slug || 'changes'}`;
	const taken = new Set(
		(await git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes'])).split('\n'),
	);
	for (let number = 1; ; number++) {
		const branch = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(branch) && !taken.has(`origin/${branch}`)) return branch;
	}
}

/** Git looks for a repository further up too: handing in must never touch another project. */
async function assertRepository(root: string): Promise<void> {
	let top: string;
	try {
		top = await git(root, ['rev-parse', '--show-toplevel']);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT')
			throw new StudioError(
				'Git is not installed on this machine, so changes cannot be compared or handed in. They are saved in the files.',
			);
		if (/dubious ownership/.test(String((error as { stderr?: unknown }).stderr)))
			throw new StudioError(
				'Git does not trust this folder, because it belongs to another user of this machine. Ask a developer to set safe.directory.',
			);
		throw new StudioError(
			'This folder has no history (git), so changes cannot be compared or handed in. They are saved in the files.',
		);
	}
	if (realpathSync(top) !== realpathSync(root))
		throw new StudioError(
			'This folder has no history (git) of its own, so changes cannot be compared or handed in. They are saved in the files.',
		);
	if (!(await git(root, ['rev-parse', '--quiet', '--verify', 'HEAD'], [0, 1])))
		throw new StudioError('This project has no commit yet. Ask a developer to make the first one.');
}

async function git(root: string, args: readonly string[], codes: readonly number[] = [0], tries = 5): Promise<string> {
	try {
		const { stdout } = await run('git', ['--literal-pathspecs', ...args], {
			cwd: root,
			maxBuffer: 50_000_000,
			timeout: 60_000,
			env: {
				...process.env,
				// Never asks for a password or opens an editor: nobody is there to answer.
				GIT_TERMINAL_PROMPT: '0',
				GIT_EDITOR: 'true',
				// Looking keeps nobody else from writing.
				GIT_OPTIONAL_LOCKS: '0',
				LC_ALL: 'C',
			},
		});
		return stdout.trimEnd();
	} catch (error) {
		const { code, stdout, stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
		if (typeof code === 'number' && codes.includes(code)) return stdout?.trimEnd() ?? '';
		if (!/\.lock': File exists|Unable to create .*\.lock/.test(stderr)) throw error;
		if (tries <= 1)
			throw new StudioError(
				'Another program is using this project’s history (git). Wait until it is done and try again; nothing is lost.',
			);
		await new Promise((rested) => setTimeout(rested, 400));
		return git(root, args, codes, tries - 1);
	}
}
