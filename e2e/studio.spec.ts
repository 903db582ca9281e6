import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { mainGuide } from '../lib/content';
import { formatFigure } from '../model/figures';
import { violations } from './axe';
import { makeMistake, patient, processesIn, showsChanges, showsMistake } from './dev-changes';
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

// One start of npm run dev for all that is tested in it.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(async ({ browser }) => {
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
	const mend = makeMistake(copy);
	git('add', '--all', 'content', 'public');
	git('commit', '--quiet', '-m', 'As it was');
	dev = await startDev(copy.dir, environment());
	const page = await browser.newPage();
	await showsMistake(page, dev, mend);
	git('commit', '--quiet', '--all', '--amend', '--no-edit');
	for (const path of ['studio', 'studio/preview']) {
		expect((await page.request.get(`${dev.address}/${path}`, patient)).status()).toBe(200);
	}
	await page.close();
});

// biome-ignore lint/correctness/noEmptyPattern: the shape that Playwright asks for
test.afterEach(({}, { status, expectedStatus }) => {
	if (status !== expectedStatus) console.log(dev.printed().slice(-5000));
});
test.afterAll(async () => {
	dev.stop();
	await expect(() => expect(processesIn(copy.dir)).toEqual([])).toPass(patient);
});

const fileOf = (one: (typeof guide.parts)[number]) => `content/${one._raw.sourceFilePath}`;
const linesOf = (file: string) => readFileSync(join(copy.dir, file), 'utf8').split('\n');
/** A line that begins with two plain words, and is the only one that does. */
const plainLine = (one: (typeof guide.parts)[number]) =>
	one.body.raw.split('\n').find((line, _, all) => {
		const [start] = /^[A-Z][a-z]+ [a-z]+ [a-z]+ /.exec(line) ?? [];
		return start && all.filter((other) => other.includes(start)).length === 1;
	});
const questions = guide.parts.find((one) => one.questions);
const [part, other] = guide.parts.filter((one) => one !== questions && plainLine(one));
if (!part || !other || !questions) throw new Error('The guide has too few parts to be edited.');
const ranged = Object.entries(comparison.figures).find(([, { max }]) => max !== undefined);
const placed = Object.entries(comparison.aspects).find(([, { position }]) => position);
const [format] = comparison.formats;
if (!ranged || !placed || !format) throw new Error('The comparison is empty.');

/** Opens the studio, without the tour. */
async function open(page: Page, where: Record<string, string>): Promise<void> {
	await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
	await page.goto(`${dev.address}/studio?${new URLSearchParams(where)}`);
	await expect(page.getByRole('navigation', { name: 'Files' }).locator('[aria-current]')).toBeVisible();
	await expect(page.locator('.cm-content, .studio-form').first()).toBeVisible();
}

/** Writes at the end of the text. */
async function write(page: Page, words: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Text of the page' }).focus();
	await page.keyboard.press('ControlOrMeta+End');
	for (const [index, line] of words.split('\n').entries()) {
		if (index > 0) await page.keyboard.press('Enter');
		if (line) await page.keyboard.insertText(line);
	}
}

/** What git says has changed, by file: removed lines begin with -, added ones with +. */
function changed(...range: string[]): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	const diff = git('diff', '--unified=0', '--no-renames', '--no-color', ...range, '--', 'content', 'public');
	for (const one of diff.split(/^diff --git /m).slice(1)) {
		const path = /^a\/(\S+)/.exec(one)?.[1] ?? '';
		const lines = one.split('\n');
		const start = lines.findIndex((line) => line.startsWith('@@'));
		found[path] = start < 0 ? [] : lines.slice(start).filter((line) => /^[-+]/.test(line));
	}
	return found;
}

const preview = (page: Page) => page.frameLocator('iframe[title="Preview"]');
const problems = (page: Page) => page.getByRole('region', { name: /found nothing|error/ });
async function save(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+s');
	await expect(page.getByText('Saved.')).toBeVisible();
}

test('npm run dev shows each saved change, and each mistake until it is fixed', async ({ page }) => {
	await showsChanges(page, copy, dev);
	git('checkout', '--quiet', '--', 'content');
	expect(git('status', '--porcelain', '--', 'content', 'public')).toBe('');
});

