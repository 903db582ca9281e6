import { expect, test } from '@playwright/test';
import { startNetworkLog } from './network-log';
import { publishedPages } from './published';

const limit = (path: string) => (path.endsWith('/all') || path === '/sources' ? 20_000 : 12_000);

test('every page arrives in one request, within its budget, and runs no script', async ({ browser, baseURL }) => {
	test.setTimeout(120_000);
	const log = await startNetworkLog();
	const context = await browser.newContext({ baseURL, proxy: { server: log.proxy } });
	const page = await context.newPage();
	for (const path of publishedPages) {
		log.asked.length = 0;
		const response = await page.goto(path, { waitUntil: 'networkidle' });
		// What shows nothing: the icon, and the rules that say which links to fetch early.
		const shown = log.asked
			.map(({ url }) => url)
			.filter((url) => !/\/(favicon\.ico|icon\.svg|speculation-rules\.json)(\?|$)/.test(url));
		expect(shown, path).toEqual([`${baseURL}${path}`]);
		expect(
			await page.evaluate(
				() => document.scripts.length - document.querySelectorAll('script[type="application/ld+json"]').length,
			),
			path,
		).toBe(0);

		expect(response?.headers()['content-encoding']).toBe('br');
		const sizes = await response?.request().sizes();
		expect(sizes?.responseBodySize, path).toBeGreaterThan(0);
		expect(sizes?.responseBodySize, path).toBeLessThanOrEqual(limit(path));
	}
	await context.close();
	log.stop();
});
