import { expect, test } from '@playwright/test';
import { audit, launchForLighthouse } from '../scripts/bench/lighthouse';
import { pageTypes } from './site';

// Speed depends on what else the machine does: npm run bench measures it.
const categories = ['accessibility', 'best-practices', 'seo'] as const;

/** What axe finds on every page is tested elsewhere: here, pages whose heads and data differ most. */
const types = ['the front door', 'a part of a guide', 'a whole guide on one page'];

test('Lighthouse finds nothing wrong with the front door, a part and a whole guide', async ({
	baseURL,
	launchOptions,
}) => {
	const { browser, port } = await launchForLighthouse(launchOptions.executablePath);
	for (const type of types) {
		const path = pageTypes[type] ?? '';
		const { failed } = await audit(`${baseURL}${path}`, port, categories);
		// The whole guide is there to be read and printed. Search engines are led to its parts.
		const kept = path.endsWith('/all') ? failed.filter((failure) => !failure.startsWith('is-crawlable')) : failed;
		expect.soft(kept, `${type}: ${path}`).toEqual([]);
	}
	await browser.close();
});
