import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of the standards that this site keeps. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Only what colors decide. */
const colors = ['cat.color'];

/**
 * What axe finds wrong with a page as it is shown now.
 *
 * @param rules all of them, or only those about color: dark pages differ from light ones in nothing else.
 */
export async function violations(page: Page, rules: 'all' | 'colors' = 'all'): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(
		async (tags) => {
			// @ts-expect-error the line above puts axe into the page
			const { violations } = await window.axe.run(document, {
				runOnly: tags,
				// Contrast of 7:1 is this site's own promise, above what WCAG AA asks.
				rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: tags.length > 1 } },
			});
			return violations.flatMap((violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
				violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary}`),
			);
		},
		rules === 'all' ? all : colors,
	);
}
