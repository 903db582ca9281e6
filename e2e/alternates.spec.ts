import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { validateXML } from 'xmllint-wasm';
import { getBlock, guides, helpLines, plainPages } from '../lib/content';
import { siteUrl } from '../lib/site';
import { cellText, fillFigures, formatFigure } from '../model/figures';
import { isOfPractice } from './built';
import { crisisLines, nowhere, paths } from './site';

const parser = unified().use(remarkParse).use(remarkGfm);
const parts = guides.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })));

/** The Markdown that a page names as its other form. */
async function markdownOf(page: Page, request: APIRequestContext): Promise<{ text: string; tree: Root }> {
	const link = page.locator('link[rel="alternate"][type="text/markdown"]');
	const address = new URL((await link.getAttribute('href')) ?? '');
	expect(address.origin).toBe(siteUrl);
	const response = await request.get(address.pathname);
	expect(response.status(), address.pathname).toBe(200);
	expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
	const text = await response.text();
	return { text, tree: parser.parse(text) };
}

/** Letters and digits alone: what may differ is how HTML and Markdown set them apart. */
function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

test('each page’s address plus .md gives the same text as Markdown', async ({ page, request }) => {
	for (const path of paths) {
		await page.goto(path);
		const { text, tree } = await markdownOf(page, request);
		expect(await page.locator('link[type="text/markdown"]').getAttribute('href')).toBe(
			`${siteUrl}${path === '/' ? '/index' : path}.md`,
		);
		const html = await wordsOnPage(page);
		const markdown = bare(blocksIn(tree).join(' '));
		expect(html.blocks.length, path).toBeGreaterThan(3);
		expect(
			html.blocks.filter((block) => !markdown.includes(bare(block))),
			`missing in ${path}.md`,
		).toEqual([]);

		const everything = bare(html.everything);
		// The line below the title has the site's name and the address too; the whole guide's sources are on another page.
		const own = blocksIn(tree, { notes: !path.endsWith('/all') }).filter((block) => !block.endsWith(siteUrl + path));
		expect(
			own.filter((block) => !everything.includes(bare(block))),
			`missing in ${path}`,
		).toEqual([]);

		// No tag, brace, program or backslash is left but the one that breaks a line, unless readers see it on the page too.
		const left = text.replace(/<[^\s<>]+@[^\s<>]+>/g, '').match(/<[A-Z/]|\{|\}|undefined|\[object|\\[^\n]/g) ?? [];
		expect(left.filter((sign) => !html.everything.includes(sign.replace(/^\\/, '')))).toEqual([]);
	}
});

/** The blocks of Markdown that hold words and no other blocks. */
function blocksIn(tree: Root, { notes = true } = {}): string[] {
	const blocks: string[] = [];
	visit(tree, (node: Nodes) => {
		if (node.type === 'footnoteDefinition' && !notes) return 'skip';
		// A question with its reasons is one item; on the page the two are separate.
		if (node.type === 'listItem' && node.checked !== null && node.checked !== undefined) {
			const words = wordsOf(node);
			blocks.push(...words.split(/(?<=[.?!]) /));
			return 'skip';
		}
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(wordsOf(node));
	});
	return blocks;
}

/** The words of a page's text, block by block, and all words on it. The names of sources behind claims are notes in Markdown. */
function wordsOnPage(page: Page): Promise<{ blocks: string[]; everything: string }> {
	return page.evaluate(() => {
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const gone of body.querySelectorAll('script, style')) gone.remove();
		const names = [...body.querySelectorAll('a[href*="#source-"]')];
		for (const gone of new Set(names.map((link) => link.parentElement))) gone?.remove();
		const pictures = [...body.querySelectorAll('[role="img"], img')].map(
			(one) => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '',
		);
		const labels = [...body.querySelectorAll('[role="note"]')].map((one) => one.getAttribute('aria-label'));
		const everything = [body.textContent, ...pictures, ...labels].join(' ');
		for (const gone of body.querySelectorAll('figure, nav, form, [aria-hidden="true"]')) gone.remove();
		const leaves = 'h1, h2, h3, h4, p, li, td, th, dt, dd';
		const blocks = [...body.querySelectorAll('main .prose, main table')]
			.filter((one) => !one.closest('section:has(#next)'))
			.flatMap((one) => [...one.querySelectorAll(leaves)])
			// What leads to a table's data, and explains its pictures, helps on a screen only.
			.filter((element) => !element.querySelector(`${leaves}, a[download]`))
			.map((element) => element.textContent ?? '')
			.filter((text) => text.trim());
		return { blocks: [...blocks, ...pictures], everything };
	});
}

