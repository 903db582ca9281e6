import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, test } from '@playwright/test';
import { guides } from '../lib/content';
import { formatFigure } from '../model/figures';

/** The page of a guide whose text uses a tag. */
const pageWith = (tag: string) =>
	guides.flatMap((guide) => guide.parts.filter(({ tags }) => tags.has(tag)).map((part) => ({ guide, part })));

const positions = pageWith('PositionPicture');
const paths = pageWith('PathsPicture');

for (const { comparison, path } of guides) {
	test(`the room of ${path} has as many seats as the figures say`, async ({ page }) => {
		await page.goto(path);
		for (const { name, room } of comparison.formats) {
			if (!room) continue;
			const clients = comparison.figures[room.clients];
			const typical = room.typical ? comparison.figures[room.typical] : clients;
			const picture = page.getByRole('img', { name: new RegExp(`^${name}`) });
			const seats = clients?.max ?? clients?.min ?? 0;
			await expect(picture.locator('[data-seat="taken"], [data-seat="free"]')).toHaveCount(seats);
			await expect(picture.locator('[data-seat="taken"]')).toHaveCount(typical?.max ?? seats);
			await expect(picture.locator('[data-seat="leader"]')).toHaveCount(comparison.figures[room.leaders]?.min ?? 0);
			await expect(picture).toHaveAccessibleName(new RegExp(clients ? formatFigure(clients) : ''));
		}
	});
}

for (const { guide, part } of positions) {
	const lines = Object.values(guide.comparison.aspects).flatMap(({ label, position }) =>
		position ? { ...position, label: position.label ?? label } : [],
	);
	test(`${part.path} draws every format in its place at every width, and says where it is`, async ({ page }) => {
		await page.goto(part.path);
		for (const width of [280, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			for (const { label, ends, at } of lines) {
				const picture = page.getByRole('img', { name: new RegExp(`^${label}, from “${ends[0]}” to “${ends[1]}”`) });
				for (const { id, name } of guide.comparison.formats) {
					await expect(picture).toHaveAccessibleName(new RegExp(`${name} is (at|nearer|in)`));
					expect(await placeOf(picture, picture.locator(`[data-format="${id}"]`))).toBeCloseTo(Number(at[id]), 0);
				}
			}
			await noOverflow(page.getByRole('img', { name: / from “/ }).first(), width);
		}
	});
}

for (const { guide, part } of paths) {
	test(`${part.path} draws every stretch of every path at every width`, async ({ page }) => {
		await page.goto(part.path);
		for (const width of [280, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			for (const { name, stretches } of guide.comparison.paths ?? []) {
				const picture = page.getByRole('img', { name: new RegExp(`^${name}`) });
				await expect(picture.locator('[data-format]')).toHaveCount(stretches.length);
				for (const { format, from, to } of stretches) {
					const bar = picture.locator(`[data-format="${format}"] rect[x="${from}%"]`);
					await expect(bar).toHaveAttribute('width', `${to - from}%`);
				}
				await noOverflow(picture, width);
			}
		}
	});
}

test('pictures can be read without color: by shape, and in forced colors', async ({ browser }) => {
	const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
	const page = await context.newPage();
	for (const { guide, part } of [...positions, ...paths]) {
		await page.goto(part.path);
		const shapes = new Map<string, string>();
		for (const { id } of guide.comparison.formats) {
			const mark = page.locator(`[data-format="${id}"]`).first();
			shapes.set(id, await mark.locator('.mark').first().innerHTML());
			const colors = await mark.evaluate((element) => {
				const shape = element.querySelector('.mark');
				return [shape && getComputedStyle(shape).fill, getComputedStyle(document.body).color];
			});
			expect(colors[0]).toBe(colors[1]);
		}
		expect(new Set(shapes.values()).size).toBe(guide.comparison.formats.length);
	}
	await context.close();
});

test('a picture adds at most 3 kB to its page', async ({ request }) => {
	const rooms = guides.filter(({ comparison }) => comparison.formats.some(({ room }) => room));
	for (const { path } of [...[...positions, ...paths].map(({ part }) => part), ...rooms]) {
		const html = await (await request.get(path)).text();
		const without = html.replaceAll(/<figure[\s\S]*?<\/figure>/g, '');
		expect(without.length).toBeLessThan(html.length);
		expect(brotliCompressSync(html).length - brotliCompressSync(without).length, path).toBeLessThanOrEqual(3_000);
	}
});

/** Where on its line a mark stands, from 0 to 100, by what is on the screen. */
async function placeOf(picture: Locator, mark: Locator): Promise<number> {
	const line = await picture.locator('line').first().boundingBox();
	const box = await mark.boundingBox();
	if (!line || !box) throw new Error('The picture is not on the screen.');
	return ((box.x + box.width / 2 - line.x) / line.width) * 100;
}

/** Fails when the figure that holds a picture is cut off, or wider than the window. */
async function noOverflow(picture: Locator, width: number): Promise<void> {
	const figure = picture.locator('xpath=ancestor::figure[1]');
	const box = await figure.boundingBox();
	expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
	expect(await figure.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
}
