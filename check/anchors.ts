/** What can be linked to on a page. */
import { concernSources } from '@/model/concern';
import { decisionSources } from '@/model/decision';
import { termAnchor } from '@/model/glossary';
import { attribute, headingsIn, type Tag, tagsIn } from './markup';
import type { Site, Text } from './site';

/** Ids that the layout (`components/`) gives to its own parts on every page, and on an overview. */
const onEveryPage = ['main', 'menu', 'crisis'];
/** On every page but the one that it leads to. */
const callToAction = ['next'];
/** Only while groups are open: nothing may link to them. */
export const groupSummaries = ['open-groups'];
const onOverview = ['glance', 'parts'];
const onSections = ['related'];
const withSources = ['sources'];
const withDecisionAid = ['decision-aid', 'help-first', 'aid-begin', 'aid-lean', 'aid-call'];

/** Every id that the layout gives on some page. */
export const anchorsOfLayouts: readonly string[] = [
	...onEveryPage,
	...callToAction,
	...groupSummaries,
	...onOverview,
	...onSections,
	...withSources,
	...withDecisionAid,
];

/** Each question of the decision aid, and why its two statements count. */
function questionIds({ comparison }: Text): string[] {
	return (comparison?.decision?.factors ?? []).flatMap((_, index) => ['q', 'a', 'b'].map((name) => name + (index + 1)));
}

/** The layout's own anchors on the page that shows this text. */
function anchorsOfLayout(text: Text): string[] {
	const { kind, slug, tree } = text;
	if (kind === 'block') return [];
	return [
		...onEveryPage,
		...(kind === 'page' && slug === 'contact' ? [] : callToAction),
		...(kind === 'section' ? (slug === 'overview' ? onOverview : onSections) : []),
		...(citedBy(text).length > 0 ? withSources : []),
		...(tree && tagsIn(tree, 'DecisionAid').length > 0 ? [...withDecisionAid, ...questionIds(text)] : []),
	];
}

/** Every anchor on the page that shows this text, or nothing when the text cannot be read. */
export function anchorsOf(text: Text, site: Site): string[] | undefined {
	return text.tree && [...headingsIn(text.tree).map(({ id }) => id), ...anchorsBesideHeadings(text, site)];
}

/** Every anchor on the page that shows this text, but for those of its headings. */
export function anchorsBesideHeadings(text: Text, site: Site): string[] {
	const { tree } = text;
	if (!tree) return [];
	const has = (tag: string) => tagsIn(tree, tag).length > 0;
	const isLong = (list: Tag) =>
		!list.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'short');
	return [
		...rowAnchors(text),
		...(has('SourceList') ? site.texts : [text]).flatMap(citedBy).map((id) => `source-${id}`),
		...(has('HelpLineList') ? Object.keys(site.helpLines.value ?? {}).map((id) => `help-${id}`) : []),
		...(has('GlossaryList') ? Object.keys(site.glossary.value ?? {}).map(termAnchor) : []),
		...(tagsIn(tree, 'GroupList').some(isLong) ? site.openGroups : []),
		...(has('GuideList') ? site.comparisons.map(({ folder }) => folder) : []),
		...anchorsOfLayout(text),
	];
}

/** The anchors of the rows of a text's tables. */
function rowAnchors({ tree, comparison, slug }: Text): string[] {
	if (!tree) return [];
	const tables = tagsIn(tree, 'ComparisonTable').map((tag) => attribute(tag, 'name') ?? '');
	if (comparison && slug === 'overview') tables.push(comparison.overviewTable);
	const rows = tables.flatMap(
		(table) => comparison?.tables[table]?.aspects.map((aspect) => `${table}-${aspect}`) ?? [],
	);
	const concerns = tagsIn(tree, 'ConcernTable').length > 0 ? Object.keys(comparison?.concerns?.rows ?? {}) : [];
	return [...rows, ...concerns];
}

/** Every anchor on the page that shows a whole guide, or nothing when one of its texts cannot be read. */
export function anchorsOfWholeGuide(folder: string, site: Site): string[] | undefined {
	const parts = site.texts.filter((text) => text.kind === 'section' && text.folder === folder && !text.draft);
	if (parts.some(({ tree, slug }) => !tree || slug === undefined)) return undefined;
	return [
		...onEveryPage,
		...callToAction,
		...parts.flatMap((part) => [
			...(part.slug === 'overview' ? [] : [part.slug ?? '']),
			...[...(part.tree ? headingsIn(part.tree).map(({ id }) => id) : []), ...rowAnchors(part)].map(
				(id) => `${part.slug}--${id}`,
			),
		]),
	];
}

/** The sources that a text cites: in its claims, in its decision aid and in its table by concern. */
export function citedBy({ tree, comparison }: Text): string[] {
	if (!tree) return [];
	const has = (tag: string) => tagsIn(tree, tag).length > 0;
	return [
		...tagsIn(tree, 'Claim').flatMap((tag) => attribute(tag, 'sources')?.match(/\S+/g) ?? []),
		...(has('DecisionAid') ? decisionSources(comparison?.decision) : []),
		...(has('ConcernTable') ? concernSources(comparison?.concerns) : []),
	];
}
