/** `npm run serve`: the published site, at http://localhost:3000 or the port that PORT names. */
import { existsSync } from 'node:fs';
import { parsePort } from '../lib/site-url';
import { restore } from '../publish/replace-folder';
import { createSiteServer } from '../publish/server';
import { listen, previewHost } from './port';
import { Failure, main, whenAsked } from './run';

main(async () => {
	const port = parsePort(process.env.PORT);
	restore('out');
	if (!existsSync('out/vercel.json')) throw new Failure('There is no published site in out/: run npm run build first.');

	const server = createSiteServer({ dir: 'out' });
	await listen(server, port, previewHost);
	const address = server.address();
	console.log(`http://localhost:${typeof address === 'object' ? address?.port : port}`);

	whenAsked(() => {
		server.close();
		server.closeAllConnections();
	});
});