test('edit links open exactly the heading, row, picture or figure they are beside', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('studio-tour-seen', 'yes'));
	const focused = page.locator(':focus');
	const near = page.locator('.edit-near');
	/** Points at something until the page, which may still be waking up, offers to edit it. */
	const editNear = async (target: Locator) => {
		await expect(async () => {
			await page.mouse.move(0, 0);
			await target.hover();
			await expect(near).toBeVisible({ timeout: 1000 });
		}).toPass();
		await near.click();
	};
	const shown = guide.parts.find(({ tables }) => tables.some((name) => name in comparison.tables));
	const [table = ''] = shown?.tables.filter((name) => name in comparison.tables) ?? [];
	const row = comparison.tables[table]?.aspects.find((id) => comparison.aspects[id]?.position) ?? '';
	const label = comparison.aspects[row]?.label;
	await page.goto(`${dev.address}${shown?.path}`);
	const line = page.locator(`[id="${table}-${row}"]`);
	await editNear(line.locator('th'));
	await expect(focused).toHaveAccessibleName(`Name of the row “${label}”`);

	await page.goBack();
	await editNear(line.locator('td.line'));
	await expect(focused).toHaveAttribute('type', 'range');
	await expect(page.locator(`[data-path="aspects.${row}.position"]`)).toContainText(
		comparison.aspects[row]?.position?.label ?? label ?? '',
	);

	const heading = guide.parts.flatMap((one) => one.headings.map((head) => ({ one, ...head })))[1];
	await page.goto(`${dev.address}${heading?.one.path}`);
	await editNear(page.locator(`main [id="${heading?.id}"]`));
	await expect(page.locator('.cm-content')).toBeFocused();
	await expect
		.poll(() => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent))
		.toContain(heading?.text);

	const printing = guide.parts.find(({ body }) => /<Figure name="[^"]+" \/>/.test(body.raw));
	const [, name = ''] = /<Figure name="([^"]+)" \/>/.exec(printing?.body.raw ?? '') ?? [];
	await page.goto(`${dev.address}${printing?.path}`);
	await editNear(page.locator(`[data-edit="figures.${name}"]`).first());
	await expect(focused).toHaveAccessibleName(`${comparison.figures[name]?.of}, from`);

	// The same by keyboard, from the list at the bottom of the page.
	await page.goBack();
	const edit = page.getByRole('complementary', { name: 'Edit' });
	await edit.getByText('Edit').first().focus();
	await page.keyboard.press('Enter');
	await edit.getByRole('link', { name: 'This page' }).press('Enter');
	await expect(page.getByRole('textbox', { name: 'Text of the page' })).toBeVisible();
	expect(new URL(page.url()).searchParams.get('file')).toBe(printing && fileOf(printing));
});

test('axe finds nothing wrong with any panel, light or dark, on a small screen', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	const check = async (what: string, within?: string) => {
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await violations(page, 'AA', within), what).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, 'colors', within), `${what}, dark`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(1024);
	};
	await page.goto(`${dev.address}/studio?file=${fileOf(part)}`);
	const tour = page.getByRole('dialog', { name: 'Welcome to the studio' });
	await expect(tour).toBeVisible();
	expect((await tour.locator('p').first().textContent())?.match(/[.!?](?:\s|$)/g)).toHaveLength(3);
	await check('the tour', 'dialog[open]');
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.locator('.cm-content')).toBeVisible();
	await write(page, '\n<Figur name="x" />\n');
	await expect(problems(page).getByRole('button', { name: /^Replace with/ })).toBeVisible();
	await check('a text with a mistake');
	for (const button of ['Insert …', 'Link', 'Picture']) {
		await page.getByRole('button', { name: button }).click();
		await check(button, 'dialog[open]');
		if (button === 'Insert …') {
			await page.getByRole('button', { name: /^Claim/ }).click();
			await check('a claim', 'dialog[open]');
		}
		await page.keyboard.press('Escape');
	}
	await page.getByRole('button', { name: 'Fields' }).click();
	await expect(page.getByText('When someone shares it')).toBeVisible();
	await check('fields');
	await page.getByRole('button', { name: 'Changes' }).click();
	await expect(page.getByText('Nothing differs from the last commit.')).toBeVisible();
	await check('changes');
	await page.evaluate(() => localStorage.setItem('studio-tour-seen', 'yes'));
	for (const file of [data, 'content/practice.ts', 'content/sources.ts', 'content/words.txt']) {
		await open(page, { file });
		if (file === data) {
			await page.locator('details').evaluateAll((all) => {
				// Of several entries that are alike, one.
				for (const details of all) details.toggleAttribute('open', !details.previousElementSibling?.matches('details'));
			});
		}
		await check(file);
	}
	await open(page, { file: 'content/pages/about.mdx' });
	await page.getByRole('button', { name: 'Fields' }).click();
	await expect(page.getByText('When someone shares it')).toBeVisible();
});

