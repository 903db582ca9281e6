import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { practice } from '../content/practice';
import { guides, helpLines } from '../lib/content';
import { violations } from './axe';
import { comparison as fixture } from './fixtures/bus-or-tram/comparison';
import { partWith } from './site';
import { copySite } from './site-copy';

/** The marks on one question. The first of each list is a question left out. */
const sides = ['', 'a', 'b', 'u'] as const;
const weights = ['', '0', '1', '2'] as const;
interface Mark {
	readonly side: (typeof sides)[number];
	readonly weight: (typeof weights)[number];
}
const everyMark = sides.flatMap((side) => weights.map((weight): Mark => ({ side, weight })));

/** The aid in words: what the stylesheet has to come to. */
function reference(marks: readonly Mark[]) {
	const sum = (side: string) =>
		marks.filter((mark) => mark.side === side).reduce((total, { weight }) => total + Number(weight || 1), 0);
	const [a, b, open] = [sum('a'), sum('b'), sum('u')];
	const says = a + b === 0 || open > a + b ? 0 : a >= 2 * b ? 2 : b >= 2 * a ? 3 : 1;
	const reasons = (side: string) =>
		marks.flatMap((mark, index) =>
			mark.side === side && mark.weight !== '0' ? [`${side}${index + 1}${mark.weight === '2' ? '!' : ''}`] : [],
		);
	const left = marks.flatMap(({ side, weight }, index) => (side === 'u' || weight === '0' ? [`u${index + 1}`] : []));
	return { a, b, says: [says], reasons: [...reasons('a'), ...reasons('b'), ...left] };
}

/** What the page shows: the width of the bars in steps, the sentences, and the reasons; “!” is “it matters a lot”. */
type Shown = ReturnType<typeof reference>;

/** Runs in the page. Marks are made as a click makes them; without any, the page is read as it is. */
function show(combinations: readonly (readonly Mark[])[] | undefined): Shown[] {
	const form = document.querySelector('form') as HTMLFormElement;
	const pick = (name: string, value: string) => {
		const input = value && form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
		if (input) input.checked = true;
	};
	const read = (): Shown => {
		const bar = (name: string) => {
			const element = form.querySelector(`.bar-${name}`) as Element;
			const place = element.parentElement?.getBoundingClientRect().width ?? 0;
			const width = element.getBoundingClientRect().width;
			return width <= 1 ? 0 : Math.round((width / place) * 20);
		};
		const shown = (element: Element) => getComputedStyle(element).display !== 'none';
		return {
			a: bar('a'),
			b: bar('b'),
			says: [...form.querySelectorAll('.aid-says p')].flatMap((sentence, index) =>
				getComputedStyle(sentence).visibility === 'visible' ? [index] : [],
			),
			reasons: [...form.querySelectorAll('.aid-result li')].filter(shown).map((item) => {
				const lot = item.querySelector('em');
				return item.className + (lot && shown(lot) ? '!' : '');
			}),
		};
	};
	if (!combinations) return [read()];
	return combinations.map((marks) => {
		form.reset();
		for (const [index, { side, weight }] of marks.entries()) {
			pick(`q${index + 1}`, side);
			pick(`w${index + 1}`, weight);
		}
		return read();
	});
}

const guide = guides.find(({ comparison }) => comparison.decision);
const part = guide?.parts.find(({ tags }) => tags.has('DecisionAid'));
const decision = guide?.comparison.decision;
if (!guide || !part || !decision) throw new Error('No guide has a decision aid: nothing to test.');
const sentences = [
	decision.results.unsure,
	decision.results.both,
	...decision.between.map((side) => String(decision.results.mostly[side])),
];

let context: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
	context = await browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
	await page.goto(part.path);
});

test.afterEach(() => context.close());

const status = () => page.locator('.aid-says');
const reset = () => page.getByRole('button', { name: 'Clear all marks' });

async function mark(number: number, side: Mark['side'], weight: Mark['weight'] = ''): Promise<void> {
	if (side) await page.locator(`[name="q${number}"][value="${side}"]`).check();
	if (weight) await page.locator(`[name="w${number}"][value="${weight}"]`).check();
}

