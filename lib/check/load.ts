/** Reads everything under `content/` and takes it apart. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { imageSize } from 'image-size';
import type { Comparison } from '@/lib/comparison';
import type { Practice } from '@/lib/practice';
import type { Redirects } from '@/lib/redirect';
import { decode, hasByteOrderMark } from './damage';
import { readFrontmatter } from './frontmatter';
import { readBody } from './markup';
import { pointAt } from './place';
import type { ComparisonFile, DataFile, HelpLines, ReadFile, Site, Slip, Sources, Text } from './site';
import { isSlug } from './slug';

const plainFolders: Readonly<Record<string, Text['kind']>> = { pages: 'page', blocks: 'block' };

/**
 * Takes the root of the project. Node keeps modules that it has imported: call this once in a process for one root,
 * or changed data files are not seen.
 */
export async function loadSite(root: string): Promise<Site> {
	const absoluteRoot = resolve(root);
	const paths = await listFiles(absoluteRoot, 'content');
	const texts = paths.filter((path) => /^content\/[^/]+\/[^/]+\.mdx$/.test(path));
	const folders = new Set(
		[...texts, ...paths.filter((path) => /^content\/[^/]+\/comparison\.ts$/.test(path))]
			.map(folderOf)
			.filter((folder) => !Object.hasOwn(plainFolders, folder)),
	);

	const [comparisons, sources, helpLines, practice, redirects, addresses] = await Promise.all([
		Promise.all([...folders].map((folder) => readComparison(absoluteRoot, folder))),
		readData<Sources>(absoluteRoot, 'content/sources.ts', ({ sources }) => asRecord(sources)),
		readData<HelpLines>(absoluteRoot, 'content/help-lines.ts', ({ helpLines }) => asRecord(helpLines)),
		readData<Practice>(absoluteRoot, 'content/practice.ts', ({ practice }) => asRecord(practice)),
		readData<Redirects>(absoluteRoot, 'content/redirects.ts', ({ redirects }) => asRecord(redirects)),
		readData<readonly string[]>(absoluteRoot, 'content/addresses.ts', ({ addresses }) =>
			Array.isArray(addresses) ? addresses : undefined,
		),
	]);
	const comparisonOf = (path: string) => comparisons.find(({ folder }) => folder === folderOf(path))?.value;
	return {
		paths,
		publicFiles: await readPublicFiles(absoluteRoot),
		words: await readWords(absoluteRoot),
		texts: await Promise.all(texts.map((path) => readText(absoluteRoot, path, comparisonOf(path)))),
		comparisons,
		registry: await readRegistry(absoluteRoot, comparisons),
		sources,
		helpLines,
		practice,
		redirects,
		addresses,
	};
}

async function readPublicFiles(root: string): Promise<Site['publicFiles']> {
	const files = (await listFiles(root, 'public')).map(async (path) => {
		const content = await readFile(join(root, path));
		return [path.slice('public'.length), { bytes: content.length, isPicture: isPicture(content) }] as const;
	});
	return new Map(await Promise.all(files));
}

function isPicture(content: Uint8Array): boolean {
	try {
		return imageSize(content).width > 0;
	} catch {
		return false;
	}
}

/** One word a line; what follows # is a remark. */
async function readWords(root: string): Promise<Set<string>> {
	const text = await readFile(join(root, 'content/words.txt'), 'utf8').catch(() => '');
	const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/#.*/, '').trim());
	return new Set(lines.filter(Boolean).map((word) => word.replaceAll('’', "'")));
}

async function readComparison(root: string, folder: string): Promise<ComparisonFile> {
	const file = await readData(root, `content/${folder}/comparison.ts`, ({ comparison }) =>
		looksLikeComparison(comparison) ? comparison : undefined,
	);
	return { ...file, folder };
}

async function readRegistry(root: string, comparisons: readonly ComparisonFile[]): Promise<Site['registry']> {
	const path = 'content/comparisons.ts';
	// It reads every comparison.ts: with one of them unreadable it would only say that again.
	if (comparisons.some(({ value }) => !value)) return readFileOrNothing(root, path);
	return readData(root, path, (exports) => Object.values(exports).filter(looksLikeComparison));
}

function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}

/** Hidden files are the system's and the editing programs': they are not content. */
async function listFiles(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	const found = await Promise.all(
		entries
			.filter(({ name }) => !name.startsWith('.'))
			.map((entry) => {
				const path = `${folder}/${entry.name}`;
				return entry.isDirectory() ? listFiles(root, path) : [path];
			}),
	);
	return found.flat().sort();
}