test('an editor’s day: exactly the changed lines are handed in', async ({ page }) => {
	const expected: Record<string, string[]> = {};
	const [figureName, figure] = ranged;

	await test.step('change a word', async () => {
		const line = plainLine(part) ?? '';
		await open(page, { file: fileOf(part), words: line });
		await expect(preview(page).getByRole('heading', { level: 1 })).toContainText(part.title);
		await expect(page.locator('.cm-content')).toBeFocused();
		await page.keyboard.press('ControlOrMeta+Delete');
		await page.keyboard.insertText('Reworded');
		const changedLine = line.replace(/^\w+/, 'Reworded');
		await expect(preview(page).getByText(/^Reworded /)).toBeVisible();
		expected[fileOf(part)] = [`-${line}`, `+${changedLine}`];
	});

	await test.step('break it, and mend it with what the check proposes', async () => {
		const good = linesOf(fileOf(part)).at(-1) === '' ? '' : '\n';
		await write(page, `${good}\nIt may be <Figure name="${figureName}x" /> here.\n`);
		await expect(problems(page)).toContainText(`${figureName}x`);
		await expect(page.getByText(/Not shown yet/)).toBeVisible();
		await expect(preview(page).getByText(/^Reworded /)).toBeVisible();
		await page.getByRole('button', { name: `Replace with “${figureName}”` }).click();
		await expect(page.getByText(/Not shown yet/)).toHaveCount(0);
		await expect(preview(page).getByText(`It may be ${formatFigure(figure)} here.`)).toBeVisible();
		await expect(problems(page)).not.toContainText(`${figureName}x`);
		expected[fileOf(part)]?.push('+', `+It may be <Figure name="${figureName}" /> here.`);
	});

	await test.step('what is not saved is there after a reload', async () => {
		await page.reload();
		await expect(page.getByText(/Not saved/)).toBeVisible();
		await expect(preview(page).getByText(/^Reworded /)).toBeVisible();
		await save(page);
		expect(changed()[fileOf(part)]).toEqual(expected[fileOf(part)]);
	});

	await test.step('insert a claim', async () => {
		await open(page, { file: fileOf(other) });
		await write(page, '\nMany people say so.');
		await page.keyboard.press('Shift+Home');
		await page.getByRole('button', { name: 'Insert …' }).click();
		await page.getByRole('button', { name: /^Claim/ }).click();
		await page.getByRole('group', { name: 'Sources' }).getByRole('checkbox').first().check();
		await page.getByRole('button', { name: 'Insert', exact: true }).click();
		await expect(page.locator('.cm-content')).toBeFocused();
		await expect(preview(page).getByText('Many people say so.')).toBeVisible();
	});

	await test.step('drop a picture', async () => {
		await write(page, '\n');
		await page.locator('.cm-content').evaluate((editor) => {
			const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
			const transfer = new DataTransfer();
			transfer.items.add(
				new File([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))], 'A quiet room.png', { type: 'image/png' }),
			);
			const { left, bottom } = editor.getBoundingClientRect();
			const where = { clientX: left + 20, clientY: bottom - 5 };
			editor.dispatchEvent(
				new DragEvent('drop', { dataTransfer: transfer, ...where, bubbles: true, cancelable: true }),
			);
		});
		await page.getByLabel('What it shows').fill('Five chairs in a circle');
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(preview(page).getByRole('img', { name: 'Five chairs in a circle' })).toBeVisible();
	});

	await test.step('change a date', async () => {
		const [today, yesterday] = [0, 1].map((ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10));
		const before = linesOf(fileOf(other)).find((line) => line.startsWith('updated:')) ?? '';
		const date = before.includes(String(today)) ? yesterday : today;
		await page.getByRole('button', { name: 'Fields' }).click();
		await page.getByLabel('Updated').fill(String(date));
		await save(page);
		const [claim = ''] = linesOf(fileOf(other)).filter((line) => line.includes('Many people say so.'));
		expect(claim).toMatch(/^<Claim sources="[a-z0-9-]+">Many people say so\.<\/Claim>$/);
		expected[fileOf(other)] = [
			`-${before}`,
			`+updated: ${date}`,
			'+',
			`+${claim}`,
			'+',
			'+![Five chairs in a circle](/a-quiet-room.png)',
		];
		expect(changed()[fileOf(other)]).toEqual(expected[fileOf(other)]);
		expected['public/a-quiet-room.png'] = [];
	});

	await test.step('change a figure and a cell', async () => {
		const [row, { cells, label }] = placed;
		const before = linesOf(data);
		await open(page, { file: data });
		const max = Number(figure.max) + 1;
		await page.getByLabel(`${figure.of}, to`).fill(String(max));
		const printed = formatFigure({ ...figure, max });
		await expect(page.getByRole('row').filter({ hasText: printed }).first()).toBeVisible();
		const cell = page.getByRole('textbox', { name: `${label}, ${format.short}`, exact: true });
		await cell.focus();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('Typed in place');
		await expect(preview(page).getByText('Typed in place').first()).toBeVisible();
		await save(page);
		const after = linesOf(data);
		const lines = before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index] ?? ''] as const]));
		expected[data] = lines.flatMap(([old, now]) => [`-${old}`, `+${now}`]);
		expect(lines.map(([old]) => old.trim())).toEqual([
			expect.stringContaining(`'${figureName}': {`),
			expect.stringContaining(cells[format.id]?.slice(0, 20) ?? row),
		]);
		expect(lines.map(([, now]) => now)).toEqual([
			lines[0]?.[0].replace(`max: ${figure.max}`, `max: ${max}`),
			lines[1]?.[0].replace(/'.*'|".*"/, "'Typed in place'"),
		]);
		expect(changed()[data]).toEqual(expected[data]);
	});

	await test.step('add a section', async () => {
		await page.getByRole('button', { name: 'Pages', exact: true }).click();
		await page.getByRole('button', { name: 'New section' }).click();
		await page.getByLabel('Its title').fill('What to bring along');
		await page.getByRole('button', { name: 'Create' }).click();
		await expect(page.locator('[aria-current]')).toContainText('(draft)');
		const made = new URL(page.url()).searchParams.get('file') ?? '';
		expect(made).toMatch(/\d+-what-to-bring-along\.mdx$/);
		expected[made] = linesOf(made)
			.slice(0, -1)
			.map((line) => `+${line}`);
		expect(expected[made]).toContain('+draft: true');
	});

	await test.step('add a question, while somebody else changes the same file', async () => {
		await open(page, { file: fileOf(questions) });
		await write(page, '\n### May I bring tea?\n\nYes, you may.\n');
		await expect(preview(page).getByRole('heading', { name: 'May I bring tea?' })).toBeVisible();
		const file = join(copy.dir, fileOf(questions));
		const mine = readFileSync(file, 'utf8');
		writeFileSync(file, `${mine}\nSomebody else was here.\n`);
		await expect(page.getByRole('alert').filter({ hasText: 'changed elsewhere' })).toBeVisible();
		await page.keyboard.press('ControlOrMeta+s');
		await expect(page.getByText('Nothing was overwritten')).toBeVisible();
		expect(readFileSync(file, 'utf8')).toContain('Somebody else was here.');
		await page.getByRole('button', { name: 'Keep mine' }).click();
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		expected[fileOf(questions)] = ['+', '+### May I bring tea?', '+', '+Yes, you may.'];
	});

	await test.step('hand in', async () => {
		await page.getByRole('button', { name: 'Changes' }).click();
		await expect(page.locator('summary').filter({ hasText: 'a-quiet-room.png' })).toBeVisible();
		git('add', '--intent-to-add', '--all', 'content', 'public');
		expect(changed()).toEqual(expected);
		await page.getByLabel('What did you change, and why?').fill('Try the studio');
		await page.getByRole('button', { name: 'Hand in' }).click();
		await expect(page.getByText('Handed in.')).toBeVisible();
		const bare = (...args: string[]) => execFileSync('git', ['--git-dir', remote, ...args], { encoding: 'utf8' });
		const branch = bare('for-each-ref', '--format=%(refname:short)').trim();
		expect(branch).toMatch(/^content\/.*try-the-studio$/);
		expect(bare('log', '--format=%s', branch).trim().split('\n')).toEqual(['Try the studio', 'As it was']);
		expect(changed('main', bare('rev-parse', branch).trim())).toEqual(expected);
	});
});

