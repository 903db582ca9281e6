import { expect, type Page, test } from '@playwright/test';
import { guides } from '../lib/content';
import { concernTable } from '../model/concern';
import { cellText } from '../model/figures';

/** The tables on each page of a guide: those that its text names, and the overview's own. */
const shown = guides.flatMap((guide) =>
	[guide.overview, ...guide.parts].flatMap((part) => {
		const own = part === guide.overview ? [guide.comparison.overviewTable] : [];
		const tables = [...new Set([...own, ...part.tables])].filter((table) => table !== concernTable);
		return tables.length > 0 ? { guide, part, tables } : [];
	}),
);

for (const { guide, part, tables } of shown) {
	test(`the tables of ${part.path} show the data at every width, on screen and to a screen reader`, async ({
		page,
	}) => {
		await page.goto(part.path);
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			for (const table of tables) await expectTable(page, guide.comparison, table);
		}
	});
}

for (const { comparison, path } of guides) {
	test(`${path}/all shows every table that its parts show`, async ({ page }) => {
		await page.goto(`${path}/all`);
		const all = new Set(shown.filter(({ guide }) => guide.path === path).flatMap(({ tables }) => tables));
		for (const table of all) await expectTable(page, comparison, table);
	});
}

async function expectTable(page: Page, comparison: (typeof guides)[number]['comparison'], name: string) {
	const data = comparison.tables[name];
	const table = page.getByRole('table', { name: data?.caption, exact: true });
	await expect(table).toHaveCount(1);
	// Further columns are pictures of what the words say.
	for (const [column, head] of ['Topic', ...comparison.formats.map(({ short }) => short)].entries()) {
		await expect(table.getByRole('columnheader').nth(column)).toHaveText(head);
	}
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
