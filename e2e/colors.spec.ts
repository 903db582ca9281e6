import { expect, test } from '@playwright/test';
import { paper } from '../lib/theme';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the browser’s own bars match the page’s background, ${colorScheme}`, async ({ page, request }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		const bars = page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`);
		await expect(bars).toHaveAttribute('content', paper[colorScheme]);
		const parts = paper[colorScheme].match(/\w\w/g)?.map((part) => Number.parseInt(part, 16));
		await expect(page.locator('body')).toHaveCSS('background-color', `rgb(${parts?.join(', ')})`);
		const manifest = await request.get((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '');
		expect((await manifest.json()).background_color).toBe(paper.light);
	});
}
