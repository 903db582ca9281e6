import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { guides, mainGuide } from '../lib/content';
import type { Decision } from '../model/decision';
import { type Mark, says } from './aid';
import { violations } from './axe';
import { misplacedText, smallTargets } from './boxes';
import { comparison as small } from './fixtures/bus-or-tram/comparison';
import { crisisLines, reachedBy } from './site';

const aids = guides.flatMap((guide) => {
	const part = guide.parts.find(({ tags }) => tags.has('DecisionAid'));
	const { decision } = guide.comparison;
	return part && decision ? [{ guide, part, decision }] : [];
});
test.skip(aids.length === 0, 'No guide has a decision aid.');
// Another one in its place, for what is worked out before any test.
const { guide, part, decision } = aids[0] ?? {
	guide: mainGuide(),
	part: mainGuide().overview,
	decision: small.decision as Decision,
};
const { results, factors, rule } = decision;
const sentences = [
	results.unsure,
	results.close,
	results.both,
	...decision.between.map((side) => String(results.mostly[side])),
];
const count = factors.length;

/** The questions, by number, on which a statement of this side counts. */
const countingOn = (index: 0 | 1) =>
	factors.flatMap(({ sides }, place) => (sides[decision.between[index]]?.neutral ? [] : [place + 1]));

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
const step = (number: number) => page.locator(`#q${number}`);
const to = (id: string) => page.goto(`${part.path}#${id}`);

/** Goes to a question as its link does, and marks it. Only what counts can matter a lot. */
async function mark(number: number, side: Mark['side'], lot = false): Promise<void> {
	await to(`q${number}`);
	if (side) await page.locator(`[name="q${number}"]:is([value="${side}"], [value="n${side}"])`).check();
	const counts = (side === 'a' || side === 'b') && countingOn(side === 'a' ? 0 : 1).includes(number);
	if (lot && counts) await page.locator(`[name="w${number}"]`).check();
	else await expect(page.locator(`[name="w${number}"]`)).toBeVisible({ visible: counts });
}

/** Marks so many questions on one side. */
async function markSome(index: 0 | 1, many: number, lot = false, skip = 0): Promise<void> {
	for (const number of countingOn(index).slice(skip, skip + many)) await mark(number, index ? 'b' : 'a', lot);
}

