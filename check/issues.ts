/** What a schema finds wrong, in words for people who do not program. */
import { z } from 'zod';
import { about, unwrapped } from '@/model/schema';
import type { Keys } from './data';
import { slugFrom } from './slug';
import { nearest, suggestion } from './suggestion';

/** One thing that is wrong with a value. */
export interface Issue {
	/** The keys that lead to it: to what holds it, when it is missing. */
	readonly keys: Keys;
	readonly reason: string;
	/** Whether the range is the key (a name is wrong, or something is missing) and not the value. */
	readonly ofKey: boolean;
	/** Whether rules can rely on the value all the same: its kind is right. */
	readonly harmless: boolean;
	/** Whether it is about how long a text is. */
	readonly ofLength: boolean;
	/** The names that are missing. */
	readonly missing?: readonly string[];
}

/** Everything that is wrong with a value, in its order: one issue for each cause. */
export function issuesIn(value: unknown, schema: z.ZodType): Issue[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	const found = new Map<string, Issue>();
	for (const issue of pairMisspelled(result.error.issues, value, schema).map((one) => inWords(one, value, schema))) {
		const at = `${issue.ofKey} ${issue.missing !== undefined} ${issue.keys.join('\0')}`;
		const before = found.get(at);
		// The first cause is the one to name; what is missing in one place is missing together.
		if (!before) found.set(at, issue);
		else if (before.missing && issue.missing) found.set(at, severalMissing(before, issue.missing));
	}
	return [...found.values()];
}

function severalMissing(issue: Issue, more: readonly string[]): Issue {
	const missing = [...(issue.missing ?? []), ...more];
	const names = missing.map((name) => `“${name}”`);
	const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	return {
		...issue,
		missing,
		reason: `${all} are missing${inside(issue.keys)}. Copy their lines from another entry, and change the values.`,
	};
}

function inside(keys: Keys): string {
	return keys.length > 0 ? ` in ${named(keys)}` : ' in this file';
}

/** An issue; for an unknown key, that key and the one that may be meant. */
type Found = z.core.$ZodIssue & {
	readonly key?: string;
	readonly meant?: string | undefined;
	/** Whether that one is missing, so that nothing can rely on the value. */
	readonly lacking?: boolean;
};

/** A misspelled key is one problem, not an unknown one and a missing one. */
function pairMisspelled(issues: readonly z.core.$ZodIssue[], value: unknown, schema: z.ZodType): Found[] {
	const missing = issues.filter((issue) => isMissing(issue, value));
	const explained = new Set<z.core.$ZodIssue>();
	const unknown = issues.flatMap((issue): Found[] => {
		if (issue.code !== 'unrecognized_keys') return [];
		const known = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {});
		const holder = valueAt(value, issue.path);
		const free = known.filter((name) => !Object.hasOwn(Object(holder), name));
		return issue.keys.map((key) => {
			const lacking = missing.filter((other) => other.path.slice(0, -1).join('\0') === issue.path.join('\0'));
			const meant =
				nearest(
					key,
					lacking.map(({ path }) => String(path.at(-1))),
				) ?? nearest(key, free);
			const same = lacking.find(({ path }) => path.at(-1) === meant);
			if (same) explained.add(same);
			return { ...issue, key, meant, lacking: same !== undefined };
		});
	});
	const others = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !explained.has(issue)) as Found[];
	return [...others, ...unknown];
}

function isMissing(issue: z.core.$ZodIssue, value: unknown): boolean {
	return (
		issue.path.length > 0 &&
		!Object.hasOwn(Object(valueAt(value, issue.path.slice(0, -1))), issue.path.at(-1) as PropertyKey)
	);
}

function inWords(issue: Found, value: unknown, schema: z.ZodType): Issue {
	const keys = issue.path as Keys;
	const rest = { keys, ofKey: false, harmless: false, ofLength: false };
	if (issue.code === 'unrecognized_keys') {
		const { key = '', meant, lacking = false } = issue;
		const known = Object.keys(shapeOf(schemaAt(schema, keys)) ?? {});
		const remedy = meant ? `Did you mean “${meant}”?` : suggestion(key, known, 'names');
		return {
			...rest,
			keys: [...keys, key],
			ofKey: true,
			harmless: !lacking,
			reason: `There is nothing called “${key}”${inside(keys)}. ${remedy}`,
		};
	}
	const target = schemaAt(schema, keys);
	if (isMissing(issue, value) && issue.code !== 'custom') {
		const key = String(keys.at(-1));
		const holder = keys.slice(0, -1);
		const purpose = target && about(target);
		return {
			...rest,
			keys: holder,
			missing: [key],
			ofKey: true,
			reason: `“${key}” is missing${inside(holder)}. Add a line such as ${key}: ${exampleOf(target)}, as elsewhere in the file.${purpose ? ` ${purpose}` : ''}`,
		};
	}
	if (issue.code === 'invalid_key')
		return { ...rest, ofKey: true, harmless: true, reason: notAnId(String(keys.at(-1))) };
	const fault = faultOf(issue, valueAt(value, keys), target);
	return {
		...rest,
		reason: `${keys.length > 0 ? named(keys) : 'What the file holds'} ${fault}`,
		harmless: !['invalid_type', 'invalid_union', 'invalid_element'].includes(issue.code) && !ofTuple(issue, target),
		ofLength:
			(issue.code === 'too_big' || (issue.code === 'too_small' && Number(issue.minimum) > 1)) &&
			issue.origin === 'string',
	};
}

