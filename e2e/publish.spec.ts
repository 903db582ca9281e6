import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { buildDay } from '../lib/build-day';
import { isText } from '../publish/headers';
import { hostFiles } from '../publish/hosts';
import { readFiles } from '../publish/next-export';
import { createSiteServer } from '../publish/server';
import { publishedPages, servedFiles } from './published';
import { pageTypes, partWith } from './site';
import { copySite, runIn, type SiteCopy } from './site-copy';

const kinds = [...Object.values(pageTypes), partWith('ComparisonTable')?.path ?? '/about', '/404'];

test('every kind of page looks as Next wrote it, to the pixel, at 320 and 1280 px', async ({ browser, baseURL }) => {
	const raw = createSiteServer({ dir: '.export' });
	await new Promise<void>((listening) => raw.listen(0, '127.0.0.1', listening));
	const rawURL = `http://127.0.0.1:${(raw.address() as AddressInfo).port}`;
	const context = await browser.newContext();
	const [before, after] = await Promise.all([context.newPage(), context.newPage()]);
	for (const path of kinds) {
		await Promise.all([before.goto(rawURL + path), after.goto(baseURL + path)]);
		// The raw page runs its scripts, and so is what a visitor saw before.
		expect(await before.evaluate(() => '__next_f' in window)).toBe(true);
		for (const width of [320, 1280]) {
			let [expected, actual] = await Promise.all([picture(before, width), picture(after, width)]);
			// Now and then the browser hands over a tall picture with a tile not painted yet. A difference stays.
			for (let retake = 0; retake < 10 && !expected.equals(actual); retake++) {
				[expected, actual] = await Promise.all([picture(before, width), picture(after, width)]);
			}
			if (expected.equals(actual)) continue;
			await test.info().attach(`before ${path}`, { body: expected, contentType: 'image/png' });
			await test.info().attach(`after ${path}`, { body: actual, contentType: 'image/png' });
			expect.soft(false, `${path} at ${width} px differs from the raw export`).toBe(true);
		}
	}
	await context.close();
	raw.close();
	raw.closeAllConnections();
});

/** The whole page. The same pixels make the same bytes. */
async function picture(page: Page, width: number): Promise<Buffer> {
	await page.setViewportSize({ width, height: 900 });
	const session = await page.context().newCDPSession(page);
	const { cssContentSize } = await session.send('Page.getLayoutMetrics');
	const { data } = await session.send('Page.captureScreenshot', {
		format: 'png',
		optimizeForSpeed: true,
		captureBeyondViewport: true,
		clip: { x: 0, y: 0, width, height: cssContentSize.height, scale: 1 },
	});
	await session.detach();
	return Buffer.from(data, 'base64');
}

test('out/ holds only what a host serves', () => {
	const out = readFiles('out');
	const known = new Set([...hostFiles, ...servedFiles]);
	for (const file of out.keys()) expect(known.has(file.replace(/\.(br|gz)$/, '')), file).toBe(true);
	// Nothing of the framework, whose files are all in the raw export.
	expect([...readFiles('.export').keys()].some((file) => file.startsWith('/_next/static/chunks/'))).toBe(true);
	expect(servedFiles.filter((file) => file.startsWith('/_next/') || /\.(js|css)$/.test(file))).toEqual([]);
	const isPayload = (file: string) => servedFiles.includes(file.replace(/\.txt$/, '.html')) || file.includes('__next');
	expect(servedFiles.filter((file) => file.endsWith('.txt') && isPayload(file))).toEqual([]);
});

test('every text file has compressed versions that unpack to it', () => {
	const texts = servedFiles.filter(isText);
	expect(texts.length).toBeGreaterThan(publishedPages.length);
	for (const file of texts) {
		const text = readFileSync(join('out', file));
		expect(brotliDecompressSync(readFileSync(join('out', `${file}.br`))).equals(text), file).toBe(true);
		expect(gunzipSync(readFileSync(join('out', `${file}.gz`))).equals(text), file).toBe(true);
	}
});

test('the policy names the style of every page by its hash, and most pages share one', async ({ page }) => {
	const styles = new Map<string, number>();
	let policy = '';
	for (const path of publishedPages) {
		const response = await page.goto(path);
		policy = response?.headers()['content-security-policy'] ?? '';
		const texts = await page.locator('style').allTextContents();
		expect(texts, path).toHaveLength(1);
		const hash = `'sha256-${createHash('sha256').update(texts.join('')).digest('base64')}'`;
		styles.set(hash, (styles.get(hash) ?? 0) + 1);
	}
	// No hash too few, and none that no page needs.
	expect(/style-src ([^;]+)/.exec(policy)?.[1]?.split(' ').sort()).toEqual([...styles.keys()].sort());
	expect(Math.max(...styles.values())).toBeGreaterThanOrEqual(publishedPages.length / 3);
});