/** What a screen reader has of the page: the names of everything that is not hidden from it. */
async function accessibleTexts(): Promise<{ role: string; name: string }[]> {
	const client = await context.newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

const statement = (number: number, index: 0 | 1) => String(factors[number - 1]?.sides[decision.between[index]]?.text);

test('one question is shown at a time, and links lead forward and back through all of them', async () => {
	await expect(page.locator('#aid-begin')).toBeVisible();
	await expect(page.locator('fieldset.aid-step:visible')).toHaveCount(0);
	await page.locator('#aid-begin a[href="#q1"]').click();
	for (let number = 1; number <= count; number += 1) {
		await expect(page.locator('.aid-step:visible')).toHaveCount(1);
		await expect(step(number)).toBeVisible();
		await expect(page.locator('.aid-balance')).toBeInViewport();
		await step(number).getByRole('radio').first().check();
		await step(number).locator('.aid-go a').last().click();
	}
	await expect(page.getByRole('heading', { name: 'Where you lean' })).toBeVisible();
	// Back is the browser's Back, and the marks are still there.
	await page.goBack();
	await expect(step(count)).toBeVisible();
	await page.locator(`.aid-topics a[href="#q2"]`).click();
	await expect(step(2).getByRole('radio').first()).toBeChecked();
	await step(2).getByRole('link', { name: 'Back' }).click();
	await expect(step(1)).toBeVisible();
	await expect(page.locator('.aid :checked')).toHaveCount(count);
});

test('a question’s address opens that question, and all others can be reached from there', async () => {
	await page.goto('about:blank');
	await to('q3');
	await expect(step(3)).toBeVisible();
	await expect(step(3)).toBeInViewport();
	await expect(page.locator('.aid-topics a')).toHaveCount(count);
	for (const link of await page.locator('.aid-topics a').all()) {
		const box = await link.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	}
});

test('marks move the dot and change the sentence', async () => {
	const shows = async (index: number) => {
		for (const [place, sentence] of sentences.entries()) {
			if (place === index) await expect(status().getByText(sentence)).toBeVisible();
			else await expect(status().getByText(sentence)).toBeHidden();
		}
	};
	await to('aid-lean');
	await shows(says.unsure);
	await test.step('too few marks say nothing', async () => {
		await markSome(0, rule.marks - 1, true);
		await to('aid-lean');
		await shows(says.unsure);
	});
	await test.step('enough marks and a clear gap lean', async () => {
		await markSome(0, 1, false, rule.marks - 1);
		await to('aid-lean');
		await shows(says.left);
	});
	await reset().click();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	await shows(says.unsure);
	await test.step('a near tie is close', async () => {
		await markSome(0, Math.ceil(rule.marks / 2));
		await markSome(1, Math.ceil(rule.marks / 2), false, Math.ceil(rule.marks / 2));
		await to('aid-lean');
		await shows(says.close);
	});
});

test('the last step lists the answers given, each with its question, and no others', async () => {
	const [first = 1, second = 2, third = 3] = countingOn(0).filter((number) => countingOn(1).includes(number));
	await mark(first, 'a', true);
	await mark(second, 'b');
	await mark(third, 'u');
	await to('aid-lean');
	for (const [number, words, lot] of [
		[first, statement(first, 0), true],
		[second, statement(second, 1), false],
		[third, 'Neither, or not sure', false],
	] as const) {
		await expect(step(number).getByText(words, { exact: true })).toBeVisible();
		await expect(step(number).getByText(String(factors[number - 1]?.question))).toBeVisible();
		await expect(step(number).getByText('This matters a lot')).toBeVisible({ visible: lot });
	}
	await expect(page.getByText(statement(first, 1), { exact: true })).toBeHidden();
	await expect(page.locator('fieldset.aid-step:visible')).toHaveCount(3);
});

test('marking a crisis shows the help lines instead of a leaning, says why, and keeps the other marks', async () => {
	await mark(1, 'a', true);
	await to('aid-begin');
	const help = page.locator('.aid-help');
	await expect(help.getByRole('link').first()).toBeHidden();
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	for (const line of crisisLines) await expect(help.locator(reachedBy(line)).first()).toBeVisible();
	await expect(help.getByText(decision.setAside)).toBeVisible();
	for (const id of ['aid-begin', 'q1', 'aid-lean']) {
		await to(id);
		await expect(help.getByText(decision.setAside)).toBeVisible();
		await expect(page.locator('.aid-balance')).toBeHidden();
		const names = (await accessibleTexts()).map(({ name }) => name);
		for (const sentence of sentences) expect(names).not.toContain(sentence);
	}
	await page.getByRole('checkbox', { name: decision.crisis }).uncheck();
	await expect(help.getByRole('link').first()).toBeHidden();
	await to('q1');
	await expect(page.locator('[name="q1"][value="a"]')).toBeChecked();
	await expect(page.locator('.aid-balance')).toBeVisible();
});

test('the aid works with the keyboard alone, and Enter in a field submits nothing', async () => {
	const { keyboard } = page;
	await page.getByRole('checkbox', { name: decision.crisis }).focus();
	await keyboard.press('Space');
	await expect(page.locator('.aid-help').getByRole('link').first()).toBeVisible();
	await keyboard.press('Space');
	await expect(page.locator('.aid-help').getByRole('link').first()).toBeHidden();
	const until = async (selector: string) => {
		for (let tries = 0; tries < 20; tries += 1) {
			await keyboard.press('Tab');
			if (await page.locator(`:focus:is(${selector})`).count()) return;
		}
		throw new Error(`Tab does not come to ${selector}.`);
	};
	await until('[href="#q1"]');
	await keyboard.press('Enter');
	for (let number = 1; number <= count; number += 1) {
		// The next stop after a step's link is in that step.
		await until(`#q${number} [name="q${number}"]`);
		await keyboard.press('Space');
		await keyboard.press('ArrowDown');
		await expect(page.locator(`[name="q${number}"]`).nth(1)).toBeChecked();
		const { href } = { href: page.url() };
		await keyboard.press('Enter');
		expect(page.url()).toBe(href);
		await until(number === count ? '[href="#aid-lean"]' : `[href="#q${number + 1}"]`);
		await keyboard.press('Enter');
	}
	await expect(status().getByText(sentences[says.right] as string)).toBeVisible();
	await until('button[type="reset"]');
	await keyboard.press('Enter');
	await expect(page.locator('.aid :checked')).toHaveCount(0);
});

test('a screen reader reaches each question, and hears of the result while marking', async () => {
	for (const [index, { question, sides }] of factors.entries()) {
		await to(`q${index + 1}`);
		const group = page.getByRole('group', { name: question });
		for (const side of decision.between) {
			const radio = group.getByRole('radio', { name: sides[side]?.text, exact: true });
			await expect(radio).toHaveAccessibleDescription(/\S{2}/);
		}
		await expect(group.getByRole('radio')).toHaveCount(3);
	}
	// Both regions are in the tree from the start: one that appears with its words is often not read.
	await to('q1');
	expect((await accessibleTexts()).filter(({ role }) => role === 'status')).toHaveLength(2);
	await markSome(1, Math.max(rule.marks, rule.gap), false);
	const texts = await accessibleTexts();
	const heard = sentences.filter((sentence) => texts.some(({ name }) => name === sentence));
	expect(heard).toEqual([sentences[says.right]]);
	await to('aid-begin');
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	expect((await accessibleTexts()).map(({ name }) => name)).toContain(decision.setAside);
});

test('no mark is sent or stored, and reloading clears them all', async () => {
	await page.waitForLoadState('networkidle');
	const seen: string[] = [];
	// The browser itself may look for the site's icon again whenever the address changes.
	const icons = await page
		.locator('link[rel="icon"]')
		.evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
	page.on('request', (request) => {
		if (!icons.includes(request.url())) seen.push(request.url());
	});
	page.on('console', (message) => seen.push(message.text()));
	await page.getByRole('checkbox', { name: decision.crisis }).press('Enter');
	for (let number = 1; number <= count; number += 1) {
		await page.locator(`.aid-topics a[href="#q${number}"]`).click();
		await step(number)
			.getByRole('radio')
			.nth(number % 2)
			.check();
	}
	await page.locator(`[name="q${count}"]`).first().press('Enter');
	await page.locator('.aid-balance a[href="#aid-lean"]').click();
	await page.locator('textarea').first().fill('My own words');
	expect(seen).toEqual([]);
	// An address holds the number of a question, never an answer.
	expect(new URL(page.url()).search).toBe('');
	expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	await page.reload();
	await expect(page.locator('.aid :checked')).toHaveCount(0);
	await expect(page.locator('textarea').first()).toHaveValue('');
});

for (const [name, without] of [
	['its style', (html: string) => html.replace(/<style>[\s\S]*?<\/style>/, '')],
	['a browser that knows :has()', (html: string) => html.replaceAll(':has(', ':knows-not(')],
] as const) {
	test(`without ${name} the whole aid is shown and can be filled in`, async () => {
		await page.route('**/*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				body: without(await response.text()),
				headers: { ...response.headers(), 'content-security-policy': '' },
			});
		});
		await page.reload();
		for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
		for (const { question } of factors) await expect(page.getByRole('group', { name: question })).toBeVisible();
		for (const { text } of decision.outcomes) await expect(page.getByText(text)).toBeVisible();
		for (const { name: option } of decision.options)
			await expect(page.locator('.aid-options').getByText(option, { exact: true })).toBeVisible();
		await expect(page.locator('.aid-help').getByRole('link').first()).toBeVisible();
		await page.locator('[name="q1"]').first().check();
		await reset().click();
		await expect(page.locator('.aid :checked')).toHaveCount(0);
	});
}

