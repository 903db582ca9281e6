/** Pages as Markdown, for programs that read no HTML. The same words, from the same data. */
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { practice } from '@/content/practice';
import { markdownPath } from '@/lib/addresses';
import { type Guide, getBlock, guides, helpLines, type PlainPage, plainPages, type Section } from '@/lib/content';
import { wholeGuideFacts } from '@/lib/metadata';
import { absolute } from '@/lib/site';
import { longDate } from '@/model/date';
import { capitalized, waysToReach } from './help-lines';
import { heading, link, paragraph, quote, strong, text } from './nodes';
import { resolveBody } from './resolve';
import { sourceWords } from './sources';
import { partList, roomNodes, signed, tableNodes } from './tags';

/** A page and what its Markdown says. */
export interface MarkdownPage {
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Without what stands on every page. */
	readonly content: readonly RootContent[];
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' });

/** Every page of the site, but for the one for wrong addresses. */
export function markdownPages(): MarkdownPage[] {
	return [
		...plainPages.filter(({ slug }) => slug !== 'not-found').map(plainPage),
		...guides.flatMap((guide) => [
			overviewPage(guide),
			...guide.parts.map((part) => partPage(guide, part)),
			wholeGuide(guide),
		]),
	];
}

/** One page as a file of its own. */
export function pageMarkdown(page: MarkdownPage): string {
	return write([...helpAtOnce(), ...page.content, { type: 'thematicBreak' }, ...onEveryPage(page.path)]);
}

/** All pages in one file. What stands on every page stands once; whole guides are left out, as they repeat. */
export function allMarkdown(): string {
	const repeated = guides.map(({ path }) => `${path}/all`);
	const pages = markdownPages().filter(({ path }) => !repeated.includes(path));
	const rule: RootContent = { type: 'thematicBreak' };
	return write([...helpAtOnce(), ...onEveryPage('/'), ...pages.flatMap(({ content }) => [rule, ...content])]);
}

function plainPage(page: PlainPage): MarkdownPage {
	const { path, title, description, body, updated } = page;
	return {
		path,
		title,
		description,
		content: [...head(page, updated), ...resolveBody(body.raw, { sources: 'notes', path, headingShift: 0 })],
	};
}

function overviewPage({ comparison, overview, ...guide }: Guide): MarkdownPage {
	return {
		path: guide.path,
		title: overview.title,
		description: overview.description,
		content: [
			...head(overview, overview.updated, overview.reviewed),
			...sectionBody(comparison, overview),
			...roomNodes(comparison),
			heading(2, 'At a glance'),
			...tableNodes(comparison, comparison.overviewTable),
			heading(2, 'The guide, part by part'),
			partList({ comparison, overview, ...guide }),
			paragraph([link(absolute(`${guide.path}/all`), 'The whole guide on one page')]),
		],
	};
}

function partPage({ comparison }: Guide, part: Section): MarkdownPage {
	const { path, title, description } = part;
	return {
		path,
		title,
		description,
		content: [...head(part, part.updated, part.reviewed), ...sectionBody(comparison, part)],
	};
}

function wholeGuide(guide: Guide): MarkdownPage {
	const { comparison, overview, parts } = guide;
	const { path, title, description, updated, reviewed } = wholeGuideFacts(guide);
	return {
		path,
		title,
		description,
		content: [
			...head({ path, title: comparison.title }, updated, reviewed),
			...sectionBody(comparison, overview),
			...roomNodes(comparison),
			...tableNodes(comparison, comparison.overviewTable),
			...parts.flatMap((part) => [heading(2, part.title), ...sectionBody(comparison, part, 1)]),
		],
	};
}

function sectionBody(comparison: Guide['comparison'], { body, path }: Section, headingShift: 0 | 1 = 0): RootContent[] {
	const elsewhere = headingShift === 1 ? path : undefined;
	return resolveBody(body.raw, { comparison, sources: 'notes', path, headingShift, elsewhere });
}

/** The title, when the words last changed, and where the page stands. */
function head({ title, path }: { title: string; path: string }, updated: string, reviewed?: string): RootContent[] {
	const address = absolute(path);
	const review: PhrasingContent[] =
		reviewed && practice.reviewer ? [text(` · Reviewed ${longDate(reviewed)} by `), signed(practice.reviewer)] : [];
	return [
		heading(1, title),
		paragraph([
			text(`${practice.name} · Updated ${longDate(updated)}`),
			...review,
			text(' · '),
			link(address, address),
		]),
	];
}

/** The line at the top of every page. */
function helpAtOnce(): RootContent[] {
	const first = Object.values(helpLines).filter((line) => line.everyPage);
	const ways = first.flatMap((line) => [text(' '), ...capitalized(waysToReach(line)), text('.')]);
	return [quote([paragraph([strong(getBlock('crisis').title), ...ways])])];
}

/** Where to turn at once, and what these words are not. */
function onEveryPage(path: string): RootContent[] {
	return ['crisis', 'disclaimer'].flatMap((name) => {
		const { title, body } = getBlock(name);
		const words = resolveBody(body.raw, { sources: 'notes', path, headingShift: 0 }) as BlockContent[];
		return [quote([paragraph([strong(title)]), ...words])];
	});
}

/** The text, with a note for every source that it names. */
function write(children: readonly RootContent[]): string {
	const cited = new Set<string>();
	visit({ type: 'root', children: [...children] } satisfies Root, 'footnoteReference', ({ identifier }) => {
		cited.add(identifier);
	});
	const notes = [...cited].map(
		(id): FootnoteDefinition => ({
			type: 'footnoteDefinition',
			identifier: id,
			label: id,
			children: [paragraph(sourceWords(id))],
		}),
	);
	return writer.stringify({ type: 'root', children: [...children, ...notes] });
}

/** `llms.txt` as llmstxt.org describes it: what the site is, and a list of its pages as Markdown. */
export function llmsText(): string {
	const pages = markdownPages();
	const linked = (path: string) => {
		const page = pages.find((one) => one.path === path);
		if (!page) throw new Error(`There is no page ${path}.`);
		return `- [${page.title}](${absolute(markdownPath(path))}): ${page.description}`;
	};
	const aboutSite = plainPages.filter(({ slug }) => !['home', 'not-found'].includes(slug));
	return [
		`# ${practice.name}`,
		`> ${plainPages.find(({ slug }) => slug === 'home')?.description}`,
		'Every page is here as Markdown: its address and “.md”. What it says about research names its sources. It is ' +
			'information, not medical advice; whoever passes it on should pass on the help lines with it.',
		...guides.map(({ comparison, path, overview, parts }) =>
			[
				`## ${comparison.title}`,
				'',
				...[overview, ...parts].map((part) => linked(part.path)),
				linked(`${path}/all`),
			].join('\n'),
		),
		['## About this site', '', ...aboutSite.map(({ path }) => linked(path))].join('\n'),
		['## Optional', '', `- [All pages in one file](${absolute('/llms-full.txt')}): the text of the whole site`].join(
			'\n',
		),
		'',
	]
		.join('\n\n')
		.trimEnd()
		.concat('\n');
}
