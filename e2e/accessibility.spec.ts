import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { nowhere, on, paths } from './site';

for (const { colorScheme, width, rules } of [
	{ colorScheme: 'light', width: 320, rules: 'all' },
	{ colorScheme: 'light', width: 1280, rules: 'all' },
	{ colorScheme: 'dark', width: 1280, rules: 'colors' },
] as const) {
	test(`no page has a barrier that axe knows, ${colorScheme}, ${width} px, ${rules} rules`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		for (const path of [...paths, nowhere]) {
			await page.goto(path);
			expect.soft(await violations(page, rules), path).toEqual([]);
		}
	});
}

test('the keyboard reaches the text at once, and every link shows where it is', async ({ page }) => {
	await page.goto('/');
	const focus = page.locator(':focus');
	await page.keyboard.press('Tab');
	await expect(focus).toHaveAttribute('href', '#main');
	await expect(focus).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	for (const _ of await on(page).main.getByRole('link').all()) {
		await page.keyboard.press('Tab');
		const outline = await focus.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth));
		expect(outline).toBeGreaterThanOrEqual(2);
	}
});
