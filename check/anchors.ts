/** What can be linked to on a page. */
import { concernSources } from '@/model/concern';
import { decisionSources } from '@/model/decision';
import { termAnchor } from '@/model/glossary';
import { attribute, headingsIn, tagsIn } from './markup';
import type { Site, Text } from './site';

/** Ids that the layout (`components/`) gives to its own parts on every page, and on an overview. */
const onEveryPage = ['main', 'menu', 'crisis', 'next', 'open-groups'];
const onOverview = ['glance', 'parts'];
const onSections = ['related'];
const withSources = ['sources'];
const withDecisionAid = ['decision-aid', 'help-first', 'aid-begin', 'aid-lean', 'aid-call'];

/** Every id that the layout gives on some page. */
export const anchorsOfLayouts: readonly string[] = [
	...onEveryPage,
	...onOverview,
	...onSections,
	...withSources,
	...withDecisionAid,
];

/** The layout's own anchors on the page that shows this text. */
export function anchorsOfLayout(text: Text): string[] {
	const { kind, slug, tree } = text;
	if (kind === 'block') return [];
	return [
		...onEveryPage,
		...(kind === 'section' && slug === 'overview' ? onOverview : []),
		...(kind === 'section' ? onSections : []),
		...(citedBy(text).length > 0 ? withSources : []),
		...(tree && tagsIn(tree, 'DecisionAid').length > 0 ? withDecisionAid : []),
	];
}

/** Every anchor on the page that shows this text, or nothing when the text cannot be read. */
export function anchorsOf(text: Text, site: Site): string[] | undefined {
	const own = ownAnchors(text);
	const { tree } = text;
	if (!own || !tree) return undefined;
	const cited = tagsIn(tree, 'SourceList').length > 0 ? site.texts : [text];
	return [
		...own,
		...cited.flatMap(citedBy).map((id) => `source-${id}`),
		...(tagsIn(tree, 'HelpLineList').length > 0
			? Object.keys(site.helpLines.value ?? {}).map((id) => `help-${id}`)
			: []),
		...(tagsIn(tree, 'GlossaryList').length > 0 ? Object.keys(site.glossary.value ?? {}).map(termAnchor) : []),
		...(tagsIn(tree, 'GroupList').length > 0 ? Object.keys(site.groups.value ?? {}) : []),
		...(tagsIn(tree, 'GuideList').length > 0 ? site.comparisons.map(({ folder }) => folder) : []),
		...anchorsOfLayout(text),
	];
}

/** The anchors that a text adds: those of its headings and of the rows of its tables. */
function ownAnchors({ tree, comparison, slug }: Text): string[] | undefined {
	if (!tree) return undefined;
	const tables = tagsIn(tree, 'ComparisonTable').map((tag) => attribute(tag, 'name') ?? '');
	if (comparison && slug === 'overview') tables.push(comparison.overviewTable);
	const rows = tables.flatMap(
		(table) => comparison?.tables[table]?.aspects.map((aspect) => `${table}-${aspect}`) ?? [],
	);
	const concerns = tagsIn(tree, 'ConcernTable').length > 0 ? Object.keys(comparison?.concerns?.rows ?? {}) : [];
	return [...headingsIn(tree).map(({ id }) => id), ...rows, ...concerns];
}

/** Every anchor on the page that shows a whole guide, or nothing when one of its texts cannot be read. */
export function anchorsOfWholeGuide(folder: string, site: Site): string[] | undefined {
	const parts = site.texts.filter((text) => text.kind === 'section' && text.folder === folder && !text.draft);
	if (parts.some(({ tree, slug }) => !tree || slug === undefined)) return undefined;
	return [
		...onEveryPage,
		...parts.flatMap((part) => [
			...(part.slug === 'overview' ? [] : [part.slug ?? '']),
			...(ownAnchors(part) ?? []).map((id) => `${part.slug}--${id}`),
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
