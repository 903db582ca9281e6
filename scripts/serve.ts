/** `npm run serve`: the published site, at http://localhost:3000 or the port that PORT names. */
import { existsSync } from 'node:fs';
import { heal } from '../publish/replace-folders';
import { createSiteServer } from '../publish/server';
import { readPort } from './port';
import { Failure, main, whenAsked } from './run';

main(async () => {
	const port = readPort();
	heal(['out', 'deploy']);
	if (!existsSync('out/vercel.json')) throw new Failure('There is no published site in out/: run npm run build first.');

	const server = createSiteServer({ dir: 'out' });
	await new Promise<void>((listening, failed) => server.on('error', failed).listen(port, listening)).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken. Set PORT to another one.`);
			if (error.code === 'EACCES') throw new Failure(`Port ${port} is not open to you. Set PORT to one above 1023.`);
			throw error;
		},
	);
	const address = server.address();
	console.log(`http://localhost:${typeof address === 'object' ? address?.port : port}`);

	whenAsked(() => {
		server.close();
		server.closeAllConnections();
	});
});