/** As the end of a sentence that begins with the value's name. */
function faultOf(issue: z.core.$ZodIssue, input: unknown, target: z.core.$ZodType | undefined): string {
	const isOptional = target instanceof z.ZodOptional;
	if (typeof input === 'string' && input.trim() === '') {
		return `is blank. ${isOptional ? 'Fill it in, or delete its line.' : 'Write what readers should see.'}`;
	}
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		if (typeof input !== 'string') return `must be one of these words, in quotation marks: ${values.join(', ')}.`;
		return `does not know “${input}”. ${suggestion(String(input), values, 'words it knows')}`;
	}
	if (issue.code === 'too_small' || issue.code === 'too_big') {
		if (issue.origin === 'string' && !(issue.code === 'too_small' && Number(issue.minimum) <= 1)) {
			const { length } = [...String(input)];
			return issue.code === 'too_small'
				? `has ${length} characters. Say a little more: it needs ${issue.minimum} at least.`
				: `has ${length} characters, and anything over ${issue.maximum} is cut off. Shorten it by ${length - Number(issue.maximum)}.`;
		}
		if (issue.origin === 'array' && !ofTuple(issue, target)) {
			return issue.code === 'too_small' && Number(issue.minimum) > 1
				? `needs ${issue.minimum} entries at least.`
				: 'is an empty list. Put something in, or delete it.';
		}
	}
	if (issue.code === 'invalid_type' || ofTuple(issue, target)) {
		const example = exampleOf(target);
		return `must be ${whatOf(target)}${example.startsWith('{') ? ', as elsewhere in the file' : `: ${example}`}.`;
	}
	return issue.message;
}

function ofTuple(issue: z.core.$ZodIssue, target: z.core.$ZodType | undefined): boolean {
	return (issue.code === 'too_small' || issue.code === 'too_big') && target instanceof z.ZodTuple;
}

/** The schema of the value that some keys lead to. */
function schemaAt(schema: z.core.$ZodType, keys: readonly PropertyKey[]): z.core.$ZodType | undefined {
	return keys.reduce<z.core.$ZodType | undefined>((outer, key) => {
		const inner = outer && unwrapped(outer);
		if (inner instanceof z.ZodRecord) return inner.valueType;
		if (inner instanceof z.ZodArray) return inner.element;
		if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)];
		return inner && shapeOf(inner)?.[String(key)];
	}, unwrapped(schema));
}

function shapeOf(schema: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> | undefined {
	const inner = schema && unwrapped(schema);
	return inner instanceof z.ZodObject ? inner.shape : undefined;
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
	return keys.reduce<unknown>((outer, key) => (Object(outer) as Record<PropertyKey, unknown>)[key], value);
}

function whatOf(schema: z.core.$ZodType | undefined): string {
	const inner = schema && unwrapped(schema);
	if (inner instanceof z.ZodNumber)
		return inner.format ? 'a whole number without quotation marks' : 'a number without quotation marks';
	if (inner instanceof z.ZodBoolean) return 'true or false, without quotation marks';
	if (inner instanceof z.ZodTuple) return 'two entries between [ and ]';
	if (inner instanceof z.ZodArray) return 'a list between [ and ]';
	if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return 'entries between { and }';
	return 'words in quotation marks';
}

function exampleOf(schema: z.core.$ZodType | undefined): string {
	const inner = schema && unwrapped(schema);
	if (inner instanceof z.ZodNumber) return '5';
	if (inner instanceof z.ZodBoolean) return 'true';
	if (inner instanceof z.ZodEnum) return `'${inner.options[0]}'`;
	if (inner instanceof z.ZodArray) return `[${exampleOf(inner.element)}]`;
	if (inner instanceof z.ZodTuple) return `[${inner.def.items.map(exampleOf).join(', ')}]`;
	if (inner instanceof z.ZodRecord) return `{ name: ${exampleOf(inner.valueType)} }`;
	const shape = shapeOf(inner);
	if (!shape) return "'…'";
	const required = Object.entries(shape).filter(([, field]) => !(field instanceof z.ZodOptional));
	return `{ ${required.map(([key, field]) => `${key}: ${exampleOf(field)}`).join(', ')} }`;
}

/** “figures → group-size → min” */
export function named(keys: Keys): string {
	return `“${keys.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : key)).join(' → ')}”`;
}

export function notAnId(id: string): string {
	const proposal = slugFrom(id.replace(/[._/]+/g, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2'));
	return `“${id}” becomes a part of addresses, so it is made of lower-case letters, digits and single hyphens.${proposal && ` Write “${proposal}”, here and wherever it is named.`}`;
}
