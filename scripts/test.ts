/**
 * `npm test`: everything CI runs. First types, lint, content and unit tests side by side, then the build, then the
 * built site as files, then in a browser.
 *
 *     npm test -- --quick    stops before the build and needs no browser
 *     npm run test:faults    only whole builds under faults, which takes long
 *     npm test -- links      of the tests of the built site, only those whose file name holds “links”
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { localSiteUrl } from '../lib/site-url';
import { findChromium } from './chromium';
import { freePort } from './free-port';
import { main, run } from './run';

interface Totals {
	passed: number;
	failed: number;
}

const start = Date.now();
const totals: Totals = { passed: 0, failed: 0 };

main(async () => {
	process.env.SITE_URL ||= localSiteUrl();

	if (process.argv.includes('--faults')) {
		await step('Whole builds under faults', () => nodeTests([resolve('e2e/faults/build.faults.ts')]));
	} else await everything();
	console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
	if (totals.failed > 0) process.exitCode = 1;
});

async function everything(): Promise<void> {
	const quick = process.argv.includes('--quick');
	const wanted = process.argv.slice(2).filter((word) => word !== '--quick');
	const isWanted = (file: string) => wanted.length === 0 || wanted.some((word) => file.includes(word));
	const outsideBrowser = await Promise.all([
		step('Types, lint and content', () => script('scripts/check.ts')),
		step('Unit tests', () =>
			// The longest first, so that the others run beside it.
			nodeTests([
				inOneProcess('check', testsIn('check')),
				inOneProcess('studio', testsIn('studio')),
				inOneProcess('scripts', testsIn('scripts')),
				inOneProcess('others', testsIn('model', 'lib', 'alternates', 'components', 'publish')),
			]),
		),
	]);
	// What is built from something broken fails for the same reason once more.
	if (!quick && outsideBrowser.every(Boolean) && (await step('Build', () => script('scripts/build.ts')))) {
		const files = testsIn('e2e').filter(isWanted);
		if (files.length > 0) {
			const alone = files.filter((file) => /\b(hostile|vnu)\.test\.ts$/.test(file));
			const others = files.filter((file) => !alone.includes(file));
			await step('The built site as files', () => nodeTests([...alone, inOneProcess('files', others)]));
		}
		await step('The built site in a browser', () => browserTests(wanted, files.length > 0));
	}
}

/** Says what begins and how long it took, and counts what came of it. */
async function step(name: string, work: () => Promise<Totals>): Promise<boolean> {
	console.log(`\n${elapsed()} ${name} …`);
	const { passed, failed } = await work().catch((error: unknown) => {
		console.error(`\n${error instanceof Error ? error.message : error}`);
		return { passed: 0, failed: 1 };
	});
	totals.passed += passed;
	totals.failed += failed;
	console.log(`\n${elapsed()} ${name}: ${failed > 0 ? `${failed} failed` : 'done'}`);
	return failed === 0;
}

/** Runs one of the project's scripts, which counts as one test. */
async function script(file: string): Promise<Totals> {
	await run('tsx', [file]);
	return { passed: 1, failed: 0 };
}

function elapsed(): string {
	const seconds = Math.round((Date.now() - start) / 1000);
	return `[${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}]`;
}

function testsIn(...folders: string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.test.ts'))
			.map((file) => resolve(folder, file)),
	);
}

/** @returns a file that runs several test files: to start a process for each of them takes longer than most do. */
function inOneProcess(name: string, tests: readonly string[]): string {
	const file = resolve('.fixtures/unit-tests', `${name}.ts`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, tests.map((test) => `import ${JSON.stringify(test)};\n`).join(''));
	return file;
}

/** Runs test files, each in a process of its own, and prints what they say. */
async function nodeTests(files: readonly string[]): Promise<Totals> {
	const counted: Totals = { passed: 0, failed: 0 };
	const stream = runTests({ files, concurrency: 2 });
	stream.on('test:pass', ({ details }) => {
		if (details.type !== 'suite') counted.passed++;
	});
	stream.on('test:fail', ({ details }) => {
		if (details.type !== 'suite') counted.failed++;
	});
	const printed = stream.compose(new spec());
	for await (const text of printed) process.stdout.write(text);
	return counted;
}

async function browserTests(wanted: readonly string[], mayBeNone: boolean): Promise<Totals> {
	const env = { ...process.env, CHROMIUM_PATH: await findChromium(), E2E_PORT: String(await freePort()) };
	const none = mayBeNone ? ['--pass-with-no-tests'] : [];
	const failure = await run('playwright', ['test', ...none, ...wanted], { env }).catch((error: Error) => error);
	const { stats } = JSON.parse(readFileSync('test-results/results.json', 'utf8'));
	if (failure && stats.unexpected === 0) throw failure;
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
