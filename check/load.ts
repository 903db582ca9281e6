/** Reads everything under `content/` and takes it apart. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { imageSize } from 'image-size';
import { publicSiteUrl } from '@/lib/site-url';
import type { Comparison } from '@/model/comparison';
import type { Practice } from '@/model/practice';
import type { Redirects } from '@/model/redirect';
import { decode, hasByteOrderMark } from './damage';
import { escapeRegExp } from './escape-reg-exp';
import { readFrontmatter } from './frontmatter';
import { readBody } from './markup';
import { pointAt } from './place';
import {
	addressesShape,
	comparisonShape,
	helpLinesShape,
	practiceShape,
	redirectsShape,
	type Shape,
	slipsOfShape,
	sourcesShape,
} from './shape';
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
		readData<Sources>(absoluteRoot, 'content/sources.ts', sourcesShape),
		readData<HelpLines>(absoluteRoot, 'content/help-lines.ts', helpLinesShape),
		readData<Practice>(absoluteRoot, 'content/practice.ts', practiceShape),
		readData<Redirects>(absoluteRoot, 'content/redirects.ts', redirectsShape),
		readData<readonly string[]>(absoluteRoot, 'content/addresses.ts', addressesShape),
	]);
	const comparisonOf = (path: string) => comparisons.find(({ folder }) => folder === folderOf(path))?.value;
	return {
		url: publicSiteUrl(process.env.SITE_URL),
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
	return { ...(await readData<Comparison>(root, `content/${folder}/comparison.ts`, comparisonShape)), folder };
}

async function readRegistry(root: string, comparisons: readonly ComparisonFile[]): Promise<Site['registry']> {
	const path = 'content/comparisons.ts';
	// It reads every comparison.ts: with one of them unreadable it would only say that again.
	if (comparisons.some(({ value }) => !value)) return readFileOrNothing(root, path);
	const { exports, ...file } = await importFile(root, path);
	const value = exports && Object.values(exports).filter(isComparison);
	return { ...file, value };
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

/** Imports a data file. Whatever goes wrong becomes its `slips`. */
async function readData<Value>(root: string, path: string, shape: Shape): Promise<DataFile<Value>> {
	const { exports, ...file } = await importFile(root, path);
	if (!exports) return file;
	const name = path
		.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
		.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const value = exports[name];
	if (value === undefined) {
		return {
			...file,
			slips: [
				{
					reason: `The file does not hold what the site looks for: “export const ${name} = …”. Compare it with an earlier version.`,
				},
			],
		};
	}
	const slips = slipsOfShape(value, shape, file.source);
	return slips.length > 0 ? { ...file, slips } : { ...file, value: value as Value };
}

async function importFile(
	root: string,
	path: string,
): Promise<DataFile<never> & { exports?: Readonly<Record<string, unknown>> }> {
	const { missing, ...file } = await readFileOrNothing(root, path);
	if (missing) {
		return { ...file, slips: [{ reason: 'This file is missing. The site cannot do without it: bring it back.' }] };
	}
	if (file.damage) return file;
	try {
		return { ...file, exports: await import(pathToFileURL(join(root, path)).href) };
	} catch (error) {
		return { ...file, slips: [importSlip(error, root, file)] };
	}
}

function importSlip(error: unknown, root: string, { path, source }: ReadFile): Slip {
	const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
	const absolute = join(root, path);

	const syntax = new RegExp(`${escapeRegExp(absolute)}:(\\d+):(\\d+): ERROR: (.*)`).exec(message);
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
		const at = source.search(new RegExp(`['"][^'"]*${escapeRegExp(name)}['"]`));
		return {
			reason: `There is no file “${relative(root, missing).split(sep).join('/')}”. Correct its name here, or delete this line.`,
			place: at < 0 ? undefined : pointAt(source, at),
		};
	}
	const unknown = /^(\w+) is not defined$/.exec(message)?.[1];
	const [, line, column] = new RegExp(`${escapeRegExp(absolute)}:(\\d+):(\\d+)`).exec(stack) ?? [];
	return {
		reason:
			unknown === undefined
				? 'The file cannot be read. Compare it with an earlier version, or undo your last change here.'
				: `“${unknown}” means nothing here. Is it misspelled, or are quotation marks missing around it: '${unknown}'?`,
		place: line ? { line: Number(line), column: Number(column) } : undefined,
	};
}

function isComparison(value: unknown): value is Comparison {
	return slipsOfShape(value, comparisonShape, '').length === 0;
}
