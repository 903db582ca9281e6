import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { firefox, type LaunchOptions } from '@playwright/test';

const names = ['firefox-esr', 'firefox'];
const macPath = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** How Playwright starts a Firefox. */
export interface FirefoxStart {
	readonly browserName: 'firefox';
	readonly channel?: string;
	readonly launchOptions: LaunchOptions;
}

/**
 * Finds a Firefox for the tests: the one that FIREFOX_PATH names, Playwright's own or the system's, which is started by
 * way of scripts/firefox-bridge.mjs.
 *
 * @returns how to start it, or nothing when there is none.
 */
export function findFirefox(): FirefoxStart | undefined {
	if (!process.env.FIREFOX_PATH && existsSync(firefox.executablePath())) {
		return { browserName: 'firefox', launchOptions: { executablePath: firefox.executablePath() } };
	}
	const folders = (process.env.PATH ?? '').split(':');
	const system = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
	const path = [process.env.FIREFOX_PATH ?? '', ...system, macPath].find(existsSync);
	if (!path) return undefined;
	return {
		browserName: 'firefox',
		channel: 'moz-firefox',
		launchOptions: {
			executablePath: resolve('scripts/firefox-bridge.mjs'),
			env: { ...process.env, FIREFOX_PATH: path },
		},
	};
}