/** What a screen reader has of the page: the names of everything that is not hidden from it. */
async function accessibleTexts(): Promise<{ role: string; name: string }[]> {
	const client = await context.newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

/** How the marks of one question look in the page's own words. */
const text = (number: number, index: 0 | 1) => {
	const side = decision.between[index];
	return String(decision.factors[number - 1]?.sides[side as string]?.text);
};

test('clicks fill the two sides and choose the sentence', async () => {
	await expect(status().getByText(sentences[0] as string)).toBeVisible();
	for (const [name, marks, says] of [
		['one reason', [[1, 'a', '']], 2],
		['as much on both sides', [[2, 'b', '']], 1],
		['twice as much on the other', [[2, 'b', '2']], 3],
		['the first matters not', [[1, 'a', '0']], 3],
		[
			'more is open than leans',
			[
				[3, 'u', '2'],
				[4, 'u', ''],
			],
			0,
		],
		['and back', [[3, 'a', '2']], 1],
	] as const) {
		await test.step(name, async () => {
			for (const [number, side, weight] of marks) await mark(number, side, weight);
			for (const [index, sentence] of sentences.entries()) {
				if (index === says) await expect(status().getByText(sentence)).toBeVisible();
				else await expect(status().getByText(sentence)).toBeHidden();
			}
		});
	}
	const [left, right] = [page.locator('.aid-side').first(), page.locator('.aid-side').last()];
	await expect(left.getByRole('listitem')).toHaveText([new RegExp(text(3, 0))]);
	await expect(right.getByRole('listitem')).toHaveText([new RegExp(text(2, 1))]);
	const open = page.locator('.aid-open').getByRole('listitem');
	await expect(open).toHaveText([1, 4].map((number) => String(decision.factors[number - 1]?.label)));

	await reset().click();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	await expect(status().getByText(sentences[0] as string)).toBeVisible();
});

test('a mark on a crisis shows the help lines before all else, and no leaning', async () => {
	await mark(1, 'a', '2');
	const help = page.locator('.aid-help');
	await expect(help).toBeHidden();
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	for (const line of Object.values(helpLines).filter(({ everyPage }) => everyPage)) {
		await expect(help.locator(`a[href="tel:${line.call?.number}"]`)).toBeVisible();
	}
	await expect(page.locator('.aid-result')).toBeHidden();
	const names = (await accessibleTexts()).map(({ name }) => name);
	for (const sentence of sentences) expect(names).not.toContain(sentence);
	const before = await page
		.locator('.aid-help, .aid-options, .aid-questions, .aid-call')
		.evaluateAll((all) => all.map((element) => [element.className, element.getBoundingClientRect().top] as const));
	expect(before.toSorted((one, other) => one[1] - other[1])[0]?.[0]).toBe('aid-help');

	await page.getByRole('checkbox', { name: decision.crisis }).uncheck();
	await expect(help).toBeHidden();
	await expect(status().getByText(sentences[2] as string)).toBeVisible();
});

test('the keyboard alone is enough, and Enter leads nowhere', async () => {
	const { keyboard } = page;
	await page.getByRole('checkbox', { name: decision.crisis }).focus();
	await keyboard.press('Space');
	await expect(page.locator('.aid-help')).toBeVisible();
	await keyboard.press('Space');
	await expect(page.locator('.aid-help')).toBeHidden();
	const url = page.url();
	const reached = () => page.locator(':focus').evaluate((element) => (element as HTMLInputElement).name);
	for (const [index] of decision.factors.entries()) {
		// A statement's source can be a stop on the way.
		do await keyboard.press('Tab');
		while ((await reached()) !== `q${index + 1}`);
		await keyboard.press('Space');
		await expect(page.locator(':focus')).toHaveAttribute('value', 'a');
		await keyboard.press('ArrowDown');
		await expect(page.locator(':focus')).toHaveAttribute('value', 'b');
		await keyboard.press('Enter');
		do await keyboard.press('Tab');
		while ((await reached()) !== `w${index + 1}`);
		await keyboard.press('ArrowUp');
		await expect(page.locator(`[name="w${index + 1}"]:checked`)).toHaveCount(1);
	}
	expect(page.url()).toBe(url);
	await expect(status().getByText(sentences[3] as string)).toBeVisible();
	await keyboard.press('Tab');
	await expect(reset()).toBeFocused();
	await keyboard.press('Enter');
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	expect(page.url()).toBe(url);
});

test('a screen reader reaches the questions and the result, and is told of it', async () => {
	for (const { question, sides: statements } of decision.factors) {
		const group = page.getByRole('group', { name: question, exact: true });
		for (const side of decision.between) {
			const radio = group.getByRole('radio', { name: statements[side]?.text, exact: true });
			await expect(radio).toHaveAccessibleDescription(/\S{2}/);
		}
		await expect(group.getByRole('group').getByRole('radio')).toHaveCount(3);
	}
	for (const [number, side, weight, says] of [
		[1, 'a', '2', 2],
		[2, 'b', '2', 1],
		[3, 'b', '2', 3],
	] as const) {
		await mark(number, side, weight);
		await expect(page.getByRole('status').filter({ hasText: sentences[says] })).toHaveCount(1);
		const texts = await accessibleTexts();
		const heard = sentences.filter((sentence) => texts.some(({ name }) => name === sentence));
		expect(heard).toEqual([sentences[says]]);
	}
	// The number over each list is for the eye: who listens hears how many reasons a list has, and which matter a lot.
	for (const [index, side] of decision.between.entries()) {
		const name = guide.comparison.formats.find(({ id }) => id === side)?.name.toLowerCase();
		await expect(page.getByRole('heading', { name: `Toward ${name}`, exact: true })).toHaveCount(1);
		const reasons = page.locator('.aid-side').nth(index).getByRole('listitem');
		await expect(reasons).toHaveText(
			index === 0 ? [/ It matters a lot\.$/] : [/ It matters a lot\.$/, / It matters a lot\.$/],
		);
	}
});

test('nothing leaves the page, nothing is kept, and loading it again forgets it', async () => {
	await page.waitForLoadState('networkidle');
	const seen: string[] = [];
	page.on('request', (request) => seen.push(request.url()));
	page.on('console', (message) => seen.push(message.text()));
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	const url = page.url();
	for (const [index] of decision.factors.entries()) await mark(index + 1, index % 2 ? 'a' : 'b', '2');
	await page.locator('[name="q1"]').first().press('Enter');
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	await page.getByRole('checkbox', { name: decision.crisis }).press('Enter');
	await reset().click();
	await mark(1, 'a');
	await page.waitForTimeout(300);
	expect(seen).toEqual([]);
	expect(page.url()).toBe(url);
	expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	await page.reload();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	expect(page.url()).toBe(url);
});

test('without its style it is a worksheet that can be filled in and read', async () => {
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '') });
	});
	await page.reload();
	for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
	for (const { label, question } of decision.factors) {
		await expect(page.getByRole('group', { name: question, exact: true })).toBeVisible();
		await expect(page.locator('.aid-open').getByText(label, { exact: true })).toBeVisible();
	}
	for (const { name } of decision.options)
		await expect(page.locator('.aid-options').getByText(name, { exact: true })).toBeVisible();
	await expect(page.locator('.aid-help').getByRole('link').first()).toBeVisible();
	await mark(1, 'a', '2');
	await reset().click();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
});

