import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { assertFree, listen } from './port';

test('a taken port is reported in a sentence, and a free one passes', async () => {
	const [one, other] = [createServer(), createServer()];
	await listen(one, 0);
	const { port } = one.address() as AddressInfo;
	const expected = { message: `Port ${port} is taken. Set PORT to another one.` };
	await assert.rejects(listen(other, port), expected);
	await assert.rejects(assertFree(port), expected);
	await new Promise((closed) => one.close(closed));
	await assertFree(port);
	await listen(other, port);
	other.close();
});

for (const command of ['start', 'dev']) {
	test(`npm run ${command} checks the port first, and builds nothing if it is taken`, async () => {
		// Not in the project, whose own folders may be in use.
		const folder = mkdtempSync(join(tmpdir(), 'port-'));
		const server = createServer();
		await listen(server, 0);
		const { port } = server.address() as AddressInfo;
		const run = (PORT: string) =>
			spawnSync('node', ['--import', import.meta.resolve('tsx'), resolve(`scripts/${command}.ts`)], {
				cwd: folder,
				env: { ...process.env, PORT, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
				encoding: 'utf8',
				timeout: 20_000,
			});
		try {
			const taken = run(String(port));
			assert.equal(taken.status, 1);
			assert.equal(`${taken.stdout}${taken.stderr}`, `\nPort ${port} is taken. Set PORT to another one.\n`);
			assert.match(run('abc').stderr, /^\nPORT is “abc”, which is not a valid port\. .*\n$/);
			assert.deepEqual(readdirSync(folder), []);
		} finally {
			server.close();
			rmSync(folder, { recursive: true });
		}
	});
}
