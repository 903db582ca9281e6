import { createServer, type Server } from 'node:net';
import { Failure } from './run';

/**
 * Lets a server listen.
 *
 * @throws Failure saying what to do when the port cannot be had.
 */
export async function listen(server: Server, port: number): Promise<void> {
	await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, listening)).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken. Set PORT to another one.`);
			if (error.code === 'EACCES') throw new Failure(`Port ${port} is not open to you. Set PORT to one above 1023.`);
			throw error;
		},
	);
}

/** Finds out whether the port can be had before long work is done in vain. @throws Failure as `listen` does. */
export async function assertFree(port: number): Promise<void> {
	const server = createServer();
	await listen(server, port);
	await new Promise((closed) => server.close(closed));
}
