import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../publish/replace-folder';

const leash = join(import.meta.dirname, 'leash.mjs');
const started = (shell: string) =>
	`require('node:child_process').spawn(process.execPath, ${JSON.stringify([leash, 'sh', '-c', shell])}, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }).on('exit', (code) => process.exit(code));`;

test('a command and its helpers end when the process that started it is killed', async () => {
	const parent = spawn(process.execPath, ['-e', started('sleep 1000 & echo $!; wait')]);
	const helper = Number(await new Promise((said) => parent.stdout.once('data', said)));
	assert.ok(isRunning(helper));
	parent.kill('SIGKILL');
	for (let attempt = 0; attempt < 300 && isRunning(helper); attempt++) await wait(100);
	assert.ok(!isRunning(helper));
});

test('what a command says and how it ends is passed on', () => {
	const { status, stdout } = spawnSync(process.execPath, ['-e', started('echo said; exit 3')], { encoding: 'utf8' });
	assert.deepEqual([status, stdout], [3, 'said\n']);
});
