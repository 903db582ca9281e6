/**
 * The pieces that the schemas of content are made of. A schema is the only description of its kind of content: types,
 * the check's messages, contentlayer's fields, what VS Code proposes and the editors' guide all come from it.
 *
 * The text of an error continues a sentence that begins with the value's name: “title” *is blank. Write …*
 */
import { z } from 'zod';

/** What a schema describes, as the site reads it: read-only all the way down. */
export type Data<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/**
 * For data by id: a function that takes the entries and returns them as they are. The compiler does the work: a field
 * left out or misspelled does not compile, the error is in the data file, and the ids stay known.
 */
export function definer<Entry>() {
	return <const Id extends string>(entries: Readonly<Record<Id, Entry>>): Readonly<Record<Id, Entry>> => entries;
}

/** Lower-case words joined by hyphens, as a part of a regular expression. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Words that readers see as they are: one line, and no markup, since nothing would turn it into anything. */
export function words() {
	return z
		.string()
		.min(1, blank)
		.refine((value) => wrongWords(value) === undefined, { error: ({ input }) => wrongWords(String(input)) });
}

const blank = 'is blank. Write what readers should see.';

function wrongWords(value: string): string | undefined {
	if (value.trim() === '') return blank;
	if (/[\r\n]/.test(value)) return 'has a line break. Write it in one line.';
	const [markup] =
		/\*\*|__|(?<![\p{L}\d])[*_][\p{L}\d][^*_]*[*_](?![\p{L}\d])|<\/?[A-Za-z][^>]*>?|\]\(|`|&(?:[a-z]+|#x?[\da-f]+);/iu.exec(
			value,
		) ?? [];
	return markup && `is printed as it is, so “${markup}” would be seen. Write plain words.`;
}

/** The name of something, which becomes a part of addresses. */
export function slug() {
	return z.string().regex(new RegExp(`^${slugPattern}$`), {
		error: 'must be lower-case letters, digits and single hyphens.',
	});
}

/** An id in a record. */
export const idSchema = slug();

/** A day, written YYYY-MM-DD. The check says whether it has come, since it knows the date. */
export function day() {
	const expected = 'must be a day that exists, written as year-month-day: 2026-11-23.';
	return z.iso.date({ error: expected }).refine((value) => !/^\d{4}-/.test(value) || /^2[01]\d\d-/.test(value), {
		error: 'has a year that cannot be meant.',
	});
}

/** A web page that can be opened safely. */
export function webAddress() {
	return z.string().refine((value) => /^https:\/\/[^\s/]+\.[^\s/.]+(?:\/\S*)?$/.test(value) && URL.canParse(value), {
		error: 'must be an address that begins with https://. Copy it from the browser.',
	});
}

/** Digits and nothing else, as they are dialed. */
export function digits() {
	return z
		.string()
		.regex(/^\d{3,15}$/, { error: 'must be digits only, three at least, as they are dialed: 18005550100.' });
}

/** The schema inside whatever makes it optional. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** What a schema says its value is for. */
export function about(schema: z.core.$ZodType): string {
	return z.globalRegistry.get(unwrapped(schema))?.description ?? '';
}
