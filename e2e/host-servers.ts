/** Starts the preview server, and Caddy with the configuration that the build wrote for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createSiteServer } from '../publish/server';
import { freePort } from '../scripts/free-port';

export interface RunningServer {
	readonly origin: string;
	/** The number of its process, if it has one of its own. */
	readonly pid?: number | undefined;
	stop(): Promise<void>;
}

/** A program by name, on PATH or where Debian puts servers. */
export function findProgram(name: string): string | undefined {
	const folders = [
		...(process.env.PATH ?? '').split(delimiter),
		'/usr/sbin',
		'/usr/local/sbin',
		'/usr/bin',
		'/usr/local/bin',
	];
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The preview server of `npm run serve`. @param out the published site. */
export async function startOwn(out: string): Promise<RunningServer> {
	const server = createSiteServer({ dir: out });
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}

/** `npm run serve`, in a process of its own. @param folder the one that has the published site in `out`. */
export async function startServe(folder: string): Promise<RunningServer> {
	const port = await freePort();
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1' };
	const args = ['--import', import.meta.resolve('tsx'), resolve('scripts/serve.ts')];
	return start(spawn(process.execPath, args, { cwd: folder, env }), port);
}

/** Caddy with the published Caddyfile, and the container's settings for where to listen and what to serve. */
export async function startCaddy(program: string, out: string): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	const port = await freePort();
	const env = {
		...process.env,
		SITE_ADDRESS: `:${port}`,
		SITE_ROOT: resolve(out),
		XDG_DATA_HOME: folder,
		XDG_CONFIG_HOME: folder,
	};
	const config = join(resolve(out), 'Caddyfile');
	return start(spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], { env }), port, folder);
}

async function start(process: ChildProcess, port: number, folder?: string): Promise<RunningServer> {
	let said = '';
	let ended = false;
	process.stdout?.on('data', (text) => (said += text));
	process.stderr?.on('data', (text) => (said += text));
	const end = new Promise<void>((done) => process.on('exit', () => done()).on('error', () => done())).then(() => {
		ended = true;
		if (folder) rmSync(folder, { recursive: true, force: true });
	});
	const origin = `http://127.0.0.1:${port}`;
	for (let attempt = 0; attempt < 1200; attempt++) {
		if (ended) break;
		if (await answers(origin)) return { origin, pid: process.pid, stop: () => stop(process, end) };
		await new Promise((next) => setTimeout(next, 50));
	}
	process.kill();
	throw new Error(`${process.spawnfile} did not start:\n${said}`);
}

function stop(process: ChildProcess, end: Promise<void>): Promise<void> {
	process.kill();
	return end;
}

function answers(origin: string): Promise<boolean> {
	return new Promise((done) => {
		request(origin, (response) => done(Boolean(response.resume().statusCode)))
			.on('error', () => done(false))
			.end();
	});
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: Buffer;
}

/** One request with the path exactly as given: no client tidies it, and none decodes what comes back. */
export function ask(
	origin: string,
	path: string,
	options: { method?: string | undefined; headers?: OutgoingHttpHeaders } = {},
): Promise<Answer> {
	return new Promise((done, failed) => {
		const { hostname, port } = new URL(origin);
		request({ hostname, port, path, method: 'GET', agent: false, ...options }, async (response) => {
			const parts: Buffer[] = [];
			for await (const part of response) parts.push(part);
			const headers = Object.fromEntries(
				Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
			);
			done({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) });
		})
			.on('error', failed)
			.end();
	});
}
