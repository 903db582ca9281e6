import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const keys = 20;

/**
 * How soon a key that is pressed in the studio is on the preview, for the longest section: the median of many.
 *
 * @param dir the project that `npm run dev` shows at the address.
 * @returns seconds, from before the key is pressed until the frame that shows it has been drawn.
 */
export async function keystroke(page: Page, address: string, dir: string): Promise<number> {
	const longest = readdirSync(join(dir, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => ({ file, length: readFileSync(join(dir, 'content', file)).length }))
		.sort((a, b) => b.length - a.length)[0]?.file;
	await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
	await page.goto(`${address}/studio?file=${encodeURIComponent(join('content', longest ?? ''))}`, { timeout: 120_000 });
	await page.frameLocator('iframe').locator('h1').waitFor({ timeout: 120_000 });
	await page.getByRole('textbox', { name: 'Text of the page' }).click();
	await page.keyboard.press('ControlOrMeta+End');
	const took: number[] = [];
	for (let key = 0; key < keys; key++) {
		await page.evaluate(() => {
			const frame = document.querySelector('iframe')?.contentWindow;
			if (!frame) throw new Error('There is no preview.');
			const shown = new Promise<number>((done) => {
				let start = Number.NaN;
				addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
				new MutationObserver((_, observer) => {
					observer.disconnect();
					frame.requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
				}).observe(frame.document.body, { subtree: true, childList: true, characterData: true });
			});
			Object.assign(window, { shown });
		});
		await page.keyboard.type('a');
		took.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown));
		// As between two words: the check of the text so far is under way when the next key is pressed.
		await page.waitForTimeout(300);
	}
	return (took.sort((a, b) => a - b)[keys / 2] ?? Number.NaN) / 1000;
}
