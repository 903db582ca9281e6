import { type Browser, chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '../free-port';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page, on the phone and the slow network that it simulates. */
export interface Audit {
	/** 0 to 100, as Lighthouse prints them. */
	readonly scores: Readonly<Record<Category, number>>;
	/** The audits that cost points, in Lighthouse's own words; those of speed are left out, for they are numbers below. */
	readonly failed: readonly string[];
	/** Bytes over the network, headers included, and the requests they took. Icons, the manifest and speculation rules show nothing. */
	readonly bytes: number;
	readonly requests: number;
	/** Milliseconds: until text shows, and while the page would not answer. */
	readonly firstPaint: number;
	readonly blocking: number;
}

/**
 * Starts a browser that Lighthouse can join.
 *
 * @param executablePath the browser; Playwright's own, if not given.
 * @returns the browser, to be closed, and the port at which Lighthouse finds it.
 */
export async function launchForLighthouse(
	executablePath: string | undefined,
): Promise<{ browser: Browser; port: number }> {
	const port = await freePort();
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync'];
	const args = [`--remote-debugging-port=${port}`, '--disable-gpu', '--no-first-run', ...quiet];
	return { browser: await chromium.launch({ executablePath, args }), port };
}

/**
 * Audits one page.
 *
 * @param port the port given to `launchForLighthouse`.
 * @throws Error when Lighthouse could not finish, three times: on a busy machine it now and then loses a trace.
 */
export async function audit(url: string, port: number, only: readonly Category[] = categories): Promise<Audit> {
	let reason = '';
	for (let attempt = 0; attempt < 3; attempt++) {
		const result = await lighthouse(url, {
			port,
			output: 'json',
			logLevel: 'silent',
			onlyCategories: [...only],
			// Only its own report shows the picture.
			disableFullPageScreenshot: true,
			// The slow network is only computed: with a real one, or none, it waits five seconds after each step.
			throttlingMethod: 'simulate',
		});
		const report = result?.lhr;
		if (report && only.every((category) => typeof report.categories[category]?.score === 'number'))
			return summary(report, only);
		const errors = Object.values(report?.audits ?? {}).flatMap(({ errorMessage }) => errorMessage ?? []);
		reason = report?.runtimeError?.message ?? [...new Set(errors)].join('; ');
	}
	throw new Error(`Lighthouse could not audit ${url}: ${reason}`);
}

function summary(report: Result, only: readonly Category[]): Audit {
	const score = (category: Category) => Math.round((report.categories[category]?.score ?? 0) * 100);
	const scored = only.flatMap(
		(category) => report.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
	);
	const number = (id: string) => Math.round(report.audits[id]?.numericValue ?? 0);
	const network = report.audits['network-requests']?.details as { items: NetworkItem[] } | undefined;
	const requests =
		network?.items.filter(({ resourceType }) => !['Other', 'Manifest'].includes(resourceType ?? '')) ?? [];
	return {
		scores: Object.fromEntries(categories.map((category) => [category, score(category)])) as Record<Category, number>,
		failed: scored
			.flatMap(({ id }) => report.audits[id] ?? [])
			.filter((item) => item.score !== null && item.score < 0.9)
			.map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim()),
		bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
		requests: requests.length,
		firstPaint: number('first-contentful-paint'),
		blocking: number('total-blocking-time'),
	};
}

interface NetworkItem {
	readonly resourceType: string;
	readonly transferSize: number;
}

/** The middle one of an odd number of audits, by performance. */
export function median(audits: readonly Audit[]): Audit {
	const sorted = [...audits].sort((a, b) => a.scores.performance - b.scores.performance || b.firstPaint - a.firstPaint);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('There is no median of nothing.');
	return middle;
}
