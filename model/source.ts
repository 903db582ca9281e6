/** What a source is: every entry in `content/sources.ts`. */
import { z } from 'zod';
import { type Data, definer, idSchema, webAddress, words } from './schema';

const sourceSchema = z
	.strictObject({
		short: words().describe('How the text names it, in brackets after the claim: "Resick 2017", "Medicare.gov".'),
		kind: z
			.enum(['trial', 'study', 'review', 'guideline', 'law', 'official page', 'book', 'article'])
			.describe('How strong a kind of work is varies; readers see which it is.'),
		authors: words()
			.describe(
				'As printed on the work: "Resick PA, Wachen JS, …" or the body that publishes it. Left out where not known.',
			)
			.optional(),
		title: words(),
		publishedIn: words().describe('Journal, publisher or site, with volume and pages where they are known.').optional(),
		year: z
			.int({ error: 'must be a year in four digits: 2017.' })
			.min(1800, { error: 'must be a year in four digits: 2017.' })
			.max(2199, { error: 'must be a year in four digits: 2017.' })
			.describe('Left out for pages without a date.')
			.optional(),
		population: words()
			.describe('Who was studied, where that limits what may be concluded: "268 US service members, 91% men".')
			.optional(),
		doi: z
			.string()
			.regex(/^10\.\d{4,}\/\S+$/, {
				error: 'must be the DOI alone, without an address in front: “10.1001/jama.2016.27”.',
			})
			.describe('Without the resolver: "10.1001/jamapsychiatry.2016.2729".')
			.optional(),
		url: webAddress().describe('The official page, where there is no DOI. Begins with https://').optional(),
		says: words()
			// “U.S. Department” and “Dr. Lee” end no sentence.
			.refine((says) => /^[\p{Lu}\d“].*\.[”)]*$/u.test(says) && !/\p{Ll}{4}[”)]*[.?!][”)]* \p{Lu}/u.test(says), {
				error: 'must be one sentence that begins with a capital letter and ends with a full stop.',
			})
			.refine((says) => says.split(/\s+/).length <= 40, { error: 'has more than 40 words. Make it shorter.' })
			.describe('One plain sentence of 40 words at most on what it found, or says, and its limits.'),
	})
	.refine(({ doi, url }) => !(doi && url), { path: ['url'], error: 'is not needed beside the DOI. Delete this line.' })
	.refine(
		({ short, title, year }) => {
			const named = /\b(?:19|20)\d\d\b/.exec(short)?.[0];
			return !named || Number(named) === year || Number(year) > 9999 || title.startsWith(named);
		},
		{ path: ['short'], error: 'names another year than “year”. Make the two the same.' },
	);

/** The bibliography, by id. */
export const sourcesSchema = z.record(idSchema, sourceSchema);

export type Source = Data<typeof sourceSchema>;
export type SourceKind = Source['kind'];

/** Takes the bibliography and returns it as it is: see {@link definer}. */
export const defineSources = definer<Source>();

/** The address of a work: its DOI, or else its own page. */
export function sourceUrl({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined {
	return doi ? `https://doi.org/${doi}` : url;
}

/** Ends a part of a reference with one full stop. */
export function sentence(words: string): string {
	return /[.?!]$/.test(words) ? words : `${words}.`;
}
