/**
 * The one door to the content. Everything else asks here; nothing else knows that contentlayer exists
 * (a lint rule sees to it), so another content library would touch this file and contentlayer.config.ts.
 */
import {
	allBlocks,
	allPages,
	allSections,
	type Block as BlockDocument,
	type Page as PageDocument,
	type Section as SectionDocument,
} from 'contentlayer/generated';
import { comparisons } from '@/content/comparisons';
import { glossary as allGlossary } from '@/content/glossary';
import { groups as allGroups } from '@/content/groups';
import { helpLines as allHelpLines } from '@/content/help-lines';
import { sources as allSources } from '@/content/sources';
import type { Comparison } from '@/model/comparison';
import { concernSources, concernTable } from '@/model/concern';
import { decisionSources } from '@/model/decision';
import type { Glossary } from '@/model/glossary';
import { type Group, passedDay } from '@/model/group';
import type { HelpLine } from '@/model/help-line';
import type { Source } from '@/model/source';
import { buildDay } from './build-day';
import { type Outline, outline } from './outline';

/** A part of a guide, or its overview. */
export interface Section extends SectionDocument, Outline {
	/** The address, from the root of the site. */
	readonly path: string;
}

export interface Guide {
	readonly comparison: Comparison;
	readonly path: string;
	readonly overview: Section;
	/** In reading order, without the overview. */
	readonly parts: readonly Section[];
}

/** A page that is not part of a guide. */
export interface PlainPage extends PageDocument, Outline {
	readonly path: string;
}

/** The slug of the section at the guide's own address. */
const overviewSlug = 'overview';

/** Only `npm run dev` shows drafts: the build and the tests leave them out. */
const showsDrafts = process.env.NODE_ENV === 'development';

export const glossary: Glossary = allGlossary;
export const helpLines: Readonly<Record<string, HelpLine>> = allHelpLines;
export const sources: Readonly<Record<string, Source>> = allSources;

/** A group that people can join, with its id. */
export interface OpenGroup extends Group {
	readonly id: string;
}

/** The groups that are open on the day of the build, in the order of `content/groups.ts`. */
export const openGroups: readonly OpenGroup[] = Object.entries<Group>(allGroups)
	.filter(([, group]) => !passedDay(group, buildDay()))
	.map(([id, group]) => ({ id, ...group }));

/** The page that lists all open groups. It exists only while there are some. */
export const groupsSlug = 'groups';

/** All guides, in the order of `content/comparisons.ts`. */
export const guides: readonly Guide[] = await Promise.all(
	comparisons.map(async (folder) => {
		const { comparison }: { comparison: Comparison } = await import(`@/content/${folder}/comparison`);
		return toGuide(comparison);
	}),
);

/** All plain pages, among them `home` and `not-found`, which have addresses of their own. */
export const plainPages: readonly PlainPage[] = allPages
	.filter(({ slug }) => slug !== groupsSlug || openGroups.length > 0)
	.map((page) => ({
		...page,
		...outline(page.body.raw),
		path: page.slug === 'home' ? '/' : `/${page.slug}`,
	}));

/** The first guide: the one that pages outside of all guides show. @throws Error when there is none. */
export function mainGuide(): Guide {
	return required(guides[0], 'a comparison in content/comparisons.ts');
}

/** @returns the guide with that slug, or nothing: the address may be a plain page's. */
export function findGuide(slug: string): Guide | undefined {
	return guides.find(({ comparison }) => comparison.slug === slug);
}

/** @throws Error when there is no such guide. */
export function getGuide(slug: string): Guide {
	return required(findGuide(slug), `a comparison with the slug “${slug}” in content/comparisons.ts`);
}

/** @throws Error when there is no such page. */
export function getPlainPage(slug: string): PlainPage {
	return required(
		plainPages.find((page) => page.slug === slug),
		`content/pages/${slug}.mdx`,
	);
}

/** A short text that is on every page, by its file's name. @throws Error when there is no such file. */
export function getBlock(name: string): BlockDocument {
	return required(
		allBlocks.find((block) => block._raw.sourceFileName === `${name}.mdx`),
		`content/blocks/${name}.mdx`,
	);
}

/** The parts beside this one, in reading order; the overview comes before the first. */
export function neighbors(guide: Guide, part: Section): { previous: Section; next?: Section } {
	const index = guide.parts.indexOf(part);
	return { previous: guide.parts[index - 1] ?? guide.overview, next: guide.parts[index + 1] };
}

/** Up to three parts about the same rows of the tables, those that share most first. */
export function relatedParts(guide: Guide, part: Section): readonly Section[] {
	const shared = (other: Section) => other.aspects?.filter((aspect) => part.aspects?.includes(aspect)).length ?? 0;
	return guide.parts
		.filter((other) => other !== part && shared(other) > 0)
		.sort((a, b) => shared(b) - shared(a))
		.slice(0, 3);
}

/** The ids of all sources that some text cites. The content check refuses the others. */
export function citedSources(): readonly string[] {
	const texts = [...guides.flatMap(({ overview, parts }) => [overview, ...parts]), ...plainPages];
	const cited = new Set(texts.flatMap((text) => text.sources));
	return Object.keys(sources).filter((id) => cited.has(id));
}

function toGuide(comparison: Comparison): Guide {
	const path = `/${comparison.slug}`;
	const sections = allSections
		.filter((section) => section._raw.sourceFileDir === comparison.slug)
		.filter((section) => showsDrafts || !section.draft)
		.sort((a, b) => a.order - b.order)
		.map((section) => {
			const found = outlineWith(comparison, section.body.raw);
			const isOverview = section.slug === overviewSlug;
			return {
				...section,
				...found,
				// The overview's own table is below its text.
				tables: [...new Set([...found.tables, ...(isOverview ? [comparison.overviewTable] : [])])],
				path: isOverview ? path : `${path}/${section.slug}`,
			};
		});
	return {
		comparison,
		path,
		overview: required(
			sections.find((section) => section.slug === overviewSlug),
			`a section with the slug “${overviewSlug}” in content${path}`,
		),
		parts: sections.filter((section) => section.slug !== overviewSlug),
	};
}

/** The decision aid and the table by concern cite sources too, from the comparison's data. */
function outlineWith({ decision, concerns }: Comparison, mdx: string): Outline {
	const found = outline(mdx);
	const hasAid = found.tags.has('DecisionAid');
	const hasConcerns = found.tags.has('ConcernTable');
	const cited = [...(hasAid ? decisionSources(decision) : []), ...(hasConcerns ? concernSources(concerns) : [])];
	return {
		...found,
		sources: [...new Set([...found.sources, ...cited])],
		tables: hasConcerns ? [...found.tables, concernTable] : found.tables,
	};
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`The site needs ${what}, and there is none.`);
	return value;
}
