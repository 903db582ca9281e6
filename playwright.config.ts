import { defineConfig } from '@playwright/test';
import { localSiteUrl } from './lib/site-url';
import { installedChromium } from './scripts/chromium';

const timed = /(dev|editors|lighthouse)\.spec\.ts$/;

// The address that the site under test was built for: npm test sets it for both.
process.env.SITE_URL ||= localSiteUrl();

const port = process.env.E2E_PORT ?? '4173';

/** The published site, served as it will be served, in a real browser. `npm test` builds it first. */
export default defineConfig({
	testDir: 'e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['./e2e/totals.ts']],
	projects: [
		{ name: 'site', testIgnore: timed },
		// These measure time, so nothing else runs beside them.
		{ name: 'timed', testMatch: timed, dependencies: ['site'], workers: 1 },
	],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? installedChromium(),
			// The browser asks nothing of anyone but the site under test.
			args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		},
	},
	webServer: { command: 'npm run --silent serve', url: `http://localhost:${port}`, env: { PORT: port } },
});
