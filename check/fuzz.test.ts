/**
 * Files of the site with random damage, the same each time: whatever is in them, the check does not fail, and says in
 * which line the problem is, or that there is none. CHECK_SEED=… tries other damage, CHECK_ROUNDS=… more of it.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkContent, report } from './';
import { today } from './corpus';
import { randomNumbers } from './random-numbers';
import { comparisonFile, folder, sampleSite, section, withDecision, withSite } from './sample-site';

const seed = Number(process.env.CHECK_SEED ?? 20261123);
const rounds = Number(process.env.CHECK_ROUNDS ?? 80);

const random = randomNumbers(seed);
const below = (most: number) => Math.floor(random() * most);
const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;

/** Texts as the site has them, and the small ones of the sample site. */
const real = (path: string) => readFileSync(path, 'utf8');
const sample = (path: string) => String(sampleSite()[path]);
const targets: [path: string, text: string][] = [
	[section, real(`${folder}/030-group-therapy.mdx`)],
	[section, real(`${folder}/090-questions.mdx`)],
	[comparisonFile, real(comparisonFile)],
	[comparisonFile, withDecision()],
	['content/pages/about.mdx', real('content/pages/contact.mdx')],
	['content/blocks/crisis.mdx', real('content/blocks/crisis.mdx')],
	['content/sources.ts', sample('content/sources.ts')],
	['content/help-lines.ts', real('content/help-lines.ts')],
	['content/practice.ts', sample('content/practice.ts')],
	['content/groups.ts', real('content/groups.ts')],
	['content/redirects.ts', real('content/redirects.ts')],
	['content/addresses.ts', real('content/addresses.ts')],
	['content/comparisons.ts', real('content/comparisons.ts')],
	['content/words.txt', real('content/words.txt')],
];

const signs = [
	...'{}[]()<>`\'"“”’\\/|*_#-:;,.!?&@%$~^=+\t\n\r\0 ',
	...'\u2028 \uFEFF \u202E 🙂 \uD800 <!-- /* // ``` </Claim> {…} [^1] null 1e999'.split(' '),
	...['---\n', '${', '<Figure ', '| - |', ': ', '\n\n\n'],
];

/** Every kind of damage to a text. */
const damages: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
	'a sign put in': (text) => splice(text, 0, one(signs)),
	'a sign deleted': (text) => splice(text, 1),
	'a sign replaced': (text) => splice(text, 1, one(signs)),
	'two signs the wrong way round': (text) => {
		const at = below(text.length - 1);
		return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
	},
	'a piece deleted': (text) => splice(text, below(80)),
	'a piece twice': (text) => {
		const from = below(text.length);
		return splice(text, 0, text.slice(from, from + below(200)));
	},
	'a line deleted': (text) => lines(text, (all, at) => all.splice(at, 1)),
	'a line twice': (text) => lines(text, (all, at) => all.splice(at, 0, all[at] ?? '')),
	'two lines the wrong way round': (text) =>
		lines(text, (all, at) => all.splice(at, 2, all[at + 1] ?? '', all[at] ?? '')),
	'a line moved': (text) => lines(text, (all, at) => all.splice(below(all.length), 0, ...all.splice(at, 1))),
	'a line indented': (text) => lines(text, (all, at) => all.splice(at, 1, `    ${all[at]}`)),
	'the rest gone': (text) => text.slice(0, below(text.length)),
	'the beginning gone': (text) => text.slice(below(text.length)),
	'another file pasted in': (text) => splice(text, 0, one(targets)[1]),
	'Windows line ends': (text) => splice(text, 1).replaceAll('\n', '\r\n'),
	'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
	'mixed line ends': (text) => text.replaceAll('\n', () => one(['\n', '\r\n', '\r'])),
	'a byte-order mark': (text) => `\uFEFF${splice(text, 1)}`,
	'an old encoding': (text) => Buffer.from(splice(text, 0, 'é'), 'latin1'),
	'UTF-16': (text) => Buffer.from(text, 'utf16le'),
	'half a letter': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])]),
	'no text': () => Uint8Array.from({ length: 2000 }, () => below(256)),
	nothing: () => '',
	'only space': () => ' \n\t\n',
	'very much': (text) => text + text.slice(-200).repeat(2500),
	'one endless line': (text) => text.replaceAll('\n', ' '),
	'capitals everywhere': (text) => text.toUpperCase(),
	'quotation marks curled': (text) => text.replaceAll("'", '’').replaceAll('"', '”'),
};

function splice(text: string, remove: number, put = ''): string {
	const at = below(text.length);
	return text.slice(0, at) + put + text.slice(at + remove);
}

function lines(text: string, change: (all: string[], at: number) => unknown): string {
	const all = text.split('\n');
	change(all, below(all.length));
	return all.join('\n');
}

/** Checks what is there now. */
async function look(root: string, label: string): Promise<void> {
	const files = await checkContent(root, { today }).catch((error: Error) => assert.fail(`${label}: ${error.stack}`));
	for (const { path, value, messages } of files) {
		const count = String(value ?? '').split(/\r\n|\n|\r/).length;
		for (const { reason, line, column } of messages) {
			const where = `${label}: ${path}:${line}:${column} ${reason}`;
			assert.doesNotMatch(reason, /\bundefined\b|NaN|\[object|Error:|node_modules|\bat .*:\d+:\d+/, where);
			if (line == null) continue;
			assert.ok(Number.isInteger(line) && line >= 1 && line <= count, `no such line: ${where}`);
			assert.ok(Number.isInteger(column) && Number(column) >= 1, `no such column: ${where}`);
		}
	}
	assert.doesNotMatch(report(files), /NaN|:undefined/, label);
}

test(`no damage to a file makes the check fail (CHECK_SEED=${seed})`, async () => {
	const kinds = Object.entries(damages);
	for (let round = 0; round < rounds; round++) {
		const [kind, damage] = kinds[round % kinds.length] ?? one(kinds);
		const [path, text] = one(targets);
		await withSite({ [path]: damage(text) }, (root) => look(root, `no. ${round}, ${kind} in ${path}`));
	}
});

test('what is no file in place of one does not make the check fail', async () => {
	const puts = [
		(file: string) => symlinkSync('nowhere', file),
		(file: string) => symlinkSync(file, file),
		(file: string) => symlinkSync('..', file),
		(file: string) => mkdirSync(file),
	];
	const paths = [...new Set(targets.map(([path]) => path)), 'public/room.jpg'];
	for (const [index, path] of [...paths, ...paths].entries()) {
		await withSite({ [path]: null }, async (root) => {
			puts[index % puts.length]?.(join(root, path));
			try {
				await look(root, path);
			} finally {
				rmSync(join(root, path), { recursive: true, force: true });
			}
		});
	}
});
