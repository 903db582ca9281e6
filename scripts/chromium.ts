import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Failure, run } from './run';

/** Chromium without what a screen needs: the same pages to the pixel in two thirds of the time. */
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a Chromium for the tests and says which: the one that CHROMIUM_PATH names, Playwright's own or the system's.
 * If there is none, Playwright downloads one into its own folder; nothing is installed for the whole machine.
 *
 * @returns the path of a browser that starts.
 * @throws Failure saying what to do when there is none.
 */
export async function findChromium(): Promise<string> {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted && !starts(wanted)) {
		throw new Failure(`CHROMIUM_PATH names ${wanted}, which does not start. Correct it or unset it.`);
	}
	if (!wanted && !installedChromium()) {
		console.log('No Chromium here. Playwright downloads one …');
		await run('playwright', ['install', 'chromium']).catch(() => {});
	}
	const path = wanted ?? installedChromium();
	if (!path) {
		throw new Failure(
			'The tests need a Chromium, and there is none that starts. Install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
		);
	}
	console.log(`Chromium: ${path}`);
	return path;
}

/** @returns the path of a Chromium that is here and starts: Playwright's own or the system's. */
export function installedChromium(): string | undefined {
	const folders = (process.env.PATH ?? '').split(':');
	const system = (name: string) => folders.map((folder) => `${folder}/${name}`);
	return [...system(shell), chromium.executablePath(), ...names.flatMap(system), macPath].find(starts);
}

/** A browser may be there and lack a library: only one that answers counts. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
		return true;
	} catch {
		return false;
	}
}
