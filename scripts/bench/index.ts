/**
 * `npm run bench`: what publishing saves, and how long people wait. Measures every page as published, as `next build`
 * left it, and as somebody might write it by hand; times the commands; asks Lighthouse. Prints each table as soon as it
 * is known. Run `npm run build` first. `npm run bench -- 1` asks Lighthouse once for each page instead of three times.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { pageTypes } from '../../e2e/site';
import { type Guide, guides } from '../../lib/content';
import { localSiteUrl } from '../../lib/site-url';
import { addressOf } from '../../publish/address';
import { compress, encodings } from '../../publish/encoding';
import { isText } from '../../publish/headers';
import { readFiles } from '../../publish/next-export';
import { createSiteServer } from '../../publish/server';
import { findChromium } from '../chromium';
import { Failure, main } from '../run';
import { byHand } from './by-hand';
import { type Audit, audit, launchForLighthouse, median } from './lighthouse';
import { type Sizes, sizesOf } from './sizes';
import { type Timing, timings } from './timings';

const runs = Number(process.argv[2] ?? 3);
const number = new Intl.NumberFormat('en-US');

main(async () => {
	if (!existsSync('out/vercel.json') || !existsSync('.export'))
		throw new Failure('There is nothing to measure: run npm run build first.');
	process.env.SITE_URL ||= localSiteUrl();
	const paths = [...readFiles('out').keys()].filter((file) => file.endsWith('.html')).map(addressOf);
	const sizes = paths.map((path) => ({ path, before: sizesOf('.export', path), after: sizesOf('out', path) }));
	console.log(`${sizeTable(sizes)}\n${handTable(sizes)}`);
	const executablePath = await findChromium();
	const browser = await chromium.launch({ executablePath });
	console.error('Timing the commands in a copy of the site …');
	console.log(timeTable(await timings(browser).finally(() => browser.close())));
	const raw = compressedCopy('.export');
	const servers = [createSiteServer({ dir: raw }), createSiteServer({ dir: 'out' })];
	const [rawURL = '', publishedURL = ''] = await Promise.all(servers.map(listen));
	try {
		const audits: { path: string; before: Audit; after: Audit }[] = [];
		for (const path of Object.values(pageTypes)) {
			console.error(`Lighthouse: ${path}`);
			const before = await measure(`${rawURL}${path}`, executablePath);
			audits.push({ path, before, after: await measure(`${publishedURL}${path}`, executablePath) });
		}
		console.log(auditTable(audits));
	} finally {
		for (const server of servers) server.close().closeAllConnections();
		rmSync(raw, { recursive: true, force: true });
	}
});

/** The raw export as a good host would serve it, so that the comparison is fair: with compressed files beside. */
function compressedCopy(folder: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'bench-'));
	cpSync(folder, copy, { recursive: true });
	for (const [path, content] of readFiles(folder)) {
		if (!isText(path) && !path.endsWith('.js')) continue;
		const compressed = compress(content);
		for (const { name, extension } of encodings) writeFileSync(join(copy, path + extension), compressed[name]);
	}
	return copy;
}

async function listen(server: Server): Promise<string> {
	await new Promise<void>((listening, failed) => server.on('error', failed).listen(0, '127.0.0.1', listening));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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

function sizeTable(pages: readonly { path: string; before: Sizes; after: Sizes }[]): string {
	const total = (pick: (page: { before: Sizes; after: Sizes }) => number) =>
		pages.reduce((sum, page) => sum + pick(page), 0);
	const row = (before: number, after: number) =>
		`${number.format(before)} | ${number.format(after)} | ${ratio(before, after)}`;
	const lines = pages.map(
		({ path, before, after }) =>
			`| ${path} | ${before.requests} → ${after.requests} | ${row(before.plain, after.plain)} | ${row(before.gzip, after.gzip)} | ${row(before.brotli, after.brotli)} |`,
	);
	return `## Bytes to show a page

HTML, styles and scripts, as \`next build\` leaves them and as published.

| page | requests | raw: before | after | ratio | gzip: before | after | ratio | brotli: before | after | ratio |
| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${lines.join('\n')}
| all ${pages.length} pages | | ${row(
		total(({ before }) => before.plain),
		total(({ after }) => after.plain),
	)} | ${row(
		total(({ before }) => before.gzip),
		total(({ after }) => after.gzip),
	)} | ${row(
		total(({ before }) => before.brotli),
		total(({ after }) => after.brotli),
	)} |
`;
}

function timeTable(timed: readonly Timing[]): string {
	const lines = timed.map(
		({ what, seconds, aim }) => `| ${what} | ${seconds.toFixed(2)} | ${aim} | ${(seconds / aim).toFixed(2)}× |`,
	);
	return `## Seconds that people wait

| | measured | aim | ratio |
| --- | --: | --: | --: |
${lines.join('\n')}
`;
}

function handTable(pages: readonly { path: string; after: Sizes }[]): string {
	const weighed = pages
		.filter(({ path }) => path !== '/404')
		.map(({ path, after }) => ({ path, hand: byHand('out', path), published: after.brotli }));
	const parts = weighed.filter(({ path }) => guides.some((guide) => isPartOf(guide, path)));
	const sum = (pick: 'hand' | 'published') => parts.reduce((total, page) => total + page[pick], 0);
	const together = { path: 'the parts together', hand: sum('hand'), published: sum('published') };
	const lines = [...weighed, together].map(
		({ path, hand, published }) =>
			`| ${path} | ${number.format(hand)} | ${number.format(published)} | ${(published / hand).toFixed(2)} |`,
	);
	return `## Bytes beside the same Markdown as hand-written HTML

Both with brotli. The published page also has its style, its pictures, its menus and its data for search engines.

| page | by hand | published | ratio |
| --- | --: | --: | --: |
${lines.join('\n')}
`;
}

function auditTable(pages: readonly { path: string; before: Audit; after: Audit }[]): string {
	const points = ({ scores }: Audit) => Object.values(scores).join(' / ');
	const lines = pages.map(
		({ path, before, after }) =>
			`| ${path} | ${points(before)} | ${points(after)} | ${before.firstPaint} | ${after.firstPaint} | ${before.blocking} | ${after.blocking} | ${number.format(before.bytes)} | ${number.format(after.bytes)} | ${ratio(before.bytes, after.bytes)} |`,
	);
	return `## Lighthouse, mobile

${runs === 1 ? 'One run' : `The median of ${runs} runs`}, both sites served with brotli. Points for performance / accessibility / best practices / SEO;
milliseconds to the first text and of blocking; bytes over the network with headers. The whole guide on one page is kept
from search engines, so it has no full points for SEO.

| page | points: before | after | first text: before | after | blocking: before | after | bytes: before | after | ratio |
| --- | --- | --- | --: | --: | --: | --: | --: | --: | --: |
${lines.join('\n')}
`;
}

function isPartOf({ overview, parts }: Guide, path: string): boolean {
	return [overview, ...parts].some((part) => part.path === path);
}

function ratio(before: number, after: number): string {
	return `${(before / after).toFixed(1)}×`;
}
