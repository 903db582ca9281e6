import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { mainGuide } from '../lib/content';
import { formatFigure } from '../model/figures';
import { violations } from './axe';
import { copySite, type DevServer, type SiteCopy, startDev } from './site-copy';

const guide = mainGuide();
const { comparison } = guide;
const data = `content/${comparison.slug}/comparison.ts`;

// Next takes a folder that has `.git` for the root and then finds no packages: the history is kept beside the copy.
let copy: SiteCopy;
const history = resolve('.fixtures/studio-history');
const remote = resolve('.fixtures/studio-remote.git');
const environment = () => ({ ...process.env, GIT_DIR: history, GIT_WORK_TREE: copy.dir });
const git = (...args: string[]) => execFileSync('git', args, { cwd: copy.dir, env: environment(), encoding: 'utf8' });
let dev: DevServer;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(async ({ request }) => {
	copy = copySite('studio');
	for (const folder of [history, remote]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(remote, { recursive: true });
	execFileSync('git', ['init', '--quiet', '--bare', remote]);
	git('init', '--quiet', '--initial-branch=main');
	for (const [name, value] of [
		['user.name', 'An Editor'],
		['user.email', 'editor@example.org'],
		['core.autocrlf', 'false'],
	]) {
		git('config', name ?? '', value ?? '');
	}
	git('remote', 'add', 'origin', remote);
	git('add', '--all', 'content', 'public');
	git('commit', '--quiet', '-m', 'As it was');
	dev = await startDev(copy.dir, environment());
	for (const page of ['studio', 'studio/preview']) {
		await expect
			.poll(
				async () => {
					dev.assertRunning();
					return (await request.get(`${dev.address}/${page}`, { timeout: 120_000 }).catch(() => undefined))?.status();
				},
				{ timeout: 400_000 },
			)
			.toBe(200);
	}
});

// biome-ignore lint/correctness/noEmptyPattern: the shape that Playwright asks for
test.afterEach(({}, { status, expectedStatus }) => {
	if (status !== expectedStatus) console.log(dev.printed().slice(-5000));
});
test.afterAll(() => dev.stop());

const [part, other] = guide.parts;
if (!part || !other) throw new Error('The guide has too few parts to be edited.');
const fileOf = (one: typeof part) => `content/${one._raw.sourceFilePath}`;

/** Opens a file in the studio, without the tour. */
async function open(page: Page, file: string): Promise<void> {
	await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
	await page.goto(`${dev.address}/studio?file=${encodeURIComponent(file)}`);
	await expect(page.getByRole('navigation', { name: 'Files' }).locator('[aria-current]')).toBeVisible();
}

/** Writes at the end of the text. */
async function write(page: Page, words: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Text of the page' }).click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.insertText(words);
}

const preview = (page: Page) => page.frameLocator('iframe[title="Preview"]');
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page: Page) => expect(page.getByText('Saved.')).toBeVisible();

test('text is shown as it is written, what is wrong is said, and unsaved text survives a reload', async ({ page }) => {
	await open(page, fileOf(part));
	const list = page.getByRole('region', { name: /found nothing|error/ });
	await expect(preview(page).getByRole('heading', { level: 1 })).toContainText(part.title);
	await write(page, '\n\nOne plain line more.\n');
	await expect(preview(page).getByText('One plain line more.')).toBeVisible();

	// What is written after a pause is undone by itself.
	await page.waitForTimeout(1000);
	// A broken text keeps the last good page, and the check says why.
	await page.keyboard.insertText('\n<Figure name="no-such-figure" />\n');
	await expect(list).toContainText('no-such-figure');
	await expect(page.getByText(/Not shown yet/)).toBeVisible();
	await expect(preview(page).getByText('One plain line more.')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByText(/Not shown yet/)).toHaveCount(0);
	await expect(list).not.toContainText('no-such-figure');

	await page.reload();
	await expect(page.getByText(/Not saved/)).toBeVisible();
	await expect(preview(page).getByText('One plain line more.')).toBeVisible();
	await save(page);
	await saved(page);
	expect(readFileSync(join(copy.dir, fileOf(part)), 'utf8')).toContain('\n\nOne plain line more.\n');
	const [added, removed] = git('diff', '--numstat', '--', fileOf(part)).split('\t');
	expect([Number(added), Number(removed)]).toEqual([2, 0]);
});

test('a claim, a date and a picture are added with forms', async ({ page }) => {
	await open(page, fileOf(other));
	await write(page, '\n\nMany people say so.');
	await page.keyboard.press('Shift+Home');
	await page.getByRole('button', { name: 'Insert …' }).click();
	await page.getByRole('button', { name: /^Claim/ }).click();
	await page.getByRole('group', { name: 'Sources' }).getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Insert', exact: true }).click();
	await expect(preview(page).getByText('Many people say so.')).toBeVisible();

	await page.getByRole('textbox', { name: 'Text of the page' }).click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.insertText('\n');
	await page.locator('.cm-content').evaluate((editor) => {
		const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const transfer = new DataTransfer();
		transfer.items.add(
			new File([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))], 'A quiet room.png', { type: 'image/png' }),
		);
		const { left, bottom } = editor.getBoundingClientRect();
		editor.dispatchEvent(
			new DragEvent('drop', {
				dataTransfer: transfer,
				clientX: left + 20,
				clientY: bottom - 5,
				bubbles: true,
				cancelable: true,
			}),
		);
	});
	await page.getByLabel('What it shows').fill('Five chairs in a circle');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(preview(page).getByRole('img', { name: 'Five chairs in a circle' })).toBeVisible();

	await page.getByRole('button', { name: 'Fields' }).click();
	await page.getByLabel('Updated').fill(other.updated.slice(0, 10) === '2026-11-20' ? '2026-11-21' : '2026-11-20');
	await save(page);
	await saved(page);
	const text = readFileSync(join(copy.dir, fileOf(other)), 'utf8');
	expect(text).toMatch(/<Claim sources="[a-z0-9-]+">Many people say so\.<\/Claim>/);
	expect(text).toContain('![Five chairs in a circle](/a-quiet-room.png)');
	expect(text).toMatch(/^updated: 2026-11-2[01]$/m);
});

