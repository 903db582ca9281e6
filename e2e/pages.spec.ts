import { expect, type Page, test } from '@playwright/test';
import { practice } from '../content/practice';
import { getPlainPage, guides, helpLines, plainPages, relatedParts } from '../lib/content';
import { isThisSite } from '../lib/site';
import { crisisLines, neededPart, nowhere, on, paths, reachedBy, widthOf } from './site';

const sections = guides.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })));
const step = test.step;

// Whatever a page does, it does without scripts.
test.use({ javaScriptEnabled: false });

for (const path of [...paths, nowhere]) {
	test(`${path} keeps every promise that a page makes`, async ({ page, baseURL }) => {
		const errors: string[] = [];
		page.on('console', (message) => /error|warning/.test(message.type()) && errors.push(message.text()));
		page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(`${baseURL}/`)) errors.push(`elsewhere: ${request.url()}`);
		});
		const response = await page.goto(path);
		expect(response?.status()).toBe(path === nowhere ? 404 : 200);

		await step('it says what it is, with one heading, in order', () => headings(page));
		await step('it offers help at once: at the top, and before the call to action', () => help(page, path));
		const found = sections.find(({ part }) => part.path === path);
		if (found) await step('all of its text can be read', () => wholeText(page, found.part));
		if (found && found.part !== found.guide.overview) {
			await step('it leads on and back', () => waysOn(page, found));
			await step('it names the source of every claim', () => sourcesOf(page, found.part));
		}
		const plain = plainPages.find((one) => one.path === path);
		if (plain) await expect(on(page).title).toHaveText(plain.title);
		await step('it fits a phone of 320 px, with its pictures', async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			await pictures(page);
			expect(await widthOf(page)).toBeLessThanOrEqual(320);
		});
		// The browser itself reports the status of a page that is not there.
		expect(errors.filter((error) => path !== nowhere || !/status of 404/.test(error))).toEqual([]);
	});
}

async function headings(page: Page): Promise<void> {
	await expect(on(page).title).toHaveCount(1);
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
	for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
}

async function help(page: Page, path: string): Promise<void> {
	const numbers = Object.values(helpLines).flatMap(({ everyPage, call }) => (everyPage && call ? call.number : []));
	expect(numbers.length).toBeGreaterThan(0);
	for (const number of numbers) {
		await expect(page.getByRole('banner').locator(`a[href="tel:${number}"]`)).toBeVisible();
	}
	expect(crisisLines.length).toBeGreaterThan(0);
	for (const line of crisisLines) await expect(on(page).crisis.locator(reachedBy(line)).first()).toBeVisible();
	const order = await page
		.locator('#crisis, #next, footer')
		.evaluateAll((all) => all.map((element) => element.id || element.tagName.toLowerCase()));
	expect(order).toEqual(path === '/contact' ? ['crisis', 'footer'] : ['crisis', 'next', 'footer']);
	await expect(page.getByRole('contentinfo').locator('a[href="/disclaimer"]').first()).toBeVisible();
}

async function wholeText(page: Page, part: (typeof sections)[number]['part']): Promise<void> {
	await expect(on(page).title).toHaveText(part.title);
	for (const { text, depth } of part.headings) {
		await expect(page.getByRole('heading', { level: depth, name: text, exact: true }).first()).toBeVisible();
	}
	// What opens or appears when the reader asks for it, and what only a screen reader needs, may be hidden.
	const hidden = await on(page)
		.text.locator('p, li, td, th')
		.evaluateAll((all) =>
			all
				.filter((element) => !element.closest('details, form, [hidden], [popover], [aria-hidden], figure, .sr-only'))
				.filter((element) => element.getClientRects().length === 0)
				.map((element) => element.textContent),
		);
	expect(hidden).toEqual([]);
}

/** Pictures that an editor added: described, and the text does not jump when they load. */
async function pictures(page: Page): Promise<void> {
	for (const picture of await on(page).text.locator('img').all()) {
		await expect(picture).toHaveAttribute('alt', /\S/);
		const place = await picture.boundingBox();
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
		const { width, height } = (await picture.boundingBox()) ?? {};
		expect({ width, height }).toEqual({ width: place?.width, height: place?.height });
	}
}

async function waysOn(page: Page, { guide, part }: (typeof sections)[number]): Promise<void> {
	const index = guide.parts.indexOf(part);
	const beside = [guide.parts[index - 1] ?? guide.overview, guide.parts[index + 1]].filter((one) => one !== undefined);
	const { steps, breadcrumbs, related } = on(page);
	await expect(steps.getByRole('link')).toHaveCount(beside.length);
	for (const [place, other] of beside.entries()) {
		await expect(steps.getByRole('link').nth(place)).toHaveAttribute('href', other.path);
	}
	const above = [getPlainPage('home').shortTitle, guide.comparison.shortTitle];
	await expect(breadcrumbs.getByRole('link')).toHaveText(above);
	await expect(breadcrumbs.getByText(part.shortTitle, { exact: true })).toHaveAttribute('aria-current', 'page');
	const others = relatedParts(guide, part).filter((other) => !beside.includes(other));
	await expect(related.getByRole('link')).toHaveText(others.map(({ shortTitle }) => shortTitle));
}

