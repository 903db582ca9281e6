/**
 * What the rules rely on when they read a data file. The compiler asks for more, but it speaks elsewhere and later:
 * what is looked at here is all that a rule could stumble over, so that every rule can trust the data it is given.
 */
import type { Comparison, Figure, Format, Hearer, Path, Position, Table } from '@/model/comparison';
import type { Decision, Factor, Finding, Option, PlanQuestions, Rule, Statement } from '@/model/decision';
import type { HelpLine } from '@/model/help-line';
import type { Fee, Person, Practice } from '@/model/practice';
import type { Source } from '@/model/source';
import { keyPlace, pointAt } from './place';
import type { Slip } from './site';
import { nearest } from './suggestion';

/** The keys that lead to a value; a number is the place in a list. */
type Keys = readonly (string | number)[];

interface Fault {
	/** The last ones that are there. */
	readonly keys: Keys;
	readonly reason: string;
}

/** What a value must be. */
export interface Shape {
	/** As the end of “must be …”. */
	readonly what: string;
	readonly example: string;
	readonly optional?: boolean;
	faultsIn(value: unknown, keys: Keys): Fault[];
}

/** What is wrong with the shape of a data file's value, each with its place in the file. */
export function slipsOfShape(value: unknown, shape: Shape, source: string): Slip[] {
	return shape.faultsIn(value, []).map(({ keys, reason }) => {
		const start = source.search(/export (?:const|default)/);
		return { reason, place: keyPlace(source, keys) ?? (start < 0 ? undefined : pointAt(source, start)) };
	});
}

const text: Shape = {
	what: 'words in quotation marks',
	example: "'…'",
	faultsIn: (value, keys) => (typeof value === 'string' ? [] : [wrong(text, keys)]),
};

const number: Shape = {
	what: 'a number without quotation marks',
	example: '5',
	faultsIn: (value, keys) => (typeof value === 'number' ? [] : [wrong(number, keys)]),
};

const bool: Shape = {
	what: 'true or false',
	example: 'true',
	faultsIn: (value, keys) => (typeof value === 'boolean' ? [] : [wrong(bool, keys)]),
};

/** Entries between square brackets. */
function list(entry: Shape, count?: number): Shape {
	const shape: Shape = {
		what: count === 2 ? 'two entries between [ and ]' : 'a list between [ and ]',
		example: count === 2 ? `[${entry.example}, ${entry.example}]` : `[${entry.example}]`,
		faultsIn: (value, keys) => {
			if (!Array.isArray(value) || (count !== undefined && value.length !== count)) return [wrong(shape, keys)];
			return value.flatMap((item, index) => entry.faultsIn(item, [...keys, index]));
		},
	};
	return shape;
}

/** Entries of one kind, each with a name of its own. */
function record(entry: Shape): Shape {
	const shape: Shape = {
		what: 'entries between { and }',
		example: `{ name: ${entry.example} }`,
		faultsIn: (value, keys) => {
			if (!isRecord(value)) return [wrong(shape, keys)];
			return Object.entries(value).flatMap(([key, item]) => entry.faultsIn(item, [...keys, key]));
		},
	};
	return shape;
}

/** The fields of `Type`, all of them. What else stands there is for the compiler to say. */
function fields<Type>(shapes: Readonly<Record<keyof Required<Type> & string, Shape>>): Shape {
	const entries = Object.entries<Shape>(shapes);
	const shape: Shape = {
		what: 'entries between { and }',
		example: `{ ${entries
			.filter(([, { optional }]) => !optional)
			.map(([key, { example }]) => `${key}: ${example}`)
			.join(', ')} }`,
		faultsIn: (value, keys) => {
			if (!isRecord(value)) return [wrong(shape, keys)];
			return entries.flatMap(([key, field]) => {
				if (value[key] === undefined && field.optional) return [];
				return Object.hasOwn(value, key)
					? field.faultsIn(value[key], [...keys, key])
					: [
							missing(
								key,
								field,
								keys,
								Object.keys(value).filter((name) => !Object.hasOwn(shapes, name)),
							),
						];
			});
		},
	};
	return shape;
}

