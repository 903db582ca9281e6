import { expect, type Page, test } from '@playwright/test';
import { guides } from '../lib/content';
import { cellText } from '../model/figures';

/** The tables that stand on each page of a guide: those its text names, and the overview's own. */
const shown = guides.flatMap((guide) =>
	[guide.overview, ...guide.parts].flatMap((part) => {
		const named = [...part.body.raw.matchAll(/<ComparisonTable name="([^"]+)"/g)].map((match) => String(match[1]));
		const own = part === guide.overview ? [guide.comparison.overviewTable] : [];
		return [...new Set([...own, ...named])].map((table) => ({ guide, part, table }));
	}),
);

test('every table of the data is shown somewhere', () => {
	for (const { comparison } of guides) {
		const on = shown.filter(({ guide }) => guide.comparison === comparison).map(({ table }) => table);
		expect(Object.keys(comparison.tables).filter((table) => !on.includes(table))).toEqual([]);
	}
});

for (const width of [320, 768, 1280]) {
	for (const { guide, part, table } of shown) {
		test(`“${table}” holds the data, to the eye and to a screen reader, at ${width} px on ${part.path}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(part.path);
			await expectTable(page, guide.comparison, table);
		});
	}
}

for (const { comparison, path, parts } of guides) {
	test(`the whole guide shows every table of ${path}`, async ({ page }) => {
		await page.goto(`${path}/all`);
		for (const table of Object.keys(comparison.tables)) await expectTable(page, comparison, table);
		expect(parts.length).toBeGreaterThan(0);
	});
}

async function expectTable(page: Page, comparison: (typeof guides)[number]['comparison'], name: string) {
	const data = comparison.tables[name];
	const table = page.getByRole('table', { name: data?.caption, exact: true });
	await expect(table).toHaveCount(1);
	await expect(table.getByRole('columnheader')).toHaveText(['Topic', ...comparison.formats.map(({ short }) => short)]);
	const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
	await expect(rows).toHaveCount(data?.aspects.length ?? 0);
	for (const [index, aspect] of (data?.aspects ?? []).entries()) {
		const row = rows.nth(index);
		await expect(row.getByRole('rowheader')).toHaveText(comparison.aspects[aspect]?.label ?? '');
		await expect(row).toHaveAttribute('id', new RegExp(`${name}-${aspect}$`));
		for (const [column, format] of comparison.formats.entries()) {
			const cell = row.getByRole('cell').nth(column);
			await expect(cell).toContainText(cellText(comparison, aspect, format.id));
			await expect(cell).toBeVisible();
		}
	}
}
