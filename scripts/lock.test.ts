import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'lock');
const program = `
	import { lock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
	import { main } from ${JSON.stringify(join(import.meta.dirname, 'run.ts'))};
	main(async () => {
		lock(${JSON.stringify(file)});
		console.log('locked');
		if (process.env.STAY) setInterval(() => {}, 1000);
	});`;
const args = ['--import', 'tsx', '--input-type=module', '--eval', program];

test.after(() => rmSync(folder, { recursive: true, force: true }));

test('while one process has the lock, another one ends with one sentence that says what to do', async () => {
	const first = spawn(process.execPath, args, { env: { ...process.env, STAY: '1' } });
	await new Promise((locked) => first.stdout.once('data', locked));
	const second = spawnSync(process.execPath, args, { encoding: 'utf8' });
	assert.equal(second.status, 1);
	assert.match(
		second.stderr.trim(),
		new RegExp(`^Another build is running in this folder \\(process ${first.pid}\\).*$`),
	);
	assert.equal(readFileSync(file, 'utf8'), String(first.pid));

	first.kill('SIGKILL');
	await new Promise((ended) => first.once('exit', ended));
	assert.ok(existsSync(file));
	const third = spawnSync(process.execPath, args, { encoding: 'utf8' });
	assert.equal(third.stdout, 'locked\n', 'what a killed process left is taken over');
	assert.ok(!existsSync(file), 'a process that ends gives the lock back');
});

test('an empty lock counts as held', () => {
	writeFileSync(file, '');
	assert.match(spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr, /If there is none, delete .*lock/);
});

test('a lock that cannot be written is not left behind', () => {
	rmSync(file, { force: true });
	const shell = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
	const { status, stderr } = spawnSync('bash', ['-c', shell, process.execPath, ...args], { encoding: 'utf8' });
	assert.equal(status, 1, stderr);
	assert.ok(!existsSync(file));
});