test('the decision aid can be filled in as Markdown: every question with its sides', async ({ request }) => {
	for (const { guide, part } of parts.filter((one) => one.part.tags.has('DecisionAid'))) {
		const tree = parser.parse(await (await request.get(`${part.path}.md`)).text());
		const boxes: string[] = [];
		visit(tree, 'listItem', (node) => {
			if (node.checked === false) boxes.push(bare(wordsOf(node)));
		});
		const { factors = [], between = [] } = guide.comparison.decision ?? {};
		for (const { sides } of factors) {
			for (const side of between) {
				const { text = '', why = '' } = sides[side] ?? {};
				const wanted = [text, fillFigures(guide.comparison, why)].map(bare);
				expect(
					boxes.filter((box) => wanted.every((words) => box.includes(words))),
					text,
				).toHaveLength(1);
			}
		}
	}
});

test('every Markdown page has the crisis help, the disclaimer and a note for each source', async ({
	page,
	request,
}) => {
	const found = new Set<string>();
	for (const path of paths) {
		await page.goto(path);
		const { text, tree } = await markdownOf(page, request);
		const links: string[] = [];
		const cited = new Set<string>();
		const noted: string[] = [];
		visit(tree, (node: Nodes) => {
			if (node.type === 'link') links.push(node.url);
			if (node.type === 'footnoteReference') cited.add(node.identifier);
			if (node.type === 'footnoteDefinition') noted.push(node.identifier);
		});
		for (const line of Object.values(helpLines).filter(({ everyPage }) => everyPage)) {
			const ways = [`tel:${line.call?.number}`, `sms:${line.text?.number}`];
			const times = crisisLines.includes(line) ? 2 : 1;
			expect(links.filter((url) => ways.includes(url)).length, path).toBeGreaterThanOrEqual(times);
		}
		for (const block of ['crisis', 'disclaimer']) expect(text).toContain(getBlock(block).title);
		// Where a note is missing, the brackets stay in the text.
		expect(noted.sort()).toEqual([...cited].sort());
		expect(text.match(/\[\^[^\]]+\]/g)?.length ?? 0).toBeGreaterThanOrEqual(cited.size);
		const part = parts.find((one) => one.part.path === path)?.part;
		if (part) expect([...cited].sort()).toEqual([...part.sources].sort());
		// Read far from its page, a link still leads somewhere.
		expect(links.filter((url) => !/^(https?|tel|sms|mailto):/.test(url))).toEqual([]);
		for (const { origin, pathname } of links.filter((one) => !isOfPractice(one)).map((one) => new URL(one))) {
			if (origin !== siteUrl || found.has(pathname)) continue;
			expect((await request.get(pathname)).status(), `${path}.md → ${pathname}`).toBe(200);
			found.add(pathname);
		}
	}
});

test('every table cell says the same on the page, in Markdown, in CSV and in JSON', async ({ page, request }) => {
	for (const { guide, part } of parts.filter((one) => one.part.tables.length > 0)) {
		const { comparison } = guide;
		await page.goto(part.path);
		const { tree } = await markdownOf(page, request);
		// The table by concern has columns of its own.
		for (const name of part.tables.filter((one) => comparison.tables[one])) {
			const table = comparison.tables[name];
			const caption = table?.caption ?? '';
			const rows = [
				['Topic', ...comparison.formats.map(({ short }) => short)],
				...(table?.aspects ?? []).map((aspect) => [
					comparison.aspects[aspect]?.label ?? '',
					...comparison.formats.map(({ id }) => cellText(comparison, aspect, id)),
				]),
			];

			const html = await page.getByRole('table', { name: caption, exact: true }).evaluate((element) => {
				for (const repeated of element.querySelectorAll('[aria-hidden="true"]')) repeated.remove();
				return [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent));
			});
			// Further columns are pictures of what the words say.
			const width = comparison.formats.length + 1;
			expect(html.map((row) => row.slice(0, width))).toEqual(rows);

			const inMarkdown: string[][][] = [];
			visit(tree, 'table', (node) => {
				inMarkdown.push(node.children.map((row) => row.children.slice(0, width).map((cell) => wordsOf(cell))));
			});
			expect(inMarkdown).toContainEqual(rows);

			const csv = await data(page, request, 'text/csv', caption);
			expect(csv.type).toBe('text/csv; charset=utf-8; header=present');
			// RFC 4180: strict about quotation marks and the number of cells, and lines that end in CR LF.
			expect(parseCsv(csv.text, { record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false })).toEqual(
				rows,
			);
			expect(csv.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

			const json = await data(page, request, 'application/json', caption);
			expect(json.type).toBe('application/json; charset=utf-8');
			const parsed = JSON.parse(json.text);
			expect(parsed.caption).toBe(caption);
			expect(parsed.page).toBe(siteUrl + part.path);
			expect(parsed.updated).toBe(part.updated.slice(0, 10));
			const ids = parsed.formats.map(({ id }: { id: string }) => id);
			const inJson = parsed.rows.map((row: { topic: string; cells: Record<string, string> }) => [
				row.topic,
				...ids.map((id: string) => row.cells[id]),
			]);
			expect([['Topic', ...parsed.formats.map(({ short }: { short: string }) => short)], ...inJson]).toEqual(rows);
		}
		const names = await page.locator('a[download]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(names).toEqual(
			part.tables.flatMap((name) => ['csv', 'json'].map((kind) => `${guide.path}/tables/${name}.${kind}`)),
		);
	}
});

