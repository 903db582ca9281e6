/** Reads everything under `content/` and takes it apart. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
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
import type { DataFile, Fault, ReadFile, Site, Text } from './site';
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

/** Takes the root of the project. Runs nothing that it reads, and reads every file anew each time it is called. */
export function loadSite(root: string, { overlay = new Map(), today = buildDay() }: LoadOptions = {}): Site {
	const folder: Folder = { root: resolve(root), overlay };
	const listed = listFiles(folder, 'content').filter((path) => overlay.get(path) !== null);
	const paths = [
		...new Set([...listed, ...[...overlay].flatMap(([path, text]) => (text === null ? [] : [path]))]),
	].sort();
	const texts = paths.filter((path) => /^content\/[^/]+\/[^/]+\.mdx$/.test(path));
	const folders = new Set(
		[...texts, ...paths.filter((path) => /^content\/[^/]+\/comparison\.ts$/.test(path))]
			.map(folderOf)
			.filter((name) => !plainFolders.has(name)),
	);

	const comparisons = [...folders].map((name) => {
		const data = readDataFile(folder, `content/${name}/comparison.ts`, comparisonSchema);
		return { ...(data as DataFile<Comparison>), folder: name };
	});
	const groups = readDataFile(folder, 'content/groups.ts', groupsSchema);
	const comparisonOf = (path: string) => comparisons.find(({ folder: name }) => name === folderOf(path))?.value;
	const openGroups = Object.entries(groups.value ?? {}).flatMap(([id, group]) => (passedDay(group, today) ? [] : [id]));
	const isDraft = ({ kind, slug, draft }: Text) =>
		draft || (kind === 'page' && slug === groupsPage && openGroups.length === 0);
	return {
		url: publicSiteUrl(process.env.SITE_URL),
		paths,
		publicFiles: readPublicFiles(folder),
		words: readWords(folder),
		texts: texts.flatMap((path) => {
			const text = readText(folder, path, comparisonOf(path));
			return text ? [{ ...text, draft: isDraft(text) }] : [];
		}),
		comparisons,
		registry: readDataFile(folder, 'content/comparisons.ts', registrySchema),
		sources: readDataFile(folder, 'content/sources.ts', sourcesSchema),
		helpLines: readDataFile(folder, 'content/help-lines.ts', helpLinesSchema),
		practice: readDataFile(folder, 'content/practice.ts', practiceSchema),
		groups,
		openGroups,
		glossary: readDataFile(folder, 'content/glossary.ts', glossarySchema),
		redirects: readDataFile(folder, 'content/redirects.ts', redirectsSchema) as DataFile<Redirects>,
		addresses: readDataFile(folder, 'content/addresses.ts', addressesSchema),
	};
}

interface Folder {
	readonly root: string;
	readonly overlay: ReadonlyMap<string, string | null>;
}

/** @returns nothing for a file that is not there, and `'unreadable'` for one that is there and cannot be opened. */
function bytesOf({ root, overlay }: Folder, path: string): Uint8Array | 'unreadable' | undefined {
	const unsaved = overlay.get(path);
	if (unsaved !== undefined) return unsaved === null ? undefined : new TextEncoder().encode(unsaved);
	try {
		return readFileSync(join(root, path));
	} catch {
		return isThere(join(root, path)) ? 'unreadable' : undefined;
	}
}

function isThere(path: string): boolean {
	try {
		return Boolean(lstatSync(path));
	} catch {
		return false;
	}
}

function readPublicFiles(folder: Folder): Site['publicFiles'] {
	const files = listFiles(folder, 'public').map((path) => {
		const bytes = bytesOf(folder, path);
		const content = bytes instanceof Uint8Array ? bytes : new Uint8Array();
		return [path.slice('public'.length), { bytes: content.length, isPicture: isPicture(content) }] as const;
	});
	return new Map(files);
}

function isPicture(content: Uint8Array): boolean {
	try {
		return imageSize(content).width > 0;
	} catch {
		return false;
	}
}

