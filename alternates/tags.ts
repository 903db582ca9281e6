/** What each tag of `model/tags.ts` is in Markdown: the same words as its component prints. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { practice } from '@/content/practice';
import { tablePath } from '@/lib/addresses';
import { citations } from '@/lib/citation';
import { citedSources, type Guide, guides, helpLines } from '@/lib/content';
import { sourceIds } from '@/lib/outline';
import { absolute } from '@/lib/site';
import type { Comparison } from '@/model/comparison';
import { courseCost } from '@/model/course-cost';
import { longDate } from '@/model/date';
import { cellText, formatFigure } from '@/model/figures';
import { formatMoney } from '@/model/money';
import type { Person } from '@/model/practice';
import { roomLegend, roomOf } from '@/model/room';
import type { TagName } from '@/model/tags';
import { pathInWords } from '@/model/timeline';
import { decisionLink, decisionNodes, planNodes } from './decision';
import { capitalized, waysToReach } from './help-lines';
import { heading, link, list, paragraph, quote, strong, table, text } from './nodes';
import { findSource, notes, sourceWords } from './sources';
import { tableRows } from './table';

/** What the place tells the tags in it. */
export interface TwinContext {
	/** The comparison whose section it is; plain pages and blocks have none. */
	readonly comparison?: Comparison;
	/** Where a claim names its sources: in notes of their own, or in brackets behind it, as readers see it. */
	readonly sources: 'notes' | 'brackets';
	/** The page's address, for links to places on it. */
	readonly path: string;
	/** On the page that holds a whole guide: where the text stands on its own, with what needs room there. */
	readonly elsewhere?: string;
	/** How many levels lower headings stand than in the file. */
	readonly headingShift: 0 | 1;
}

export interface Tag {
	/** Attributes; a flag is true. */
	readonly props: Readonly<Record<string, string | true>>;
	/** What stands in it, tags resolved already. */
	readonly children: readonly Nodes[];
	readonly context: TwinContext;
}

/** Exactly the names that tags.ts lists: one more or one less does not compile. */
export const twinTags: Record<TagName, (tag: Tag) => Nodes[]> = {
	Figure({ props, context }) {
		const figure = comparisonOf(context).figures[named(props)];
		if (!figure) throw new Error(`There is no figure “${named(props)}”.`);
		return [text(formatFigure(figure, { bare: props.bare === true }))];
	},
	Cell: ({ props, context }) => [text(cellText(comparisonOf(context), String(props.aspect), String(props.format)))],
	Claim({ props, children, context }) {
		const ids = sourceIds(String(props.sources));
		const shorts = ids.map((id) => findSource(id).short).join('; ');
		return context.sources === 'brackets' ? [...children, text(` (${shorts})`)] : [...children, ...notes(ids)];
	},
	HelpLine({ props }) {
		const line = helpLines[named(props)];
		if (!line) throw new Error(`There is no help line “${named(props)}”.`);
		return waysToReach(line);
	},
	PracticeName: () => [text(practice.name)],
	ComparisonTable: ({ props, context }) => tableNodes(comparisonOf(context), named(props)),
	RoomPicture: ({ context }) => roomNodes(comparisonOf(context)),
	Note: ({ props, children }) => [
		quote([paragraph([strong(String(props.title))]), ...(children as Parameters<typeof quote>[0])]),
	],
	Takeaways: ({ children }) => [...children],
	Pair: ({ children }) => [...children],
	PracticeFees() {
		const { name, fees = [] } = practice;
		if (fees.length === 0) return [];
		const rows = fees.map(({ format, per, asOf, ...fee }) => [
			format,
			`${formatMoney(fee.amount, fee.currency)} per ${per} (as of ${longDate(asOf)})`,
		]);
		return [paragraph(`Fees at ${name}`), table([['For', 'Fee'], ...rows])];
	},
	CourseCost({ context }) {
		const { caption, head, rows } = courseCost(comparisonOf(context), practice);
		return [paragraph(caption), table([head, ...rows])];
	},
	DecisionAid: ({ context }) =>
		context.elsewhere === undefined ? decisionNodes(comparisonOf(context)) : decisionLink(context.elsewhere),
	PlanQuestions: ({ context }) => planNodes(comparisonOf(context)),
	SharePicture: ({ children }) => [...children],
	// The whole guide leaves these two out, as its page does.
	HearsPicture({ context }) {
		if (context.elsewhere !== undefined) return [];
		return comparisonOf(context).formats.flatMap(({ name, room }) =>
			room?.hears ? [paragraph([strong(name)]), list(room.hears.map(({ text: words }) => words))] : [],
		);
	},
	PathsPicture({ context }) {
		if (context.elsewhere !== undefined) return [];
		const comparison = comparisonOf(context);
		return (comparison.paths ?? []).flatMap((path) => [
			paragraph([strong(path.name), text(`: ${path.text}`)]),
			paragraph(pathInWords(path, comparison)),
		]);
	},
	ContactDetails: contactNodes,
	HelpLineList: () => [
		list(
			Object.values(helpLines).map((line) => [
				strong(line.name),
				text(`: ${line.purpose} `),
				...capitalized(waysToReach(line)),
				...(line.url ? [text('. '), link(line.url, line.url.replace(/^https:\/\/(www\.)?/, ''))] : []),
			]),
		),
	],
	GuideList: () =>
		guides.flatMap((guide) => [
			heading(2, guide.comparison.title),
			paragraph(guide.overview.description),
			paragraph([link(absolute(guide.path), 'Read the short answer')]),
			...roomNodes(guide.comparison),
			partList(guide),
		]),
	SourceList: () => [list(citedSources().map((id) => sourceWords(id, { full: true })))],
	Citations: () => [list(citations())],
	Reviewers() {
		const { author, reviewer } = practice;
		const words = [
			...(author ? [text('Written by '), signed(author), text('. ')] : []),
			...(reviewer ? [text('Reviewed by '), signed(reviewer), text('.')] : []),
		];
		return words.length > 0 ? [paragraph(words)] : [];
	},
};

