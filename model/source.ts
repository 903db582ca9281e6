/** What a source is: the shape of every entry in `content/sources.ts`. */

/** How strong a kind of work is varies; the reader is told which it is. */
export type SourceKind = 'trial' | 'study' | 'review' | 'guideline' | 'law' | 'official page' | 'book' | 'article';

export interface Source {
	/** How the text names it, in brackets after the claim: "Resick 2017", "Medicare.gov". */
	readonly short: string;
	readonly kind: SourceKind;
	/** As printed on the work: "Resick PA, Wachen JS, …" or the body that publishes it. Left out where not known. */
	readonly authors?: string;
	readonly title: string;
	/** Journal, publisher or site, with volume and pages where they are known. */
	readonly publishedIn?: string;
	/** Left out for pages without a date. */
	readonly year?: number;
	/** Who was studied, where that limits what may be concluded: "268 US service members, 91% men". */
	readonly population?: string;
	/** Without the resolver: "10.1001/jamapsychiatry.2016.2729". */
	readonly doi?: string;
	/** The official page, where there is no DOI. Begins with https:// */
	readonly url?: string;
	/** One plain sentence on what it found, or says, and its limits. */
	readonly says: string;
}

/**
 * Takes the bibliography and returns it as it is. Its work is done by the compiler: a field left out or
 * misspelled does not compile, the error stands in the data file, and the ids stay known.
 */
export function defineSources<const Id extends string>(
	sources: Readonly<Record<Id, Source>>,
): Readonly<Record<Id, Source>> {
	return sources;
}

/** Where a work is to be found: the resolver of its DOI, else its own page. */
export function sourceUrl({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined {
	return doi ? `https://doi.org/${doi}` : url;
}

/** Ends a part of a reference with one full stop. */
export function sentence(words: string): string {
	return /[.?!]$/.test(words) ? words : `${words}.`;
}
