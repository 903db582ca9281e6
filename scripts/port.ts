import { Failure } from './run';

/**
 * The port to serve on: `PORT`, else 3000.
 *
 * @throws Failure when `PORT` is no port.
 */
export function readPort(): number {
	const wanted = process.env.PORT ?? '3000';
	const port = Number(wanted);
	if (!/^\d+$/.test(wanted) || port > 65535) {
		throw new Failure(`PORT is “${wanted}”, which is no port. Give a number from 0 to 65535.`);
	}
	return port;
}
