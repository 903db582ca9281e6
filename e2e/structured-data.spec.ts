import { expect, type Page, test } from '@playwright/test';
import { guides, plainPages, sources } from '../lib/content';
import { siteUrl } from '../lib/site';
import { cellText } from '../model/figures';
import { graphOf, type Node, only, strings, visible } from './graph';
import { nowhere, paths } from './site';

const parts = guides.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })));
const wholes = guides.map(({ path }) => `${path}/all`);

/**
 * What each type must have: what Google's documentation requires and recommends for it (Article, BreadcrumbList,
 * Dataset, Organization, WebSite), and schema.org's own for the rest. A date of first publication and a license are
 * recommended too, and told once the practice has told them.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
	Organization: ['name', 'url'],
	WebSite: ['name', 'url', 'publisher', 'inLanguage'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name', 'item'],
	Article: ['headline', 'image', 'author', 'publisher', 'dateModified', 'mainEntityOfPage', 'description', 'about'],
	MedicalWebPage: ['name', 'url', 'description', 'about', 'breadcrumb', 'mainEntity', 'dateModified', 'isPartOf'],
	WebPage: ['name', 'url', 'description', 'dateModified', 'isPartOf'],
	AboutPage: ['name', 'url', 'description', 'dateModified', 'isPartOf', 'breadcrumb'],
	ContactPage: ['name', 'url', 'description', 'dateModified', 'isPartOf', 'breadcrumb'],
	FAQPage: ['mainEntity'],
	Question: ['name', 'acceptedAnswer'],
	Answer: ['text'],
	Dataset: ['name', 'description', 'url', 'creator', 'distribution', 'variableMeasured', 'isAccessibleForFree'],
	DataDownload: ['contentUrl', 'encodingFormat'],
	PropertyValue: ['name', 'value'],
};

test('no page says to programs what it does not say to readers', async ({ page }) => {
	test.setTimeout(120_000);
	for (const path of paths) {
		await page.goto(path);
		const found = await visible(page);
		const words = found.join('\n');
		const nodes = await graphOf(page);
		expect(nodes.length, path).toBeGreaterThan(0);
		for (const [trail, text] of strings(nodes)) {
			// A whole address must be one of the page's own: a longer one would hold a shorter one.
			const shown = isWebAddress(text)
				? found.some((one) => isWebAddress(one) && sameAddress(one, text))
				: words.includes(text.replace(/\s+/g, ' ')) || lines(text).every((line) => words.includes(line));
			expect(shown, `${path}${trail}: “${text}” stands on the page`).toBe(true);
		}
	}
});

function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function lines(text: string): string[] {
	return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Icons carry a version behind a question mark; the front door has a slash or none. */
function sameAddress(one: string, other: string): boolean {
	const [a, b] = [new URL(one), new URL(other)];
	return a.origin === b.origin && a.pathname === b.pathname && a.hash === b.hash;
}

test('every node has what its type asks for, and every reference leads to a node or a page', async ({ page }) => {
	test.setTimeout(120_000);
	for (const path of paths) {
		await page.goto(path);
		const nodes = await graphOf(page);
		const ids = new Set(nodes.map((node) => node['@id']));
		for (const node of everyNode(nodes)) {
			const type = node['@type'];
			if (!type) {
				expect(ids.has(node['@id']), `${path}: ${JSON.stringify(node)} is in the graph`).toBe(true);
				continue;
			}
			for (const property of expected[type] ?? ['name']) {
				const value = node[property];
				expect(
					value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
					`${path}: ${type}.${property}`,
				).toBe(false);
			}
			expect(Object.keys(node).filter((key) => /rating|review(?!ed)/i.test(key))).toEqual([]);
			expect(type).not.toMatch(/rating|review/i);
			for (const date of [node.dateModified, node.datePublished, node.lastReviewed].filter(Boolean)) {
				expect(String(date)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			}
		}
		expect(JSON.stringify(nodes)).not.toMatch(/undefined|null|""/);
	}
});

function everyNode(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(everyNode);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(everyNode)];
}

test('each page is called what it is', async ({ page }) => {
	for (const path of paths) {
		await page.goto(path);
		const types = (await graphOf(page)).map((node) => node['@type']).sort();
		const part = parts.find((one) => one.part.path === path)?.part;
		if (part) {
			const datasets = part.tables.map(() => 'Dataset');
			const questions = part.questions ? ['FAQPage'] : [];
			const all = ['Article', 'BreadcrumbList', 'MedicalWebPage', 'Organization', 'WebSite', ...datasets, ...questions];
			expect(types, path).toEqual(all.sort());
		} else if (wholes.includes(path)) {
			expect(types).toEqual(['BreadcrumbList']);
		} else {
			expect(types, path).toEqual(expect.arrayContaining(['Organization', 'WebSite']));
			expect(types.includes('BreadcrumbList'), path).toBe(path !== '/');
		}
	}
	await page.goto(nowhere);
	expect(await graphOf(page)).toEqual([]);
});

