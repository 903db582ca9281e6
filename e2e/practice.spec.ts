import { expect, test } from '@playwright/test';
import { practice } from '../content/practice';
import { groupsSlug, guides, mainGuide, openGroups, plainPages } from '../lib/content';
import { isThisSite } from '../lib/site';

/** The last part of the guide that shows costs. */
const costs = mainGuide().parts.find(({ tags }) => tags.has('CourseCost'));

test('open groups have their own page, and without any, no page mentions them', async ({ page, request }) => {
	const response = await request.get(`/${groupsSlug}`);
	expect(response.status()).toBe(openGroups.length > 0 ? 200 : 404);
	for (const { path } of [...plainPages, ...guides].filter(({ path }) => path !== '/not-found')) {
		await page.goto(path);
		const links = page.locator(`a[href^="/${groupsSlug}"]`);
		if (openGroups.length > 0) expect(await links.count(), path).toBeGreaterThan(0);
		else await expect(links, path).toHaveCount(0);
	}
});

test('the cost of a course appears only when there are fees', async ({ page }) => {
	test.skip(!costs, 'No part adds up costs.');
	await page.goto(costs?.path ?? '');
	const perSession = practice.fees?.some(({ per }) => per === 'session');
	await expect(page.getByRole('table', { name: /× number of sessions/ })).toHaveCount(perSession ? 1 : 0);
});

test('no link leads from this site to itself by its full address', async ({ page }) => {
	await page.goto('/contact');
	await expect(page.getByRole('main').locator(`a[href="${practice.website}"]`)).toHaveCount(
		isThisSite(practice.website) ? 0 : 1,
	);
});
