import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, test } from '@playwright/test';
import { guides } from '../lib/content';
import type { Comparison } from '../model/comparison';
import { formatFigure } from '../model/figures';
import { hearersInWords, roomLegend, roomOf, roomsMeet, tellsRooms } from '../model/room';
import { pointOn, scaleInWords, scaleOf } from '../model/scale';
import { timelineInWords } from '../model/timeline';

/** The pages of guides whose text uses a tag. */
const pagesWith = (tag: string) =>
	guides.flatMap((guide) => guide.parts.filter(({ tags }) => tags.has(tag)).map((part) => ({ guide, part })));

const tablePages = guides.flatMap(({ comparison, overview, parts }) =>
	[overview, ...parts].flatMap(({ path, tables }) => tables.map((table) => ({ comparison, path, table }))),
);
const paths = pagesWith('PathsPicture');
const hears = pagesWith('HearsPicture');

for (const { comparison, path } of guides) {
	test(`the rooms of ${path} have as many seats as the figures say, and one of them is yours`, async ({ page }) => {
		await page.goto(path);
		const rooms = comparison.formats.flatMap((format) => roomOf(format, comparison.figures) ?? []);
		const pictures = roomsMeet(comparison) ? [rooms] : rooms.map((room) => [room]);
		for (const together of pictures) {
			const picture = page.getByRole('img', { name: together.map(({ description }) => description).join(' ') });
			const of = (seat: string) => together.flatMap(({ seats }) => seats.filter((one) => one === seat)).length;
			for (const seat of ['taken', 'free', 'leader']) expect(await drawnSeats(picture, seat), seat).toBe(of(seat));
			expect(await drawnSeats(picture, 'you')).toBe(1);
		}
		for (const { words } of roomLegend(comparison) ?? []) await expect(page.getByText(words).first()).toBeVisible();
	});
}

for (const width of [320, 768, 1280]) {
	test(`table rows draw every format where it is on the scale at ${width} px, and say so in words`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const { comparison, path, table } of tablePages) {
			await page.goto(path);
			for (const aspect of comparison.tables[table]?.aspects ?? []) {
				const row = page.locator(`#${table}-${aspect}`);
				const line = scaleOf(comparison, aspect);
				await expect(row.locator('[role="img"]')).toHaveCount(line ? 1 : 0);
				if (tellsRooms(comparison, aspect)) await expectSeats(row, comparison);
				if (!line) continue;
				const picture = row.getByRole('img', { name: scaleInWords(line, comparison) });
				const drawn = [];
				for (const { id } of comparison.formats) {
					const place = await placeOf(picture, picture.locator(`[data-format="${id}"]`));
					expect(place, `${aspect}, ${id}`).toBeCloseTo(pointOn(line, id), 0);
					drawn.push(place);
				}
				expect(drawn[0]).toBeLessThanOrEqual(drawn.at(-1) ?? 0);
				for (const end of line.ends) await expect(row.getByText(end, { exact: true })).toBeVisible();
				await expectInside(picture, width);
			}
		}
	});
}

for (const { guide, part } of paths) {
	for (const width of [320, 1280]) {
		test(`${part.path} at ${width} px draws every stretch of every timeline`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(part.path);
			for (const path of guide.comparison.paths ?? []) {
				const picture = page.getByRole('img', { name: timelineInWords(path, guide.comparison) });
				await expect(picture.locator('[data-format]')).toHaveCount(path.stretches.length);
				for (const { format, from, to } of path.stretches) {
					const bar = picture.locator(`[data-format="${format}"][x1="${from}%"]`);
					await expect(bar).toHaveAttribute('x2', `${to}%`);
				}
				await expectInside(picture, width);
			}
		});
	}
}

for (const { guide, part } of hears) {
	test(`${part.path} draws a line to everyone who hears you, firm for a duty and broken for a promise`, async ({
		page,
	}) => {
		await page.goto(part.path);
		const { formats, figures } = guide.comparison;
		for (const format of formats) {
			const seats = roomOf(format, figures)?.seats;
			if (!seats || !format.room?.hears) continue;
			const picture = page.getByRole('img', { name: hearersInWords(format, figures) });
			for (const { who, bond, text } of format.room.hears) {
				const lines = picture.locator(`[data-bond="${bond}"]`);
				const hearing = seats.filter((seat) => seat === (who === 'leaders' ? 'leader' : 'taken'));
				expect((await lines.getAttribute('d'))?.match(/L/g)?.length).toBe(hearing.length);
				const dashes = await lines.evaluate((line) => getComputedStyle(line).strokeDasharray);
				expect(dashes === 'none').toBe(bond === 'duty');
				await expect(page.getByText(text).first()).toBeVisible();
			}
		}
	});
}

