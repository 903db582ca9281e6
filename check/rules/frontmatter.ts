import { blockFields, plainPageFields, sectionFields } from '@/model/frontmatter';
import type { Context, Rule } from '../rule';
import type { Field, Text } from '../site';
import { isSlug, slugFrom } from '../slug';
import { nearest, suggestion } from '../suggestion';

interface FieldSpec {
	readonly type: 'string' | 'number' | 'boolean' | 'date' | 'list';
	readonly required: boolean;
	readonly description: string;
}

const specsOf: Readonly<Record<Text['kind'], Readonly<Record<string, FieldSpec>>>> = {
	section: sectionFields,
	page: plainPageFields,
	block: blockFields,
};

/** The shortest and longest description that search results show well. */
export const descriptionLength = { min: 70, max: 160 };

/** The fields at the top of a file: all that are needed, none that is unknown, each of its kind. */
export const frontmatter: Rule = {
	name: 'frontmatter',
	examples: { in: 'field', bad: 'updated: Nov 23, 2026', good: 'updated: 2026-11-23' },
	check({ site, problem }) {
		for (const text of site.texts) {
			for (const { reason, place } of text.frontmatter.slips) problem(text.path, reason, place);
			if (text.frontmatter.complete) checkFields(text, problem);
		}
	},
};

function checkFields(text: Text, problem: Context['problem']): void {
	const specs = specsOf[text.kind];
	const { fields } = text.frontmatter;
	const missing = new Set(
		Object.entries(specs)
			.filter(([name, { required }]) => required && !fields.has(name))
			.map(([name]) => name),
	);
	for (const field of fields.values()) {
		const spec = Object.hasOwn(specs, field.name) ? specs[field.name] : undefined;
		if (spec) {
			const reason = wrongValue(field, spec);
			if (reason) problem(text.path, reason, field.valuePlace);
		} else {
			// A misspelled name is one slip, not an unknown field and a missing one.
			const meant = nearest(field.name, [...missing]);
			if (meant) missing.delete(meant);
			const names = Object.keys(specs);
			problem(
				text.path,
				`There is no field “${field.name}”. ${meant ? `Did you mean “${meant}”?` : suggestion(field.name, names, 'fields')}`,
				field.place,
			);
		}
	}
	for (const name of missing) {
		problem(text.path, `The field “${name}” is missing. Add the line “${name}: …”. ${specs[name]?.description}`, {
			line: 1,
			column: 1,
		});
	}
}

/** What is wrong with a field's value, or nothing. */
function wrongValue(
	{ name, value, written, plain, remark }: Field,
	{ type, description }: FieldSpec,
): string | undefined {
	if (/^[*&!]/.test(written)) {
		return `The value of “${name}” begins with ${written.charAt(0)}, which has a meaning of its own up here. Put the whole value in double quotation marks.`;
	}
	if (value === null || (typeof value === 'string' && value.trim() === '')) {
		return `The field “${name}” has no value. Fill it in or delete the line. ${description}`;
	}
	switch (type) {
		case 'string':
			if (remark !== undefined) {
				return `Everything after # is left out here. Put the whole value of “${name}” in double quotation marks, or put the remark in a line of its own.`;
			}
			if (typeof value !== 'string' || (plain && looksLikeNumber(written))) {
				return `“${name}” must be words. Put double quotation marks around the value if this is what you mean.`;
			}
			return wrongString(name, value);
		case 'number':
			// contentlayer's YAML reads 010 as eight.
			return typeof value === 'number' && plain && /^(?:0|[1-9]\d*)$/.test(written)
				? undefined
				: `“${name}” must be a whole number such as 20, without quotation marks and without a 0 in front.`;
		case 'boolean':
			return typeof value === 'boolean' ? undefined : `“${name}” must be true or false, without quotation marks.`;
		case 'date':
			return typeof value === 'string' && isDate(value)
				? undefined
				: `“${name}” must be a day that exists, written as year-month-day: 2026-11-23.`;
		case 'list':
			return Array.isArray(value) &&
				value.length > 0 &&
				value.every((item) => typeof item === 'string' && item.trim() !== '')
				? undefined
				: `“${name}” must be a list: “${name}: [first, second]”.`;
	}
}

function wrongString(name: string, value: string): string | undefined {
	if (name === 'slug' && !isSlug(value)) {
		const proposal = slugFrom(value);
		return `A slug is made of lower-case letters, digits and single hyphens${proposal && `: “${proposal}”`}.`;
	}
	if (name === 'description') {
		const { length } = [...value];
		if (length < descriptionLength.min || length > descriptionLength.max) {
			const remedy = length < descriptionLength.min ? 'Say a little more' : 'Shorten it';
			return `The description has ${length} characters. ${remedy}: search results show ${descriptionLength.min} to ${descriptionLength.max}.`;
		}
	}
	return undefined;
}

/** What some YAML readers, contentlayer's among them, take for a number, a time or a date when it has no quotes. */
function looksLikeNumber(written: string): boolean {
	return /^[-+]?[\d.][\d_.:eE+x-]*$/.test(written.trim());
}

/** Whether it is a real day, written YYYY-MM-DD. */
export function isDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
