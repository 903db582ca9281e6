import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { practice } from '../content/practice';
import { groupsSlug, guides, mainGuide, openGroups, plainPages } from '../lib/content';
import { isThisSite } from '../lib/site';
import { type Group, groupFacts, groupInShort } from '../model/group';
import { type Node, only } from './graph';
import { copySite, type SiteCopy } from './site-copy';

const day = '2026-11-24';
const group: Group = {
	name: 'Tuesday evening group',
	for: 'Adults who feel anxious around people',
	about: 'You practice being with people, at your own pace.',
	days: ['Tuesday'],
	time: { from: '18:30', to: '20:00', zone: 'America/New_York' },
	place: '1 Main Street, second floor',
	online: 'by video',
	leader: 'Ann Author, LPC',
	sessions: 12,
	price: { amount: 45, currency: 'USD', per: 'session' },
	start: '2027-01-12',
	confirmed: '2026-11-20',
	until: '2027-01-12',
	placesLeft: 3,
	join: 'Call us. Ann talks with you first.',
};
const groups: Record<string, Group> = {
	'tuesday-evening': group,
	begun: { ...group, name: 'Group that has begun', start: '2026-11-23' },
	unconfirmed: { ...group, name: 'Group that nobody confirmed', start: undefined, until: '2026-11-23' },
};
const filled = {
	...practice,
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	bookingUrl: 'https://booking.pivot-co.com/first',
	fees: [{ format: 'Group therapy', amount: 45, currency: 'USD', per: 'session', asOf: '2026-11-20' }],
	insurance: ['Blue Plan', 'Green Plan'],
	agesSeen: '18 and older',
	freeFirstCall: 15,
	clinicians: [
		{
			name: 'Ann Author',
			credentials: 'LPC',
			license: { state: 'Virginia', number: '0701234567' },
			photo: '/ann.png',
		},
	],
	privacyNotice: 'https://pivot-co.com/notice',
	goodFaithEstimate: 'Ask us for it when you book.',
	meetsFirst: true,
	supervised: false,
};

/** A data file that holds a value. */
function typed(file: string, type: string, value: unknown, name = file, annotation = type): string {
	const data = JSON.stringify(value, null, '\t');
	return `import type { ${type} } from '@/model/${file}';\n\nexport const ${name}: ${annotation} = ${data};\n`;
}

/** Where the last part of the guide that shows costs is. */
const costs = mainGuide().parts.find(({ tags }) => tags.has('CourseCost'));
const onEveryPage = ['/', mainGuide().path, mainGuide().parts[0]?.path ?? '', '/about'];

