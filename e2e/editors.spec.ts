/** What editors do at the command line, in a copy of the real site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copySite, type SiteCopy } from './site-copy';

const guide = 'content/group-vs-individual-therapy';
const section = `${guide}/030-group-therapy.mdx`;

let copy: SiteCopy;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
	copy = copySite('editors');
	// The site published before, which no slip may touch.
	mkdirSync(join(copy.dir, 'out'));
	writeFileSync(join(copy.dir, 'out/index.html'), 'the site before');
});

test.afterEach(() => {
	expect(readdirSync(join(copy.dir, 'out'))).toEqual(['index.html']);
	expect(readFileSync(join(copy.dir, 'out/index.html'), 'utf8')).toBe('the site before');
});

/** Breaks a file, looks what check and build say, and puts it back. */
function withSlip(file: string, change: (text: string) => string, look: () => void): void {
	const path = join(copy.dir, file);
	const before = readFileSync(path);
	copy.edit(file, change);
	try {
		look();
	} finally {
		writeFileSync(path, before);
	}
}

test('when all is well one line says what was checked, in less than five seconds', () => {
	const start = Date.now();
	const { code, output } = copy.run('check');
	expect(code, output).toBe(0);
	expect(output.trim().split('\n')).toHaveLength(1);
	expect(output).toMatch(/^No problems in the content\. Checked: \d+ sections in \d+ comparisons?/);
	// Other tests may run at the same time: twice the time is left for them.
	expect(Date.now() - start).toBeLessThan(10_000);
});

for (const [what, file, change, message] of [
	[
		'a half-deleted tag',
		section,
		(text: string) => `${text}\nA group has <Figure name="gro`,
		/030-group-therapy\.mdx:\d+:13 {2}error {2}A quotation mark is missing/,
	],
	[
		'a missing comma in data',
		'content/practice.ts',
		(text: string) => text.replace("Counseling',", "Counseling'"),
		/practice\.ts:\d+:\d+ {2}error {2}The file cannot be read/,
	],
	[
		'a cell deleted',
		`${guide}/comparison.ts`,
		(text: string) => text.replace(/\t+group: 'Usually lower.*\n/, ''),
		/comparison\.ts:\d+:\d+ {2}error {2}A cell is missing: row “cost”/,
	],
	[
		'a field of a source misspelled',
		'content/sources.ts',
		(text: string) => text.replace(/\tkind: /, '\tkinds: '),
		/sources\.ts:\d+:\d+ {2}error {2}There is nothing called “kinds” here\. Did you mean “kind”\?/,
	],
	[
		'a missing quotation mark in the former addresses',
		'content/redirects.ts',
		(text: string) => text.replace("',\n", ',\n'),
		/redirects\.ts:\d+:\d+ {2}error {2}The file cannot be read/,
	],
	['an exclamation mark', section, (text: string) => `${text}\nYou are welcome!\n`, /error {2}An exclamation mark/],
] as const) {
	test(`${what}: check, build and editor stop, say where, and leave the site as it was`, () => {
		test.setTimeout(90_000);
		withSlip(file, change, () => {
			for (const script of ['check', 'build', 'editor']) {
				const { code, output } = copy.run(script);
				expect(code).toBe(1);
				expect(output).toMatch(message);
				expect(output.match(/ {2}error {2}/g)).toHaveLength(1);
				expect(output).not.toMatch(/\bTS\d{4}|node_modules|at .*:\d+:\d+\)/);
			}
		});
	});
}

test('a warning is shown and stops nothing', () => {
	withSlip(
		section,
		(text) => `${text}\nYou can reflekt on this.\n`,
		() => {
			const { code, output } = copy.run('check');
			expect(code, output).toBe(0);
			expect(output).toMatch(/warning {2}“reflekt” is not in the dictionary/);
		},
	);
});

test('on GitHub the same messages become remarks on the lines of a change', () => {
	withSlip(
		section,
		(text) => text.replace(/^updated: .*/m, 'updated: yesterday'),
		() => {
			const { output } = copy.run('check', { GITHUB_ACTIONS: 'true' });
			expect(output).toMatch(
				/^::error file=content\/group-vs-individual-therapy\/030-group-therapy\.mdx,line=6,col=10::“updated” must be/m,
			);
		},
	);
});

test('a new section is where the message says, is checked, and is not written over', () => {
	const { code, output } = copy.run('new', {}, ['section', 'What to bring']);
	expect(code, output).toBe(0);
	const [file = ''] = /content\/\S+\.mdx/.exec(output) ?? [];
	expect(existsSync(join(copy.dir, file))).toBe(true);
	const text = readFileSync(join(copy.dir, file), 'utf8');
	const again = copy.run('new', {}, ['section', 'What to bring']);
	expect(again.code).toBe(1);
	expect(again.output).toContain('There is a part with this name already');
	expect(readFileSync(join(copy.dir, file), 'utf8')).toBe(text);
	expect(copy.run('check').code).toBe(0);
});

test('a new comparison is a folder and a line, and is checked', () => {
	const { code, output } = copy.run('new', {}, ['comparison', 'Online therapy vs office visits']);
	expect(code, output).toBe(0);
	expect(readFileSync(join(copy.dir, 'content/comparisons.ts'), 'utf8')).toContain(
		"'./online-therapy-vs-office-visits/comparison'",
	);
	expect(copy.run('check').output).toMatch(/in 2 comparisons/);
	const again = copy.run('new', {}, ['comparison', 'Online therapy vs office visits']);
	expect(again.code).toBe(1);
	expect(again.output).toContain('already');
});

for (const [args, message] of [
	[['section', '???'], /cannot become a part of an address/],
	[['section', 'Welcome!'], /Nothing was made[\s\S]*An exclamation mark/],
	[['comparison', 'Therapy'], /Put vs between/],
	[['chapter', 'One'], /Say what is to be made/],
	[['section'], /Say what is to be made/],
] as const) {
	test(`npm run new -- ${args.join(' ')} says what is wrong and makes nothing`, () => {
		const before = readdirSync(join(copy.dir, 'content'), { recursive: true }).length;
		const { code, output } = copy.run('new', {}, args);
		expect(code).toBe(1);
		expect(output).toMatch(message);
		expect(output).not.toMatch(/\bat .*:\d+:\d+/);
		expect(readdirSync(join(copy.dir, 'content'), { recursive: true })).toHaveLength(before);
	});
}
