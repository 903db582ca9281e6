/** What editors do at the command line, in a copy of the real site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mainGuide } from '../lib/content';
import { editData } from './data-file';
import { copySite, type SiteCopy } from './site-copy';

const { comparison, parts } = mainGuide();
const [part] = parts;
if (!part) throw new Error('The guide has no part.');
const section = `content/${part._raw.sourceFilePath}`;
const data = `content/${comparison.slug}/comparison.ts`;

let copy: SiteCopy;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
	copy = copySite('editors');
	// The site published before, which no mistake may touch.
	mkdirSync(join(copy.dir, 'out'));
	writeFileSync(join(copy.dir, 'out/index.html'), 'the site before');
});

test.afterEach(() => {
	expect(readdirSync(join(copy.dir, 'out'))).toEqual(['index.html']);
	expect(readFileSync(join(copy.dir, 'out/index.html'), 'utf8')).toBe('the site before');
});

/** Changes files, looks what the commands say, and puts the files back. */
function changed(files: readonly string[], change: () => void, look: () => void): void {
	const before = files.map((file) => [join(copy.dir, file), readFileSync(join(copy.dir, file))] as const);
	try {
		change();
		look();
	} finally {
		for (const [path, text] of before) writeFileSync(path, text);
	}
}

/** The number of the line in a file of the copy that holds some words. */
function lineOf(file: string, words: string): number {
	return (
		readFileSync(join(copy.dir, file), 'utf8')
			.split('\n')
			.findIndex((line) => line.includes(words)) + 1
	);
}

test('with mistakes in a text and in the data, every command stops, says where, and leaves the last site alone', () => {
	const [aspect = '', ...others] = Object.keys(comparison.aspects);
	const format = comparison.formats[0]?.id ?? '';
	expect(others.length).toBeGreaterThan(0);
	const change = () => {
		copy.edit(section, (text) => `${text}\nThis one has <Figure name="gro`);
		editData(join(copy.dir, data), ({ aspects }) => {
			delete aspects[aspect].cells[format];
		});
	};
	changed([section, data], change, () => {
		for (const script of ['check', 'build']) {
			const { code, output } = copy.run(script);
			expect(code).toBe(1);
			expect(output).toContain(`${section}:${lineOf(section, '<Figure name="gro')}:14  error  `);
			expect(output).toMatch(new RegExp(`${data}:\\d+:\\d+ {2}error {2}.*“${aspect}”.*“${format}”`));
			expect(output.match(/ {2}error {2}/g)).toHaveLength(2);
			expect(output).not.toMatch(/\bTS\d{4}|node_modules|at .*:\d+:\d+\)/);
		}
	});
});

test('a warning stops nothing, and on GitHub it becomes an annotation on its line', () => {
	const change = () => copy.edit(section, (text) => `${text}\nYou can reflekt on this.\n`);
	changed([section], change, () => {
		const line = lineOf(section, 'reflekt');
		const { code, output } = copy.run('check', { GITHUB_ACTIONS: 'true' });
		expect(code, output).toBe(0);
		expect(output).toMatch(/warning {2}“reflekt” is not in the dictionary/);
		expect(output).toContain(`::warning file=${section},line=${line},col=9::`);
	});
});

test('npm run new makes a section that the check reads, and never overwrites one', () => {
	const title = 'A part that no guide has yet';
	const { code, output } = copy.run('new', {}, ['section', title]);
	expect(code, output).toBe(0);
	const [file = ''] = /content\/\S+\.mdx/.exec(output) ?? [];
	expect(existsSync(join(copy.dir, file))).toBe(true);
	const text = readFileSync(join(copy.dir, file), 'utf8');
	const again = copy.run('new', {}, ['section', title]);
	expect(again.code).toBe(1);
	expect(again.output).toContain('already');
	expect(readFileSync(join(copy.dir, file), 'utf8')).toBe(text);
});

test('a new comparison is a folder and a line, and passes the check with its warnings summed up', () => {
	const title = 'Pencils vs pens';
	const { code, output } = copy.run('new', {}, ['comparison', title]);
	expect(code, output).toBe(0);
	expect(readFileSync(join(copy.dir, 'content/comparisons.ts'), 'utf8')).toContain("'pencils-vs-pens'");
	const checked = copy.run('check');
	expect(checked.code, checked.output).toBe(0);
	expect(checked.output).toMatch(/^No errors, \d+ warnings? in \d+ files?$/m);
});

test('npm run new says what is wrong with a name and makes nothing', () => {
	const before = readdirSync(join(copy.dir, 'content'), { recursive: true }).length;
	for (const [args, message] of [
		[['section', '???'], /cannot become a part of an address/],
		[['comparison', 'Therapy'], /\bvs\b/],
		[['section'], /npm run new -- section/],
	] as const) {
		const { code, output } = copy.run('new', {}, args);
		expect(code, args.join(' ')).toBe(1);
		expect(output).toMatch(message);
		expect(output).not.toMatch(/\bat .*:\d+:\d+/);
	}
	expect(readdirSync(join(copy.dir, 'content'), { recursive: true })).toHaveLength(before);
});