test('breadcrumbs are those that the reader sees', async ({ page }) => {
	for (const path of paths.filter((one) => one !== '/')) {
		await page.goto(path);
		const trail = only(await graphOf(page), 'BreadcrumbList').itemListElement as Node[];
		const seen = page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('listitem');
		expect(trail.map(({ name }) => name)).toEqual((await seen.allTextContents()).map((text) => text.trim()));
		expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
		expect(trail.at(-1)?.item).toBe(siteUrl + path);
	}
});

test('each part names its sources, its date and its subject, and is called reviewed only when it is', async ({
	page,
}) => {
	for (const { guide, part } of parts) {
		await page.goto(part.path);
		const nodes = await graphOf(page);
		const article = only(nodes, 'Article');
		expect(article.headline).toBe(await page.getByRole('heading', { level: 1 }).textContent());
		expect(article.dateModified).toBe(part.updated.slice(0, 10));
		const cited = ((article.citation ?? []) as Node[]).map(({ name }) => name);
		expect(cited).toEqual(part.sources.map((id) => sources[id]?.title));
		const formats = guide.comparison.formats.filter(({ id }) => !part.format || id === part.format);
		expect((article.about as Node[]).map(({ name }) => name)).toEqual(formats.map(({ name }) => name));
		const reviewed = (await page.getByText(/^Reviewed /).count()) > 0;
		expect('lastReviewed' in only(nodes, 'MedicalWebPage'), part.path).toBe(reviewed);
		expect('reviewedBy' in only(nodes, 'MedicalWebPage'), part.path).toBe(reviewed);
	}
});

test('the questions are the headings that ask, and the answers what stands below them', async ({ page }) => {
	const asking = parts.filter(({ part }) => part.questions);
	expect(asking.length).toBeGreaterThan(0);
	for (const { part } of asking) {
		await page.goto(part.path);
		const questions = only(await graphOf(page), 'FAQPage').mainEntity as Node[];
		expect(questions.map(({ name }) => name)).toEqual(await askedOn(page));
		for (const { name, acceptedAnswer } of questions) {
			const answer = await page.evaluate((question) => {
				const heading = [...document.querySelectorAll('main h2')].find((one) => one.textContent === question);
				let text = '';
				for (let next = heading?.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
					text += next.textContent;
				}
				return text;
			}, String(name));
			const bare = (text: unknown) => String(text).replace(/\s+/g, '');
			expect(bare((acceptedAnswer as Node).text)).toBe(bare(answer));
			expect(answer.length).toBeGreaterThan(40);
		}
	}
});

async function askedOn(page: Page): Promise<string[]> {
	return (await page.locator('.prose > h2').allTextContents()).filter((text) => text.endsWith('?'));
}

test('every cell of a table is in the page’s data, under its topic and its format', async ({ page }) => {
	for (const { guide, part } of parts.filter(({ part }) => part.tables.length > 0)) {
		await page.goto(part.path);
		const datasets = (await graphOf(page)).filter((node) => node['@type'] === 'Dataset');
		const { comparison } = guide;
		expect(datasets.map(({ name }) => name)).toEqual(part.tables.map((table) => comparison.tables[table]?.caption));
		for (const [index, table] of part.tables.entries()) {
			const told = ((datasets[index] as Node).variableMeasured as Node[]).map(({ name, value }) => [
				name,
				...(value as Node[]).map((cell) => [cell.name, cell.value]),
			]);
			const data = comparison.tables[table]?.aspects.map((aspect) => [
				comparison.aspects[aspect]?.label,
				...comparison.formats.map(({ id, short }) => [short, cellText(comparison, aspect, id)]),
			]);
			expect(told).toEqual(data);
		}
	}
});

test('plain pages carry their own day', async ({ page }) => {
	for (const { path, updated, slug } of plainPages.filter((one) => one.slug !== 'not-found')) {
		await page.goto(path);
		const type = { about: 'AboutPage', contact: 'ContactPage' }[slug] ?? 'WebPage';
		expect(only(await graphOf(page), type).dateModified).toBe(updated.slice(0, 10));
	}
});
