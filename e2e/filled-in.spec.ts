import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { mainGuide, plainPages } from '../lib/content';
import { type Node, only } from './graph';
import { copySite, type SiteCopy } from './site-copy';

const siteUrl = 'https://guides.example.org';
const guide = mainGuide();
const [part] = guide.parts;
if (!part) throw new Error('The guide has no part.');

const described = 'Six chairs in a circle';
const draftTitle = 'Not ready for readers';

/** A copy of the site in which the practice tells all it can, with a picture and a draft, built for the web. */
let copy: SiteCopy;
let address: string;
let stop: () => void;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(240_000);
	copy = copySite('filled-in');
	const draftFile = () =>
		readdirSync(join(copy.dir, `content${guide.path}`)).find((file) => file.includes('not-ready')) ?? '';
	copy.edit('content/practice.ts', (text) =>
		text.replace(
			/(website: .*\n)[\s\S]*\};/,
			`$1
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@pivot-co.com',
	address: { street: '1 Main Street', city: 'Town', state: 'VA', zip: '22031' },
	statesServed: ['Virginia'],
	author: { name: 'Ann Author', url: 'https://ann.example.edu' },
	reviewer: { name: 'Rae Reviewer', credentials: 'PhD' },
};`,
		),
	);
	copy.edit(
		`content/${part._raw.sourceFilePath}`,
		(text) =>
			`${text
				.replace(/^(published|reviewed|nextReview|quickExit): .*\n/gm, '')
				.replace(
					'updated:',
					'published: 2026-11-01\nreviewed: 2026-11-20\nquickExit: true\nupdated:',
				)}\n![${described}](/chairs.png)\n`,
	);
	copy.add('public/apple-icon.png', 'public/chairs.png');
	expect(copy.run('new', {}, ['section', draftTitle]).code).toBe(0);
	copy.edit(`content${guide.path}/${draftFile()}`, (text) => text.replace('slug:', 'draft: true\nslug:'));
	const { code, output } = copy.run('build', { SITE_URL: siteUrl });
	expect(code, output).toBe(0);
	({ address, stop } = await copy.serve());
});

test.afterAll(() => stop?.());

test('no address of this machine is in what is published', () => {
	const out = join(copy.dir, 'out');
	const texts = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(html|xml|txt|md|csv|json|webmanifest)$|_redirects$|_headers$/.test(file),
	);
	expect(texts.length).toBeGreaterThan(40);
	for (const file of texts) expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/localhost|127\.0\.0\.1/);
});

test('a draft is nowhere in what is published', () => {
	const out = join(copy.dir, 'out');
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => !/\.(br|gz)$/.test(file));
	expect(files.filter((file) => file.includes('not-ready'))).toEqual([]);
	const texts = files.filter((file) => /\.\w+$|_headers$|_redirects$/.test(file) && !/\.(png|ico)$/.test(file));
	expect(texts.length).toBeGreaterThan(40);
	for (const file of texts) expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/not-ready|Not ready/);
});

test('a picture in a text is described, fits a phone, and keeps its place until it loads', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${address}${part.path}`);
	const picture = page.getByRole('img', { name: described });
	const place = await picture.boundingBox();
	expect(place).toMatchObject({ width: 180, height: 180 });
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(180);
	expect(await picture.boundingBox()).toMatchObject({ width: 180, height: 180 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(readFileSync(join(copy.dir, `out${part.path}.md`), 'utf8')).toContain(`![${described}](`);
});

async function nodesOf(page: Page, path: string): Promise<Node[]> {
	await page.goto(address + path);
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	return (JSON.parse(text ?? '') as { '@graph': Node[] })['@graph'];
}

test('the practice is a local business once it has an address, with all that the contact page shows', async ({
	page,
}) => {
	const business = only(await nodesOf(page, '/contact'), 'MedicalBusiness');
	expect(business).toMatchObject({
		telephone: '+12025550000',
		email: 'hello@pivot-co.com',
		areaServed: ['Virginia'],
		sameAs: 'https://pivot-co.com',
		address: { '@type': 'PostalAddress', streetAddress: '1 Main Street', postalCode: '22031' },
	});
	for (const shown of ['1 Main Street', '(202) 555-0000', 'hello@pivot-co.com', 'Virginia']) {
		await expect(page.getByRole('main')).toContainText(shown);
	}
	expect(only(await nodesOf(page, '/about'), 'Organization')['@id']).toBe(business['@id']);
});

test('a part that was reviewed says so to readers and programs alike, and no other does', async ({ page }) => {
	const nodes = await nodesOf(page, part.path);
	expect(only(nodes, 'MedicalWebPage')).toMatchObject({
		lastReviewed: '2026-11-20',
		reviewedBy: { '@type': 'Person', name: 'Rae Reviewer' },
	});
	await expect(page.getByRole('main')).toContainText('Reviewed November 20, 2026 by Rae Reviewer, PhD');
	expect(only(nodes, 'Article')).toMatchObject({
		datePublished: '2026-11-01',
		author: { '@type': 'Person', name: 'Ann Author', url: 'https://ann.example.edu' },
	});
	await expect(page.locator('meta[name="author"]')).toHaveAttribute('content', 'Ann Author');
	await expect(page.locator('meta[property="article:published_time"]')).toHaveAttribute('content', '2026-11-01');
	const markdown = readFileSync(join(copy.dir, `out${part.path}.md`), 'utf8');
	expect(markdown).toContain('Reviewed November 20, 2026 by Rae Reviewer, PhD');

	const unreviewed = guide.parts.filter((other) => other !== part && !other.reviewed);
	for (const { path } of unreviewed.slice(0, 1)) {
		const other = only(await nodesOf(page, path), 'MedicalWebPage');
		expect(Object.keys(other).filter((key) => /review/i.test(key))).toEqual([]);
		// As long as one part is not reviewed, the whole is not.
		await page.goto(`${address}${guide.path}/all`);
		await expect(page.getByRole('main').getByText(/Reviewed .* by/)).toHaveCount(0);
	}
});

test('a part that asks for it begins with a quick way out, and so does the page that holds it', async ({ page }) => {
	const exit = page.getByRole('main').getByRole('link', { name: 'Leave this site quickly' });
	for (const path of [part.path, `${guide.path}/all`]) {
		await page.goto(address + path);
		await expect(exit).toBeVisible();
		expect(new URL((await exit.getAttribute('href')) ?? '').origin).not.toBe(address);
		const first = page.getByRole('main').locator(':is(h1, a)').first();
		await expect(first).toHaveText('Leave this site quickly');
	}
	await page.goto(`${address}/about`);
	await expect(exit).toHaveCount(plainPages.some(({ slug, quickExit }) => slug === 'about' && quickExit) ? 1 : 0);
});

test('security.txt names the ways to reach the practice, as RFC 9116 asks', async ({ request }) => {
	const response = await request.get(`${address}/.well-known/security.txt`);
	expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
	const fields = (await response.text())
		.trim()
		.split('\n')
		.map((line) => line.split(/: (.*)/s).slice(0, 2));
	expect(fields.filter(([name]) => name === 'Contact').map(([, value]) => value)).toEqual([
		'mailto:hello@pivot-co.com',
		'tel:+12025550000',
	]);
	const expires = fields.filter(([name]) => name === 'Expires').map(([, value]) => String(value));
	expect(expires).toHaveLength(1);
	expect(new Date(String(expires[0])).getTime()).toBeGreaterThan(new Date('2026-11-23').getTime());
	expect(fields).toContainEqual(['Canonical', `${siteUrl}/.well-known/security.txt`]);
});
