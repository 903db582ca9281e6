import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('without the development dependencies every script says in plain words what to install', () => {
	const folder = mkdtempSync(join(tmpdir(), 'tools-'));
	try {
		mkdirSync(join(folder, 'scripts'));
		cpSync('scripts/tools.mjs', join(folder, 'scripts/tools.mjs'));
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		const commands = Object.entries(scripts).filter(([, one]) => one.startsWith('node'));
		for (const [name, command] of commands) {
			const [program = '', ...args] = command.split(' ');
			const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
			assert.equal(status, 1, name);
			assert.match(stderr, /npm ci --include=dev/, name);
			assert.doesNotMatch(stderr, /\n\s+at /, name);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
