/**
 * What each kind of page looks like, compared with the pictures in e2e/snapshots. They show a small site of their own
 * (e2e/fixtures/visual), set in fonts that come with the tests, so no edit of the content changes them, and they are the
 * same on every machine. After changing the design on purpose, retake them and look at each one:
 *
 *     npm test -- visual --update-snapshots
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { installedChromium } from '../scripts/chromium';
import { copySite, openCopy, type SiteCopy } from './site-copy';

const guide = '/bus-and-tram';
const kinds: Readonly<Record<string, string>> = {
	home: '/',
	overview: guide,
	'part-of-a-format': `${guide}/by-tram`,
	'part-with-the-full-table': `${guide}/differences`,
	'by-concern': `${guide}/by-weather`,
	questions: `${guide}/questions`,
	'aid-start': `${guide}/how-to-choose`,
	'aid-question': `${guide}/how-to-choose#q1`,
	'whole-guide': `${guide}/all`,
	sources: '/sources',
	groups: '/groups',
	contact: '/contact',
	'plain-page': '/about',
	'not-found': '/no-such-page',
};
const printed = { 'whole-guide': kinds['whole-guide'], 'aid-sheet': kinds['aid-start'] } as Record<string, string>;

/** How much of a page is compared. The dark one differs in its colors only. What is looked for may begin further down. */
const heights = { light: 1600, dark: 800 };
const lower: Readonly<Record<string, number>> = {
	'part-with-the-full-table': 2400,
	'aid-start': 1600,
	'aid-question': 1600,
};

/** The site’s two stacks, as the files of one font each. */
const fonts = [
	['--font-serif', 'source-serif-4'],
	['--font-sans', 'source-sans-3'],
] as const;
const fontStyle = fonts
	.map(([stack, font]) => {
		const faces = ['400-normal', '400-italic', '600-normal', '600-italic'].map((face) => {
			const [weight, style] = face.split('-');
			const file = readFileSync(`node_modules/@fontsource/${font}/files/${font}-latin-${face}.woff2`);
			const url = `data:font/woff2;base64,${file.toString('base64')}`;
			return `@font-face { font-family: ${font}; font-weight: ${weight}; font-style: ${style}; src: url(${url}) }`;
		});
		return `${faces.join('\n')}\n:root { ${stack}: ${font} !important }`;
	})
	.join('\n');

const howTo = (name: string) =>
	`“${name}” looks different from e2e/snapshots/${name}. Look at both, and at what differs, in test-results/. If the ` +
	'change is meant, run npm test -- visual --update-snapshots, look at the new pictures and commit them.';

test.use({
	bypassCSP: true,
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH ?? installedChromium(),
		args: ['--font-render-hinting=slight', '--disable-lcd-text', '--force-color-profile=srgb', '--disable-gpu'],
	},
});
// In order: one build serves them all. Again: a browser now and then hands over a picture with a tile not yet painted.
test.describe.configure({ mode: 'default', retries: 2 });

let address: string;
let stop: () => void;

/** The copy with the fixture as its content. After a failure Playwright begins anew, and finds it built. */
function builtCopy(): SiteCopy {
	const ofThisRun = join('.fixtures/visual', `.run-${process.ppid}`);
	if (existsSync(ofThisRun)) return openCopy('visual');
	const copy = copySite('visual');
	rmSync(join(copy.dir, 'content'), { recursive: true });
	copy.add('e2e/fixtures/visual', 'content');
	const { code, output } = copy.run('build', { SITE_URL: 'https://rides.example.org', BUILD_DAY: '2026-01-15' });
	expect(code, output).toBe(0);
	writeFileSync(ofThisRun, '');
	return copy;
}

test.beforeAll(async () => {
	test.setTimeout(900_000);
	({ address, stop } = await builtCopy().serve());
});

test.afterAll(() => stop?.());

async function open(page: Page, path: string): Promise<void> {
	await page.goto(address + path);
	await page.addStyleTag({ content: fontStyle });
	await page.evaluate(() => document.fonts.ready);
}

/** Compares the top of the page, as far as it is worth a picture: 256 colors, so that it is small. */
async function compare(page: Page, name: string, most: number): Promise<void> {
	const { width, height } = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		height: document.documentElement.scrollHeight,
	}));
	const clip = { x: 0, y: 0, width, height: Math.min(height, most) };
	const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', clip, fullPage: true });
	const picture = await sharp(taken).png({ palette: true, dither: 0 }).toBuffer();
	expect.soft(picture, howTo(`${name}.png`)).toMatchSnapshot(`${name}.png`, { maxDiffPixels: 60, threshold: 0.02 });
}

for (const width of [390, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every kind of page looks the same, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			for (const [kind, path] of Object.entries(kinds)) {
				await open(page, path);
				await compare(page, `${kind}-${width}-${colorScheme}`, lower[kind] ?? heights[colorScheme]);
			}
		});
	}
}

test('the whole guide and the sheet look the same on paper, on as many pages', async ({ page }) => {
	const pages: string[] = [];
	await page.setViewportSize({ width: 720, height: 960 });
	for (const [name, path] of Object.entries(printed)) {
		await page.emulateMedia({ media: 'print' });
		await open(page, path);
		await compare(page, `${name}-print`, heights.light);
		await page.emulateMedia({ media: null });
		const pdf = await page.pdf({ format: 'Letter' });
		pages.push(`${name}: ${pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length}`);
	}
	expect(`${pages.join('\n')}\n`, howTo('pages-print.txt')).toMatchSnapshot('pages-print.txt');
});

test('every snapshot is used', () => {
	const wanted = Object.keys(kinds).flatMap((kind) =>
		[390, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => `${kind}-${width}-${scheme}.png`)),
	);
	const onPaper = [...Object.keys(printed).map((name) => `${name}-print.png`), 'pages-print.txt'];
	expect(readdirSync('e2e/snapshots').sort()).toEqual([...wanted, ...onPaper].sort());
});
