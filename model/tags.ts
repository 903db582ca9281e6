/**
 * The tags editors may write in MDX, and what each takes. This one list is read by the content check
 * (a tag or an attribute that is not here stops the build) and by the map in `index.tsx`, which must
 * hold a component for exactly these names.
 */

/** What an attribute names, so that the check can tell whether it exists. */
export type TagValue = 'figure' | 'aspect' | 'format' | 'table' | 'sources' | 'help-line' | 'flag' | 'text';

export interface TagSpec {
	/** `inline` stands within a sentence; `block` on lines of its own. */
	readonly place: 'inline' | 'block';
	/** Whether text stands between an opening and a closing tag. */
	readonly content: boolean;
	readonly props: Readonly<Record<string, { readonly is: TagValue; readonly required?: boolean }>>;
	/** Only in a comparison's sections, because it reads that comparison's data. */
	readonly comparisonOnly?: boolean;
	/** The part of `comparison.ts` that it shows, where a comparison may do without. */
	readonly needs?: 'hears' | 'paths' | 'decision';
	/** Shown in messages and in the editors' guide. */
	readonly example: string;
}

export const tags = {
	Figure: {
		place: 'inline',
		content: false,
		comparisonOnly: true,
		props: { name: { is: 'figure', required: true }, bare: { is: 'flag' } },
		example: '<Figure name="group-size" />',
	},
	Cell: {
		place: 'inline',
		content: false,
		comparisonOnly: true,
		props: { aspect: { is: 'aspect', required: true }, format: { is: 'format', required: true } },
		example: '<Cell aspect="cost" format="group" />',
	},
	Claim: {
		place: 'inline',
		content: true,
		props: { sources: { is: 'sources', required: true } },
		example: '<Claim sources="burlingame-2016">People improve about equally.</Claim>',
	},
	HelpLine: {
		place: 'inline',
		content: false,
		props: { name: { is: 'help-line', required: true } },
		example: '<HelpLine name="988" />',
	},
	PracticeName: { place: 'inline', content: false, props: {}, example: '<PracticeName />' },
	ComparisonTable: {
		place: 'block',
		content: false,
		comparisonOnly: true,
		props: { name: { is: 'table', required: true } },
		example: '<ComparisonTable name="at-a-glance" />',
	},
	RoomPicture: { place: 'block', content: false, comparisonOnly: true, props: {}, example: '<RoomPicture />' },
	HearsPicture: {
		place: 'block',
		content: false,
		comparisonOnly: true,
		needs: 'hears',
		props: {},
		example: '<HearsPicture />',
	},
	SharePicture: {
		place: 'block',
		content: true,
		comparisonOnly: true,
		props: { name: { is: 'figure', required: true } },
		example: '<SharePicture name="early-end">\n\nAbout <Figure name="early-end" /> stop early.\n\n</SharePicture>',
	},
	PathsPicture: {
		place: 'block',
		content: false,
		comparisonOnly: true,
		needs: 'paths',
		props: {},
		example: '<PathsPicture />',
	},
	DecisionAid: {
		place: 'block',
		content: false,
		comparisonOnly: true,
		needs: 'decision',
		props: {},
		example: '<DecisionAid />',
	},
	PlanQuestions: {
		place: 'block',
		content: false,
		comparisonOnly: true,
		needs: 'decision',
		props: {},
		example: '<PlanQuestions />',
	},
	CourseCost: { place: 'block', content: false, comparisonOnly: true, props: {}, example: '<CourseCost />' },
	Note: {
		place: 'block',
		content: true,
		props: { title: { is: 'text', required: true } },
		example: '<Note title="Good to know">\n\nOne or two short paragraphs.\n\n</Note>',
	},
	Takeaways: {
		place: 'block',
		content: true,
		props: {},
		example: '<Takeaways>\n\n- **One thing** to know. [Where it says more](/contact)\n\n</Takeaways>',
	},
	Pair: {
		place: 'block',
		content: true,
		comparisonOnly: true,
		props: {},
		example: '<Pair>\n\nAbout the first format.\n\nAbout the second format.\n\n</Pair>',
	},
	PracticeFees: { place: 'block', content: false, props: {}, example: '<PracticeFees />' },
	ContactDetails: { place: 'block', content: false, props: {}, example: '<ContactDetails />' },
	HelpLineList: { place: 'block', content: false, props: {}, example: '<HelpLineList />' },
	GuideList: { place: 'block', content: false, props: {}, example: '<GuideList />' },
	SourceList: { place: 'block', content: false, props: {}, example: '<SourceList />' },
	Citations: { place: 'block', content: false, props: {}, example: '<Citations />' },
	Reviewers: { place: 'block', content: false, props: {}, example: '<Reviewers />' },
} as const satisfies Record<string, TagSpec>;

export type TagName = keyof typeof tags;
