import { expect, test } from '@playwright/test';
import { audit, launchForLighthouse } from '../scripts/bench/lighthouse';
import { pageTypes } from '../scripts/bench/page-types';

for (const [type, path] of Object.entries(pageTypes)) {
	test(`Lighthouse gives ${type} 100 points four times: ${path}`, async ({ baseURL, launchOptions }) => {
		test.setTimeout(180_000);
		const { browser, port } = await launchForLighthouse(launchOptions.executablePath);
		const first = await audit(`${baseURL}${path}`, port);
		// Only speed depends on what else this machine does, and that can only make it worse: the best of five counts.
		let { performance } = first.scores;
		for (let attempt = 1; attempt < 5 && performance < 100; attempt++) {
			performance = Math.max(performance, (await audit(`${baseURL}${path}`, port, ['performance'])).scores.performance);
		}
		await browser.close();

		// The whole guide is there to be read and printed. Search engines are led to its parts.
		const hidden = path.endsWith('/all');
		expect(first.failed.filter((failure) => !(hidden && failure.startsWith('is-crawlable')))).toEqual([]);
		const expected = { accessibility: 100, 'best-practices': 100, seo: hidden ? expect.any(Number) : 100 };
		expect(first.scores).toMatchObject(expected);
		expect(performance).toBe(100);
		expect(first.requests).toBe(1);
	});
}
