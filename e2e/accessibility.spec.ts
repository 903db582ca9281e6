import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { nowhere, paths } from './site';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`no page has a barrier that axe knows, ${colorScheme}, ${width} px`, async ({ browser }) => {
			test.setTimeout(180_000);
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
			const page = await context.newPage();
			for (const path of [...paths, nowhere]) {
				await page.goto(path);
				expect(await violations(page), path).toEqual([]);
			}
			await context.close();
		});
	}
}

test('the keyboard reaches the text at once, and every link shows where it is', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Skip to the text');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	const links = await page.getByRole('main').getByRole('link').count();
	for (let index = 0; index < links; index += 1) {
		await page.keyboard.press('Tab');
		const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineWidth);
		expect(outline).toBe('3px');
	}
});
