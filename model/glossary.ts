/** What a word of the glossary is: every entry in `content/glossary.ts`. */
import { z } from 'zod';
import { escapeRegExp } from './escape-reg-exp';
import { type Data, definer, idSchema, words } from './schema';

const entrySchema = z.strictObject({
	term: words().describe('The word or words, in full and as they are within a sentence: "copay".'),
	short: words().describe('The abbreviation, if it has one: "CBT". Shown in brackets after the term.').optional(),
	also: z
		.array(words())
		.min(1)
		.describe('Other forms that the texts use, each written out: "copays". They lead to this entry, too.')
		.optional(),
	means: words()
		.refine((means) => /^[\p{Lu}\d“].*[.?][”)]*$/u.test(means), {
			error: 'must begin with a capital letter and end with a full stop.',
		})
		.refine((means) => means.split(/\s+/).length <= 50, { error: 'has more than 50 words. Make it shorter.' })
		.describe('What it means here, in a plain sentence or two. No findings of research: those need a source.'),
});

/** The whole glossary, by id. */
export const glossarySchema = z.record(idSchema, entrySchema);

export type Term = Data<typeof entrySchema>;
export type Glossary = Readonly<Record<string, Term>>;

/** Takes the glossary and returns it as it is: see {@link definer}. */
export const defineGlossary = definer<Term>();

/** The anchor of an entry on the glossary's page. */
export function termAnchor(id: string): string {
	return `term-${id}`;
}

/** The forms of a term that texts are searched for. */
export function formsOf({ term, short, also = [] }: Term): string[] {
	return [term, ...(short ? [short] : []), ...also];
}

/** A term as a heading: “Cognitive behavioral therapy (CBT)”. */
export function termTitle({ term, short }: Term): string {
	const title = term.charAt(0).toUpperCase() + term.slice(1);
	return short ? `${title} (${short})` : title;
}

/** The entries by their titles, from A to Z. */
export function sortedTerms(glossary: Glossary): [id: string, entry: Term][] {
	return Object.entries(glossary).sort(([, a], [, b]) => termTitle(a).localeCompare(termTitle(b), 'en'));
}

/** A term of the glossary in a text. */
export interface Use {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Where a text uses terms, in its order. Of two that overlap, the longer one counts. Abbreviations are found in capitals
 * only, all others in any case.
 */
export function usesIn(text: string, glossary: Glossary): Use[] {
	const { pattern, ids } = searchFor(glossary);
	if (!pattern) return [];
	return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
		const id = ids.get(found) ?? ids.get(found.toLowerCase());
		return id === undefined ? [] : [{ id, start: index, end: index + found.length }];
	});
}

interface Search {
	readonly pattern?: RegExp;
	/** By form: abbreviations as they are, others in lower case. */
	readonly ids: ReadonlyMap<string, string>;
}

const searches = new WeakMap<Glossary, Search>();

function searchFor(glossary: Glossary): Search {
	const known = searches.get(glossary);
	if (known) return known;
	const forms = Object.entries(glossary).flatMap(([id, entry]) => formsOf(entry).map((form) => ({ id, form })));
	const longestFirst = forms.map(({ form }) => form).sort((a, b) => b.length - a.length);
	const escaped = longestFirst.map(escapeRegExp);
	const search: Search = {
		...(escaped.length > 0 && {
			pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
		}),
		ids: new Map(forms.map(({ id, form }) => [isAbbreviation(form) ? form : form.toLowerCase(), id])),
	};
	searches.set(glossary, search);
	return search;
}

function isAbbreviation(form: string): boolean {
	return form === form.toUpperCase();
}
