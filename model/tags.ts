/**
 * The tags editors may write in MDX, and what each takes. This one list is read by the content check (a tag or an
 * attribute that is not here stops the build), by VS Code, by the editors' guide and by the map in
 * `components/mdx/index.tsx`, which must hold a component for exactly these names.
 */
import { z } from 'zod';
import type { Comparison } from './comparison';

/** What an attribute names, so that the check can look it up. */
export type TagValue = 'figure' | 'share' | 'aspect' | 'format' | 'table' | 'sources' | 'help-line' | 'flag' | 'text';

export interface TagSpec {
	/** What it prints, for the editors' guide. */
	readonly about: string;
	/** `inline` belongs in a sentence; `block` is on separate lines. */
	readonly display: 'inline' | 'block';
	/** Whether there is text between an opening and a closing tag. */
	readonly content?: boolean;
	/** Its attributes, each a text in quotation marks, or alone when it is a flag. */
	readonly attributes: z.ZodObject;
	/** The same, in short. */
	readonly props: Readonly<Record<string, { readonly is: TagValue; readonly required: boolean }>>;
	/** Only in a comparison's sections, because it reads that comparison's data. */
	readonly comparisonOnly?: boolean;
	/** The part of `comparison.ts` that it shows, where a comparison may do without. */
	readonly needs?: 'hears' | 'paths' | 'concerns' | 'decision';
	/** Shown in messages and in the editors' guide. */
	readonly example: string;
}

const values = z.registry<{ is: TagValue }>();

function attribute(is: Exclude<TagValue, 'flag'>) {
	return z.string().trim().min(1).register(values, { is });
}

function flag() {
	return z.literal(true).register(values, { is: 'flag' }).optional();
}

function tag<Shape extends z.ZodRawShape = Record<never, never>>({
	attributes: shape = {} as Shape,
	...spec
}: Omit<TagSpec, 'attributes' | 'props'> & { readonly attributes?: Shape }) {
	const props = Object.entries(shape).map(([name, field]) => {
		const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
		return [name, { is: values.get(inner)?.is ?? 'text', required: inner === field }] as const;
	});
	return { ...spec, attributes: z.strictObject(shape), props: Object.fromEntries(props) };
}