test.describe('as the content is', () => {
	test('open groups are listed at their own address, and without any, no page mentions them', async ({
		page,
		request,
	}) => {
		const response = await request.get(`/${groupsSlug}`);
		expect(response.status()).toBe(openGroups.length > 0 ? 200 : 404);
		for (const { path } of [...plainPages, ...guides].filter(({ path }) => path !== '/not-found')) {
			await page.goto(path);
			const links = page.locator(`a[href^="/${groupsSlug}"]`);
			if (openGroups.length > 0) expect(await links.count(), path).toBeGreaterThan(0);
			else await expect(links, path).toHaveCount(0);
		}
	});

	test('costs of a course are added up only where there are fees', async ({ page }) => {
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
});

test.describe('when every detail of the practice is filled in', () => {
	test.describe.configure({ mode: 'serial' });

	let copy: SiteCopy;
	let address: string;
	let stop: () => void;
	const out = (file: string) => readFileSync(join(copy.dir, 'out', file), 'utf8');

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		copy = copySite('practice');
		copy.edit('content/practice.ts', () => typed('practice', 'Practice', filled));
		copy.edit('content/groups.ts', () => typed('group', 'Group', groups, 'groups', 'Record<string, Group>'));
		copy.add('.vscode', '.vscode');
		copy.add('public/apple-icon.png', 'public/ann.png');
		// At the practice's own address: the site is what its website leads to.
		const { code, output } = copy.run('build', { SITE_URL: practice.website, BUILD_DAY: day });
		expect(code, output).toBe(0);
		expect(output).toMatch(/“begun” began on 2026-11-23/);
		expect(output).toMatch(/“unconfirmed” was confirmed up to 2026-11-23 only/);
		({ address, stop } = await copy.serve());
	});

	test.afterAll(() => stop?.());

	test('groups whose days have passed are nowhere', () => {
		for (const file of ['groups.html', 'groups.md', 'contact.html', 'feed.xml', 'index.html']) {
			expect(out(file), file).toContain(group.name);
			expect(out(file), file).not.toContain(groups.begun?.name);
			expect(out(file), file).not.toContain(groups.unconfirmed?.name);
		}
	});

	test('the page of open groups says all there is to know about each, at an address of its own', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${address}/${groupsSlug}#tuesday-evening`);
		const entry = page.getByRole('region', { name: group.name });
		await expect(entry.getByRole('heading', { name: group.name })).toBeInViewport();
		await expect(entry.getByRole('term')).toHaveText(groupFacts(group).map(([label]) => label));
		await expect(entry.getByRole('definition')).toHaveText(groupFacts(group).map(([, words]) => words));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(out('sitemap.xml')).toContain(`/${groupsSlug}<`);
	});

	test('every page lists the open groups, and has the phone and the booking page at its top and in its call to action', async ({
		page,
	}) => {
		for (const path of [...onEveryPage, '/contact']) {
			await page.goto(address + path);
			const list = page.getByRole('region', { name: 'Groups open now' });
			await expect(list.getByRole('listitem'), path).toHaveText([`${group.name}: ${groupInShort(group)}`]);
			const places = path === '/contact' ? ['banner'] : ['banner', 'main'];
			for (const place of places) {
				const within = page.getByRole(place as 'main');
				await expect(within.locator(`a[href="tel:${filled.phone.number}"]`), path).toBeVisible();
				await expect(within.locator(`a[href="${filled.bookingUrl}"]`), path).toBeVisible();
			}
			await expect(page.getByRole('contentinfo').locator(`a[href="${filled.privacyNotice}"]`)).toBeVisible();
			await expect(page.getByRole('contentinfo').locator(`a[href="/${groupsSlug}"]`)).toBeVisible();
		}
	});

	test('the contact page has the ways first, then what to know, then who sees people', async ({ page }) => {
		await page.goto(`${address}/contact`);
		const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
		const order = [
			filled.phone.show,
			'Free, and takes 15 minutes',
			'18 and older',
			'Blue Plan, Green Plan',
			filled.goodFaithEstimate,
			'Before you join a group, its leader meets with you.',
			'Ann Author, LPC',
			'Virginia license 0701234567',
		].map((words) => text.indexOf(words));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		await expect(page.getByRole('img', { name: 'Ann Author' })).toBeAttached();
		// The practice's website is this very site.
		await expect(page.locator(`a[href="${practice.website}"]`)).toHaveCount(0);
	});

	test('what the practice says of supervision is in the disclaimer', async ({ page }) => {
		await page.goto(`${address}/disclaimer`);
		await expect(page.getByRole('main')).toContainText('You’ll be seen by licensed professionals.');
	});

	test('with fees, the costs of a course are added up', async ({ page }) => {
		test.skip(!costs, 'No part adds up costs.');
		await page.goto(address + (costs?.path ?? ''));
		await expect(page.getByRole('table', { name: /× number of sessions/ })).toContainText('$540');
	});

	test('structured data has the group as a service of the practice, and the clinician with the license', async ({
		page,
	}) => {
		const nodesOf = async (path: string) => {
			await page.goto(address + path);
			const text = await page.locator('script[type="application/ld+json"]').textContent();
			return (JSON.parse(text ?? '') as { '@graph': Node[] })['@graph'];
		};
		const service = only(await nodesOf(`/${groupsSlug}`), 'Service');
		expect(service).toMatchObject({
			name: group.name,
			provider: { '@id': `${practice.website}/#practice` },
			hoursAvailable: { dayOfWeek: ['https://schema.org/Tuesday'], opens: '18:30', closes: '20:00' },
			offers: { price: 45, priceCurrency: 'USD', validThrough: '2027-01-12' },
		});
		const organization = only(await nodesOf('/contact'), 'Organization');
		expect(JSON.stringify(organization)).toContain('0701234567');
		expect(organization.sameAs).toBeUndefined();
	});

	test('the feed has an entry for each open group', () => {
		const [entry = ''] =
			/<entry>\s*<id>[^<]*\/groups#tuesday-evening<\/id>[\s\S]*?<\/entry>/.exec(out('feed.xml')) ?? [];
		expect(entry).toContain('<updated>2026-11-20T00:00:00Z</updated>');
	});
});
