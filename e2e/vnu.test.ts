/** Every published page and picture, its style included, by the Nu validator, which is the W3C's. It runs on Java. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { TagName } from '../model/tags';
import { servedFiles } from './published';
import { partWith } from './site';

interface Message {
	readonly file: string;
	readonly line: number;
	readonly says: string;
}

/** What the validator may say, and why it is right all the same. What it no longer says has to go from here. */
const allowed: readonly { readonly says: RegExp; readonly because: string; readonly with?: TagName }[] = [
	{
		says: /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/,
		because: 'on a phone the rows are laid out as a grid: without roles, browsers may take the table away from readers',
	},
	{
		says: /^The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “t\w+”\.$/,
		because: 'the same',
	},
	{
		says: /^CSS: (“container-type”: Property “container-type” doesn't exist|Unrecognized at-rule “@container”)\.?$/,
		because: 'container queries are newer than its list of properties; every browser in “browserslist” has them',
	},
	{
		says: /^CSS: (“view-transition-name”: Property “view-transition-name” doesn't exist|Unrecognized at-rule “@view-transition”)\.?$/,
		because: 'transitions between pages are newer than its list; browsers without them show the next page at once',
	},
	{
		says: /^CSS: “--\w+”: Parse Error\.$/,
		because:
			'it does not know sums in min() and clamp(), nor the unit of containers; a custom property may hold anything',
	},
	{
		says: /^CSS: “--\w+”: Invalid type: “0, /,
		// In the decision aid's style.
		with: 'DecisionAid',
		because: 'it does not know sums in clamp(); a custom property may hold anything',
	},
];

const folder = mkdtempSync(join(tmpdir(), 'vnu-'));
after(() => rmSync(folder, { recursive: true }));
const broken = {
	'page.html':
		'<!doctype html><html lang="en"><title>Broken</title><style>p{colour:red}</style><p id="a">One<p id="a"><b>two</p></html>',
	'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle radius="2"/></svg>',
};

const version = spawnSync('java', ['-version']);
const skip =
	version.status !== 0 && !process.env.CI
		? 'Java is not installed, so NO page was validated here. On Debian: apt-get install default-jre-headless'
		: false;
const files = servedFiles.filter((file) => /\.(html|svg)$/.test(file)).map((file) => resolve(`out${file}`));
const messages = skip ? [] : validate([...files, ...Object.entries(broken).map(([name, text]) => write(name, text))]);

/** All files in one go: starting Java takes longer than any page. */
function validate(names: readonly string[]): Message[] {
	const args = [
		'-jar',
		createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar'),
		'--format',
		'json',
		'--stdout',
		'--also-check-svg',
		...names,
	];
	const { stdout, error } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (error) throw error;
	const found: { url?: string; lastLine?: number; message: string }[] = JSON.parse(stdout).messages;
	return found.map(({ url, lastLine = 0, message }) => ({
		file: url ? fileURLToPath(url) : 'the validator itself',
		line: lastLine,
		says: message,
	}));
}

function write(name: string, text: string): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

test('every page and picture is valid, except for what is allowed with a reason', { skip }, () => {
	assert.ok(files.length > 10, 'there are pages to validate');
	const wrong = messages
		.filter(({ file, says }) => !file.startsWith(folder) && !allowed.some((one) => one.says.test(says)))
		.map(({ file, line, says }) => `${file}:${line} ${says}`);
	assert.deepEqual([...new Set(wrong)], []);
});

test('every allowed exception still occurs', { skip }, () => {
	const needless = allowed.filter(
		(one) => (!one.with || partWith(one.with)) && !messages.some(({ says }) => one.says.test(says)),
	);
	assert.deepEqual(
		needless.map(({ says }) => says.source),
		[],
		'take these from the list',
	);
});

test('the validator catches mistakes in markup, style and pictures', { skip }, () => {
	for (const [name, part] of [
		['page.html', /Duplicate ID/],
		['page.html', /b.*(violates nesting rules|Unclosed|open)/],
		['page.html', /CSS: “colour”/],
		['picture.svg', /radius/],
	] as const) {
		const said = messages.filter(({ file }) => file === join(folder, name)).map(({ says }) => says);
		assert.ok(
			said.some((one) => part.test(one) && !allowed.some((allowance) => allowance.says.test(one))),
			`${name}: ${said.join('\n')}`,
		);
	}
});
