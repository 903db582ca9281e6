import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mainGuide } from '../lib/content';
import { formatFigure } from '../model/figures';
import { comparison as fixture } from './fixtures/bus-tram-or-train/comparison';
import { copySite, type SiteCopy } from './site-copy';

const { comparison, overview, parts, path: guidePath } = mainGuide();
const guide = `content/${comparison.slug}/comparison.ts`;

/** A copy of the site with other figures and one more comparison, built once for all tests here. */
let copy: SiteCopy;
let address: string;
let stop: () => void;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(240_000);
	copy = copySite('changes');
	copy.edit(guide, (text) =>
		text
			.replace(/('group-size': \{) min: \d+, max: \d+/, '$1 min: 6, max: 14')
			.replace(/('group-size-typical': \{) min: \d+, max: \d+/, '$1 min: 8, max: 11'),
	);
	// All that a second comparison needs: a folder and a line.
	copy.add('e2e/fixtures/bus-tram-or-train', 'content/bus-tram-or-train');
	copy.edit(
		'content/comparisons.ts',
		(text) => `${text}export { comparison as bus } from './bus-tram-or-train/comparison';\n`,
	);
	const { code, output } = copy.run('build');
	expect(code, output).toBe(0);
	({ address, stop } = await copy.serve());
});

test.afterAll(() => stop?.());

test('a changed figure changes table, picture, prose and answers alike', async ({ page }) => {
	const size = '6 to 14 members';
	const typical = '8 to 11';
	const old = ['group-size', 'group-size-typical'].flatMap((name) => {
		const figure = comparison.figures[name];
		return figure ? formatFigure(figure, { bare: true }) : [];
	});
	expect(old).toHaveLength(2);

	await page.goto(`${address}${guidePath}`);
	await expect(page.locator('#at-a-glance-participants').getByRole('cell').first()).toContainText(size);
	await expect(page.locator('#at-a-glance-participants').getByRole('cell').first()).toContainText(typical);
	const room = page.getByRole('img', { name: /group therapy/i });
	await expect(room.locator('[data-seat="taken"], [data-seat="free"]')).toHaveCount(14);
	await expect(room.locator('[data-seat="taken"]')).toHaveCount(11);
	await expect(room).toHaveAccessibleName(new RegExp(size));

	const naming = [overview, ...parts].filter(({ body }) => body.raw.includes('<Figure name="group-size" />'));
	expect(naming.some(({ questions }) => questions) && naming.some(({ questions }) => !questions)).toBe(true);
	for (const { path } of naming) {
		await page.goto(address + path);
		await expect(page.locator('.prose')).toContainText([new RegExp(size)]);
	}

	await page.goto(`${address}${guidePath}/all`);
	const everything = (await page.getByRole('main').textContent()) ?? '';
	for (const figure of old) expect(everything).not.toContain(figure);
});

test('a second comparison with three other formats needs a folder and a line', async ({ page }) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${address}/${fixture.slug}`);
		const table = page.getByRole('table', { name: fixture.tables.short.caption });
		await expect(table.getByRole('columnheader')).toHaveText(['Topic', ...fixture.formats.map(({ short }) => short)]);
		const waiting = page.locator('#short-waiting').getByRole('cell');
		await expect(waiting).toHaveCount(3);
		await expect(waiting.nth(1)).toContainText(`About ${formatFigure(fixture.figures.wait)}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await expect(page.getByRole('img', { name: /^Bus/ }).locator('[data-seat="taken"]')).toHaveCount(20);
	await page.getByRole('main').getByRole('link', { name: 'By tram' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is a tram ride like?');
	await page.goto(`${address}/`);
	await expect(page.getByRole('heading', { name: fixture.title })).toBeVisible();
	await page.goto(`${address}/${fixture.slug}/all`);
	await expect(page.getByRole('heading', { name: 'How long you wait' })).toBeVisible();
});

test('a build that fails says where, and leaves the last good site as it was', () => {
	test.setTimeout(120_000);
	const before = readFileSync(join(copy.dir, 'out/index.html'), 'utf8');
	const section = 'content/bus-tram-or-train/020-by-tram.mdx';
	copy.edit(section, (text) => text.replace('<Figure name="wait" />', '<Figure name="wiat" />'));
	copy.edit(guide, (text) => text.replace(/label: '[^']+'/, "label: ' '"));
	const { code, output } = copy.run('build');
	expect(code).toBe(1);
	const line =
		readFileSync(join(copy.dir, section), 'utf8')
			.split('\n')
			.findIndex((text) => text.includes('wiat')) + 1;
	expect(output).toMatch(new RegExp(`${section}:${line}:\\d+ .*Did you mean “wait”`));
	expect(output).toMatch(new RegExp(`${guide}:\\d+:\\d+ .*label.*blank`));
	expect(output).not.toMatch(/\bat .*node_modules/);
	expect(readFileSync(join(copy.dir, 'out/index.html'), 'utf8')).toBe(before);
});

test('a missing cell stops the build in the data file', () => {
	test.setTimeout(120_000);
	copy.edit(guide, (text) => text.replace(/(\tcost: \{[^}]*?)\t+group: .*\n/, '$1'));
	const { code, output } = copy.run('build');
	expect(code).toBe(1);
	expect(output).toMatch(/comparison\.ts:\d+:\d+ {2}error {2}A cell is missing: row “cost”, column “group”/);
});
