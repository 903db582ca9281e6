/** The studio's server as a process: `npm run dev` starts it and says on which port of this machine. */
import { hostsFrom } from './guard';
import { handlersFor } from './handlers';
import { createStudioServer } from './server';

const server = createStudioServer({
	handlers: handlersFor(process.cwd()),
	allowedHosts: hostsFrom(process.env.STUDIO_HOSTS),
});
server.listen(Number(process.env.STUDIO_PORT), '127.0.0.1');
