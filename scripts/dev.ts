/**
 * `npm run dev`: the site as it is being edited. It shows a copy of the content that is always whole: what is wrong
 * is on the page, with the file, the line and the remedy, and the page stays as it last was until that is put right. Contentlayer's watcher and Next's dev server are started together and stopped together.
 */
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { localSiteUrl, parsePort } from '../lib/site-url';
import { type Checked, checkAll, copyLastCommit, hasCopy, showProblems, updateCopy, watchContent } from './dev-content';
import { freePort } from './free-port';
import { assertFree, listen } from './port';
import { main, onLeash, run, whenAsked } from './run';

const content = { CONTENT_DIR: '.dev/content' };

main(async () => {
	const port = parsePort(process.env.PORT);
	await assertFree(port);
	process.env.SITE_URL ||= localSiteUrl();
	const children: ChildProcess[] = [];
	let watcher: NodeJS.Timeout | undefined;
	const stop = () => {
		clearInterval(watcher);
		for (const child of children) child.kill('SIGTERM');
	};
	whenAsked(() => {
		stop();
		// Before the servers have started nothing else ends this process.
		if (children.length === 0) process.exit();
	});

	let running = false;
	let again = false;
	let checked: (result: Checked) => void = () => {};
	const look = async () => {
		again = true;
		if (running) return;
		running = true;
		try {
			while (again) {
				again = false;
				const result = await checkAll(updateCopy);
				showProblems(result);
				console.log(`\nChecking the content …\n${result.printed}\nThe content is checked.`);
				checked(result);
			}
		} finally {
			running = false;
		}
	};
	watcher = watchContent(() => {
		look().catch(console.error);
	});

	try {
		await look();
		if (!hasCopy()) await copyLastCommit();
		if (!hasCopy()) {
			// Nothing can be shown yet. The problems are, until they are put right.
			let latest: Checked | undefined;
			const server = waitingRoom(() => latest);
			await listen(server, port);
			await new Promise<void>((ready) => {
				checked = (result) => {
					latest = result;
					if (!hasCopy()) return;
					server.close(() => ready());
					server.closeAllConnections();
				};
				look().catch(console.error);
			});
		}

		rmSync('.contentlayer', { recursive: true, force: true });
		// Once before Next starts, which would otherwise answer with an error until the content is there.
		await run('contentlayer2', ['build'], { env: { ...process.env, ...content } });
		process.env.STUDIO_PORT = String(await freePort());
		children.push(
			start('contentlayer2', ['dev']),
			// This machine only: with the studio, anyone who reaches the site can change it.
			start('next', ['dev', '--hostname', '127.0.0.1', '--port', String(port)]),
			start(process.execPath, ['--import', 'tsx', 'studio/start.ts']),
		);
		console.log(`\nThe studio: http://localhost:${port}/studio`);
		for (const child of children) child.on('exit', stop);
		const codes = await Promise.all(children.map((child) => new Promise((done) => child.on('exit', done))));
		process.exitCode = codes.some((code) => code === 1) ? 1 : 0;
	} finally {
		stop();
	}
});

function start(command: string, args: string[]): ChildProcess {
	return onLeash(command, args, { env: { ...process.env, ...content } });
}

/**
 * Shows what is wrong on every address, and the site as soon as there is one. Asks once at a time: anyone who reloads
 * again before the answer has come never gets it.
 */
function waitingRoom(latest: () => Checked | undefined) {
	return createServer((_, response) => {
		const printed = latest()?.printed ?? 'Checking …';
		const text = printed.replace(/&/g, '&amp;').replace(/</g, '&lt;');
		response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
		response.end(
			`<!doctype html><html lang="en-US"><title>Problems in the content</title><meta name="viewport" content="width=device-width">
<style>body{font:1rem/1.5 sans-serif;margin:2rem}pre{white-space:pre-wrap}</style>
<h1>Put this right and save</h1><p>The site appears here as soon as it can be shown.</p><pre data-problems>${text}</pre>
<script>(async()=>{for(;;){await new Promise(f=>setTimeout(f,500));try{const r=await fetch(location.href);if(r.ok)return location.reload();const t=new DOMParser().parseFromString(await r.text(),'text/html').querySelector('pre');if(t)document.querySelector('pre').textContent=t.textContent}catch{}}})()</script></html>`,
		);
	});
}
