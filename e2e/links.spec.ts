import { expect, test } from '@playwright/test';
import { nowhere, paths } from './site';

interface Visited {
	readonly ids: Set<string>;
	readonly links: string[];
}

test('from the front door, links lead to every page, and every link and anchor arrives', async ({ page, baseURL }) => {
	test.setTimeout(120_000);
	const visited = new Map<string, Visited>();
	const waiting = ['/'];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (visited.has(path)) continue;
		const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
		expect(response?.status(), `${path} answers`).toBe(200);
		const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
		expect(new Set(ids).size, `${path}: every id stands once`).toBe(ids.length);
		// Files to keep are asked for and not opened: the browser would only save them.
		const files = await page.locator('a[download]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		for (const file of files) expect((await page.request.get(file)).status(), `${path} → ${file}`).toBe(200);
		const links = await page
			.locator('a[href]:not([download])')
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		visited.set(path, { ids: new Set(ids), links });
		for (const link of links) if (link.startsWith(`${baseURL}/`)) waiting.push(new URL(link).pathname);
	}

	expect([...visited.keys()].sort()).toEqual([...paths].sort());

	const lost: string[] = [];
	for (const [path, { links }] of visited) {
		for (const link of links.map((href) => new URL(href))) {
			const inside = link.origin === baseURL;
			const anchor = decodeURIComponent(link.hash.slice(1));
			if (inside && anchor && !visited.get(link.pathname)?.ids.has(anchor)) lost.push(`${path} → ${link.href}`);
			if (!inside && !/^(https|tel|sms|mailto):$/.test(link.protocol)) lost.push(`${path} → ${link.href}`);
		}
	}
	expect(lost).toEqual([]);
});

test('an address that leads nowhere answers 404 with a page that leads on', async ({ page }) => {
	const response = await page.goto(nowhere);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1);
});

test('what is for editors only is not on the published site', async ({ request }) => {
	expect((await request.get('/palette')).status()).toBe(404);
});
