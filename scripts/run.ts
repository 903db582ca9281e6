import { type ChildProcess, type SpawnOptions, type StdioOptions, spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { systemFault } from './system-fault';

/** For errors whose message needs no stack trace: the command ends with exit code 1. */
export class Failure extends Error {}

/**
 * Runs a command of this project (or of the system) and waits for it; what it prints is shown as it comes.
 *
 * @throws Failure when it ends with anything but 0.
 */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
	const code = await new Promise<number | null>((done, failed) => {
		onLeash(command, args, options).on('error', failed).on('exit', done);
	});
	if (code !== 0) throw new Failure(`${command} ${args.join(' ')} failed.`);
}

/** Runs a command of this project and gives what it printed, instead of showing it. */
export async function output(command: string, args: readonly string[]): Promise<{ code: number | null; text: string }> {
	return new Promise((done, failed) => {
		let text = '';
		const child = onLeash(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (part: string) => {
				text += part;
			});
		}
		child.on('error', failed).on('close', (code) => done({ code, text }));
	});
}

/**
 * Runs a command of this project and shows what it printed once it has ended: where the system refused something, one
 * sentence in its place.
 *
 * @throws Failure when it ends with anything but 0.
 */
export async function runQuietly(command: string, args: readonly string[]): Promise<void> {
	const { code, text } = await output(command, args);
	const fault = code === 0 ? undefined : systemFault(text);
	if (!fault || process.env.DEBUG) console.log(text.trimEnd());
	if (code !== 0) throw new Failure(fault ?? `${command} ${args.join(' ')} failed.`);
}

/** Starts a command of this project, which ends when this process does: also when that is killed. */
export function onLeash(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
	const stdio = options.stdio ?? ['inherit', 'inherit', 'inherit'];
	return spawn(process.execPath, [join(import.meta.dirname, 'leash.mjs'), command, ...args], {
		...options,
		stdio: [...(typeof stdio === 'string' ? [stdio, stdio, stdio] : stdio), 'ipc'] as StdioOptions,
		env: toolEnvironment(options.env),
	});
}

/** The environment in which the project's own tools are found, wherever the command was started from. */
export function toolEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
	return {
		...env,
		PATH: `${resolve('node_modules/.bin')}${delimiter}${env.PATH}`,
		// Some tools believe this rather than the system, and whoever started us may be elsewhere.
		PWD: process.cwd(),
		// No part of the tool chain reports anything to anyone.
		NEXT_TELEMETRY_DISABLED: '1',
	};
}

/** Runs a script's main function and turns what it throws into a message and an exit code. */
export function main(script: () => Promise<void>): void {
	script().catch((error: unknown) => {
		const message = error instanceof Error ? error.message : String(error);
		console.error(`\n${error instanceof Failure ? message : (systemFault(message) ?? message)}`);
		if (!(error instanceof Failure) && process.env.DEBUG) console.error(error);
		process.exitCode = 1;
	});
}

/**
 * Calls `stop` when this process is asked to end: by a signal, or by the end of whatever started it. npm passes a
 * signal on to a shell, which dies without passing it on; its child only gets another parent.
 */
export function whenAsked(stop: () => void): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		stop();
	}, 300).unref();
}
