import { expect, test } from '@playwright/test';
import { audit, launchForLighthouse } from '../scripts/bench/lighthouse';
import { pageTypes } from './site';

// Speed depends on what else the machine does: npm run bench measures it.
const categories = ['accessibility', 'best-practices', 'seo'] as const;

/** What axe finds on every page is tested elsewhere: here, pages whose heads and data differ most. */
const types = ['the front door', 'a part of a guide'];

test('Lighthouse finds nothing wrong with the home page and a part', async ({ baseURL, launchOptions }) => {
	const { browser, port } = await launchForLighthouse(launchOptions.executablePath);
	for (const type of types) {
		const path = pageTypes[type] ?? '';
		const { failed } = await audit(`${baseURL}${path}`, port, categories);
		expect.soft(failed, `${type}: ${path}`).toEqual([]);
	}
	await browser.close();
});
