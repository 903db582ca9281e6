import { expect, type Page, test } from '@playwright/test';
import { type Asked, startNetworkLog } from './network-log';
import { publishedPages } from './published';
import { expectNothingStored } from './site';

interface Violation {
	directive: string;
	blocked: string;
}

/** Collects what the browser reports against the policy. The collector is the test's, and no policy stops it. */
async function collectViolations(page: Page): Promise<() => Promise<Violation[]>> {
	await page.addInitScript(() => {
		const found: { directive: string; blocked: string }[] = [];
		Object.assign(window, { found });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			found.push({ directive: effectiveDirective, blocked: blockedURI }),
		);
	});
	return () => page.evaluate(() => (window as unknown as { found: Violation[] }).found);
}

test('injected scripts, styles and requests are blocked', async ({ page }) => {
	// The policy stops them before they reach the network; anything else would have another reason to fail.
	const elsewhere: (string | undefined)[] = [];
	page.on('requestfailed', (request) => {
		if (request.url().includes('elsewhere')) elsewhere.push(request.failure()?.errorText);
	});
	await page.route('/', async (route) => {
		const response = await route.fetch();
		const slipped = `
			<script>document.title = 'taken over'</script>
			<script src="https://elsewhere.example/x.js"></script>
			<script src="/x.js"></script>
			<p id="handler" onclick="document.title = 'taken over'">Press</p>
			<a id="address" href="javascript:document.title = 'taken over'">Press</a>
			<p id="attribute" style="color: rgb(1, 2, 3)">Styled</p>
			<style>#sheet { color: rgb(1, 2, 3) }</style><p id="sheet">Styled</p>
			<link rel="stylesheet" href="https://elsewhere.example/x.css">
			<img src="https://elsewhere.example/x.png" alt="">
			<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
			<iframe src="https://elsewhere.example/" title="Frame"></iframe>
			<object data="https://elsewhere.example/x.pdf"></object>
			<form action="https://elsewhere.example/"><button id="submit">Send</button></form>
			<base href="https://elsewhere.example/">`;
		await route.fulfill({ response, body: (await response.text()).replace('</main>', `${slipped}</main>`) });
	});
	const violations = await collectViolations(page);
	await page.goto('/');
	const title = await page.title();
	// Not by pointer: that would wait for pages that never come.
	const press = (id: string) => page.evaluate((id) => document.getElementById(id)?.click(), id);
	await press('handler');
	await press('address');
	await expect.poll(async () => (await violations()).length).toBeGreaterThanOrEqual(12);
	expect(await page.title()).toBe(title);
	for (const id of ['attribute', 'sheet']) {
		expect(await page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).color)).not.toBe(
			'rgb(1, 2, 3)',
		);
	}
	// Last, because the browser leaves the page for a notice of its own.
	await press('submit');

	// By origin: how much of an address a report shows differs between browsers.
	const where = (blocked: string) => (URL.canParse(blocked) ? new URL(blocked).host : blocked);
	const blocked = async () => [
		...new Set((await violations()).map(({ directive, blocked }) => `${directive}: ${where(blocked)}`)),
	];
	await expect
		.poll(async () => (await blocked()).sort())
		.toEqual(
			[
				'base-uri: elsewhere.example',
				'form-action: elsewhere.example',
				'frame-src: elsewhere.example',
				'img-src: data',
				'img-src: elsewhere.example',
				'object-src: elsewhere.example',
				'script-src-attr: inline',
				'script-src-elem: elsewhere.example',
				'script-src-elem: inline',
				`script-src-elem: ${new URL(page.url()).host}`,
				'style-src-attr: inline',
				'style-src-elem: elsewhere.example',
				'style-src-elem: inline',
			].sort(),
		);
	expect(new Set(elsewhere)).toEqual(new Set(['csp']));
});

test('no other site can show a page in a frame', async ({ page, baseURL }) => {
	await page.route('**/frame-around', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/"></iframe>` }),
	);
	await page.goto('/frame-around');
	const [, inner] = page.frames();
	expect(inner?.url()).not.toBe(`${baseURL}/`);
});

