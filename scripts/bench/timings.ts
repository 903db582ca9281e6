import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { copySite } from '../../e2e/site-copy';
import { mainGuide } from '../../lib/content';
import { freePort } from '../free-port';
import { Failure, toolEnvironment } from '../run';
import { keystroke } from './studio';

/** How long something takes, in seconds, and how long it may take for people not to wait for it. */
export interface Timing {
	readonly what: string;
	readonly seconds: number;
	readonly aim: number;
}

const patient = { timeout: 120_000 };

/** Times what people do at the command line, in a copy of the site, the median of some tries where it is quick. */
export async function timings(browser: Browser): Promise<Timing[]> {
	const copy = copySite('bench');
	const command = (name: string) => async () => {
		const { code, output } = copy.run(name);
		if (code !== 0) throw new Failure(`npm run ${name} failed:\n${output}`);
	};
	const page = await browser.newPage();
	const check = await median(3, command('check'));
	const build = await median(1, command('build'));
	const { start, text, data, key } = await dev(copy.dir, page);
	return [
		{ what: 'npm run check', seconds: check, aim: 5 },
		{ what: 'npm run build', seconds: build, aim: 60 },
		{ what: 'npm run dev: until the first page', seconds: start, aim: 20 },
		{ what: 'npm run dev: a changed text is shown', seconds: text, aim: 2 },
		{ what: 'npm run dev: changed data are shown', seconds: data, aim: 2 },
		{ what: 'the studio: a key pressed in the longest section is on the preview', seconds: key, aim: 0.15 },
	];
}

async function dev(dir: string, page: Page): Promise<Record<'start' | 'text' | 'data' | 'key', number>> {
	const port = await freePort();
	const env = toolEnvironment({ ...process.env, PORT: String(port) });
	const server = spawn('node', ['--import', './scripts/tools.mjs', 'scripts/dev.ts'], {
		cwd: dir,
		env,
		stdio: 'ignore',
	});
	try {
		const { comparison, parts } = mainGuide();
		const part = parts.find(({ tables }) => tables.length > 0) ?? parts[0];
		const [aspect = ''] = comparison.tables[part?.tables[0] ?? comparison.overviewTable]?.aspects ?? [];
		const row = comparison.aspects[aspect]?.label ?? '';
		const start = await seconds(() =>
			expect(async () => expect((await page.goto(`http://localhost:${port}${part?.path}`))?.status()).toBe(200)).toPass(
				patient,
			),
		);
		let tries = 0;
		const change = (file: string, from: RegExp, words: string) => async () => {
			const now = `${words} ${++tries}`;
			const path = join(dir, 'content', file);
			writeFileSync(
				path,
				readFileSync(path, 'utf8').replace(from, (_, before, after) => `${before}${now}${after}`),
			);
			await expect(page.getByRole('main')).toContainText(now, patient);
		};
		const text = await median(5, change(String(part?._raw.sourceFilePath), /^(title: ).*()$/m, 'New words'));
		const quoted = row.replaceAll(/[^\w\s]/g, '\\$&');
		const label = new RegExp(`(label: ')(?:${quoted}|New row \\d+)(')`);
		const data = await median(5, change(`${comparison.slug}/comparison.ts`, label, 'New row'));
		const key = await keystroke(page, `http://localhost:${port}`, dir);
		return { start, text, data, key };
	} finally {
		server.kill('SIGTERM');
	}
}

async function seconds(work: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

/** The middle one of an odd number of tries, with a rest after each in which what it started can end. */
async function median(tries: number, work: () => Promise<void>): Promise<number> {
	const took: number[] = [];
	for (let index = 0; index < tries; index++) {
		took.push(await seconds(work));
		await new Promise((rested) => setTimeout(rested, 3_000));
	}
	return took.sort((a, b) => a - b)[Math.floor(tries / 2)] ?? Number.NaN;
}
