import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mainGuide, type Section } from '../lib/content';
import type { Figure } from '../model/comparison';
import { formatFigure } from '../model/figures';
import { tags } from '../model/tags';
import { editData } from './data-file';
import { on } from './site';
import type { DevServer, SiteCopy } from './site-copy';

const guide = mainGuide();
// Only ends what hangs: a busy machine may take minutes to start.
export const patient = { timeout: 300_000 };

const sources = 'content/sources.ts';
// A part that prints a figure which has two ends.
const printed = (part: Section) => /<Figure name="([^"]+)" \/>/.exec(part.body.raw)?.[1] ?? '';
const printing = guide.parts.find((one) => {
	const { min, max } = guide.comparison.figures[printed(one)] ?? { min: 0 };
	return max !== undefined && max > min;
});
const part = (printing ?? guide.parts[0]) as Section;

/** Puts a mistake into the sources. @returns what mends it. */
export function makeMistake(copy: SiteCopy): () => void {
	const before = readFileSync(join(copy.dir, sources), 'utf8');
	copy.edit(sources, (text) => text.replace('export const sources', 'export const source'));
	return () => writeFileSync(join(copy.dir, sources), before);
}

/** A server that was started after `makeMistake` says so, and shows the page once it is mended. */
export async function showsMistake(page: Page, dev: DevServer, mend: () => void): Promise<void> {
	await expect
		.poll(async () => {
			dev.assertRunning();
			const response = await page.goto(`${dev.address}${part.path}`).catch(() => undefined);
			return response?.status();
		}, patient)
		.toBe(503);
	await expect(page.locator('[data-problems]')).toContainText(sources, patient);
	mend();
	await expect(on(page).title).toContainText(part.title, patient);
}

/** What an editor sees in `npm run dev` of each change and each mistake. The content is not as it was afterwards. */
export async function showsChanges(page: Page, copy: SiteCopy, dev: DevServer): Promise<void> {
	const name = printed(part);
	const section = `content/${part._raw.sourceFilePath}`;
	const data = `content/${guide.comparison.slug}/comparison.ts`;
	const { main, title, errors } = on(page);
	await page.goto(`${dev.address}${part.path}`);
	await expect(title).toContainText(part.title, patient);
	await page.waitForLoadState('networkidle').catch(() => {});

	const retitle = (words: string) => copy.edit(section, (text) => text.replace(/^title: .*$/m, `title: ${words}`));
	retitle('A title just changed');
	await expect(title).toContainText('A title just changed', patient);
	if (printing) {
		const old = guide.comparison.figures[name] as Figure;
		const figure = { ...old, max: Number(old.max) + 1 };
		editData(join(copy.dir, data), ({ figures }) => {
			figures[name].max = figure.max;
		});
		await expect(main).toContainText(formatFigure(figure), patient);
	}

	// A mistake is on the page, which stays as it was; once it is fixed it goes. The reader's place is kept.
	await page.evaluate(() => window.scrollTo(0, 600));
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
	retitle('Another: title');
	await expect(errors.filter({ hasText: `${part._raw.sourceFileName}:2:` })).not.toHaveCount(0, patient);
	await expect(title).toContainText('A title just changed');
	retitle('Another title');
	await expect(title).toContainText('Another title', patient);
	await expect(errors).toHaveCount(0, patient);
	expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);

	// The same with data, whose mistake would leave the page blank.
	copy.edit(data, (text) => text.replace(/^(\tslug: .*),$/m, '$1'));
	await expect(errors.filter({ hasText: 'comparison.ts' })).not.toHaveCount(0, patient);
	await expect(title).toContainText('Another title', patient);
	copy.edit(data, (text) => text.replace(/^(\tslug: .*)$/m, '$1,'));
	await expect(errors).toHaveCount(0, patient);

	// Adding, renaming and deleting a section, and a draft.
	const { code, output } = copy.run('new', {}, ['section', 'A part just added']);
	expect(code, output).toBe(0);
	const made = join(copy.dir, /content\/\S+\.mdx/.exec(output)?.[0] ?? '');
	const status = async (slug: string) => (await page.request.get(`${dev.address}${guide.path}/${slug}`)).status();
	await expect.poll(() => status('a-part-just-added'), patient).toBe(200);
	const renamed = made.replace('just-added', 'just-renamed');
	const text = readFileSync(made, 'utf8').replace('slug: a-part-just-added', 'slug: a-part-just-renamed');
	writeFileSync(made, text.replace(/^(# ?)?draft: true$/m, '').replace(/^updated:/m, 'draft: true\nupdated:'));
	renameSync(made, renamed);
	await expect.poll(() => status('a-part-just-renamed'), patient).toBe(200);
	await expect.poll(() => status('a-part-just-added'), patient).toBe(404);
	await page.goto(`${dev.address}${guide.path}/a-part-just-renamed`);
	await expect(main.getByText('Draft.')).toBeVisible(patient);
	rmSync(renamed);
	await expect.poll(() => status('a-part-just-renamed'), patient).toBe(404);

	// Every tag, as it looks.
	await page.goto(`${dev.address}/palette`);
	for (const tag of Object.keys(tags)) {
		await expect(page.getByRole('region', { name: `<${tag}>` })).toBeVisible(patient);
	}
}

/** The commands of all processes that work in a folder. Only Linux lists them; elsewhere there is nothing to read. */
export function processesIn(dir: string): string[] {
	if (!existsSync('/proc')) return [];
	return readdirSync('/proc')
		.filter((entry) => /^\d+$/.test(entry))
		.flatMap((pid) => {
			try {
				const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
				return environment.includes(`PWD=${dir}`) ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : [];
			} catch {
				return [];
			}
		});
}