async function readText(root: string, path: string, comparison: Comparison | undefined): Promise<Text> {
	const folder = folderOf(path);
	const bytes = await readFile(join(root, path));
	const { source, damage } = decode(bytes);
	const base = {
		path,
		source,
		damage,
		kind: plainFolders[folder] ?? 'section',
		folder,
		name: path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length),
		comparison,
	} as const;
	if (damage)
		return { ...base, draft: false, frontmatter: { fields: new Map(), slips: [], complete: false, closed: false } };

	const frontmatter = readFrontmatter(source);
	const slug = frontmatter.fields.get('slug')?.value;
	const mark: Slip[] = hasByteOrderMark(bytes)
		? [
				{
					reason: 'The file begins with an invisible sign (a byte-order mark). Save it as UTF-8 without it.',
					place: pointAt(source, 0),
				},
			]
		: [];
	return {
		...base,
		frontmatter: { ...frontmatter, slips: [...mark, ...frontmatter.slips] },
		slug: isSlug(slug) ? slug : undefined,
		draft: frontmatter.fields.get('draft')?.value === true,
		...(frontmatter.closed && readBody(source)),
	};
}

async function readFileOrNothing(root: string, path: string): Promise<ReadFile & { missing: boolean }> {
	const bytes = await readFile(join(root, path)).catch(() => undefined);
	return { path, ...decode(bytes ?? new Uint8Array()), missing: bytes === undefined };
}

/** Imports a data file. Whatever goes wrong becomes its `slip`. */
async function readData<Value>(
	root: string,
	path: string,
	pick: (exports: Record<string, unknown>) => Value | undefined,
): Promise<DataFile<Value>> {
	const { missing, ...file } = await readFileOrNothing(root, path);
	if (missing)
		return { ...file, slip: { reason: 'This file is missing. The site cannot do without it: bring it back.' } };
	if (file.damage) return file;
	try {
		const value = pick(await import(pathToFileURL(join(root, path)).href));
		return value === undefined ? { ...file, slip: { reason: wrongExport(path) } } : { ...file, value };
	} catch (error) {
		return { ...file, slip: importSlip(error, root, file) };
	}
}

function wrongExport(path: string): string {
	const name = path
		.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
		.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	return `The file does not hold what the site looks for: “export const ${name} = …”. Compare it with an earlier version.`;
}

function importSlip(error: unknown, root: string, { path, source }: ReadFile): Slip {
	const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
	const absolute = join(root, path);

	const syntax = new RegExp(`${escaped(absolute)}:(\\d+):(\\d+): ERROR: (.*)`).exec(message);
	if (syntax) {
		const sign = /Unexpected "?([‘’“”„])/.exec(syntax[3] ?? '')?.[1];
		return {
			reason: sign
				? `The curly quotation mark ${sign} means nothing here. Put straight ones (') around the words.`
				: 'The file cannot be read from here on. Look for a comma, quotation mark or bracket that is missing or one too many, here or in the line above.',
			place: { line: Number(syntax[1]), column: Number(syntax[2]) + 1 },
		};
	}
	const missing = /Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
	if (missing !== undefined) {
		const name = missing.split(/[\\/]/).slice(-2).join('/');
		const at = source.search(new RegExp(`['"][^'"]*${escaped(name)}['"]`));
		return {
			reason: `There is no file “${relative(root, missing).split(sep).join('/')}”. Correct its name here, or delete this line.`,
			place: at < 0 ? undefined : pointAt(source, at),
		};
	}
	const unknown = /^(\w+) is not defined$/.exec(message)?.[1];
	const [, line, column] = new RegExp(`${escaped(absolute)}:(\\d+):(\\d+)`).exec(stack) ?? [];
	return {
		reason:
			unknown === undefined
				? 'The file cannot be read. Compare it with an earlier version, or undo your last change here.'
				: `“${unknown}” means nothing here. Is it misspelled, or are quotation marks missing around it: '${unknown}'?`,
		place: line ? { line: Number(line), column: Number(column) } : undefined,
	};
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function asRecord<Value>(value: unknown): Value | undefined {
	return typeof value === 'object' && value !== null ? (value as Value) : undefined;
}

/** The compiler sees to the rest; this only keeps the rules from stumbling before it has spoken. */
function looksLikeComparison(value: unknown): value is Comparison {
	const data = asRecord<Record<keyof Comparison, unknown>>(value);
	return (
		data !== undefined &&
		typeof data.slug === 'string' &&
		Array.isArray(data.formats) &&
		[data.figures, data.aspects, data.tables].every((part) => asRecord(part) !== undefined)
	);
}
