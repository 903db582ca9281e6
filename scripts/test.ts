/** `npm test`: everything CI runs. Types, lint, content, unit tests, the build, and the built site in a browser. */
import { readdirSync } from 'node:fs';
import { localSiteUrl } from '../lib/site-url';
import { findChromium } from './chromium';
import { freePort } from './free-port';
import { main, run } from './run';

main(async () => {
	process.env.SITE_URL ||= localSiteUrl();
	await run('tsx', ['scripts/check.ts']);
	await run('node', ['--import', 'tsx', '--test', '--test-reporter=spec', ...unitTests()]);
	const CHROMIUM_PATH = await findChromium();
	await run('tsx', ['scripts/build.ts']);
	const env = { ...process.env, CHROMIUM_PATH, E2E_PORT: String(await freePort()) };
	await run('playwright', ['test', ...process.argv.slice(2)], { env });
});

function unitTests(): string[] {
	return ['model', 'lib', 'alternates', 'components', 'check', 'publish', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.test.ts'))
			.map((file) => `${folder}/${file}`),
	);
}
