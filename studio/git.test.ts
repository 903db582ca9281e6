import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { changes, handIn, reviewUrl, send, startFresh, undo } from './git';
import { StudioError } from './server';

function project({ remote = true } = {}) {
	const home = mkdtempSync(join(tmpdir(), 'hand-in-'));
	const root = join(home, 'site');
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	const write = (path: string, text: string) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	mkdirSync(root);
	git('init', '--quiet', '--initial-branch=main');
	git('config', 'user.name', 'Editor');
	git('config', 'user.email', 'editor@example.org');
	write('content/pages/about.mdx', 'One.\nTwo.\n');
	write('content/pages/old.mdx', 'Old.\n');
	write('lib/code.ts', 'code\n');
	git('add', '.');
	git('commit', '--quiet', '-m', 'Begin');
	if (remote) {
		execFileSync('git', ['init', '--quiet', '--bare', join(home, 'remote.git')]);
		git('remote', 'add', 'origin', join(home, 'remote.git'));
		git('push', '--quiet', 'origin', 'main');
	}
	return { home, root, git, write, read: (path: string) => readFileSync(join(root, path), 'utf8') };
}

test('changes are listed with their lines, and code is left out', async () => {
	const { root, write } = project();
	write('content/pages/about.mdx', 'One.\nThree.\n');
	write('content/pages/new page é.mdx', 'New.\n');
	write('lib/code.ts', 'other\n');
	rmSync(join(root, 'content/pages/old.mdx'));
	const found = await changes(root);
	assert.deepEqual(found.map(({ path, kind }) => [path, kind]).sort(), [
		['content/pages/about.mdx', 'changed'],
		['content/pages/new page é.mdx', 'new'],
		['content/pages/old.mdx', 'deleted'],
	]);
	assert.match(found.find(({ path }) => path.endsWith('about.mdx'))?.diff ?? '', /-Two\.\n\+Three\./);
});

test('one file, or all of them, can be undone', async () => {
	const { root, write, read, git } = project();
	write('content/pages/about.mdx', 'Changed.\n');
	write('content/pages/new.mdx', 'New.\n');
	rmSync(join(root, 'content/pages/old.mdx'));
	await undo(root, ['content/pages/about.mdx']);
	assert.equal(read('content/pages/about.mdx'), 'One.\nTwo.\n');
	assert.equal((await changes(root)).length, 2);
	await undo(root, ['content/pages/new.mdx', 'content/pages/old.mdx']);
	assert.equal(git('status', '--porcelain'), '');
	await assert.rejects(undo(root, ['lib/code.ts']), StudioError);
});

test('handing in pushes a branch with exactly the changed content', async () => {
	const { root, home, write, git } = project();
	write('content/pages/about.mdx', 'One.\nThree.\n');
	write('lib/code.ts', 'somebody else’s work\n');
	const result = await handIn(root, 'Say it better\n\nMore words.', new Date('2026-11-24T12:00:00Z'));
	assert.equal(result.branch, 'content/2026-11-24-say-it-better');
	assert.equal(result.pushed, true);
	const remote = (...args: string[]) => execFileSync('git', args, { cwd: join(home, 'remote.git'), encoding: 'utf8' });
	assert.equal(remote('diff', '--stat', '--name-only', 'main', result.branch).trim(), 'content/pages/about.mdx');
	assert.equal(remote('log', '-1', '--format=%B', result.branch).trim(), 'Say it better\n\nMore words.');
	assert.deepEqual(await changes(root), []);
	assert.match(git('status', '--porcelain'), /lib\/code\.ts/);

	write('content/pages/about.mdx', 'One.\nFour.\n');
	assert.equal((await handIn(root, 'And better still')).branch, result.branch);
	assert.equal(remote('rev-list', '--count', `main..${result.branch}`).trim(), '2');
	assert.equal(await startFresh(root), 'main');
});

test('without a remote the branch stays here', async () => {
	const { root, write } = project({ remote: false });
	write('content/pages/about.mdx', 'x\n');
	const { pushed, problem } = await handIn(root, 'x');
	assert.deepEqual([pushed, problem], [false, undefined]);
});

test('a remote that is gone loses nothing, and sending works once it is back', async () => {
	const { root, home, write } = project();
	write('content/pages/about.mdx', 'x\n');
	execFileSync('mv', [join(home, 'remote.git'), join(home, 'away.git')]);
	const { pushed, problem } = await handIn(root, 'x');
	assert.equal(pushed, false);
	assert.match(problem ?? '', /saved on the branch/);
	execFileSync('mv', [join(home, 'away.git'), join(home, 'remote.git')]);
	assert.equal((await send(root)).pushed, true);
});

const refused: [string, (project_: ReturnType<typeof project>) => void, RegExp][] = [
	['nothing has changed', () => {}, /no file has changed/],
	['git is on no branch', ({ git }) => git('checkout', '--quiet', '--detach'), /no branch/],
	[
		'somebody prepared other changes',
		({ git, write }) => {
			write('lib/code.ts', 'x');
			git('add', 'lib');
		},
		/other changes prepared/,
	],
	[
		'a merge is unfinished',
		({ git, write, root }) => {
			git('switch', '--quiet', '--create', 'other');
			write('content/pages/about.mdx', 'theirs\n');
			git('commit', '--quiet', '-am', 'theirs');
			git('switch', '--quiet', 'main');
			write('content/pages/about.mdx', 'ours\n');
			git('commit', '--quiet', '-am', 'ours');
			try {
				execFileSync('git', ['merge', '--quiet', 'other'], { cwd: root, stdio: 'ignore' });
			} catch {}
		},
		/merge is unfinished/,
	],
	['there is no history', ({ root }) => rmSync(join(root, '.git'), { recursive: true }), /no history/],
];
for (const [name, prepare, message] of refused) {
	test(`handing in is refused in a sentence when ${name}`, async () => {
		const made = project();
		if (name !== 'nothing has changed') made.write('content/pages/about.mdx', 'edited\n');
		prepare(made);
		const before = name === 'there is no history' ? undefined : made.git('status', '--porcelain');
		await assert.rejects(
			handIn(made.root, 'words'),
			(error) => error instanceof StudioError && message.test(error.message),
		);
		if (before !== undefined) assert.equal(made.git('status', '--porcelain'), before);
	});
}

test('a history further up is not this project’s', async () => {
	const { root } = project();
	mkdirSync(join(root, 'inner/content'), { recursive: true });
	await assert.rejects(changes(join(root, 'inner')), StudioError);
});

test('the address for a review is known for the common hosts', () => {
	assert.equal(
		reviewUrl('git@github.com:org/site.git', 'content/x'),
		'https://github.com/org/site/compare/content/x?expand=1',
	);
	assert.equal(
		reviewUrl('https://token@github.com/org/site', 'content/x'),
		'https://github.com/org/site/compare/content/x?expand=1',
	);
	assert.equal(reviewUrl('/srv/git/site.git', 'content/x'), undefined);
});
