import type { Comparison } from '@/model/comparison';
import { concernTable } from '@/model/concern';
import { reservedForPages } from '../addresses';
import { anchorsOfLayouts } from '../anchors';
import { type Keys, keyRange, stringsIn, valueRange } from '../data';
import { entriesFor, type NameProblem } from '../names';
import type { Rule } from '../rule';
import type { ComparisonFile, DataFile, Sources } from '../site';
import { isSlug, slugFrom } from '../slug';
import { suggestion } from '../suggestion';

export const dataIds: Rule = {
	name: 'data-ids',
	about: 'What data files name exists, and no two things are called the same.',
	examples: { in: 'rows', bad: "'sise'", good: "'size'" },
	check({ site, today, problem }) {
		const titles = new Map<string, ComparisonFile>();
		for (const file of site.comparisons) {
			const reason = wrongFolder(file.folder);
			if (reason) problem(file.path, reason, keyRange(file, ['slug']));
			if (!file.value) continue;
			for (const { keys, reason, ofKey } of [
				...unknownNames(file.value, site.sources.value),
				...repeatedNames(file.value),
			]) {
				problem(file.path, reason, (ofKey ? keyRange : valueRange)(file, keys));
			}
			for (const field of ['title', 'shortTitle'] as const) {
				const title = file.value[field];
				const key = `${field}: ${title.trim().toLowerCase()}`;
				const other = titles.get(key);
				titles.set(key, other ?? file);
				if (!other) continue;
				const reason = `${other.path} has the same ${field}, “${title}”, so readers could not tell the two guides apart. Change it in one of the two.`;
				problem(file.path, reason, valueRange(file, [field]));
			}
		}
		for (const [id, { year = 0 }] of Object.entries(site.sources.value ?? {})) {
			// A year that is none is reported as that.
			if (year <= Number(today.slice(0, 4)) + 1 || year > 9999) continue;
			const reason = `The year ${year} has not come yet. Correct it.`;
			problem(site.sources.path, reason, valueRange(site.sources, [id, 'year']));
		}
		for (const field of ['short', 'title', 'doi'] as const) {
			for (const { keys, reason } of sameSources(site.sources, field)) {
				problem(site.sources.path, reason, valueRange(site.sources, keys));
			}
		}
	},
};

function wrongFolder(folder: string): string | undefined {
	if (!isSlug(folder)) {
		const proposal = slugFrom(folder);
		return `The folder “${folder}” becomes a part of the guide’s address, so its name is made of lower-case letters, digits and single hyphens.${proposal && ` Call it “${proposal}”, and write the same here as slug.`}`;
	}
	if (reservedForPages.includes(folder) || anchorsOfLayouts.includes(folder)) {
		return `The site needs the name “${folder}” for something else. Choose another one for the folder, and write it here as slug.`;
	}
	return undefined;
}

/** Where data names something that is defined elsewhere, by the keys that lead there. */
const uses: readonly (readonly [keys: RegExp, what: 'figure' | 'row' | 'table' | 'format' | 'source'])[] = [
	[/^formats \d+ room (?:clients|typical|leaders)$/, 'figure'],
	[/^tables .+ aspects \d+$/, 'row'],
	[/^overviewTable$/, 'table'],
	[/^paths \d+ stretches \d+ format$|^decision between \d+$/, 'format'],
	[/ sources \d+$/, 'source'],
];