async function data(page: Page, request: APIRequestContext, type: string, caption: string) {
	const link = page.locator(`link[rel="alternate"][type="${type}"][title="${caption}"]`);
	const response = await request.get(new URL((await link.getAttribute('href')) ?? '').pathname);
	expect(response.status()).toBe(200);
	return { text: await response.text(), type: response.headers()['content-type'] };
}

test('every figure used in a text is in its Markdown, with its number', async ({ request }) => {
	for (const { guide, part } of parts) {
		const markdown = await (await request.get(`${part.path}.md`)).text();
		for (const [tag, name = ''] of part.body.raw.matchAll(/<Figure name="([^"]+)"[^>]*>/g)) {
			const figure = guide.comparison.figures[name];
			if (!figure) throw new Error(`There is no figure ${name}.`);
			expect(markdown).toContain(formatFigure(figure, { bare: / bare /.test(tag) }));
		}
	}
});

test('the sitemap follows the sitemaps.org schema', async ({ request }) => {
	const xml = await (await request.get('/sitemap.xml')).text();
	expect(XMLValidator.validate(xml)).toBe(true);
	expect((await validate(xml, 'sitemap.xsd', 'schema')).join('\n')).toBe('');
	for (const { loc } of new XMLParser({ isArray: (name) => name === 'url' }).parse(xml).urlset.url) {
		expect((await request.get(new URL(loc).pathname)).status(), loc).toBe(200);
	}
	// The schema knows good from bad.
	expect(await validate(xml.replace('<lastmod>2', '<lastmod>x'), 'sitemap.xsd', 'schema')).not.toEqual([]);
});

test('the feed is valid Atom and gives the day each part last changed', async ({ page, request }) => {
	await page.goto('/');
	const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
	const response = await request.get(new URL(String(address)).pathname);
	expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
	const xml = await response.text();
	expect(XMLValidator.validate(xml)).toBe(true);
	expect((await validate(xml, 'atom.rng', 'relaxng')).join('\n')).toBe('');
	expect(await validate(xml.replace(/<summary>.*?<\/summary>/, ''), 'atom.rng', 'relaxng')).not.toEqual([]);

	const lists = ['entry', 'link', 'author'];
	const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => lists.includes(name) }).parse(xml);
	const self = feed.link.filter((link: Record<string, string>) => link['@_rel'] === 'self');
	expect(self.map((link: Record<string, string>) => link['@_href'])).toEqual([address]);
	const entries = feed.entry.map((entry: Record<string, string>) => [entry.id, entry.title, entry.updated]);
	const wanted = parts.map(({ part }) => [siteUrl + part.path, part.title, `${part.updated.slice(0, 10)}T00:00:00Z`]);
	// Groups that are open now are entries too.
	const ofParts = entries.filter(([id]: string[]) => !id?.includes('/groups#'));
	expect(ofParts.sort()).toEqual(wanted.sort());
	expect(new Set(entries.map(([id]: string[]) => id)).size).toBe(entries.length);
	expect(feed.updated).toBe(
		entries
			.map(([, , day]: string[]) => day)
			.sort()
			.at(-1),
	);
});

async function validate(xml: string, schema: string, extension: 'schema' | 'relaxng'): Promise<string[]> {
	const result = await validateXML({
		xml: [{ fileName: 'file.xml', contents: xml }],
		schema: [{ fileName: schema, contents: readFileSync(`e2e/fixtures/schemas/${schema}`, 'utf8') }],
		extension,
	});
	return result.errors.map(({ message }) => message);
}

test('llms.txt lists every page as Markdown, and llms-full.txt holds them all', async ({ request }) => {
	const response = await request.get('/llms.txt');
	expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
	const tree = parser.parse(await response.text());
	// llmstxt.org: one heading of the first level, a quotation that sums up, sections that are lists of links.
	expect(tree.children.map(({ type }) => type).slice(0, 2)).toEqual(['heading', 'blockquote']);
	expect(tree.children.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
	const links: string[] = [];
	visit(tree, 'link', ({ url }) => {
		links.push(url);
	});
	expect(new Set(links).size).toBe(links.length);
	for (const url of links) expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
	const pages = paths.filter((path) => path !== '/').map((path) => `${siteUrl}${path}.md`);
	expect(links.filter((url) => url.endsWith('.md')).sort()).toEqual(pages.sort());

	expect((await request.get(`${nowhere}.md`)).status()).toBe(404);

	const full = await (await request.get('/llms-full.txt')).text();
	const titles = [...plainPages.filter(({ slug }) => slug !== 'not-found'), ...parts.map(({ part }) => part)];
	for (const { title } of titles) expect(full).toContain(`\n# ${title}\n`);
	const notes = [...full.matchAll(/^\[\^(.+?)\]:/gm)].map(([, id]) => id);
	expect(new Set(notes).size).toBe(notes.length);
	expect(notes.length).toBeGreaterThan(10);
});
