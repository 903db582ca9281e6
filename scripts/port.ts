import { createServer, type Server } from 'node:net';
import { Failure } from './run';

/** Who may reach the preview: HOST, or without it only this machine. */
export const previewHost = process.env.HOST || 'localhost';

/**
 * Lets a server listen.
 *
 * @param host the name or address of this machine that it can be reached by; any, if not given.
 * @throws Failure saying what to do when the port cannot be had.
 */
export async function listen(server: Server, port: number, host?: string): Promise<void> {
	await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening)).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken. Set PORT to another one.`);
			if (error.code === 'EACCES') throw new Failure(`Port ${port} is not open to you. Set PORT to one above 1023.`);
			throw error;
		},
	);
}

/** Checks that the port is free before a long build. @throws Failure as `listen` does. */
export async function assertFree(port: number, host?: string): Promise<void> {
	const server = createServer();
	await listen(server, port, host);
	await new Promise((closed) => server.close(closed));
}
