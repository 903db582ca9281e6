import { expect, type Page, test } from '@playwright/test';
import { practice } from '../content/practice';
import { guides, plainPages } from '../lib/content';
import { siteUrl } from '../lib/site';
import { lightColors, paper } from '../lib/theme';
import { nowhere, paths } from './site';

const whole = guides.map(({ path }) => `${path}/all`);

test('every page says in its metadata what it answers, in words of its own', async ({ page }) => {
	const titles = new Map<string, string>();
	const descriptions = new Map<string, string>();
	for (const path of paths) {
		await page.goto(path);
		const meta = (name: string) => page.locator(`meta[name="${name}"], meta[property="${name}"]`);
		const title = await page.title();
		const description = (await meta('description').getAttribute('content')) ?? '';
		expect(titles.get(title), `${path} has a title of its own`).toBeUndefined();
		expect([...title].length, `${path}: length of the title`).toBeLessThanOrEqual(60);
		expect(title, `${path} names the site`).toContain(practice.name);
		titles.set(title, path);
		expect(description.length, `${path}: length of the description`).toBeGreaterThanOrEqual(70);
		expect(description.length, `${path}: length of the description`).toBeLessThanOrEqual(160);

		const guide = guides.find((one) => path === `${one.path}/all`);
		// The whole guide repeats the parts, so it sends search engines to the overview.
		if (!guide) {
			expect(descriptions.get(description), `${path} has a description of its own`).toBeUndefined();
			descriptions.set(description, path);
		}
		const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
		expect(new URL(canonical ?? '').href).toBe(new URL(guide?.path ?? path, siteUrl).href);
		await expect(meta('robots')).toHaveCount(guide ? 1 : 0);
		if (guide) await expect(meta('robots')).toHaveAttribute('content', 'noindex, follow');
		await expect(meta('og:title')).toHaveAttribute('content', /./);
		await expect(meta('og:description')).toHaveAttribute('content', description);
		expect(new URL((await meta('og:url').getAttribute('content')) ?? '').href).toBe(new URL(path, siteUrl).href);
	}
});

test('the sitemap lists what search engines may list, with the day the words changed', async ({ request }) => {
	const sitemap = await (await request.get('/sitemap.xml')).text();
	const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>\s*<lastmod>(.*?)<\/lastmod>/g)].map(([, loc, day]) => [
		loc,
		day,
	]);
	const wanted = [...plainPages, ...guides.flatMap(({ overview, parts }) => [overview, ...parts])]
		.filter(({ path }) => paths.includes(path) && !whole.includes(path))
		.map(({ path, updated }) => [new URL(path, siteUrl).href, updated.slice(0, 10)]);
	expect(listed.sort()).toEqual(wanted.sort());

	const robots = await (await request.get('/robots.txt')).text();
	expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});

test('every page has its icon', async ({ page, request }) => {
	await page.goto('/');
	const icons = await page
		.locator('link[rel~="icon"], link[rel="apple-touch-icon"]')
		.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
	expect(icons.length).toBeGreaterThan(1);
	for (const icon of icons) expect((await request.get(icon)).headers()['content-type']).toMatch(/^image\//);
});

test('link previews show each page’s own title, words and picture', async ({ page, request }) => {
	test.setTimeout(120_000);
	const pictures = new Map<string, string>();
	for (const path of paths) {
		await page.goto(path);
		const meta = async (name: string) =>
			(await page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')) ?? '';
		expect(await meta('twitter:card')).toBe('summary_large_image');
		for (const what of ['title', 'description']) expect(await meta(`twitter:${what}`)).toBe(await meta(`og:${what}`));
		expect(await meta('og:image:width')).toBe('1200');
		expect(await meta('og:image:height')).toBe('630');
		expect(await meta('og:image:alt')).toMatch(/./);

		const address = new URL(await meta('og:image'));
		expect(address.origin).toBe(siteUrl);
		expect(await meta('twitter:image')).toBe(address.href);
		const response = await request.get(address.pathname);
		expect(response.status(), address.pathname).toBe(200);
		expect(response.headers()['content-type']).toBe('image/png');
		const picture = await response.body();
		expect(picture.length, `${path}: bytes of the picture`).toBeLessThanOrEqual(100_000);
		// Width and height stand in the first chunk of a PNG file.
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		const same = pictures.get(picture.toString('base64'));
		expect(same, `${path} has a picture of its own`).toBeUndefined();
		pictures.set(picture.toString('base64'), path);
	}
});

test('the day of the last change comes from the text, and a page for wrong addresses claims no address', async ({
	page,
}) => {
	for (const { path, updated } of [...plainPages, ...guides.flatMap(({ overview, parts }) => [overview, ...parts])]) {
		if (!paths.includes(path)) continue;
		await page.goto(path);
		await expect(page.locator('meta[property="article:modified_time"]')).toHaveAttribute(
			'content',
			updated.slice(0, 10),
		);
	}
	await page.goto(nowhere);
	await expect(page.locator('link[rel="canonical"], link[rel="alternate"], meta[property="og:url"]')).toHaveCount(0);
	await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`the browser’s own bars have the color of the paper, ${scheme}`, async ({ browser }) => {
		const context = await browser.newContext({ colorScheme: scheme });
		const page = await context.newPage();
		await page.goto('/');
		const color = await page.locator(`meta[name="theme-color"][media*="${scheme}"]`).getAttribute('content');
		expect(color).toBe(paper[scheme]);
		expect(await cssColor(page, 'paper')).toBe(color);
		await context.close();
	});
}

test('the colors of the pictures are those of the site', async ({ browser }) => {
	const context = await browser.newContext({ colorScheme: 'light' });
	const page = await context.newPage();
	await page.goto('/');
	for (const [name, color] of Object.entries(lightColors)) expect(await cssColor(page, name), name).toBe(color);
	await context.close();
});

/** A color of the theme as the browser paints it. A name that no page uses is not in its style. */
function cssColor(page: Page, name: string): Promise<string> {
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

test('the web manifest names the site, its colors and icons that exist', async ({ page, request }) => {
	await page.goto('/');
	const address = await page.locator('link[rel="manifest"]').getAttribute('href');
	const response = await request.get(String(address));
	expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
	const manifest = await response.json();
	expect(manifest).toMatchObject({ name: practice.name, start_url: '/', background_color: paper.light });
	expect(manifest.icons.length).toBeGreaterThan(1);
	for (const { src, type } of manifest.icons) {
		expect((await request.get(src)).headers()['content-type']).toContain(type);
	}
});
