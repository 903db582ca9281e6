/**
 * The editors' dictionary: what the lines between the two `---` at the top of an MDX file may say.
 *
 * It is apart from contentlayer.config.ts because contentlayer takes seconds to load, which the check need not wait for.
 */
import { z } from 'zod';
import { glyphs } from './glyph';
import { about, day, slug, unwrapped, words } from './schema';

/** Search results cut off longer ones. */
export const longestTitle = 60;

/** Shared by everything that has its own address. */
const page = {
	title: words()
		.max(longestTitle)
		.describe(
			'The page’s one big heading and its name in search results, with 60 characters at most. Unique. Sentence case.',
		),
	shortTitle: words().describe('For navigation, contents lists and breadcrumbs: three words at most if you can.'),
	slug: slug().describe(
		'The last part of the address: lower-case words joined by hyphens. Unique. Changing it changes the address.',
	),
	description: words()
		.min(70)
		.max(160)
		.describe('What search results show under the title: 70 to 160 characters, one or two plain sentences.'),
	updated: day().describe('The day the words last changed in a way a reader would notice: 2026-11-23.'),
	published: day()
		.describe('The day the page first went public. For search engines and link previews; not shown.')
		.optional(),
};

const quickExit = z.boolean().describe('true puts a “leave this site quickly” link at the top of the page.').optional();

/** A part of a guide: `content/<comparison>/020-….mdx`. */
export const sectionSchema = z
	.strictObject({
		...page,
		summary: words().describe('Half a sentence under the title in the list of parts: what this part answers.'),
		order: z
			.int()
			.min(0)
			.describe('Number in the reading order, in tens so that one fits between. Same as the file’s number. Unique.'),
		format: z
			.string()
			.min(1)
			.describe('The format this part is about, if it is about one: gives the page its color and mark.')
			.optional(),
		glyph: z.enum(glyphs).describe('The sign of this part in the list of parts and above its heading.').optional(),
		aspects: z
			.array(z.string().min(1))
			.min(1)
			.describe('Rows of comparison.ts that this part is about. Parts that share one are offered as related.')
			.optional(),
		reviewed: day()
			.describe('The day a licensed clinician last read it through. Shown with the reviewer’s name from practice.ts.')
			.optional(),
		nextReview: day().describe('The day it should be read through again. Not shown.').optional(),
		questions: z
			.boolean()
			.describe(
				'true for a part made of questions: headings that end in a question mark, answers below. Search engines read them.',
			)
			.optional(),
		draft: z
			.boolean()
			.describe(
				'true keeps this part off the site: only `npm run dev` shows it, with a mark. Delete the line to publish.',
			)
			.optional(),
		quickExit,
	})
	.meta({ title: 'A part of a guide' });

/** A page that is not part of a guide: `content/pages/about.mdx`. */
export const pageSchema = z.strictObject({ ...page, quickExit }).meta({ title: 'A page' });

/** A short text that is on every page: `content/blocks/crisis.mdx`. */
export const blockSchema = z
	.strictObject({ title: words().describe('The heading above the text.') })
	.meta({ title: 'A text on every page' });

/** What a field holds, as contentlayer and the check call it. */
export type FieldKind = 'string' | 'number' | 'boolean' | 'date' | 'list';

/** Takes the schema of one field. */
export function fieldKind(field: z.core.$ZodType): FieldKind {
	const schema = unwrapped(field);
	if (schema instanceof z.ZodISODate) return 'date';
	if (schema instanceof z.ZodNumber) return 'number';
	if (schema instanceof z.ZodBoolean) return 'boolean';
	return schema instanceof z.ZodArray ? 'list' : 'string';
}

/** The same fields as contentlayer wants them described. */
export function contentlayerFields({ shape }: z.ZodObject) {
	return Object.fromEntries(
		Object.entries(shape).map(([name, field]) => {
			const kind = fieldKind(field);
			const common = { required: !(field instanceof z.ZodOptional), description: about(field) };
			return [
				name,
				kind === 'list'
					? { ...common, type: 'list' as const, of: { type: 'string' as const } }
					: { ...common, type: kind },
			];
		}),
	);
}