// One build, in another folder and 40 days later, of this site and a page that must not be published.
test.describe('the same content and build day', () => {
	test.describe.configure({ mode: 'serial' });
	let copy: SiteCopy;
	let environment: Record<string, string>;

	test.beforeAll(() => {
		copy = copySite('another-day');
		write(
			copy.dir,
			'clock.mjs',
			`const Real = Date;
			const ahead = 40 * 24 * 60 * 60 * 1000;
			globalThis.Date = class Date extends Real {
				constructor(...given) {
					super(...(given.length ? given : [Real.now() + ahead]));
				}
				static now() {
					return Real.now() + ahead;
				}
				// Of its own: Next wraps the class and takes nothing that is inherited.
				static parse = Real.parse;
				static UTC = Real.UTC;
			};`,
		);
		environment = { BUILD_DAY: buildDay(), NODE_OPTIONS: `--import=${join(copy.dir, 'clock.mjs')}` };
	});

	test('a build that must not be published reports every reason at once and leaves the last site alone', () => {
		write(copy.dir, 'out/index.html', 'the site before');
		write(
			copy.dir,
			'components/counter.tsx',
			`'use client';
			import { useState } from 'react';
			export function Counter() {
				const [count, setCount] = useState(0);
				return <button type="button" onClick={() => setCount(count + 1)}>{count}</button>;
			}`,
		);
		write(
			copy.dir,
			'app/forbidden/page.tsx',
			`import { Counter } from '@/components/counter';
			const html = \`<script>alert('inline')</script><script src="https://elsewhere.example/x.js"></script>
				<p onmouseover="alert('handler')">Handler</p><a href="&#10;JavaScript:alert('address')">Address</a>
				<p style="color: red">Style</p><img src="//elsewhere.example/x.png" alt=""><iframe src="/" title="Frame"></iframe>\`;
			export default function Page() {
				return <main><h1>Forbidden</h1><Counter /><div dangerouslySetInnerHTML={{ __html: html }} /></main>;
			}`,
		);
		const { code, output } = copy.run('build', environment);
		expect(code, output).toBe(1);
		for (const expected of [
			/\/forbidden: components\/counter\.tsx is a client component.*<details>/,
			/\/forbidden: <script>alert\('inline'\) is a script/,
			/\/forbidden: <script src="https:\/\/elsewhere\.example\/x\.js"> is a script/,
			/\/forbidden: <p onmouseover=.*inline handler/,
			/\/forbidden: <a href=.*javascript: address/,
			/\/forbidden: <p style="color: red"> has a style attribute/,
			/\/forbidden: <img src="\/\/elsewhere\.example\/x\.png".*another origin/,
			/\/forbidden: <iframe/,
		]) {
			expect(output).toMatch(expected);
		}
		// Nobody else is blamed.
		expect(output.split('\n').filter((line) => line.includes('•') && !line.includes('/forbidden'))).toEqual([]);
		expect([...readFiles(join(copy.dir, 'out'))].map(([file, bytes]) => [file, bytes.toString()])).toEqual([
			['/index.html', 'the site before'],
		]);
		expect(readdirSync(copy.dir).filter((name) => /staging|previous/.test(name))).toEqual([]);
	});

	test('give the same bytes, in any folder and at any time', () => {
		// As if that page had never been there: its files, and its lines in Next's lists.
		for (const file of readdirSync(join(copy.dir, '.export')).filter((name) => name.startsWith('forbidden'))) {
			rmSync(join(copy.dir, '.export', file), { recursive: true });
		}
		for (const list of ['prerender-manifest.json', 'app-path-routes-manifest.json']) {
			const text = readFileSync(join(copy.dir, '.next', list), 'utf8');
			const without = JSON.parse(text, (key, value) => (key.startsWith('/forbidden') ? undefined : value));
			write(copy.dir, `.next/${list}`, JSON.stringify(without));
		}
		write(
			copy.dir,
			'publish-again.ts',
			`import { redirects } from './content/redirects';
			import { publish } from './publish';
			await publish({ from: '.export', to: 'out', redirects });`,
		);
		const { code, output } = runIn(copy.dir, 'node', ['--import', 'tsx', 'publish-again.ts'], environment);
		expect(code, output).toBe(0);
		const [here, there] = [readFiles('out'), readFiles(join(copy.dir, 'out'))];
		expect([...there.keys()]).toEqual([...here.keys()]);
		for (const [file, bytes] of here) expect(there.get(file)?.equals(bytes), file).toBe(true);
	});
});

function write(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