/** Opens and presses everything on a page that a reader can, by pointer and by keyboard. */
async function operateControls(page: Page): Promise<number> {
	let used = 0;
	for (const summary of await page.locator('summary').all()) {
		if (!(await summary.isVisible())) continue;
		const details = summary.locator('xpath=..');
		const open = (await details.getAttribute('open')) !== null;
		await summary.click();
		if (open) await expect(details).not.toHaveAttribute('open');
		else await expect(details).toHaveAttribute('open');
		await summary.press('Enter');
		if (open) await expect(details).toHaveAttribute('open');
		else await expect(details).not.toHaveAttribute('open');
		used++;
	}
	for (const button of await page.locator('[popovertarget]').all()) {
		if (!(await button.isVisible())) continue;
		const popover = page.locator(`#${await button.getAttribute('popovertarget')}`);
		await button.click();
		await expect(popover).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(popover).toBeHidden();
		used++;
	}
	for (const choice of await page.locator('input[type=radio], input[type=checkbox]').all()) {
		if (!(await choice.isVisible())) continue;
		await choice.check();
		await expect(choice).toBeChecked();
		used++;
	}
	for (const field of await page.locator('textarea').all()) {
		if (!(await field.isVisible())) continue;
		await field.fill('Words');
		used++;
	}
	for (const reset of await page.locator('button[type=reset]').all()) {
		if (!(await reset.isVisible())) continue;
		await reset.click();
		await expect(page.locator(':checked')).toHaveCount(0);
		used++;
	}
	// Nothing else acts: a control of another kind needs a line here.
	const known = 'summary, [popovertarget], input[type=radio], input[type=checkbox], button[type=reset]';
	expect(
		await page.locator(`button:not(${known}), input:not(${known}), select, [role=button], video, audio`).count(),
	).toBe(0);
	return used;
}

test('every control works without scripts, 1280 px', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		baseURL,
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	const page = await context.newPage();
	for (const path of publishedPages) {
		await page.goto(path);
		await operateControls(page);
	}
	await context.close();
});

test('on a phone every page makes one request, runs no script and stores nothing, whatever a reader presses', async ({
	browser,
	baseURL,
}) => {
	const log = await startNetworkLog();
	const viewport = { width: 390, height: 900 };
	const context = await browser.newContext({ baseURL, proxy: { server: log.proxy }, viewport });
	const page = await context.newPage();
	const printed: string[] = [];
	page.on('console', (message) => printed.push(`${page.url()} ${message.type()}: ${message.text()}`));
	const violations = await collectViolations(page);
	let used = 0;
	for (const path of publishedPages) {
		log.asked.length = 0;
		const response = await page.goto(path);
		expect(shownBy(log.asked), path).toEqual([`${baseURL}${path}`]);
		const policy = response?.headers()['content-security-policy'] ?? '';
		expect(policy).toMatch(/^default-src 'none'; script-src 'none'; style-src 'sha256-[^']+'/);
		expect(policy).not.toContain('unsafe');
		const scripts = await page.locator('script:not([type="application/ld+json"])').count();
		expect(scripts, `${path}: scripts`).toBe(0);
		used += await operateControls(page);
		for (const link of (await page.locator('main a[href]').all()).slice(0, 5)) {
			if (await link.isVisible()) await link.hover();
		}
		expect(await violations(), path).toEqual([]);
		expect(log.asked.map(({ url }) => url).filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
	}
	// Every page has a menu at this width.
	expect(used).toBeGreaterThanOrEqual(publishedPages.length);
	// The browser itself reports the status of the page for wrong addresses.
	expect(printed.filter((text) => !/\/404 error: .*status of 404/.test(text))).toEqual([]);
	await expectNothingStored(context);
	await context.close();
	log.stop();
});

/** What it took to show a page, pictures in its text, its icon and what is fetched early for a next page apart. */
function shownBy(asked: readonly Asked[]): string[] {
	const others = /\/(favicon\.ico|icon\.svg|speculation-rules\.json)(\?|$)/;
	return asked
		.filter(({ headers }) => !headers['sec-purpose'])
		.map(({ url }) => url)
		.filter((url) => !others.test(url) && !/\.(jpe?g|png|webp)$/.test(url));
}

test('pointing at a link prefetches its page, and the policy allows it', async ({ browser, baseURL }) => {
	const log = await startNetworkLog();
	const context = await browser.newContext({
		baseURL,
		proxy: { server: log.proxy },
		viewport: { width: 1280, height: 900 },
	});
	const page = await context.newPage();
	const response = await page.goto('/');
	expect(response?.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
	await expect.poll(() => log.asked.some(({ url }) => url === `${baseURL}/speculation-rules.json`)).toBe(true);

	const link = page.locator('main a[href^="/"]').first();
	const target = `${baseURL}${await link.getAttribute('href')}`.replace(/#.*/, '');
	await link.hover();
	await expect.poll(() => log.asked.find(({ url }) => url === target)?.headers['sec-purpose']).toContain('prefetch');
	await context.close();
	log.stop();
});
