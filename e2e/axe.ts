import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that are not asked, with the reason. All others are: those for AAA, best practice and experiments too. */
const excluded: Readonly<Record<string, string>> = {};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it is shown now. Axe stays in the page until another one is loaded.
 *
 * @param rules all of them; those of level AA and of best practice, for what only editors see; or those about color:
 * dark pages and forced colors differ in nothing else.
 * @param within the part of the page to look at. All of it, if left out.
 */
export async function violations(
	page: Page,
	rules: 'all' | 'AA' | 'colors' = 'all',
	within = 'html',
): Promise<string[]> {
	// @ts-expect-error nobody else puts axe into the page
	if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe);
	return page.evaluate(
		async ({ tags, within, excluded }) => {
			// @ts-expect-error the line above put it there
			const { axe } = window;
			if (matchMedia('(forced-colors: active)').matches) {
				// Axe asks for the color that letters are filled with. Chromium answers with the one that was not forced.
				const ask = CSSStyleDeclaration.prototype.getPropertyValue;
				CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
					return ask.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
				};
			}
			const all: string[] = axe.getRules(tags).map(({ ruleId }: { ruleId: string }) => ruleId);
			const asked = all.filter((id) => !excluded.includes(id));
			const { violations } = await axe.run(within, {
				runOnly: { type: 'rule', values: asked },
				resultTypes: ['violations'],
				// The studio's preview is a page, and pages are looked at by themselves.
				iframes: false,
			});
			return violations.flatMap((violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
				violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary}`),
			);
		},
		{ tags: { all: undefined, AA: standards, colors: ['cat.color'] }[rules], within, excluded: Object.keys(excluded) },
	);
}
