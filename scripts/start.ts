/** `npm start`: builds the site for this machine, unless SITE_URL names another address, and serves it. */
import { localSiteUrl, parsePort } from '../lib/site-url';
import { assertFree, previewHost } from './port';
import { main, run } from './run';

main(async () => {
	await assertFree(parsePort(process.env.PORT), previewHost);
	process.env.SITE_URL ||= localSiteUrl();
	await run('tsx', ['scripts/build.ts']);
	await import('./serve');
});
