/** Reads everything under `content/` and takes it apart. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import type { z } from 'zod';
import { buildDay } from '@/lib/build-day';
import { publicSiteUrl } from '@/lib/site-url';
import { type Comparison, comparisonSchema } from '@/model/comparison';
import { glossarySchema } from '@/model/glossary';
import { groupsSchema, passedDay } from '@/model/group';
import { helpLinesSchema } from '@/model/help-line';
import { practiceSchema } from '@/model/practice';
import { addressesSchema, type Redirects, redirectsSchema, registrySchema } from '@/model/redirect';
import { sourcesSchema } from '@/model/source';
import { groupsPage } from './addresses';
import { decode, hasByteOrderMark } from './damage';
import { keyRange, readData, valueRange } from './data';
import { readFrontmatter } from './frontmatter';
import { issuesIn } from './issues';
import { readBody } from './markup';
import { pointAt } from './range';
import type { ComparisonFile, DataFile, Fault, ReadFile, Site, Text } from './site';
import { isSlug } from './slug';

const plainFolders: ReadonlyMap<string, Text['kind']> = new Map([
	['pages', 'page'],
	['blocks', 'block'],
]);

export interface LoadOptions {
	/** Unsaved texts by path (`content/pages/about.mdx`), read in place of the files. `null` takes a file away. */
	readonly overlay?: ReadonlyMap<string, string | null>;
	/** The day on which groups are open or not, as YYYY-MM-DD. That of the build, if left out. */
	readonly today?: string;
}

/** Takes the root of the project. Runs nothing that it reads, and reads everything anew each time it is called. */
export async function loadSite(
	root: string,
	{ overlay = new Map(), today = buildDay() }: LoadOptions = {},
): Promise<Site> {
	const folder: Folder = { root: resolve(root), overlay };
	const listed = (await listFiles(folder, 'content')).filter((path) => overlay.get(path) !== null);
	const paths = [
		...new Set([...listed, ...[...overlay].flatMap(([path, text]) => (text === null ? [] : [path]))]),
	].sort();
	const texts = paths.filter((path) => /^content\/[^/]+\/[^/]+\.mdx$/.test(path));
	const folders = new Set(
		[...texts, ...paths.filter((path) => /^content\/[^/]+\/comparison\.ts$/.test(path))]
			.map(folderOf)
			.filter((name) => !plainFolders.has(name)),
	);

	const [comparisons, registry, sources, helpLines, practice, groups, glossary, redirects, addresses] =
		await Promise.all([
			Promise.all([...folders].map((name) => readComparison(folder, name))),
			readDataFile(folder, 'content/comparisons.ts', registrySchema),
			readDataFile(folder, 'content/sources.ts', sourcesSchema),
			readDataFile(folder, 'content/help-lines.ts', helpLinesSchema),
			readDataFile(folder, 'content/practice.ts', practiceSchema),
			readDataFile(folder, 'content/groups.ts', groupsSchema),
			readDataFile(folder, 'content/glossary.ts', glossarySchema),
			readDataFile(folder, 'content/redirects.ts', redirectsSchema),
			readDataFile(folder, 'content/addresses.ts', addressesSchema),
		]);
	const comparisonOf = (path: string) => comparisons.find(({ folder: name }) => name === folderOf(path))?.value;
	const read = await Promise.all(texts.map((path) => readText(folder, path, comparisonOf(path))));
	const openGroups = Object.entries(groups.value ?? {}).flatMap(([id, group]) => (passedDay(group, today) ? [] : [id]));
	const isDraft = ({ kind, slug, draft }: Text) =>
		draft || (kind === 'page' && slug === groupsPage && openGroups.length === 0);
	return {
		url: publicSiteUrl(process.env.SITE_URL),
		paths,
		publicFiles: await readPublicFiles(folder),
		words: await readWords(folder),
		texts: read.flatMap((text) => (text ? [{ ...text, draft: isDraft(text) }] : [])),
		comparisons,
		registry,
		sources,
		helpLines,
		practice,
		groups,
		openGroups,
		glossary,
		redirects: redirects as DataFile<Redirects>,
		addresses,
	};
}

interface Folder {
	readonly root: string;
	readonly overlay: ReadonlyMap<string, string | null>;
}

/** @returns nothing for a file that is not there, and `'unreadable'` for one that is there and cannot be opened. */
async function bytesOf({ root, overlay }: Folder, path: string): Promise<Uint8Array | 'unreadable' | undefined> {
	const unsaved = overlay.get(path);
	if (unsaved !== undefined) return unsaved === null ? undefined : new TextEncoder().encode(unsaved);
	try {
		return await readFile(join(root, path));
	} catch {
		const entry = await lstat(join(root, path)).catch(() => undefined);
		return entry && 'unreadable';
	}
}