function optional(shape: Shape): Shape {
	return { ...shape, optional: true };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong({ what, example }: Shape, keys: Keys): Fault {
	const remedy = example.startsWith('{') ? ', as elsewhere in the file' : `: ${example}`;
	return { keys, reason: `${keys.length > 0 ? named(keys) : 'What the file holds'} must be ${what}${remedy}.` };
}

/** A misspelled name is one slip: the unknown names beside it are those that may have been meant. */
function missing(key: string, { example }: Shape, keys: Keys, unknown: readonly string[]): Fault {
	const where = keys.length > 0 ? ` in ${named(keys)}` : ' in this file';
	const meant = nearest(key, unknown);
	if (meant !== undefined) {
		return { keys: [...keys, meant], reason: `There is nothing called “${meant}”${where}. Did you mean “${key}”?` };
	}
	return {
		keys,
		reason: `“${key}” is missing${where}. Add a line such as ${key}: ${example}, as elsewhere in the file.`,
	};
}

function named(keys: Keys): string {
	return `“${keys.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : key)).join(' → ')}”`;
}

const statement = fields<Statement>({ text, why: text, sources: optional(list(text)), neutral: optional(bool) });

const decision = fields<Decision>({
	question: text,
	between: list(text, 2),
	outcomes: list(fields<Finding>({ text, sources: list(text) })),
	rule: fields<Rule>({ marks: number, gap: number, strong: number }),
	options: list(fields<Option>({ name: text, like: text, good: text, hard: text })),
	factors: list(fields<Factor>({ id: text, label: text, question: text, sides: record(statement) })),
	crisis: text,
	setAside: text,
	results: fields<Decision['results']>({ mostly: record(text), close: text, both: text, unsure: text }),
	closing: text,
	sheet: text,
	notes: list(text),
	ask: record(list(text)),
	plan: fields<PlanQuestions>({ codes: record(text), questions: list(text), also: text, right: text }),
});

const format = fields<Format>({
	id: text,
	name: text,
	short: text,
	mark: text,
	hue: text,
	room: optional(
		fields<NonNullable<Format['room']>>({
			clients: text,
			typical: optional(text),
			leaders: text,
			hears: optional(list(fields<Hearer>({ who: text, bond: text, text }))),
		}),
	),
});

const aspect = fields<Comparison['aspects'][string]>({
	label: text,
	// A cell that is left out is for the rule about cells to say, which names the tables that show it.
	cells: record(text),
	position: optional(fields<Position>({ label: optional(text), ends: list(text, 2), at: record(number) })),
});

export const comparisonShape = fields<Comparison>({
	slug: text,
	title: text,
	shortTitle: text,
	formats: list(format),
	figures: record(
		fields<Figure>({ min: number, max: optional(number), unit: list(text, 2), of: text, outOf: optional(number) }),
	),
	aspects: record(aspect),
	tables: record(fields<Table>({ caption: text, aspects: list(text) })),
	overviewTable: text,
	paths: optional(
		list(
			fields<Path>({
				name: text,
				text,
				stretches: list(fields<Path['stretches'][number]>({ format: text, from: number, to: number })),
			}),
		),
	),
	decision: optional(decision),
});

/** Only what rules read: of what is missing the compiler speaks. */
export const sourcesShape = record(
	fields<Pick<Source, 'says' | 'population'>>({ says: optional(text), population: optional(text) }),
);

/** Only what rules read. */
export const helpLinesShape = record(fields<Pick<HelpLine, 'purpose'>>({ purpose: optional(text) }));

const person = fields<Person>({ name: text, credentials: optional(text), url: optional(text) });

export const practiceShape = fields<Practice>({
	name: text,
	website: text,
	phone: optional(fields<NonNullable<Practice['phone']>>({ number: text, show: text })),
	email: optional(text),
	bookingUrl: optional(text),
	address: optional(record(text)),
	statesServed: optional(list(text)),
	replyTime: optional(text),
	author: optional(person),
	reviewer: optional(person),
	fees: optional(list(fields<Fee>({ format: text, amount: number, currency: text, per: text, asOf: text }))),
});

export const redirectsShape = record(text);

export const addressesShape = list(text);