export const tags = {
	Figure: tag({
		about: 'A figure from comparison.ts, with its unit; add `bare` for the number alone.',
		display: 'inline',
		comparisonOnly: true,
		attributes: { name: attribute('figure'), bare: flag() },
		example: '<Figure name="group-size" />',
	}),
	Cell: tag({
		about: 'The words of a table cell, as the tables show them.',
		display: 'inline',
		comparisonOnly: true,
		attributes: { aspect: attribute('aspect'), format: attribute('format') },
		example: '<Cell aspect="cost" format="group" />',
	}),
	Claim: tag({
		about: 'What research, law or an official body says, followed by the names of its sources.',
		display: 'inline',
		content: true,
		attributes: { sources: attribute('sources') },
		example: '<Claim sources="burlingame-2016">People improve about equally.</Claim>',
	}),
	HelpLine: tag({
		about: 'How to reach a help line, as part of a sentence.',
		display: 'inline',
		attributes: { name: attribute('help-line') },
		example: '<HelpLine name="988" />',
	}),
	PracticeName: tag({
		about: 'The name of the practice.',
		display: 'inline',
		example: '<PracticeName />',
	}),
	ComparisonTable: tag({
		about: 'A table of the comparison. Every row can be linked to.',
		display: 'block',
		comparisonOnly: true,
		attributes: { name: attribute('table') },
		example: '<ComparisonTable name="at-a-glance" />',
	}),
	ConcernTable: tag({
		about: 'What is known, concern by concern. Every row has an address.',
		display: 'block',
		comparisonOnly: true,
		needs: 'concerns',
		example: '<ConcernTable />',
	}),
	RoomPicture: tag({
		about: 'A picture of who is in the room in each format.',
		display: 'block',
		comparisonOnly: true,
		example: '<RoomPicture />',
	}),
	HearsPicture: tag({
		about: 'A picture of who hears what you say in each format, and what holds them to keep it private.',
		display: 'block',
		comparisonOnly: true,
		needs: 'hears',
		example: '<HearsPicture />',
	}),
	SharePicture: tag({
		about: 'A share, such as 20 in 100 people, as dots, with your sentence below.',
		display: 'block',
		content: true,
		comparisonOnly: true,
		attributes: { name: attribute('share') },
		example: '<SharePicture name="early-end">\n\nAbout <Figure name="early-end" /> stop early.\n\n</SharePicture>',
	}),
	Takeaways: tag({
		about: 'A list as boxes, each with the sign of the part that it links to.',
		display: 'block',
		content: true,
		example: '<Takeaways>\n\n- **One thing** to know. [Where it says more](/contact)\n\n</Takeaways>',
	}),
	Pair: tag({
		about: 'One paragraph for each format, side by side.',
		display: 'block',
		content: true,
		comparisonOnly: true,
		example: '<Pair>\n\nAbout the first format.\n\nAbout the second format.\n\n</Pair>',
	}),
	PathsPicture: tag({
		about: 'A picture of the ways to use several formats over time.',
		display: 'block',
		comparisonOnly: true,
		needs: 'paths',
		example: '<PathsPicture />',
	}),
	DecisionAid: tag({
		about: 'The questions that help to decide, and the sheet to print.',
		display: 'block',
		comparisonOnly: true,
		needs: 'decision',
		example: '<DecisionAid />',
	}),
	PlanQuestions: tag({
		about: 'What to ask a health plan.',
		display: 'block',
		comparisonOnly: true,
		needs: 'decision',
		example: '<PlanQuestions />',
	}),
	CourseCost: tag({
		about: 'What a course of sessions adds up to, by the practice’s fees. Nothing when there are none.',
		display: 'block',
		example: '<CourseCost />',
	}),
	Note: tag({
		about: 'A short text set apart, for what should not be missed.',
		display: 'block',
		content: true,
		attributes: { title: attribute('text') },
		example: '<Note title="Good to know">\n\nOne or two short paragraphs.\n\n</Note>',
	}),
	PracticeFees: tag({
		about: 'The fees of the practice, when there are any.',
		display: 'block',
		example: '<PracticeFees />',
	}),
	GroupList: tag({
		about:
			'The groups that are open now, from groups.ts; add `short` for names, days and times only. Nothing when there are none.',
		display: 'block',
		attributes: { short: flag() },
		example: '<GroupList short />',
	}),
	Clinicians: tag({
		about: 'The clinicians of the practice with their licenses, when there are any.',
		display: 'block',
		example: '<Clinicians />',
	}),
	Providers: tag({
		about: 'Who sees people, as practice.ts says: licensed professionals, or people they supervise too. Follows “by”.',
		display: 'inline',
		example: 'You’ll be seen by <Providers />.',
	}),
	MeetsFirst: tag({
		about: 'Whether a leader meets people before they join a group, as practice.ts says, in a sentence or two.',
		display: 'inline',
		example: '<MeetsFirst />',
	}),
	ContactDetails: tag({
		about: 'The ways to reach the practice.',
		display: 'block',
		example: '<ContactDetails />',
	}),
	HelpLineList: tag({
		about: 'All help lines, with what each is for.',
		display: 'block',
		example: '<HelpLineList />',
	}),
	GuideList: tag({
		about: 'All guides with their parts.',
		display: 'block',
		example: '<GuideList />',
	}),
	GlossaryList: tag({
		about: 'All words of the glossary, with what they mean.',
		display: 'block',
		example: '<GlossaryList />',
	}),
	SourceList: tag({
		about: 'All sources that the site cites.',
		display: 'block',
		example: '<SourceList />',
	}),
	Citations: tag({
		about: 'How to cite each page of the guides.',
		display: 'block',
		example: '<Citations />',
	}),
	Reviewers: tag({
		about: 'Author and reviewer, when there are any.',
		display: 'block',
		example: '<Reviewers />',
	}),
} satisfies Record<string, TagSpec>;

export type TagName = keyof typeof tags;

/** What a tag is given, by attribute. */
export type TagProps<Name extends TagName> = z.infer<(typeof tags)[Name]['attributes']>;

/** What attributes may name. */
export interface Known {
	readonly comparisons: readonly Comparison[];
	readonly sources: readonly string[];
	readonly helpLines: readonly string[];
}

/** The names that an attribute may have, each once. None for words and flags. */
export function namesOf(is: TagValue, { comparisons, sources, helpLines }: Known): string[] {
	const names = (list: (comparison: Comparison) => readonly string[]) => [...new Set(comparisons.flatMap(list))];
	switch (is) {
		case 'figure':
			return names(({ figures }) => Object.keys(figures));
		case 'share':
			return names(({ figures }) => Object.keys(figures).filter((id) => figures[id]?.outOf));
		case 'aspect':
			return names(({ aspects }) => Object.keys(aspects));
		case 'format':
			return names(({ formats }) => formats.map(({ id }) => id));
		case 'table':
			return names(({ tables }) => Object.keys(tables));
		case 'sources':
			return [...sources];
		case 'help-line':
			return [...helpLines];
		default:
			return [];
	}
}

/** The example of a tag, with names that exist. */
export function exampleWith({ example, props }: TagSpec, known: Known): string {
	return Object.entries(props).reduce((text, [prop, { is }]) => {
		const [name] = namesOf(is, known);
		return name === undefined ? text : text.replace(new RegExp(`${prop}="[^"]*"`), `${prop}="${name}"`);
	}, example);
}
