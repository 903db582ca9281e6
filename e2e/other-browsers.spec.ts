/**
 * The site in browsers other than Chromium: Debian's Firefox or Playwright's, and WebKit, which is Safari's engine, where
 * Playwright has it. What all browsers share is tested in Chromium; this tests where engines differ.
 */
import { existsSync } from 'node:fs';
import { expect, type Page, test, webkit } from '@playwright/test';
import { guides, mainGuide } from '../lib/content';
import { cellText } from '../model/figures';
import { findFirefox } from '../scripts/firefox';
import { reference, show, someMarks } from './aid';
import { missingFrom, printedTexts, readPdf } from './pdf';
import { neededPart, nowhere, on, paths, widthOf } from './site';

test.skip(
	({ browserName }) => browserName === 'firefox' && !findFirefox() && !process.env.CI,
	'There is no Firefox here, so NOTHING was tested in it. On Debian: apt-get install firefox-esr',
);
test.skip(
	({ browserName }) => browserName === 'webkit' && !existsSync(webkit.executablePath()),
	'Playwright’s WebKit is not installed, so NOTHING was tested in Safari’s engine. Try: npx playwright install webkit',
);

const guide = mainGuide();

/** Playwright gives Firefox inches, and Firefox takes them for centimeters: so these are centimeters. */
const papers = { Letter: { width: '21.59in', height: '27.94in' }, A4: { width: '21in', height: '29.7in' } };

/** Opens a page, and collects whatever the browser has against it. */
async function watch(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`policy: ${violatedDirective} ${blockedURI}`),
		);
	});
	return complaints;
}

test('every page fits every width, light and dark, without an error in the browser', async ({ page }) => {
	const complaints = await watch(page);
	const wide: string[] = [];
	for (const path of [...paths, nowhere]) {
		await page.setViewportSize({ width: 320, height: 900 });
		await page.goto(path);
		await expect(on(page).title).toBeVisible();
		for (const width of [320, 390, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			if ((await widthOf(page)) > width) wide.push(`${path} at ${width} px: ${await widthOf(page)}`);
		}
		for (const scheme of ['light', 'dark']) {
			const background = await page.evaluate((wanted) => {
				document.documentElement.style.colorScheme = wanted;
				return getComputedStyle(document.body).backgroundColor;
			}, scheme);
			const lightness = Number(/\d+/.exec(background)?.[0]);
			expect(lightness > 128, `${path} ${scheme}: ${background}`).toBe(scheme === 'light');
		}
	}
	expect(wide).toEqual([]);
	expect(complaints).toEqual([]);
});

test('the menu of parts opens and closes by click and by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(guide.path);
	const { menu, parts } = on(page);
	const links = parts.locator('ul').first().locator('a');
	await expect(links.first()).toBeHidden();
	await menu.click();
	await expect(links).toHaveText([guide.overview, ...guide.parts].map(({ shortTitle }) => shortTitle));
	await page.keyboard.press('Escape');
	await expect(links.first()).toBeHidden();
	await menu.press('Enter');
	await expect(links.first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator('#menu :focus')).toHaveCount(1);
	await links.last().press('Enter');
	await expect(page).toHaveURL(new RegExp(`${guide.parts.at(-1)?.path}$`));
});

test('a table keeps its headers and its words at every width', async ({ page }) => {
	const { comparison } = guide;
	await page.goto(neededPart('ComparisonTable').path);
	const name = neededPart('ComparisonTable').tables[0] ?? '';
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const table = page.getByRole('table', { name: comparison.tables[name]?.caption, exact: true });
		const heads = table.getByRole('columnheader');
		await expect(heads.nth(1)).toHaveText(comparison.formats[0]?.short ?? '');
		const rows = await table
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader') })
			.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
		const expected = (comparison.tables[name]?.aspects ?? []).map((aspect) => [
			comparison.aspects[aspect]?.label,
			...comparison.formats.map(({ id }) => cellText(comparison, aspect, id)),
		]);
		expect(rows.map((row) => row.slice(0, 1 + comparison.formats.length))).toEqual(expected);
		// Head and cells of a format are in one column, also where the rows are a grid.
		const lefts = await table
			.locator('thead th:nth-of-type(2), td:nth-of-type(1)')
			.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
		expect(new Set(lefts).size).toBe(1);
	}
});

test('the decision aid leads through its questions and follows its rule', async ({ page }) => {
	const complaints = await watch(page);
	const part = neededPart('DecisionAid');
	const { decision } = guide.comparison;
	if (!decision) throw new Error('The guide has no decision aid.');
	const { factors, results, between } = decision;
	const sentences = [results.unsure, results.close, results.both, ...between.map((side) => results.mostly[side])];
	const marks = factors.map((_, index) => ({ side: (['a', 'b', 'a', 'u'] as const)[index % 4] ?? 'a', lot: false }));
	const [expected] = [reference(decision, marks)];
	await page.goto(part.path);
	await page.locator('#aid-begin a[href="#q1"]').click();
	for (const [index, { question, sides }] of factors.entries()) {
		const step = page.getByRole('group', { name: question });
		await expect(page.locator('.aid-step:visible')).toHaveCount(1);
		for (const side of between) await expect(step.getByText(sides[side]?.text ?? '?')).toBeVisible();
		await expect(step.locator('.aid-why:visible')).toHaveCount(between.length);
		await step
			.getByRole('radio')
			.nth({ a: 0, b: 1, u: 2 }[marks[index]?.side ?? 'u'])
			.check();
		await step.locator('.aid-go a').last().click();
	}
	await expect(page.getByRole('heading', { name: 'Where you lean' })).toBeVisible();
	expect(await page.evaluate(show, undefined)).toEqual([expected]);
	await expect(page.locator('.aid-says').getByText(sentences[expected.says[0] ?? 0] ?? '?')).toBeVisible();
	await expect(page.locator('fieldset.aid-step:visible')).toHaveCount(factors.length);
	const sets = someMarks(decision, 200);
	expect(await page.evaluate(show, sets)).toEqual(sets.map((some) => reference(decision, some)));
	await page.getByRole('button', { name: 'Clear all marks' }).click();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	await page.goto(`${part.path}#aid-begin`);
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	await expect(page.locator('.aid-help').getByText(decision.setAside)).toBeVisible();
	await expect(page.locator('.aid-balance')).toBeHidden();
	expect(complaints).toEqual([]);
});

test('the whole guide and the sheet print with all of their words', async ({ page, channel }) => {
	test.skip(channel !== 'moz-firefox', 'Playwright prints in Chromium and in the Firefox of Mozilla only.');
	for (const { path } of guides) {
		await page.goto(`${path}/all`);
		const words = await page.locator('main .prose:not(section *)').evaluateAll(printedTexts);
		expect(words.length).toBeGreaterThan(100);
		const pdf = await readPdf(await page.pdf(papers.Letter));
		expect(missingFrom(pdf, words)).toEqual([]);
	}
	const { decision } = guide.comparison;
	await page.goto(neededPart('DecisionAid').path);
	for (const [name, { width }] of Object.entries(papers)) {
		const pdf = await readPdf(await page.pdf(papers[name as keyof typeof papers]));
		expect(pdf.sheets).toHaveLength(1);
		expect(pdf.sheets[0]?.width).toBeCloseTo((Number.parseFloat(width) / 2.54) * 72, -1);
		const words = decision?.factors.flatMap(({ question, sides }) => [
			question,
			...Object.values(sides).map((side) => side?.text ?? ''),
		]);
		expect(missingFrom(pdf, words ?? [])).toEqual([]);
	}
});
