/**
 * `npm run bench`: what pages weigh beside hand-written HTML, and how long people wait: times the commands, and asks
 * Lighthouse. Prints each table as soon as it is known. Run `npm run build` first. `npm run bench -- 1` asks Lighthouse
 * once for each page instead of three times.
 */
import { existsSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startOwn } from '../../e2e/host-servers';
import { publishedPages } from '../../e2e/published';
import { pageTypes } from '../../e2e/site';
import { guides } from '../../lib/content';
import { localSiteUrl } from '../../lib/site-url';
import { findChromium } from '../chromium';
import { Failure, main } from '../run';
import { byHand } from './by-hand';
import { type Audit, audit, launchForLighthouse, median } from './lighthouse';
import { timings } from './timings';

const runs = Number(process.argv[2] ?? 3);
const number = new Intl.NumberFormat('en-US');

main(async () => {
	if (!existsSync('out/vercel.json')) throw new Failure('There is nothing to measure: run npm run build first.');
	process.env.SITE_URL ||= localSiteUrl();
	console.log(await handTable());
	const executablePath = await findChromium();
	const browser = await chromium.launch({ executablePath });
	console.error('Timing the commands in a copy of the site …');
	const timed = await timings(browser).finally(() => browser.close());
	console.log(
		table(
			'## Seconds that people wait',
			['', 'measured', 'aim', 'ratio'],
			timed.map(({ what, seconds, aim }) => [what, seconds.toFixed(2), aim, `${(seconds / aim).toFixed(2)}×`]),
		),
	);
	const { origin, stop } = await startOwn('out');
	console.log(await auditTable(origin, executablePath).finally(stop));
});

async function handTable(): Promise<string> {
	const pages = await Promise.all(
		publishedPages
			.filter((path) => path !== '/404')
			.map(async (path) => ({
				path,
				hand: await byHand('out', path),
				published: statSync(`out${path === '/' ? '/index' : path}.html.br`).size,
			})),
	);
	const isPart = (path: string) =>
		guides.some(({ overview, parts }) => [overview, ...parts].some((part) => part.path === path));
	const parts = pages.filter(({ path }) => isPart(path));
	const sum = (pick: 'hand' | 'published') => parts.reduce((total, page) => total + page[pick], 0);
	const together = { path: 'the parts together', hand: sum('hand'), published: sum('published') };
	return table(
		`## Bytes beside the same Markdown as hand-written HTML

Both with brotli. The published page also has its style, its pictures, its menus and its data for search engines.`,
		['page', 'by hand', 'published', 'ratio'],
		[...pages, together].map(({ path, hand, published }) => [
			path,
			number.format(hand),
			number.format(published),
			(published / hand).toFixed(2),
		]),
	);
}

async function auditTable(origin: string, executablePath: string): Promise<string> {
	const rows: (string | number)[][] = [];
	for (const path of Object.values(pageTypes)) {
		console.error(`Lighthouse: ${path}`);
		const { scores, firstPaint, blocking, bytes } = await measure(`${origin}${path}`, executablePath);
		rows.push([path, Object.values(scores).join(' / '), firstPaint, blocking, number.format(bytes)]);
	}
	return table(
		`## Lighthouse, mobile

${runs === 1 ? 'One run' : `The median of ${runs} runs`}, served with brotli. Points for performance / accessibility / best practices / SEO; milliseconds to the
first text and of blocking; bytes over the network with headers. The whole guide on one page is kept from search engines,
so it has no full points for SEO.`,
		['page', 'points', 'first text', 'blocking', 'bytes'],
		rows,
	);
}

/** A fresh browser for each run, so that none finds anything in a cache. */
async function measure(url: string, executablePath: string): Promise<Audit> {
	const audits: Audit[] = [];
	for (let run = 0; run < runs; run++) {
		const { browser, port } = await launchForLighthouse(executablePath);
		audits.push(await audit(url, port).finally(() => browser.close()));
	}
	return median(audits);
}

/** Words, then a table in Markdown. */
function table(above: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
	const columns = head.map((_, index) => (index === 0 ? '---' : '--:'));
	return `${above}\n\n${[head, columns, ...rows].map(line).join('')}`;
}
