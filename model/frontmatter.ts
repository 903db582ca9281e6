/**
 * The editors' dictionary: what may stand between the two `---` lines at the top of an MDX file.
 *
 * contentlayer, the content check (`check`), the types of the content (`lib/contentlayer-generated.d.ts`)
 * and what VS Code proposes all read these fields, so a field is described once, here. Adding one means adding it
 * below and using it; nothing else has to be told. It is apart from contentlayer.config.ts because contentlayer
 * takes seconds to load, which the check should not wait for.
 */

import { glyphs } from './glyph';

/** Shared by everything that has an address of its own. */
const pageFields = {
	title: {
		type: 'string',
		required: true,
		description: 'The page’s one big heading and its name in search results. Unique. Sentence case.',
	},
	shortTitle: {
		type: 'string',
		required: true,
		description: 'For navigation, contents lists and breadcrumbs: three words at most if you can.',
	},
	slug: {
		type: 'string',
		required: true,
		description:
			'The last part of the address: lower-case words joined by hyphens. Unique. Changing it changes the address.',
	},
	description: {
		type: 'string',
		required: true,
		description: 'What search results show under the title: 70 to 160 characters, one or two plain sentences.',
	},
	updated: {
		type: 'date',
		required: true,
		description: 'The day the words last changed in a way a reader would notice: 2026-11-23.',
	},
	published: {
		type: 'date',
		required: false,
		description: 'The day the page first went public. Told to search engines and link previews; not shown.',
	},
} as const;

/** Fields of a part of a guide: `content/<comparison>/020-….mdx`. */
export const sectionFields = {
	...pageFields,
	summary: {
		type: 'string',
		required: true,
		description: 'Half a sentence under the title in the list of parts: what this part answers.',
	},
	order: {
		type: 'number',
		required: true,
		description: 'Place in the reading order, in tens so that one fits between. Same as the file’s number. Unique.',
	},
	format: {
		type: 'string',
		required: false,
		description: 'The format this part is about, if it is about one: gives the page its color and mark.',
	},
	glyph: {
		type: 'string',
		required: false,
		description: `The sign of this part in lists and headings. One of: ${glyphs.join(', ')}.`,
	},
	aspects: {
		type: 'list',
		of: { type: 'string' },
		required: false,
		description: 'Rows of comparison.ts that this part speaks about. Parts that share one are offered as related.',
	},
	reviewed: {
		type: 'date',
		required: false,
		description: 'The day a licensed clinician last read it through. Shown with the reviewer’s name from practice.ts.',
	},
	nextReview: {
		type: 'date',
		required: false,
		description: 'The day it should be read through again. Not shown.',
	},
	questions: {
		type: 'boolean',
		required: false,
		description:
			'true for a part made of questions: headings that end in a question mark, answers below. Told to search engines.',
	},
	draft: {
		type: 'boolean',
		required: false,
		description:
			'true keeps this part off the site: only `npm run dev` shows it, with a mark. Delete the line to publish.',
	},
	quickExit: {
		type: 'boolean',
		required: false,
		description: 'true puts a “leave this site quickly” link at the top of the page.',
	},
} as const;

/** Fields of a page that is not part of a guide: `content/pages/about.mdx`. */
export const plainPageFields = {
	...pageFields,
	quickExit: sectionFields.quickExit,
} as const;

/** Fields of a short text that stands on every page: `content/blocks/crisis.mdx`. */
export const blockFields = {
	title: { type: 'string', required: true, description: 'The heading above the text.' },
} as const;
