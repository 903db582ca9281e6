/** What the content check works on: everything under `content/`, read once and taken apart. */
import type { Root } from 'mdast';
import type { Comparison } from '@/model/comparison';
import type { Glossary } from '@/model/glossary';
import type { Group } from '@/model/group';
import type { HelpLine } from '@/model/help-line';
import type { Practice } from '@/model/practice';
import type { Redirects } from '@/model/redirect';
import type { Source } from '@/model/source';
import type { Point, Range } from './range';

/** Why a file cannot be read, in words for its editor, and where. */
export interface Fault {
	readonly reason: string;
	readonly range?: Point | Range;
}

/** A file with the text it holds. */
export interface ReadFile {
	/** From the root of the project, with `/` on every system: `content/pages/about.mdx`. */
	readonly path: string;
	readonly source: string;
	/** What makes the rest of the file not worth reading: its bytes are no text, or a merge was left unfinished. */
	readonly damage?: Fault;
}

/** One line between the two `---`. */
export interface Field {
	readonly name: string;
	/** What YAML makes of it: a string, a number, a list … */
	readonly value: unknown;
	/** As written, for lists and quoted values too. */
	readonly written: string;
	/** Written without quotes, on one line. */
	readonly plain: boolean;
	readonly range: Range;
	readonly valueRange: Range;
	/** What follows `#` after the value: YAML drops it. */
	readonly comment?: string;
}

export interface Frontmatter {
	/** By name. Empty when the lines cannot be read. */
	readonly fields: ReadonlyMap<string, Field>;
	/** What is wrong with the lines themselves, before any field is looked at. */
	readonly faults: readonly Fault[];
	/** Whether `fields` are all that the editor wrote. */
	readonly complete: boolean;
	/** Whether both `---` are there, so that it is clear where the fields end. */
	readonly closed: boolean;
}

/** An MDX file. */
export interface Text extends ReadFile {
	readonly kind: 'section' | 'page' | 'block';
	/** The folder under `content/`: the comparison's slug, for a section. */
	readonly folder: string;
	/** The file's name without `.mdx`. */
	readonly name: string;
	readonly frontmatter: Frontmatter;
	/** The body. Missing when it cannot be read, and then rules about it stay silent. */
	readonly tree?: Root;
	/** Why there is no tree. */
	readonly fault?: Fault;
	/** Missing when the field is missing or is no slug. */
	readonly slug?: string;
	/** Whether the site does not have it: only `npm run dev` shows a draft, and the list of groups is there while some are open. */
	readonly draft: boolean;
	/** For a section, unless the comparison's data cannot be read. */
	readonly comparison?: Comparison;
}

/** Where a value is written, and everything in it. */
export interface DataNode {
	readonly start: number;
	readonly end: number;
	/** Where its key is written, unless it is an entry of a list. */
	readonly key?: { readonly start: number; readonly end: number };
	readonly entries?: ReadonlyMap<string | number, DataNode>;
	/** For a text: its first letter, and whether it is written as it reads, without a backslash. */
	readonly text?: boolean;
}

/** A TypeScript file with data. */
export interface DataFile<Value> extends ReadFile {
	/** What is written in it. Missing when it cannot be read, or something in it is of another kind than rules rely on. */
	readonly value?: Value;
	/** Where each value in it is written: see `keyRange` and `valueRange` in data.ts. */
	readonly node?: DataNode;
	/** What its schema finds wrong. */
	readonly faults?: readonly Fault[];
}

export interface ComparisonFile extends DataFile<Comparison> {
	readonly folder: string;
}

/** By id. */
export type Sources = Readonly<Record<string, Source>>;

export interface PublicFile {
	readonly bytes: number;
	/** Whether it is a picture in fact, whatever its name ends in. */
	readonly isPicture: boolean;
}

export interface Site {
	/** The site's own address on the web, without a slash at the end. Missing when it is not known: see SITE_URL. */
	readonly url?: string;
	/** Every file under `content/`, as {@link ReadFile.path}, sorted. */
	readonly paths: readonly string[];
	/** Every file under `public/`, by its address, `/room.jpg`. */
	readonly publicFiles: ReadonlyMap<string, PublicFile>;
	/** The words of `content/words.txt`, which the dictionary lacks. */
	readonly words: ReadonlySet<string>;
	readonly texts: readonly Text[];
	/** One per folder of sections, whether or not its `comparison.ts` exists. */
	readonly comparisons: readonly ComparisonFile[];
	/** The folders that `content/comparisons.ts` lists, in its order. */
	readonly registry: DataFile<readonly string[]>;
	readonly sources: DataFile<Sources>;
	readonly helpLines: DataFile<Readonly<Record<string, HelpLine>>>;
	readonly practice: DataFile<Practice>;
	readonly groups: DataFile<Readonly<Record<string, Group>>>;
	/** The ids of the groups that the site shows, in its order. */
	readonly openGroups: readonly string[];
	readonly glossary: DataFile<Glossary>;
	readonly redirects: DataFile<Redirects>;
	/** Every address that was ever published. */
	readonly addresses: DataFile<readonly string[]>;
}

/** How much was looked at. */
export type Counts = Readonly<
	Record<'sections' | 'pages' | 'blocks' | 'comparisons' | 'sources' | 'tags' | 'links', number>
>;

/** The texts whose bodies can be read. */
export function readTexts({ texts }: Site) {
	return texts.filter((text): text is Text & { tree: Root } => text.tree !== undefined);
}

/** The comparisons whose data can be read. */
export function readComparisons({ comparisons }: Site) {
	return comparisons.filter((file): file is ComparisonFile & { value: Comparison } => file.value !== undefined);
}

/** Every file that was read. */
export function readFiles(site: Site): readonly ReadFile[] {
	return [...site.texts, ...dataFiles(site)];
}

/** Every data file that the site needs, whether or not it exists. */
export function dataFiles(site: Site): readonly DataFile<unknown>[] {
	return [
		...site.comparisons,
		site.registry,
		site.sources,
		site.helpLines,
		site.practice,
		site.groups,
		site.glossary,
		site.redirects,
		site.addresses,
	];
}
