import { defineConfig } from '@playwright/test';
import { localSiteUrl } from './lib/site-url';
import { installedChromium } from './scripts/chromium';
import { findFirefox } from './scripts/firefox';

/** These run commands, make copies of the project or measure it. All others only read what is published. */
const commands = /\/(editors|hosts|lighthouse|publish|redirects|site-url|studio|visual)\.spec\.ts$/;
/** What an edit of the content has no part in, or what takes long: in the edited copy it is left out. */
const slow = /\/(accessibility|colors|policy|print)\.spec\.ts$/;
const slowTests = /\baxe\b|at (320|768) px/;
const edits = /\/edits\.spec\.ts$/;
/** These need the comparisons that only the edited copy has. */
const edited = /\/edited\/.*\.spec\.ts$/;

/** In other browsers than Chromium. */
const elsewhere = /\/other-browsers\.spec\.ts$/;

// The address that the site under test was built for: npm test sets it for both.
process.env.SITE_URL ||= localSiteUrl();

const port = process.env.E2E_PORT ?? '4173';

/**
 * The published site, served as it will be served, in a real browser. `npm test` builds it first. No test measures
 * time: the limits below only end what hangs, also on a machine that is busy with something else.
 */
export default defineConfig({
	testDir: 'e2e',
	testMatch: /\.spec\.ts$/,
	// One set for every platform: e2e/visual.spec.ts brings its fonts.
	snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// What fails twice is broken; what fails once is listed as flaky, and somebody should look at it.
	retries: process.env.CI ? 1 : 0,
	timeout: 300_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
	// In a copy that e2e/edits.spec.ts has edited, only what reads the site.
	projects: process.env.EDITED_COPY
		? [{ name: 'site', testIgnore: [commands, edits, slow, elsewhere], grepInvert: slowTests }]
		: [
				// The longest of all comes first, so that the others run beside it.
				{ name: 'edits', testMatch: edits },
				{ name: 'commands', testMatch: commands },
				{ name: 'site', testIgnore: [commands, edits, edited, elsewhere] },
				{ name: 'firefox', testMatch: elsewhere, use: findFirefox() ?? { browserName: 'firefox' } },
				{ name: 'webkit', testMatch: elsewhere, use: { browserName: 'webkit', launchOptions: {} } },
			],
	use: {
		actionTimeout: 60_000,
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? installedChromium(),
			// The browser asks nothing of anyone but the site under test.
			args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		},
	},
	webServer: {
		command: 'npm run --silent serve',
		url: `http://localhost:${port}`,
		env: { PORT: port },
		timeout: 180_000,
	},
});
