/** The decision aid with other data, including a comparison small enough to try every combination of marks. */
import { expect, test } from '@playwright/test';
import { practice } from '../../content/practice';
import { guides } from '../../lib/content';
import { everyMark, type Mark, reference, says, show, someMarks } from '../aid';
import { neededPart } from '../site';

test.use({ javaScriptEnabled: false });

const aids = guides.flatMap(({ comparison: { slug, decision }, parts }) => {
	const part = parts.find(({ tags }) => tags.has('DecisionAid'));
	return part && decision ? [{ slug, path: part.path, decision }] : [];
});

test('every combination of marks gives the numbers, the dot and the sentence that follow from the rule', async ({
	page,
}) => {
	const small = aids.find(({ slug }) => slug === 'bus-or-tram');
	if (!small) throw new Error('The small comparison is not in this copy.');
	const response = await page.goto(small.path);
	expect(response?.headers()['content-security-policy']).toContain("script-src 'none'");
	let combinations: Mark[][] = [[]];
	for (const _ of small.decision.factors)
		combinations = combinations.flatMap((marks) => everyMark.map((one) => [...marks, one]));
	const expected = combinations.map((marks) => reference(small.decision, marks));
	// The fixture comes to every sentence, or this would prove little.
	expect(new Set(expected.flatMap((one) => one.says)).size).toBe(Object.keys(says).length);
	for (let start = 0; start < combinations.length; start += 512) {
		const some = combinations.slice(start, start + 512);
		expect(await page.evaluate(show, some)).toEqual(expected.slice(start, start + 512));
	}
});

for (const { path, decision } of aids) {
	test(`all questions are counted, however many there are: ${path}`, async ({ page }) => {
		await page.goto(path);
		const sets = someMarks(decision, 300);
		expect(await page.evaluate(show, sets)).toEqual(sets.map((marks) => reference(decision, marks)));
	});
}

test('a course adds up the practice’s own fees per session', async ({ page }) => {
	const fees = practice.fees ?? [];
	const each = fees.filter(({ per }) => per === 'session');
	expect(each.length).toBeGreaterThan(1);
	expect(fees.length).toBeGreaterThan(each.length);
	await page.goto(neededPart('CourseCost').path);
	const table = page.getByRole('table').filter({ hasText: 'arithmetic only' });
	for (const { format, amount, currency } of each) {
		const cells = table.getByRole('row').filter({ hasText: format }).getByRole('cell');
		const money = new Intl.NumberFormat('en-US', {
			style: 'currency',
			currency,
			trailingZeroDisplay: 'stripIfInteger',
		});
		await expect(cells).toHaveText([8, 12, 20].map((sessions) => money.format(sessions * amount)));
	}
	for (const { format } of fees.filter((fee) => !each.includes(fee))) await expect(table).not.toContainText(format);
	await expect(table.getByRole('columnheader')).toHaveText([/./, '× 8', '× 12', '× 20']);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
