import { expect, test } from '@playwright/test';
import { practice } from '../content/practice';
import { getPlainPage, guides, helpLines, plainPages, relatedParts } from '../lib/content';
import { nowhere, paths } from './site';

const everyPage = [...paths, nowhere];

for (const path of everyPage) {
	test(`${path} says what it is, with one heading, in order`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
		for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
		await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
	});

	test(`${path} offers help at once: at the top, and before the call to action`, async ({ page }) => {
		await page.goto(path);
		const numbers = Object.values(helpLines)
			.filter((line) => line.everyPage)
			.map((line) => line.call?.number);
		expect(numbers.length).toBeGreaterThan(0);
		for (const number of numbers) {
			await expect(page.getByRole('banner').locator(`a[href="tel:${number}"]`)).toBeVisible();
			await expect(page.getByRole('complementary').last().locator(`a[href="tel:${number}"]`)).toBeVisible();
		}
		const order = await page
			.locator('#crisis, #next, footer')
			.evaluateAll((all) => all.map((element) => element.id || element.tagName.toLowerCase()));
		expect(order).toEqual(path === '/contact' ? ['crisis', 'footer'] : ['crisis', 'next', 'footer']);
		await expect(
			page
				.getByRole('contentinfo')
				.getByRole('link', { name: /disclaimer/i })
				.first(),
		).toBeVisible();
	});

	test(`${path} does not overflow a phone of 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});

	test(`${path} raises no error in the browser`, async ({ page, baseURL }) => {
		const errors: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) errors.push(message.text());
		});
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(`${baseURL}/`)) errors.push(`elsewhere: ${request.url()}`);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		// The browser itself reports the status of a page that is not there.
		expect(errors.filter((error) => path !== nowhere || !/status of 404/.test(error))).toEqual([]);
	});
}

test('the header leads to every part on a phone, with scripts off', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	for (const guide of guides) {
		await page.goto(guide.path);
		const links = page.getByRole('navigation', { name: 'Parts of the guide' }).getByRole('link');
		await expect(links.first()).toBeHidden();
		await page.getByRole('button', { name: 'Parts of the guide' }).click();
		await expect(links).toHaveText([guide.overview, ...guide.parts].map(({ shortTitle }) => shortTitle));
		await links.last().click();
		await expect(page).toHaveURL(new RegExp(`${guide.parts.at(-1)?.path}$`));
	}
	await context.close();
});

test('everything can be read with scripts off', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const part of guides.flatMap(({ overview, parts }) => [overview, ...parts])) {
		await page.goto(part.path);
		await expect(page.getByRole('heading', { level: 1, name: part.title })).toBeVisible();
		for (const { text, depth } of part.headings) {
			await expect(page.getByRole('heading', { level: depth, name: text, exact: true })).toBeVisible();
		}
		// Folded on a phone, or shown when the reader marks something, so not among what has to be visible here.
		const hidden = await page.locator('main :is(p, li, td, th)').evaluateAll((all) =>
			all
				.filter(
					(element) =>
						!element.closest('.contents-list, .aid-help, .aid-result, .aid-own') &&
						!element.classList.contains('sr-only'),
				)
				.filter((element) => element.getClientRects().length === 0)
				.map((element) => element.textContent),
		);
		expect(hidden).toEqual([]);
	}
	await context.close();
});

for (const guide of guides) {
	const { overview, parts, path, comparison } = guide;

	test(`${path}/all holds every part, and its links stay on the page`, async ({ page }) => {
		await page.goto(`${path}/all`);
		for (const part of [overview, ...parts]) {
			const lower = part === overview ? 0 : 1;
			if (lower) await expect(page.getByRole('heading', { level: 2, name: part.title, exact: true })).toBeVisible();
			for (const { id, text, depth } of part.headings) {
				const heading = page.locator(`[id="${part.slug}--${id}"]`);
				await expect(heading).toHaveText(text);
				await expect(heading).toHaveRole('heading');
				expect(await heading.evaluate((element) => element.tagName)).toBe(`H${depth + lower}`);
			}
		}
		const main = page.getByRole('main');
		for (const part of parts) await expect(main.locator(`a[href="${part.path}"]`)).toHaveCount(0);
	});

	test(`the overview of ${path} answers first, then lists every part`, async ({ page }) => {
		await page.goto(path);
		const main = page.getByRole('main');
		const answer = await main.locator('.prose > :first-child').first();
		expect(await answer.evaluate((element) => element.tagName)).toBe('P');
		for (const part of parts) await expect(main.getByText(part.summary, { exact: true })).toBeVisible();
		await expect(main.locator(`a[href="${path}/all"]`)).toBeVisible();
	});

	for (const [index, part] of parts.entries()) {
		test(`${part.path} leads on and back`, async ({ page }) => {
			await page.goto(part.path);
			const steps = page.getByRole('navigation', { name: 'Previous and next part' }).getByRole('link');
			const beside = [parts[index - 1] ?? overview, parts[index + 1]].filter((other) => other !== undefined);
			await expect(steps).toHaveCount(beside.length);
			for (const [place, other] of beside.entries()) await expect(steps.nth(place)).toHaveAttribute('href', other.path);
			const trail = page.getByRole('navigation', { name: 'Breadcrumbs' });
			await expect(trail.getByRole('link')).toHaveText([getPlainPage('home').shortTitle, comparison.shortTitle]);
			await expect(trail.getByText(part.shortTitle, { exact: true })).toHaveAttribute('aria-current', 'page');
			const related = page.getByRole('navigation', { name: 'Related parts' }).getByRole('link');
			const others = relatedParts(guide, part).filter((other) => !beside.includes(other));
			await expect(related).toHaveText(others.map(({ shortTitle }) => shortTitle));
			for (const other of others) expect(other.aspects?.some((aspect) => part.aspects?.includes(aspect))).toBe(true);
		});

		test(`${part.path} names the source of every claim`, async ({ page }) => {
			await page.goto(part.path);
			for (const id of part.sources) {
				await expect(page.locator(`li[id="source-${id}"]`)).toBeVisible();
				expect(await page.locator(`a[href="#source-${id}"]`).count()).toBeGreaterThan(0);
			}
		});
	}
}

test('parts that share subjects lead to each other', () => {
	const related = guides.flatMap((guide) => guide.parts.flatMap((part) => relatedParts(guide, part)));
	expect(related.length).toBeGreaterThan(0);
});

test('every heading and every row of a part shows its own link when pointed at or reached, and leads to itself', async ({
	page,
}) => {
	const guide = guides[0];
	const part = guide?.parts.find(({ tables, headings }) => tables.length > 0 && headings.length > 0);
	if (!guide || !part) throw new Error('No part has a table.');
	await page.goto(part.path);
	const links = page.locator('.self-link');
	const rows = part.tables.flatMap((table) => guide.comparison.tables[table]?.aspects ?? []);
	await expect(links).toHaveCount(part.headings.length + rows.length);
	const hint = (index: number) => links.nth(index).evaluate((link) => getComputedStyle(link, '::after').content);
	for (const index of [0, (await links.count()) - 1]) {
		await page.mouse.move(0, 0);
		expect(await hint(index)).toBe('none');
		await links.nth(index).hover();
		expect(await hint(index)).toContain('link to this');
		await page.mouse.move(0, 0);
		await links.nth(index).press('Shift');
		expect(await hint(index)).toContain('link to this');
		await links.nth(index).press('Enter');
		const anchor = decodeURIComponent(new URL(page.url()).hash);
		expect(anchor).toBe(await links.nth(index).getAttribute('href'));
		await expect(page.locator(':target')).toContainText((await links.nth(index).textContent()) ?? '?');
	}
});

test('a reader who asks for more contrast gets full black on white, and lines as strong as text', async ({ page }) => {
	await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
	for (const path of [guides[0]?.path ?? '', guides[0]?.parts[0]?.path ?? '']) {
		await page.goto(path);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		const colors = await page
			.locator('main :is(p, li, td):visible, footer p:visible')
			.evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
		expect(colors).toEqual(['rgb(0, 0, 0)']);
	}
});

test('the whole guide prints: without navigation, with addresses, and with the heads of its tables on every page', async ({
	page,
}) => {
	for (const { path } of guides) {
		await page.goto(`${path}/all`);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.getByRole('navigation').locator('visible=true')).toHaveCount(0);
		await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
		const elsewhere = page.getByRole('main').locator('a[href^="http"]').first();
		if ((await elsewhere.count()) > 0) {
			const after = await elsewhere.evaluate((link) => getComputedStyle(link, '::after').content);
			expect(after).toContain((await elsewhere.getAttribute('href')) ?? '?');
		}
		for (const head of await page.locator('table.comparison thead').all()) {
			await expect(head).toHaveCSS('display', 'table-header-group');
		}
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		const pdf = await page.pdf({ format: 'Letter' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
	}
});

test('settings that are empty leave no gap', async ({ page }) => {
	for (const path of paths) {
		await page.goto(path);
		const text = ((await page.locator('body').textContent()) ?? '').toLowerCase();
		expect(text).not.toMatch(/undefined|\[object|lorem|todo|tbd|\bnull\b/);
		if (!practice.reviewer) expect(text).not.toMatch(/reviewed by\b(?! a licensed)/);
		if (!practice.phone && !practice.email) {
			await expect(page.locator('a[href^="mailto:"], a[href="#"], a[href=""]')).toHaveCount(0);
		}
	}
	await page.goto('/contact');
	await expect(page.getByRole('main').locator(`a[href="${practice.website}"]`)).toBeVisible();
});

test('the pages about the site are all there', async ({ page }) => {
	for (const { path, title, slug } of plainPages.filter((one) => one.slug !== 'not-found')) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }), slug).toHaveText(title);
	}
});