/** Ids that are used in one part of the data and defined in no other. */
function* unknownNames(comparison: Comparison, sources: Sources | undefined): Generator<NameProblem> {
	const { formats, figures, aspects, tables, decision } = comparison;
	const formatIds = formats.map(({ id }) => id);
	const names = {
		figure: Object.keys(figures),
		row: Object.keys(aspects),
		table: Object.keys(tables),
		format: formatIds,
		source: sources && Object.keys(sources),
	};
	for (const { keys, text } of stringsIn(comparison)) {
		const [, what] = uses.find(([pattern]) => pattern.test(keys.join(' '))) ?? [];
		const known = what && names[what];
		if (!known || known.includes(text)) continue;
		const reason = `There is no ${what} “${text}”. ${suggestion(text, known, `${what}s`)}`;
		yield { keys, ofKey: false, reason };
	}
	for (const [id, { position }] of Object.entries(aspects)) {
		if (!position) continue;
		const missing = (format: string) =>
			`The position of “${format}” is missing in the row “${id}”: a number from 0 (left) to 100 (right).`;
		yield* entriesFor(position.at, formatIds, ['aspects', id, 'position', 'at'], 'format', missing);
	}
	if (!decision) return;
	const { between, factors, results, ask, plan } = decision;
	// Sides that do not exist would be missing everywhere below.
	if (!between.every((side) => formatIds.includes(side))) return;
	const missing = (side: string) => `“${side}” is missing here: the decision aid weighs ${between.join(' and ')}.`;
	for (const [index, { sides }] of factors.entries()) {
		yield* entriesFor(sides, between, ['decision', 'factors', index, 'sides'], 'side', missing);
	}
	yield* entriesFor(results.mostly, between, ['decision', 'results', 'mostly'], 'side', missing);
	yield* entriesFor(ask, between, ['decision', 'ask'], 'side', missing);
	yield* entriesFor(
		plan.codes,
		formatIds,
		['decision', 'plan', 'codes'],
		'format',
		(format) => `The code of “${format}” is missing here.`,
	);
}

/** Names and ids that must differ, for readers or for links. */
function* repeatedNames({ formats, tables, concerns, decision }: Comparison): Generator<NameProblem> {
	for (const [index, format] of formats.entries()) {
		for (const field of ['id', 'mark', 'hue'] as const) {
			const other = formats.find((one) => one[field] === format[field]);
			if (!other || other === format) continue;
			const reason = `Two formats have the ${field} “${format[field]}”, so readers could not tell them apart. Give one of them another.`;
			yield { keys: ['formats', index, field], reason, ofKey: true };
			// One message for what is a copy as a whole.
			break;
		}
	}
	if (concerns && Object.hasOwn(tables, concernTable)) {
		const reason = `The table by concern has the name “${concernTable}” already. Call this one something else.`;
		yield { keys: ['tables', concernTable], reason, ofKey: true };
	}
	for (const id of Object.keys(concerns?.rows ?? {})) {
		if (!anchorsOfLayouts.includes(id)) continue;
		const reason = `The pages need the name “${id}” for something else, and a row’s name is its address. Choose another one.`;
		yield { keys: ['concerns', 'rows', id], reason, ofKey: true };
	}
	for (const [id, table] of Object.entries(tables)) {
		for (const [index, aspect] of table.aspects.entries()) {
			if (table.aspects.indexOf(aspect) === index) continue;
			const reason = `The table “${id}” has the row “${aspect}” twice. Delete it in one place.`;
			yield { keys: ['tables', id, 'aspects', index], reason, ofKey: false };
		}
	}
	for (const [index, { id }] of (decision?.factors ?? []).entries()) {
		if (decision?.factors.findIndex((other) => other.id === id) === index) continue;
		const reason = `Two questions of the decision aid have the id “${id}”. Give one another id.`;
		yield { keys: ['decision', 'factors', index, 'id'], reason, ofKey: false };
	}
}

function* sameSources(
	{ value = {} }: DataFile<Sources>,
	field: 'short' | 'title' | 'doi',
): Generator<{ keys: Keys; reason: string }> {
	const first = new Map<string, string>();
	for (const [id, source] of Object.entries(value)) {
		const words = source[field];
		if (words === undefined) continue;
		const other = first.get(words);
		if (other === undefined) first.set(words, id);
		else
			yield {
				keys: [id, field],
				reason: `The source “${other}” has the same ${field}. Is it the same work? Delete one, or correct it.`,
			};
	}
}