test('a figure and a cell change one line each, and show at once', async ({ page }) => {
	const [id, figure] = Object.entries(comparison.figures).find(([, { max }]) => max !== undefined) ?? [];
	const [row, aspect] = Object.entries(comparison.aspects)[0] ?? [];
	const format = comparison.formats[0];
	if (!id || !figure || !row || !aspect || !format) throw new Error('The comparison is empty.');
	await open(page, data);
	await page.getByLabel(`${figure.of}, to`).fill(String(Number(figure.max) + 1));
	await expect(
		page
			.getByRole('row')
			.filter({ hasText: formatFigure({ ...figure, max: Number(figure.max) + 1 }) })
			.first(),
	).toBeVisible();
	const cell = page.getByLabel(`${aspect.label}, ${format.short}`, { exact: true });
	await cell.fill('Words for a test');
	await expect(preview(page).getByText('Words for a test').first()).toBeVisible();
	await save(page);
	await saved(page);
	expect(git('diff', '--numstat', '--', data).split('\t').slice(0, 2)).toEqual(['2', '2']);
});

test('a new section is a draft; a question is added; what somebody else changed is never overwritten', async ({
	page,
}) => {
	await open(page, fileOf(part));
	await page.getByRole('button', { name: 'Pages', exact: true }).click();
	await page.getByRole('button', { name: 'New section' }).click();
	await page.getByLabel('Its title').fill('What to bring along');
	await page.getByRole('button', { name: 'Create' }).click();
	await expect(page.getByRole('button', { name: /What to bring along|draft/ }).first()).toBeVisible();

	const questions = guide.parts.find((one) => one.questions) ?? part;
	await open(page, fileOf(questions));
	await write(page, '\n\n### May I bring tea?\n\nYes, you may.\n');
	await expect(preview(page).getByRole('heading', { name: 'May I bring tea?' })).toBeVisible();

	const file = join(copy.dir, fileOf(questions));
	const theirs = `${readFileSync(file, 'utf8')}\nSomebody else was here.\n`;
	writeFileSync(file, theirs);
	await expect(page.getByRole('alert').filter({ hasText: 'changed elsewhere' })).toBeVisible();
	await save(page);
	expect(readFileSync(file, 'utf8')).toBe(theirs);
	await page.getByRole('button', { name: 'Keep mine' }).click();
	await save(page);
	await saved(page);
	expect(readFileSync(file, 'utf8')).toContain('### May I bring tea?\n\nYes, you may.\n');
});

test('changes are handed in to the remote, and exactly those', async ({ page }) => {
	await open(page, fileOf(part));
	await page.getByRole('button', { name: 'Changes' }).click();
	await expect(page.locator('summary').filter({ hasText: 'a-quiet-room.png' })).toBeVisible();
	const changed = git('status', '--porcelain', '--untracked-files=all', '--', 'content', 'public')
		.split('\n')
		.map((line) => line.slice(3))
		.filter(Boolean);
	await page.getByLabel('What did you change, and why?').fill('Try the studio');
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText('Handed in.')).toBeVisible();
	const bare = (...args: string[]) => execFileSync('git', ['--git-dir', remote, ...args], { encoding: 'utf8' });
	const branch = bare('for-each-ref', '--format=%(refname:short)').trim();
	expect(branch).toMatch(/^content\/.*try-the-studio$/);
	expect(bare('log', '-1', '--format=%s', branch).trim()).toBe('Try the studio');
	expect(bare('show', '--name-only', '--format=', branch).trim().split('\n').sort()).toEqual(changed.sort());
});

test('pages lead to their place in the studio', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
	await page.goto(`${dev.address}${part.path}`);
	await page.getByRole('complementary', { name: 'Edit' }).getByText('Edit').first().click();
	await page.getByRole('link', { name: 'This page' }).click();
	await expect(page.getByRole('textbox', { name: 'Text of the page' })).toBeVisible();
	expect(new URL(page.url()).searchParams.get('file')).toBe(fileOf(part));
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing wrong with the studio, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 1024, height: 768 });
		for (const file of [fileOf(part), data, 'content/practice.ts', 'content/sources.ts']) {
			await open(page, file);
			await expect(page.locator('.cm-content, .studio-form').first()).toBeVisible();
			expect(await violations(page), file).toEqual([]);
		}
		await open(page, fileOf(part));
		await page.getByRole('button', { name: 'Fields' }).click();
		expect(await violations(page), 'fields').toEqual([]);
		await page.getByRole('button', { name: 'Changes' }).click();
		expect(await violations(page), 'changes').toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
	});
}