test('everything works with the keyboard, and focus returns to where it was', async ({ page }) => {
	const focused = page.locator(':focus');
	const press = (keys: string) => page.keyboard.press(keys);
	/** Tab, until what is wanted has the keyboard. */
	const tabTo = async (name: RegExp | string, keys = 'Tab') => {
		for (let times = 0; times < 80; times++) {
			const words = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
			if (typeof name === 'string' ? words === name : name.test(words)) return;
			await press(keys);
		}
		throw new Error(`The Tab key does not reach ${name}.`);
	};
	await open(page, { file: fileOf(part) });
	await tabTo('Pages');
	await press('Enter');
	await expect(page.getByRole('button', { name: 'New section' })).toBeVisible();
	await press('Escape');
	await expect(page.getByRole('button', { name: 'New section' })).toBeHidden();
	await expect(focused).toHaveText('Pages');

	// A part moves with Alt and an arrow key, and keeps the keyboard.
	const files = page.getByRole('navigation', { name: 'Files' });
	const order = async () => (await files.locator('section').first().getByRole('button').allTextContents()).slice(1);
	const [first, second, third] = await order();
	await tabTo(String(first));
	for (const [key, expected] of [
		['Alt+ArrowDown', [second, first, third]],
		['Alt+ArrowDown', [second, third, first]],
		['Alt+ArrowUp', [second, first, third]],
	] as const) {
		await press(key);
		await expect.poll(async () => (await order()).slice(0, 3)).toEqual(expected);
		// The part is opened anew under its new name.
		await expect(files.locator('[aria-current]')).toHaveText(String(first));
		await expect(page.locator('.cm-content')).toBeVisible();
		await expect(focused).toHaveText(String(first));
	}

	// Dialogs: the keyboard stays in, Escape leaves, and it is back on the button.
	for (const button of ['Link', 'Picture', 'Insert …']) {
		await tabTo(button);
		await press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		await press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(focused).toHaveText(button);
	}
	// From the list of tags into a tag's form, out of it into the text, and on: Tab does not get caught there.
	await press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await tabTo(/^PracticeName/);
	await press('Enter');
	await expect(page.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
	await tabTo('Insert');
	await press('Enter');
	await expect(page.locator('.cm-content')).toBeFocused();
	await page.keyboard.type(' and more');
	for (let times = 0; times < 12; times++) await press('ControlOrMeta+z');
	await tabTo('Phone');

	// Undo all that was moved, from the changes.
	await tabTo('Changes', 'Shift+Tab');
	await press('Enter');
	page.on('dialog', (dialog) => dialog.accept());
	await expect(page.getByRole('button', { name: 'Undo all' })).toBeVisible();
	await tabTo('Undo all');
	await press('Enter');
	await expect(page.getByText('Undone.')).toBeVisible();
	await expect(page.getByText('Nothing differs from the last commit.')).toBeVisible();
	expect(git('status', '--porcelain', '--', 'content', 'public')).toBe('');
});