async function readPublicFiles(folder: Folder): Promise<Site['publicFiles']> {
	const files = (await listFiles(folder, 'public')).map(async (path) => {
		const bytes = await bytesOf(folder, path);
		const content = bytes instanceof Uint8Array ? bytes : new Uint8Array();
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

/** One word per line; what follows # is a comment. */
async function readWords(folder: Folder): Promise<Set<string>> {
	const { source } = (await readFileAt(folder, 'content/words.txt')) ?? { source: '' };
	const lines = source.split(/\r\n|\n|\r/).map((line) => line.replace(/#.*/, '').trim());
	return new Set(lines.filter(Boolean).map((word) => word.replaceAll('’', "'")));
}

async function readComparison(folder: Folder, name: string): Promise<ComparisonFile> {
	const path = `content/${name}/comparison.ts`;
	return { ...(await readDataFile(folder, path, comparisonSchema)), folder: name } as ComparisonFile;
}

function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}

/** Hidden files belong to the system and to editing programs: they are not content. */
async function listFiles(folder: Folder, path: string): Promise<string[]> {
	const entries = await readdir(join(folder.root, path), { withFileTypes: true }).catch(() => []);
	const found = await Promise.all(
		entries
			.filter(({ name }) => !name.startsWith('.'))
			.map((entry) => {
				const inner = `${path}/${entry.name}`;
				return entry.isDirectory() ? listFiles(folder, inner) : [inner];
			}),
	);
	return found.flat().sort();
}

/** @returns nothing for a file that is not there: it may have been deleted since it was listed. */
async function readFileAt(folder: Folder, path: string): Promise<(ReadFile & { bytes: Uint8Array }) | undefined> {
	const bytes = await bytesOf(folder, path);
	if (bytes === undefined) return undefined;
	if (bytes !== 'unreadable') return { path, bytes, ...decode(bytes) };
	const reason =
		'This file cannot be opened. It may be a link to a file that is gone, or a folder: put the file itself here, or delete it.';
	return { path, bytes: new Uint8Array(), source: '', damage: { reason } };
}

async function readText(folder: Folder, path: string, comparison: Comparison | undefined): Promise<Text | undefined> {
	const file = await readFileAt(folder, path);
	if (!file) return undefined;
	const { bytes, ...read } = file;
	const name = folderOf(path);
	const base = {
		...read,
		kind: plainFolders.get(name) ?? 'section',
		folder: name,
		name: path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length),
		comparison,
	} as const;
	const { source, damage } = read;
	if (damage)
		return { ...base, draft: false, frontmatter: { fields: new Map(), faults: [], complete: false, closed: false } };

	const frontmatter = readFrontmatter(source);
	const slug = frontmatter.fields.get('slug')?.value;
	const mark: Fault[] = hasByteOrderMark(bytes)
		? [
				{
					reason: 'The file begins with an invisible sign (a byte-order mark). Save it as UTF-8 without it.',
					range: pointAt(source, 0),
				},
			]
		: [];
	return {
		...base,
		frontmatter: { ...frontmatter, faults: [...mark, ...frontmatter.faults] },
		slug: isSlug(slug) ? slug : undefined,
		draft: frontmatter.fields.get('draft')?.value === true,
		...(frontmatter.closed && readBody(source)),
	};
}

/** Reads a data file, without running it. Whatever is wrong becomes its `faults`. */
async function readDataFile<Schema extends z.ZodType>(
	folder: Folder,
	path: string,
	schema: Schema,
): Promise<DataFile<z.infer<Schema>>> {
	const found = await readFileAt(folder, path);
	if (!found) {
		const reason = 'This file is missing. The site cannot do without it: bring it back.';
		return { path, source: '', faults: [{ reason }] };
	}
	const { bytes, ...file } = found;
	if (file.damage) return file;
	const name = path
		.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
		.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const { value, node, faults } = readData(file.source, name);
	if (!node) return { ...file, faults };
	const issues = issuesIn(value, schema);
	return {
		...file,
		node,
		...(issues.every(({ harmless }) => harmless) && { value: value as z.infer<Schema> }),
		faults: issues.map(({ keys, reason, ofKey }) => ({
			reason,
			range: (ofKey ? keyRange : valueRange)({ source: file.source, node }, keys),
		})),
	};
}