async function sourcesOf(page: Page, { sources }: (typeof sections)[number]['part']): Promise<void> {
	for (const id of sources) {
		await expect(page.locator(`li[id="source-${id}"]`)).toBeVisible();
		expect(await page.locator(`a[href="#source-${id}"]`).count()).toBeGreaterThan(0);
	}
}

test('on a phone, the header’s menu leads to every part', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const guide of guides) {
		await page.goto(guide.path);
		const { parts, menu } = on(page);
		// Below the parts the menu leads to other guides.
		const links = parts.locator('ul').first().locator('a');
		await expect(links.first()).toBeHidden();
		await menu.click();
		await expect(links).toHaveText([guide.overview, ...guide.parts].map(({ shortTitle }) => shortTitle));
		await links.last().click();
		await expect(page).toHaveURL(new RegExp(`${guide.parts.at(-1)?.path}$`));
	}
});

for (const { overview, parts, path } of guides) {
	test(`${path}/all holds every part, and its links stay on the page`, async ({ page }) => {
		await page.goto(`${path}/all`);
		for (const part of [overview, ...parts]) {
			const lower = part === overview ? 0 : 1;
			if (lower) await expect(page.getByRole('heading', { level: 2, name: part.title, exact: true })).toBeVisible();
			for (const { id, text, depth } of part.headings) {
				const heading = page.locator(`[id="${part.slug}--${id}"]`);
				await expect(heading).toHaveText(text);
				expect(await heading.evaluate((element) => element.tagName)).toBe(`H${depth + lower}`);
			}
		}
		for (const part of parts) await expect(on(page).main.locator(`a[href="${part.path}"]`)).toHaveCount(0);
	});

	test(`the overview of ${path} answers first, then lists every part`, async ({ page }) => {
		await page.goto(path);
		const first = on(page).text.first().locator(':scope > :first-child');
		expect(await first.evaluate((element) => element.tagName)).toBe('P');
		for (const part of parts) {
			await expect(on(page).main.locator(`a[href="${part.path}"]`).first()).toBeVisible();
			await expect(on(page).main.getByText(part.summary, { exact: true }).first()).toBeVisible();
		}
		await expect(on(page).main.locator(`a[href="${path}/all"]`).first()).toBeVisible();
	});
}

test('only parts that ask for a quick exit, and the whole guide with them, begin with one', async ({ page }) => {
	for (const { path, parts, overview } of guides) {
		const asking = [overview, ...parts].filter(({ quickExit }) => quickExit);
		const leaving = [...asking.map((part) => part.path), ...(asking.length > 0 ? [`${path}/all`] : [])];
		for (const one of [...parts.map((part) => part.path), `${path}/all`]) {
			await page.goto(one);
			await expect(on(page).quickExit).toHaveCount(leaving.includes(one) ? 1 : 0);
			if (!leaving.includes(one)) continue;
			const first = on(page).main.locator(':is(h1, a)').first();
			expect(new URL((await first.getAttribute('href')) ?? '', page.url()).origin).not.toBe(new URL(page.url()).origin);
		}
	}
});

test('the contact page shows every way to reach the practice', async ({ page }) => {
	await page.goto('/contact');
	const { phone, email, bookingUrl, address, replyTime, website } = practice;
	for (const shown of [phone?.show, email, address?.street, replyTime].filter((one) => one !== undefined)) {
		await expect(on(page).main).toContainText(shown);
	}
	for (const href of [
		!isThisSite(website) && website,
		bookingUrl,
		phone && `tel:${phone.number}`,
		email && `mailto:${email}`,
	]) {
		if (href) await expect(on(page).main.locator(`a[href="${href}"]`).first()).toBeVisible();
	}
});

test('every heading and every table row links to itself', async ({ page }) => {
	const guide = guides[0];
	const part = neededPart('ComparisonTable');
	await page.goto(part.path);
	const rows = part.tables.flatMap((table) =>
		(guide?.comparison.tables[table]?.aspects ?? []).map((aspect) => `${table}-${aspect}`),
	);
	for (const id of [part.headings.at(0)?.id, rows.at(0), rows.at(-1)].filter((one) => one !== undefined)) {
		const link = page.locator(`[id="${id}"] a[href="#${id}"]`);
		await link.press('Enter');
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(page.locator(':target')).toContainText((await link.textContent()) ?? '?');
	}
	expect(await on(page).text.locator('[id] a[href^="#"]').count()).toBeGreaterThanOrEqual(part.headings.length);
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
		const elsewhere = on(page).main.locator('a[href^="http"]').first();
		if ((await elsewhere.count()) > 0) {
			const after = await elsewhere.evaluate((link) => getComputedStyle(link, '::after').content);
			expect(after).toContain((await elsewhere.getAttribute('href')) ?? '?');
		}
		for (const head of await page.locator('thead:visible').all()) {
			await expect(head).toHaveCSS('display', 'table-header-group');
		}
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		const pdf = await page.pdf({ format: 'Letter' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
	}
});