const fill = async (side: (number: number) => Mark['side'], lot: boolean) => {
	for (let number = 1; number <= count; number += 1) await mark(number, side(number), lot);
};
const filled: Record<string, () => Promise<void>> = {
	'blank, from the start': async () => {},
	'blank, from the end': () => to('aid-lean').then(() => {}),
	'all on one side, and all of it matters, from a question': () => fill(() => 'b', true),
	'all on one side, and all of it matters, from the end': async () => {
		await fill(() => 'b', true);
		await to('aid-lean');
	},
	'marks of all kinds, from the end': async () => {
		await fill((number) => (['a', 'b', 'u'] as const)[number % 3] ?? 'u', true);
		await to('aid-call');
		for (const field of await page.locator('textarea').all()) await field.fill('I have to ask about that. '.repeat(4));
	},
	'in a crisis': async () => {
		await mark(1, 'a', true);
		await to('aid-begin');
		await page.getByRole('checkbox', { name: decision.crisis }).check();
	},
};

for (const [name, prepare] of Object.entries(filled)) {
	test(`the sheet fits one page of Letter and of A4: ${name}`, async () => {
		await prepare();
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

test('the printed sheet has the marks and the questions to ask, and nothing else from the page', async () => {
	await markSome(0, Math.max(rule.marks, rule.gap), true);
	await to('aid-lean');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(statement(countingOn(0)[0] ?? 1, 0), { exact: true })).toBeVisible();
	await expect(status().getByText(sentences[says.left] as string)).toBeVisible();
	const call = page.locator('#aid-call');
	const { plan, ask, notes } = decision;
	for (const question of [...Object.values(ask).flat(), ...plan.questions]) {
		await expect(call.getByText(question, { exact: true }).first()).toBeVisible();
	}
	for (const words of [...Object.values(plan.codes), plan.right])
		await expect(call.getByText(words).first()).toBeVisible();
	for (const note of notes) await expect(call.getByRole('textbox', { name: note })).toBeVisible();
	await expect(page.locator('.aid-closing').getByRole('link').first()).toBeVisible();
	for (const other of [
		page.getByRole('heading', { level: 1 }),
		page.getByRole('banner'),
		page.getByRole('contentinfo'),
		page.locator('.prose > p').first(),
		page.locator('#crisis'),
		page.locator('.aid-balance'),
		reset(),
	]) {
		await expect(other).toBeHidden();
	}
	// To be filled in by hand: the questions, without a result that nobody asked for yet.
	await page.emulateMedia({ media: null });
	await reset().click();
	await to('aid-begin');
	await page.emulateMedia({ media: 'print' });
	for (const { question } of factors) await expect(page.getByText(question)).toBeVisible();
	await expect(page.locator('.aid-lot').first()).toBeVisible();
	await expect(status()).toBeHidden();
});

test('axe finds no problem before, during or after marking, and nothing is cut off or too small', async ({
	browser,
}) => {
	const scripted = await browser.newContext();
	page = await scripted.newPage();
	await page.goto(part.path);
	const look = async (state: string) => {
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			const schemes = [{ colorScheme: 'light', forcedColors: 'none' }, { colorScheme: 'dark' }] as const;
			for (const media of width === 768 ? [] : schemes) {
				await page.emulateMedia(media);
				const rules = media.colorScheme === 'light' ? 'all' : 'colors';
				expect.soft(await violations(page, rules, 'form'), `${state}, ${width} px, ${media.colorScheme}`).toEqual([]);
			}
			expect.soft(await misplacedText(page), `${state}, ${width} px`).toEqual([]);
			expect
				.soft(await smallTargets(page, '.aid-go a:last-child, .aid label:has(input)'), `${state}, ${width} px`)
				.toEqual([]);
		}
	};
	for (const id of ['aid-begin', 'q1', 'aid-lean', 'aid-call']) {
		await to(id);
		await look(`no marks, ${id}`);
	}
	await fill((number) => (['a', 'b', 'u'] as const)[number % 3] ?? 'u', true);
	for (const id of ['q1', 'aid-lean']) {
		await to(id);
		await look(`marks, ${id}`);
	}
	await to('aid-begin');
	await page.getByRole('checkbox', { name: decision.crisis }).check();
	await look('crisis');
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await page.goto('about:blank');
	await to('q1');
	await page.locator('[name="q1"]').first().check();
	expect.soft(await violations(page, 'colors'), 'forced colors').toEqual([]);
	await scripted.close();
});

test('only the page with the aid has the aid’s style', async ({ request }) => {
	for (const other of [guide.path, `${guide.path}/all`, ...guide.parts.map(({ path }) => path)]) {
		const html = await (await request.get(other)).text();
		expect(html.includes('.aid{'), other).toBe(other === part.path);
	}
});

test('the whole guide on one page links to the aid, and does not repeat it', async () => {
	await page.goto(`${guide.path}/all`);
	await expect(page.locator('form')).toHaveCount(0);
	await page.locator(`a[href="${part.path}#decision-aid"]`).click();
	await expect(page.getByRole('form', { name: decision.question })).toBeInViewport();
});
