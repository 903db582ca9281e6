/**
 * How soon a keystroke in the studio is on the preview, for the longest section: the median of many. Start `npm run dev`
 * first, and run `node --import tsx scripts/bench/studio.ts`; PORT says where it listens.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium';
import { main } from '../run';

const keys = 30;

main(async () => {
	const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => ({ path: join('content', file), size: readFileSync(join('content', file)).length }))
		.sort((a, b) => b.size - a.size);
	const longest = files[0]?.path ?? '';
	const browser = await chromium.launch({ executablePath: await findChromium() });
	try {
		const page = await browser.newPage();
		await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
		await page.goto(`http://localhost:${process.env.PORT ?? 3000}/studio?file=${encodeURIComponent(longest)}`);
		await page.frameLocator('iframe').locator('h1').waitFor();
		await page.getByRole('textbox', { name: 'Text of the page' }).click();
		await page.keyboard.press('ControlOrMeta+End');
		const took: number[] = [];
		for (let key = 0; key < keys; key++) {
			// From before the key is pressed until the frame that shows it has been drawn.
			const shown = page.evaluate(async () => {
				const frame = document.querySelector('iframe')?.contentDocument;
				if (!frame) return Number.NaN;
				const start = await new Promise<number>((pressed) => {
					addEventListener('keydown', () => pressed(performance.now()), { capture: true, once: true });
				});
				await new Promise<void>((changed) => {
					new MutationObserver((_, observer) => {
						observer.disconnect();
						changed();
					}).observe(frame.body, { subtree: true, childList: true, characterData: true });
				});
				return performance.now() - start;
			});
			await page.waitForTimeout(400);
			await page.keyboard.type('a');
			took.push(await shown);
		}
		took.sort((a, b) => a - b);
		const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? Number.NaN);
		console.log(`${longest}: median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms, of ${keys} keys`);
	} finally {
		await browser.close();
	}
});