/** One word per line; what follows # is a comment. */
function readWords(folder: Folder): Set<string> {
	const { source } = readFileAt(folder, 'content/words.txt') ?? { source: '' };
	const lines = source.split(/\r\n|\n|\r/).map((line) => line.replace(/#.*/, '').trim());
	return new Set(lines.filter(Boolean).map((word) => word.replaceAll('’', "'")));
}

function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}

/** Hidden files belong to the system and to editing programs: they are not content. */
function listFiles(folder: Folder, path: string): string[] {
	return entriesOf(join(folder.root, path))
		.filter(({ name }) => !name.startsWith('.'))
		.flatMap((entry) => {
			const inner = `${path}/${entry.name}`;
			return entry.isDirectory() ? listFiles(folder, inner) : [inner];
		})
		.sort();
}

/** Nothing for a folder that is not there or cannot be read: then what the site needs from it is missing, which is said. */
function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

type FoundFile = ReadFile & { readonly bytes: Uint8Array };

const taken = new Map<string, { readonly bytes: Uint8Array; readonly parts: unknown }>();

/** What a file is made of. Files with the same bytes as the last time are not taken apart again: that takes longest. */
function takenApart<Parts>({ path, bytes }: FoundFile, takeApart: () => Parts): Parts {
	const before = taken.get(path);
	if (before && Buffer.compare(before.bytes, bytes) === 0) return before.parts as Parts;
	const parts = takeApart();
	taken.set(path, { bytes, parts });
	return parts;
}

/** @returns nothing for a file that is not there: it may have been deleted since it was listed. */
function readFileAt(folder: Folder, path: string): FoundFile | undefined {
	const bytes = bytesOf(folder, path);
	if (bytes === undefined) return undefined;
	if (bytes !== 'unreadable') return { path, bytes, ...decode(bytes) };
	const reason =
		'This file cannot be opened. It may be a link to a file that is gone, or a folder: put the file itself here, or delete it.';
	return { path, bytes: new Uint8Array(), source: '', damage: { reason } };
}

function readText(folder: Folder, path: string, comparison: Comparison | undefined): Text | undefined {
	const file = readFileAt(folder, path);
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

	const { frontmatter, ...body } = takenApart(file, () => {
		const frontmatter = readFrontmatter(source);
		return { frontmatter, ...(frontmatter.closed && readBody(source)) };
	});
	const slug = frontmatter.fields.get('slug')?.value;
	const mark: Fault = {
		reason: 'The file begins with an invisible sign (a byte-order mark). Save it as UTF-8 without it.',
		range: pointAt(source, 0),
	};
	return {
		...base,
		...body,
		frontmatter: { ...frontmatter, faults: [...(hasByteOrderMark(bytes) ? [mark] : []), ...frontmatter.faults] },
		slug: isSlug(slug) ? slug : undefined,
		draft: frontmatter.fields.get('draft')?.value === true,
	};
}

/** Reads a data file, without running it. Whatever is wrong becomes its `faults`. */
function readDataFile<Schema extends z.ZodType>(
	folder: Folder,
	path: string,
	schema: Schema,
): DataFile<z.infer<Schema>> {
	const found = readFileAt(folder, path);
	if (!found) {
		const reason = 'This file is missing. The site cannot do without it: bring it back.';
		return { path, source: '', faults: [{ reason }] };
	}
	const { bytes, ...file } = found;
	if (file.damage) return file;
	const name = path
		.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
		.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const parts = takenApart(found, () => {
		const { value, node, faults } = readData(file.source, name);
		if (!node) return { faults };
		const issues = issuesIn(value, schema);
		return {
			node,
			...(issues.every(({ harmless }) => harmless) && { value: value as z.infer<Schema> }),
			faults: issues.map(({ keys, reason, ofKey }) => ({
				reason,
				range: (ofKey ? keyRange : valueRange)({ source: file.source, node }, keys),
			})),
		};
	});
	return { ...file, ...parts };
}
