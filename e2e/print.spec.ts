/** What comes out of the printer, or into a PDF: the whole guide, a part with the largest table, and the sheet. */
import { expect, type Page, test } from '@playwright/test';
import { guides, mainGuide } from '../lib/content';
import { dense, missingFrom, type Pdf, printedTexts, readPdf } from './pdf';
import { neededPart } from './site';

/** What browsers leave free around a page, unless the reader says otherwise. */
const margin = { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' };

const print = async (page: Page, format: 'Letter' | 'A4'): Promise<Pdf> =>
	readPdf(await page.pdf({ format, margin, tagged: true, outline: true }));

/** Pieces of text that reach over the edge of the paper, or into its margin. */
function overTheEdge({ sheets }: Pdf): string[] {
	const edge = 0.4 * 72 - 1;
	return sheets.flatMap(({ width, height, pieces }) =>
		pieces
			.filter(
				({ left, right, top, bottom }) => left < edge || right > width - edge || top < 0 || bottom > height - edge,
			)
			.map(({ text }) => text),
	);
}

/** Which of these texts a sheet ends with, though what they announce is on the next. */
function leftAlone({ sheets }: Pdf, announcing: readonly string[]): string[] {
	const ends = sheets.slice(0, -1).map(({ pieces }) => {
		// From top to bottom, as a reader looks at it: pieces of a line stand about as low.
		const inOrder = [...pieces].sort((a, b) =>
			Math.abs(a.bottom - b.bottom) < 3 ? a.left - b.left : a.bottom - b.bottom,
		);
		return dense(inOrder.map(({ text }) => text).join(''));
	});
	return announcing.filter((text) => ends.some((end) => end.endsWith(dense(text))));
}

for (const { path, comparison } of guides) {
	test(`${path}/all prints whole: tagged, outlined, nothing cut off, no heading left alone`, async ({ page }) => {
		await page.goto(`${path}/all`);
		const title = await page.title();
		const headings = await page
			.locator('main :is(h1, h2, h3, h4)')
			.evaluateAll((all) =>
				all.filter((heading) => !heading.closest('section, form')).map((heading) => heading.textContent ?? ''),
			);
		const texts = await page.locator('main .prose:not(section *)').evaluateAll(printedTexts);
		const tables = await page
			.locator('main table')
			.evaluateAll((all) => all.map((table) => [...(table as HTMLTableElement).rows].length));
		// A table that begins at the foot of a sheet has a row there, not only its caption and its head.
		const captions = await page.locator('main table').evaluateAll((all) =>
			all.flatMap((table) => {
				const { caption, tHead } = table as HTMLTableElement;
				return [caption?.textContent ?? '', `${caption?.textContent}${tHead?.textContent}`];
			}),
		);
		expect(tables.length).toBeGreaterThanOrEqual(Object.keys(comparison.tables).length > 0 ? 1 : 0);
		for (const format of ['Letter', 'A4'] as const) {
			const pdf = await print(page, format);
			expect(pdf.tagged).toBe(true);
			expect(pdf.language).toMatch(/^en/);
			expect(pdf.title).toBe(title);
			const listed = pdf.bookmarks.map(dense);
			expect(headings.filter((heading) => !listed.includes(dense(heading)))).toEqual([]);
			expect(pdf.tags.get('Table')).toBeGreaterThanOrEqual(tables.length);
			expect(pdf.tags.get('TH')).toBeGreaterThanOrEqual(tables.reduce((sum, rows) => sum + rows, 0));
			expect(overTheEdge(pdf)).toEqual([]);
			expect(missingFrom(pdf, texts)).toEqual([]);
			expect(leftAlone(pdf, [...headings, ...captions])).toEqual([]);
		}
	});
}

test('a table prints with all of its rows', async ({ page }) => {
	await page.goto(neededPart('ComparisonTable').path);
	const texts = await page.locator('main :is(td, [scope="row"])').evaluateAll(printedTexts);
	const pdf = await print(page, 'Letter');
	expect(missingFrom(pdf, texts)).toEqual([]);
	expect(overTheEdge(pdf)).toEqual([]);
});

test('the sheet for the first call is a tagged page with a title, and nothing on it is cut off', async ({ page }) => {
	await page.goto(neededPart('DecisionAid').path);
	const { decision } = mainGuide().comparison;
	const pdf = await print(page, 'Letter');
	expect(pdf.sheets).toHaveLength(1);
	expect(pdf.tagged).toBe(true);
	expect(pdf.language).toMatch(/^en/);
	expect(pdf.title).toBe(await page.title());
	expect(pdf.bookmarks.length).toBeGreaterThan(1);
	expect(overTheEdge(pdf)).toEqual([]);
	const { factors = [], ask = {}, notes = [] } = decision ?? {};
	expect(
		missingFrom(pdf, [...factors.map(({ question }) => question), ...Object.values(ask).flat(), ...notes]),
	).toEqual([]);
});
