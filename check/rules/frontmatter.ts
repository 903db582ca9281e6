import { z } from 'zod';
import { blockSchema, type FieldKind, fieldKind, pageSchema, sectionSchema } from '@/model/frontmatter';
import { about } from '@/model/schema';
import { type Issue, issuesIn } from '../issues';
import type { Context, Rule } from '../rule';
import type { Field, Text } from '../site';
import { slugFrom } from '../slug';
import { nearest, suggestion } from '../suggestion';

/** For each field of each kind of text, an object with that field alone: its issues name the field. */
const schemas = {
	section: fieldByField(sectionSchema),
	page: fieldByField(pageSchema),
	block: fieldByField(blockSchema),
};

function fieldByField({ shape }: z.ZodObject) {
	return new Map(
		Object.entries(shape).map(([name, field]) => [name, { field, alone: z.object({ [name]: field as z.ZodType }) }]),
	);
}

export const frontmatter: Rule = {
	name: 'frontmatter',
	about: 'The fields at the top of a file: all that are needed, none that is unknown, each of its kind.',
	examples: { in: 'field', bad: 'updated: Nov 23, 2026', good: 'updated: 2026-11-23' },
	check({ site, problem, today }) {
		for (const text of site.texts) {
			for (const { reason, range } of text.frontmatter.faults) problem(text.path, reason, range);
			if (text.frontmatter.complete) checkFields(text, problem, today);
		}
	},
};

function checkFields(text: Text, problem: Context['problem'], today: string): void {
	const known = schemas[text.kind];
	const { fields } = text.frontmatter;
	const missing = new Set(
		[...known].flatMap(([name, { field }]) => (field instanceof z.ZodOptional || fields.has(name) ? [] : [name])),
	);
	for (const field of fields.values()) {
		const schema = known.get(field.name)?.field;
		if (schema) {
			const reason = wrongValue(field, text.kind, schema) ?? wrongDay(field, fieldKind(schema), today);
			if (reason) problem(text.path, reason, field.valueRange);
			continue;
		}
		// A misspelled name is one problem, not an unknown field and a missing one.
		const meant = nearest(field.name, [...missing]);
		if (meant) missing.delete(meant);
		const reason = `There is no field “${field.name}”. ${meant ? `Did you mean “${meant}”?` : suggestion(field.name, [...known.keys()], 'fields')}`;
		problem(text.path, reason, field.range);
	}
	for (const name of missing) {
		const field = known.get(name)?.field;
		const reason = `The field “${name}” is missing. Add the line “${name}: …”. ${field && about(field)}`;
		problem(text.path, reason, { line: 1, column: 1 });
	}
}

/** What is wrong with a field, except its length: YAML's own traps first, then its schema. */
function wrongValue(field: Field, of: Text['kind'], schema: z.core.$ZodType): string | undefined {
	const { name, value, written, plain, comment } = field;
	if (/^[*&!]/.test(written)) {
		return `The value of “${name}” begins with ${written.charAt(0)}, which is a special character here. Put the whole value in double quotation marks.`;
	}
	if (value === null || (typeof value === 'string' && value.trim() === '')) {
		return `The field “${name}” has no value. Fill it in or delete the line. ${about(schema)}`;
	}
	const kind = fieldKind(schema);
	if (kind === 'string' && comment !== undefined) {
		return `Everything after # is left out here. Put the whole value of “${name}” in double quotation marks, or put the comment on a line of its own.`;
	}
	// contentlayer's YAML reads 010 as eight.
	const odd =
		kind === 'string' ? plain && looksLikeNumber(written) : kind === 'number' && !/^(?:0|[1-9]\d*)$/.test(written);
	const issue = issuesOf(field, of).find(({ ofLength }) => !ofLength);
	if (!issue && !odd) return undefined;
	if (odd || issue?.harmless === false) return `“${name}” ${kinds[kind](name)}`;
	if (name === 'slug') {
		const proposal = slugFrom(String(value));
		return `A slug is made of lower-case letters, digits and single hyphens${proposal && `: “${proposal}”`}.`;
	}
	return issue?.reason;
}

/** How a field of each kind is written, as the end of a sentence. */
const kinds: Readonly<Record<FieldKind, (name: string) => string>> = {
	string: () => 'must be words. Put double quotation marks around the value if this is what you mean.',
	number: () => 'must be a whole number such as 20, without quotation marks and without a 0 in front.',
	boolean: () => 'must be true or false, without quotation marks.',
	date: () => 'must be a day that exists, written as year-month-day: 2026-11-23.',
	list: (name) => `must be a list: “${name}: [first, second]”.`,
};

function wrongDay({ name, value }: Field, kind: FieldKind, today: string): string | undefined {
	if (kind !== 'date' || name === 'nextReview' || !isFuture(String(value), today)) return undefined;
	return `“${name}” is ${value}, and that day has not come yet. Correct it.`;
}

function issuesOf({ name, value }: Field, of: Text['kind']): Issue[] {
	const schema = schemas[of].get(name)?.alone;
	return schema ? issuesIn({ [name]: typeof value === 'string' ? value.trimEnd() : value }, schema) : [];
}

/** What is wrong with the length of the fields of a text, by field. */
export function wrongLengths({ kind, frontmatter: { fields } }: Text): { field: Field; issue: Issue }[] {
	return [...fields.values()].flatMap((field) =>
		issuesOf(field, kind).flatMap((issue) =>
			issue.ofLength && String(field.value).trim() !== '' ? [{ field, issue }] : [],
		),
	);
}

/** What some YAML readers, including contentlayer's, read as a number, a time or a date without quotes. */
function looksLikeNumber(written: string): boolean {
	return /^[-+]?[\d.][\d_.:eE+x-]*$/.test(written.trim());
}

/** Whether a day has not begun anywhere on earth. */
export function isFuture(day: string, today: string): boolean {
	return Date.parse(day) - Date.parse(today) > 86_400_000;
}

/** Whether it is a real day, written YYYY-MM-DD. */
export function isDate(value: string): boolean {
	return z.iso.date().safeParse(value).success;
}