test('a share is drawn with as many dots as its figure says', async ({ page }) => {
	for (const { guide, part } of pagesWith('SharePicture')) {
		const shares = Object.values(guide.comparison.figures).filter(({ outOf }) => outOf);
		await page.goto(part.path);
		for (const share of shares) {
			const figure = page.locator('figure').filter({ has: page.getByText(formatFigure(share)) });
			if ((await figure.count()) === 0) continue;
			const { min, max = min, outOf = 0 } = share;
			expect(await dotsOn(figure.locator('[data-share="counted"]'))).toBe(max);
			expect(await dotsOn(figure.locator('[data-share="rest"]'))).toBe(outOf - max);
		}
	}
});

test('pictures can be read without color and in forced colors', async ({ browser }) => {
	const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
	const page = await context.newPage();
	for (const { comparison, path, table } of tablePages) {
		const row = comparison.tables[table]?.aspects.find((aspect) => scaleOf(comparison, aspect));
		if (!row) continue;
		await page.goto(path);
		const shapes = new Set<string | null>();
		for (const { id } of comparison.formats) {
			const mark = page.locator(`#${table}-${row} svg[data-format="${id}"]`);
			shapes.add(await mark.locator('path').getAttribute('d'));
			const colors = await mark.evaluate((element) => ({
				disc: getComputedStyle(element.querySelector('circle') ?? element).fill,
				dots: getComputedStyle(element.querySelector('path') ?? element).stroke,
				text: getComputedStyle(document.body).color,
				ground: getComputedStyle(document.body).backgroundColor,
			}));
			expect(colors.disc).toBe(colors.text);
			expect(colors.dots).toBe(colors.ground);
		}
		expect(shapes.size).toBe(comparison.formats.length);
	}
	await context.close();
});

test('the pictures of a page add at most 2 kB to it', async ({ request }) => {
	const pages = [...paths, ...hears].map(({ part }) => part.path).concat(tablePages.map(({ path }) => path));
	for (const path of new Set(pages)) {
		const html = await (await request.get(path)).text();
		const without = html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
		expect(without.length).toBeLessThan(html.length);
		expect(brotliCompressSync(html).length - brotliCompressSync(without).length, path).toBeLessThanOrEqual(2_000);
	}
});

async function expectSeats(row: Locator, { formats, figures }: Comparison): Promise<void> {
	const seats = formats.flatMap((format) => roomOf(format, figures)?.seats ?? []);
	for (const kind of ['you', 'leader', 'taken', 'free']) {
		expect(await drawnSeats(row, kind), kind).toBe(seats.filter((seat) => seat === kind).length);
	}
}

/** How many seats of a kind a picture draws. */
async function drawnSeats(picture: Locator, seat: string): Promise<number> {
	const drawn = picture.locator(`[data-seat="${seat}"]`);
	return seat === 'you' ? drawn.count() : subpaths(drawn);
}

/** How many dots or circles paths draw. */
async function subpaths(path: Locator): Promise<number> {
	const drawn = await path.evaluateAll((paths) => paths.map((one) => one.getAttribute('d') ?? ''));
	return drawn.join('').match(/M/g)?.length ?? 0;
}

/** How many dots a path draws whose rows are lines of dashes. */
async function dotsOn(path: Locator): Promise<number> {
	const [d, pitch] = [await path.getAttribute('d'), Number(await path.getAttribute('data-pitch'))];
	const rows = [...(d ?? '').matchAll(/h([\d.]+)/g)].map(([, length]) => Math.floor(Number(length) / pitch) + 1);
	return rows.reduce((sum, dots) => sum + dots, 0);
}

/** Where on its line a mark is, from 0 to 100, by what is on the screen. */
async function placeOf(picture: Locator, mark: Locator): Promise<number> {
	const line = await picture.locator('line').first().boundingBox();
	const box = await mark.boundingBox();
	if (!line || !box) throw new Error('The picture is not on the screen.');
	return ((box.x + box.width / 2 - line.x) / line.width) * 100;
}

async function expectInside(picture: Locator, width: number): Promise<void> {
	const box = await picture.boundingBox();
	expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
}
