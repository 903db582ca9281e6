/**
 * What can be measured of WCAG 2.2 on every page, in one visit each: axe with all of its rules, light, dark and in
 * forced colors; what a screen reader announces; the size and position of text and targets, also with large text and wide
 * spacing; and the order of the Tab key. Every page is tested in each scheme, and one page of each kind at each width in
 * each scheme with everything open that opens.
 */
import { expect, type Page, test } from '@playwright/test';
import { accessibilityTree, cellsWithoutHeads, nodesWith } from './accessibility-tree';
import { violations } from './axe';
import { misplacedText, smallTargets } from './boxes';
import { tabThrough } from './keyboard';
import { nowhere, on, pageTypes, partWith, paths } from './site';

const kinds = new Set([
	...Object.values(pageTypes),
	partWith('ComparisonTable')?.path,
	partWith('ConcernTable')?.path,
	nowhere,
]);
/** A phone; 1280 px at 400 % is as narrow and lower still. */
const phone = { width: 320, height: 640 };
const zoomed = { width: 320, height: 256 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 900 };
/** What most readers come to press. */
const mainActions =
	'button, section[aria-labelledby="next"] a[href="/contact"], .aid-go a:last-child, .aid label:has(input)';

for (const path of [...paths, nowhere]) {
	test(`axe finds no problem on ${path}`, async ({ page }) => {
		const isKind = kinds.has(path);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize(desk);
		await page.goto(path);
		for (const size of isKind ? [desk, tablet, phone] : [desk, phone]) {
			await page.setViewportSize(size);
			await test.step(`light, ${size.width} px`, async () => {
				if (isKind || size === phone) expect.soft(await violations(page), 'axe').toEqual([]);
				await expectTree(page);
				expect.soft(await misplacedText(page), 'text').toEqual([]);
				expect.soft(await smallTargets(page, mainActions), 'targets').toEqual([]);
			});
		}
		await test.step('400 %, wide spacing, large text', () => resized(page));
		await test.step('what folds, unfolded', () => unfolded(page, isKind));
		for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
			await page.emulateMedia(media);
			// Chromium keeps some colors of before when these are forced on a page that it shows.
			await page.goto('about:blank');
			await page.goto(path);
			for (const size of isKind ? [phone, tablet, desk] : [phone]) {
				await page.setViewportSize(size);
				await test.step(`${JSON.stringify(media)}, ${size.width} px`, async () => {
					expect.soft(await violations(page, 'colors'), 'axe').toEqual([]);
				});
			}
		}
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
		for (const size of isKind ? [phone, desk] : [phone]) {
			await test.step(`by keyboard, ${size.width} px`, () => byKeyboard(page, path, size, isKind));
		}
	});
}

/** Landmarks, headings and tables, as a screen reader has them. */
async function expectTree(page: Page): Promise<void> {
	const tree = await accessibilityTree(page);
	for (const landmark of ['banner', 'main', 'contentinfo']) {
		expect.soft(nodesWith(tree, landmark), landmark).toHaveLength(1);
	}
	const named = nodesWith(tree, 'navigation', 'region', 'complementary', 'form').map(
		({ role, name }) => `${role} ${name}`,
	);
	expect.soft(new Set(named).size, `landmarks have names of their own: ${named}`).toBe(named.length);
	const levels = nodesWith(tree, 'heading').map(({ level }) => level ?? 0);
	expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
	for (const [index, level] of levels.entries()) {
		expect.soft(level - (levels[index - 1] ?? 0), `heading ${index + 1} of ${levels}`).toBeLessThanOrEqual(1);
	}
	expect.soft(cellsWithoutHeads(tree)).toEqual([]);
}

/** Nothing is lost, and nothing lies over anything, however a reader sets the text. */
async function resized(page: Page): Promise<void> {
	await page.setViewportSize(zoomed);
	expect.soft(await misplacedText(page), '400 %').toEqual([]);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		// What WCAG 1.4.12 names.
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		);
		document.adoptedStyleSheets = [sheet];
	});
	for (const size of [phone, desk]) {
		await page.setViewportSize(size);
		expect.soft(await misplacedText(page), `spacing, ${size.width} px`).toEqual([]);
	}
	await page.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
	const client = await page.context().newCDPSession(page);
	await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
	for (const size of [phone, tablet, desk]) {
		await page.setViewportSize(size);
		expect.soft(await misplacedText(page), `200 %, ${size.width} px`).toEqual([]);
	}
	await client.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
	await client.detach();
}

/** Everything that opens on the page, open: axe and boxes again. */
async function unfolded(page: Page, isKind: boolean): Promise<void> {
	await page.setViewportSize(phone);
	const folded = page.locator('details:visible > summary');
	if ((await folded.count()) === 0) return;
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) {
			// One of several opens at a time, unless each has a name of its own.
			details.removeAttribute('name');
			details.setAttribute('open', '');
		}
	});
	if (isKind) expect.soft(await violations(page), 'axe').toEqual([]);
	expect.soft(await misplacedText(page), 'text').toEqual([]);
	expect.soft(await smallTargets(page, mainActions), 'targets').toEqual([]);
}

async function byKeyboard(page: Page, path: string, size: typeof phone, isKind: boolean): Promise<void> {
	await page.setViewportSize(size);
	await page.goto('about:blank');
	await page.goto(path);
	const { names, wrong } = await tabThrough(page);
	expect.soft(wrong).toEqual([]);
	expect.soft(names[0]).toContain('Skip to the text');
	await test.step('the skip link leads into the text', async () => {
		// Behind its end a page begins anew.
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#main$/);
		await page.keyboard.press('Tab');
		expect.soft(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'in main').toBe(true);
	});
	const menu = on(page).menu;
	if (!(await menu.isVisible())) return;
	await test.step('the menu opens, is gone through and closes', async () => {
		await menu.focus();
		await page.keyboard.press('Enter');
		const links = on(page).parts.getByRole('link');
		await expect(links.first()).toBeVisible();
		if (isKind) expect.soft(await violations(page), 'axe').toEqual([]);
		const inMenu: boolean[] = [];
		for (let presses = 0; presses < (await links.count()); presses += 1) {
			await page.keyboard.press('Tab');
			inMenu.push(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null));
		}
		expect.soft(inMenu).not.toContain(false);
		await page.keyboard.press('Escape');
		await expect(links.first()).toBeHidden();
		await expect(menu).toBeFocused();
		// It is no trap: the next stop is outside.
		await page.keyboard.press('Tab');
		expect.soft(await page.evaluate(() => document.activeElement?.closest('[popover]') === null)).toBe(true);
	});
}
