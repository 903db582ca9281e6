import { expect, type Page, test } from '@playwright/test';
import { lightColors, paper } from '../lib/theme';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the browser’s own bars have the color of the paper, ${colorScheme}`, async ({ page, request }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		const bars = page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`);
		await expect(bars).toHaveAttribute('content', paper[colorScheme]);
		expect(await paintedColor(page, 'paper')).toBe(paper[colorScheme]);
		const manifest = await request.get((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '');
		expect((await manifest.json()).background_color).toBe(paper.light);
	});
}

test('the colors of link previews and pictures are those of the site', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	for (const [name, color] of Object.entries(lightColors)) expect(await paintedColor(page, name), name).toBe(color);
});

/** A color of the theme as the browser paints it. A name that no page uses is not in its style. */
function paintedColor(page: Page, name: string): Promise<string> {
	return page.evaluate((token) => {
		const mark = document.body.appendChild(document.createElement('span'));
		mark.style.color = `var(--color-${token})`;
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) throw new Error('This browser paints nothing.');
		canvas.fillStyle = getComputedStyle(mark).color;
		canvas.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	}, name);
}
