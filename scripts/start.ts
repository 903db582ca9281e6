/** `npm start`: builds the site for this machine, unless SITE_URL names another address, and serves it. */
import { localSiteUrl } from '../lib/site-url';
import { readPort } from './port';
import { main, run } from './run';

main(async () => {
	readPort();
	process.env.SITE_URL ||= localSiteUrl();
	await run('tsx', ['scripts/build.ts']);
	await import('./serve');
});
