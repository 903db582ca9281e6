import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyLastCommit } from './dev-content';

test('a first start with broken content shows what was committed last, where that can be shown', async () => {
	const root = mkdtempSync(join(tmpdir(), 'last-commit-'));
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
	const copy = join(root, '.dev/content/practice.ts');
	cpSync('content', join(root, 'content'), { recursive: true });
	try {
		await copyLastCommit(root);
		assert.ok(!existsSync(copy), 'there is no history');

		git('init', '--quiet');
		git('add', '.');
		git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '--quiet', '-m', 'Begin');
		const committed = readFileSync(join(root, 'content/practice.ts'), 'utf8');
		writeFileSync(join(root, 'content/practice.ts'), 'export const');
		await copyLastCommit(root);
		assert.equal(readFileSync(copy, 'utf8'), committed);
		assert.equal(readFileSync(join(root, 'content/practice.ts'), 'utf8'), 'export const');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});
