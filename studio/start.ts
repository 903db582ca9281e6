/** The studio's server as a process: `npm run dev` starts it and says on which port of this machine. */
import { handlersFor } from './handlers';
import { createStudioServer } from './server';

const allowedHosts = (process.env.STUDIO_HOSTS ?? '')
	.split(',')
	.map((name) => name.trim())
	.filter(Boolean);
const server = createStudioServer({ handlers: handlersFor(process.cwd()), allowedHosts });
server.listen(Number(process.env.STUDIO_PORT), '127.0.0.1');
process.on('disconnect', () => process.exit());
