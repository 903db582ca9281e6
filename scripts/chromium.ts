import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Failure, run } from './run';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a Chromium for the tests, or installs one, and says what it did. In this order: the environment variable
 * CHROMIUM_PATH, Playwright's own, the system's, Playwright's installer, Debian's package.
 *
 * @returns the path of a browser that starts.
 * @throws Failure saying what to do when there is none and none can be installed.
 */
export async function findChromium(): Promise<string> {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) {
		if (starts(wanted)) return found(wanted, 'from CHROMIUM_PATH');
		throw new Failure(`CHROMIUM_PATH names ${wanted}, which does not start. Correct it or unset it.`);
	}
	const own = chromium.executablePath();
	const here = installedChromium();
	if (here) return found(here, here === own ? 'Playwright’s own' : 'the system’s');

	console.log('No Chromium here. Installing one with Playwright …');
	await run('playwright', ['install', 'chromium']).catch(() => {});
	if (starts(own)) return found(own, 'installed by Playwright');

	if (existsSync('/usr/bin/apt-get')) {
		console.log('Playwright could not install one that starts. Installing Debian’s package …');
		const [command = '', ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
		await run(command, [...prefix, 'update', '-qq']).catch(() => {});
		await run(command, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', 'chromium']).catch(() => {});
		const installed = installedChromium();
		if (installed) return found(installed, 'installed from Debian’s package');
	}
	throw new Failure(
		'The tests need a Chromium, and none could be found or installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
	);
}

/** @returns the path of a Chromium that is here and starts: Playwright's own or the system's. */
export function installedChromium(): string | undefined {
	const folders = (process.env.PATH ?? '').split(':');
	const system = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
	return [chromium.executablePath(), ...system, macPath].find(starts);
}

function found(path: string, how: string): string {
	console.log(`Chromium: ${path} (${how})`);
	return path;
}

/** A browser may be there and lack a library: only one that answers counts. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}
