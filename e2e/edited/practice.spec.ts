/** What the site shows once the practice has filled in all it can, at its own address. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { groups } from '../../content/groups';
import { practice } from '../../content/practice';
import { groupsSlug, mainGuide, openGroups } from '../../lib/content';
import { siteUrl } from '../../lib/site';
import { type Group, groupFacts, groupInShort } from '../../model/group';
import type { Node } from '../graph';

const out = (file: string) => readFileSync(`out/${file}`, 'utf8');
const passed = Object.values<Group>(groups).filter(({ name }) => openGroups.every((one) => one.name !== name));

test('groups whose dates have passed are not published', () => {
	expect(openGroups.length).toBeGreaterThan(0);
	expect(passed.length).toBeGreaterThan(1);
	for (const file of ['groups.html', 'groups.md', 'contact.html', 'feed.xml', 'index.html']) {
		for (const { name } of openGroups) expect(out(file), file).toContain(name);
		for (const { name } of passed) expect(out(file), file).not.toContain(name);
	}
});

test('the page of open groups gives each group’s details at its own address', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const group of openGroups) {
		await page.goto(`/${groupsSlug}#${group.id}`);
		const entry = page.getByRole('region', { name: group.name });
		await expect(entry.getByRole('heading', { name: group.name })).toBeInViewport();
		await expect(entry.getByRole('term')).toHaveText(groupFacts(group).map(([label]) => label));
		await expect(entry.getByRole('definition')).toHaveText(groupFacts(group).map(([, words]) => words));
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(out('sitemap.xml')).toContain(`/${groupsSlug}<`);
});

test('every page lists the open groups, and links to phone and booking at the top and in its call to action', async ({
	page,
}) => {
	for (const path of ['/', mainGuide().path, mainGuide().parts[0]?.path ?? '', '/about', '/contact']) {
		await page.goto(path);
		const list = page.getByRole('region', { name: 'Groups open now' });
		await expect(list.getByRole('listitem'), path).toHaveText(
			openGroups.map((group) => `${group.name}: ${groupInShort(group)}`),
		);
		for (const part of path === '/contact' ? (['banner'] as const) : (['banner', 'main'] as const)) {
			const within = page.getByRole(part);
			await expect(within.locator(`a[href="tel:${practice.phone?.number}"]`), path).toBeVisible();
			await expect(within.locator(`a[href="${practice.bookingUrl}"]`), path).toBeVisible();
		}
		const footer = page.getByRole('contentinfo');
		await expect(footer.locator(`a[href="${practice.privacyNotice}"]`)).toBeVisible();
		await expect(footer.locator(`a[href="/${groupsSlug}"]`)).toBeVisible();
	}
});

test('the contact page lists the ways to reach the practice, then what to know, then the clinicians', async ({
	page,
}) => {
	await page.goto('/contact');
	const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
	const [clinician] = practice.clinicians ?? [];
	const order = [
		practice.phone?.show,
		`Free, and takes ${practice.freeFirstCall} minutes`,
		practice.agesSeen,
		practice.insurance?.join(', '),
		practice.goodFaithEstimate,
		'Before you join a group, its leader meets with you.',
		`${clinician?.name}, ${clinician?.credentials}`,
		`${clinician?.license.state} license ${clinician?.license.number}`,
	].map((words) => text.indexOf(String(words)));
	expect(order).not.toContain(-1);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	await expect(page.getByRole('img', { name: clinician?.name })).toBeAttached();
	// The practice's website is this very site.
	expect(new URL(practice.website).origin).toBe(siteUrl);
	await expect(page.locator(`a[href="${practice.website}"]`)).toHaveCount(0);
});

test('what the practice says about supervision is in the disclaimer', async ({ page }) => {
	await page.goto('/disclaimer');
	await expect(page.getByRole('main')).toContainText('You’ll be seen by licensed professionals.');
});

test('structured data lists each group as a service of the practice, and each clinician with a license', async ({
	page,
}) => {
	const nodesOf = async (path: string) => {
		await page.goto(path);
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		return (JSON.parse(text ?? '') as { '@graph': Node[] })['@graph'];
	};
	const [group] = openGroups;
	if (!group?.price) throw new Error('The group has no price.');
	const services = (await nodesOf(`/${groupsSlug}`)).filter((node) => node['@type'] === 'Service');
	expect(services.find(({ name }) => name === group.name)).toMatchObject({
		provider: { '@id': `${practice.website}/#practice` },
		hoursAvailable: {
			dayOfWeek: group.days.map((day) => `https://schema.org/${day}`),
			opens: group.time.from,
			closes: group.time.to,
		},
		offers: { price: group.price.amount, priceCurrency: group.price.currency, validThrough: group.until },
	});
	const organization = (await nodesOf('/contact')).find((node) => node['@id'] === `${practice.website}/#practice`);
	expect(JSON.stringify(organization)).toContain(practice.clinicians?.[0]?.license.number);
	expect(organization?.sameAs).toBeUndefined();
});

test('the feed has an entry for each open group', () => {
	const feed = out('feed.xml');
	for (const { id, confirmed } of openGroups) {
		const [entry = ''] = new RegExp(`<entry>\\s*<id>[^<]*/groups#${id}</id>[\\s\\S]*?</entry>`).exec(feed) ?? [];
		expect(entry).toContain(`<updated>${confirmed}T00:00:00Z</updated>`);
	}
});

test('security.txt names the practice’s own phone and e-mail', () => {
	const { email, phone } = practice;
	const ways = [...(email ? [`mailto:${email}`] : []), ...(phone ? [`tel:${phone.number}`] : [])];
	expect(ways.length).toBeGreaterThan(0);
	const found = [...out('.well-known/security.txt').matchAll(/^Contact: (.+)$/gm)].map(([, way]) => way);
	expect(found).toEqual(ways);
});