const filled: Record<string, () => Promise<void>> = {
	blank: async () => {},
	'every question on one side, and all of it matters': async () => {
		for (const [index] of decision.factors.entries()) await mark(index + 1, 'b', '2');
	},
	'marks of all kinds': async () => {
		for (const [index] of decision.factors.entries())
			await mark(index + 1, sides[1 + (index % 3)] ?? '', weights[1 + (index % 2)]);
	},
	'everything open': async () => {
		for (const [index] of decision.factors.entries()) await mark(index + 1, 'u', '0');
	},
	'in a crisis': async () => {
		await mark(1, 'a', '2');
		await page.getByRole('checkbox', { name: decision.crisis }).check();
	},
};

for (const [name, fill] of Object.entries(filled)) {
	test(`the sheet is one page, Letter and A4: ${name}`, async () => {
		await fill();
		for (const format of ['Letter', 'A4']) {
			for (const margin of [undefined, '0.4in', '1in']) {
				const pdf = await page.pdf({
					format,
					margin: margin ? { top: margin, bottom: margin, left: margin, right: margin } : {},
				});
				expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${format} ${margin}`).toHaveLength(1);
			}
		}
	});
}

test('the sheet holds the marks and the questions, and nothing else of the page', async () => {
	await mark(1, 'a', '2');
	await mark(2, 'b');
	await mark(3, 'u');
	await page.emulateMedia({ media: 'print' });
	for (const shown of [text(1, 0), text(2, 1), sentences[2] as string]) {
		await expect(page.locator('.aid-result').getByText(shown)).toBeVisible();
	}
	await expect(page.locator('.aid-open').getByText(String(decision.factors[2]?.label), { exact: true })).toBeVisible();
	const call = page.locator('.aid-call');
	const { plan, ask } = decision;
	for (const question of [...Object.values(ask).flat(), ...plan.questions]) {
		await expect(call.getByText(question, { exact: true }).first()).toBeVisible();
	}
	for (const words of [...Object.values(plan.codes), plan.right])
		await expect(call.getByText(words).first()).toBeVisible();
	await expect(page.locator('.aid-closing').getByRole('link').first()).toBeVisible();
	for (const other of [
		page.getByRole('heading', { level: 1 }),
		page.getByRole('banner'),
		page.getByRole('contentinfo'),
		page.locator('.prose > p').first(),
		page.locator('#crisis'),
		page.locator('.aid-questions'),
		reset(),
	]) {
		await expect(other).toBeHidden();
	}
	// To be filled in by hand: the questions, without a result that nobody asked for yet.
	await page.emulateMedia({ media: null });
	await reset().click();
	await page.emulateMedia({ media: 'print' });
	for (const { question } of decision.factors) await expect(page.getByText(question, { exact: true })).toBeVisible();
	await expect(page.locator('.aid-result')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no barrier before, between and after marks, ${colorScheme}`, async ({ browser }) => {
		const scripted = await browser.newContext({ colorScheme });
		page = await scripted.newPage();
		await page.goto(part.path);
		expect(await violations(page)).toEqual([]);
		for (const [index] of decision.factors.entries()) await mark(index + 1, sides[1 + (index % 3)] ?? '', '2');
		expect(await violations(page)).toEqual([]);
		await page.getByRole('checkbox', { name: decision.crisis }).check();
		expect(await violations(page)).toEqual([]);
		await scripted.close();
	});
}

test('a course is arithmetic, with the practice’s prices or with none', async () => {
	const fees = practice.fees?.filter(({ per }) => per === 'session') ?? [];
	await page.goto(partWith('CourseCost').path);
	const table = page.getByRole('table').filter({ hasText: 'arithmetic only' });
	const heads = fees.length ? fees.map(({ format }) => format) : guide.comparison.formats.map(({ name }) => name);
	for (const head of heads) {
		const cells = table.getByRole('row').filter({ hasText: head }).getByRole('cell');
		await expect(cells).toHaveText(fees.length ? [/\d/, /\d/, /\d/] : [/^8 × /, /^12 × /, /^20 × /]);
	}
	// No price that nobody gave.
	if (fees.length === 0) await expect(table).not.toContainText(/[$€£]/);
});

test('the whole guide on one page links to the aid, and does not repeat it', async () => {
	await page.goto(`${guide.path}/all`);
	await expect(page.locator('form')).toHaveCount(0);
	await page.locator(`a[href="${part.path}#decision-aid"]`).click();
	await expect(page.getByRole('form', { name: decision.question })).toBeInViewport();
});

test.describe('a copy with other data', () => {
	test.describe.configure({ mode: 'serial' });
	let address: string;
	let stop: () => void;

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		const copy = copySite('decide');
		copy.add('e2e/fixtures/bus-or-tram', 'content/bus-or-tram');
		copy.edit(
			'content/comparisons.ts',
			(registry) => `${registry}export { comparison as busOrTram } from './bus-or-tram/comparison';\n`,
		);
		const today = new Date().toISOString().slice(0, 10);
		copy.edit('content/practice.ts', (settings) =>
			settings.replace(
				/\n\};\s*$/,
				`\n\tfees: [\n${[
					['Group therapy', 37.5, 'session'],
					['Individual therapy', 120, 'session'],
					['Membership', 99, 'month'],
				]
					.map(
						([format, amount, per]) =>
							`{ format: '${format}', amount: ${amount}, currency: 'USD', per: '${per}', asOf: '${today}' },`,
					)
					.join('\n')}\n\t],\n};\n`,
			),
		);
		const data = `content${guide.path}/comparison.ts`;
		copy.edit(data, (source) =>
			source.replace(/at: \{ group: \d+, individual: \d+ \}/, 'at: { group: 33, individual: 66 }'),
		);
		copy.edit(data, (source) => source.replace(/(paths: \[[\s\S]*?\{ format: 'group', from: )\d+/, '$145'));
		const { code, output } = copy.run('build');
		expect(code, output).toBe(0);
		({ address, stop } = await copy.serve());
	});

	test.afterAll(() => stop?.());

	test('every combination of marks on three questions gives the right balance, sentence and reasons', async () => {
		test.setTimeout(240_000);
		const response = await page.goto(`${address}/bus-or-tram/choose`);
		expect(response?.headers()['content-security-policy']).toContain("script-src 'none'");
		expect(fixture.decision?.factors).toHaveLength(3);
		let tried = 0;
		for (const first of everyMark) {
			const combinations = everyMark.flatMap((second) => everyMark.map((third) => [first, second, third]));
			const shown = await page.evaluate(show, combinations);
			expect(shown).toEqual(combinations.map(reference));
			tried += shown.length;
		}
		expect(tried).toBe(everyMark.length ** 3);
		// Marks made by hand come to the same.
		await reset().click();
		await mark(1, 'a', '2');
		await mark(3, 'b', '1');
		expect(await page.evaluate(show, undefined)).toEqual([
			reference([{ side: 'a', weight: '2' }, everyMark[0] as Mark, { side: 'b', weight: '1' }]),
		]);
		await expect(status()).toContainText(fixture.decision?.results.mostly.bus ?? '');
	});

	test('a course adds up the practice’s own fees per session', async () => {
		await page.goto(address + partWith('CourseCost').path);
		const table = page.getByRole('table').filter({ hasText: 'arithmetic only' });
		const row = (name: string) => table.getByRole('row').filter({ hasText: name }).getByRole('cell');
		await expect(row('Group therapy')).toHaveText(['$300', '$450', '$750']);
		await expect(row('Individual therapy')).toHaveText(['$960', '$1,440', '$2,400']);
		await expect(table).not.toContainText('Membership');
		await expect(table.getByRole('columnheader')).toHaveText([/./, '× 8', '× 12', '× 20']);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('changed positions and paths change the pictures', async () => {
		await page.goto(address + partWith('ComparisonTable').path);
		const line = page.getByRole('img', { name: / from “/ }).first();
		await expect(line.locator('[data-format="group"]')).toHaveAttribute('x', '33%');
		await expect(line.locator('[data-format="individual"]')).toHaveAttribute('x', '66%');
		await page.goto(address + partWith('PathsPicture').path);
		const path = page.getByRole('img', { name: /from 45% of the way/ });
		await expect(path.locator('[data-format="group"]')).toHaveAttribute('x1', '45%');
		await expect(path.locator('[data-format="group"]')).toHaveAttribute('x2', '100%');
	});
});