/** A table, with where it is to be had as data. */
export function tableNodes(comparison: Comparison, name: string): RootContent[] {
	const address = (kind: 'csv' | 'json') => absolute(tablePath(`/${comparison.slug}`, name, kind));
	return [
		paragraph([strong(comparison.tables[name]?.caption ?? name)]),
		table(tableRows(comparison, name)),
		paragraph([text('This table as data: '), link(address('csv'), 'CSV'), text(', '), link(address('json'), 'JSON')]),
	];
}

/** Who is in the room, in words. */
export function roomNodes(comparison: Comparison): RootContent[] {
	if (!roomLegend(comparison)) return [];
	return [list(comparison.formats.flatMap((format) => roomOf(format, comparison.figures)?.description ?? []))];
}

/** The parts of a guide, each with what it answers. */
export function partList({ parts }: Guide): RootContent {
	return list(parts.map(({ path, shortTitle, summary }) => [link(absolute(path), shortTitle), text(`: ${summary}`)]));
}

function contactNodes(): Nodes[] {
	const { name, website, phone, email, bookingUrl, address, statesServed, replyTime } = practice;
	const bare = (url: string) => url.replace(/^https:\/\//, '');
	const ways: PhrasingContent[][] = [
		...(phone ? [[strong('Phone'), text(': '), link(`tel:${phone.number}`, phone.show)]] : []),
		...(email ? [[strong('E-mail'), text(': '), link(`mailto:${email}`, email)]] : []),
		...(bookingUrl ? [[strong('Book a first talk'), text(': '), link(bookingUrl, bare(bookingUrl))]] : []),
		[strong('Website'), text(': '), link(website, bare(website))],
		...(address
			? [[strong('Address'), text(`: ${address.street}, ${address.city}, ${address.state} ${address.zip}`)]]
			: []),
		...(statesServed ? [[strong('States served'), text(`: ${statesServed.join(', ')}`)]] : []),
		...(replyTime ? [[strong('When you hear back'), text(`: ${replyTime}`)]] : []),
	];
	const invitation = `Visit the website of ${name} to ask about current groups or one-on-one sessions, and how to begin.`;
	return [...(phone || email || bookingUrl ? [] : [paragraph(invitation)]), list(ways)];
}

/** A person as they sign, linked where there is a page. */
export function signed({ name, credentials, url }: Person): PhrasingContent {
	const words = credentials ? `${name}, ${credentials}` : name;
	return url ? link(url, words) : text(words);
}

function comparisonOf({ comparison }: TwinContext): Comparison {
	if (!comparison) throw new Error('This tag reads a comparison’s data: use it in a section only.');
	return comparison;
}

function named({ name }: Tag['props']): string {
	return String(name);
}
