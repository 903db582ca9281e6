import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';
import { figureToken } from '@/model/figures';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import { dataTexts } from '../data-texts';
import { tagsIn } from '../markup';
import { keyPlace, type Position, valuePlace } from '../place';
import type { Rule } from '../rule';
import type { Sources } from '../site';
import { suggestion } from '../suggestion';
import { reportsIn } from './claims';

/** What the decision aid and the pictures are drawn from: no text blank, every name known, every place on its line. */
export const decisions: Rule = {
	name: 'decisions',
	examples: {
		in: 'text',
		bad: '<DecisionAid />',
		good: 'Take your time.',
	},
	check({ site, problem }) {
		for (const { path, source, value: comparison } of site.comparisons) {
			if (!comparison) continue;
			for (const { reason, place } of [
				...wrongTexts(comparison, source),
				...wrongPlaces(comparison, source),
				...(comparison.decision ? wrongDecision(comparison.decision, source, site.sources.value) : []),
			]) {
				problem(path, reason, place);
			}
		}
		for (const { path, slug, tree, comparison } of site.texts) {
			if (!tree || !comparison) continue;
			const seen = new Set<string>();
			for (const tag of tagsIn(tree)) {
				const name = tag.name ?? '';
				const needs = (tags as Readonly<Record<string, TagSpec>>)[name as TagName]?.needs;
				if (needs && !has(comparison, needs)) {
					problem(
						path,
						`<${name}> shows “${needs}” of content/${comparison.slug}/comparison.ts, which has none. Delete the tag, or add it there.`,
						tag.position,
					);
				} else if (name === 'DecisionAid' && (slug === 'overview' || seen.has(name))) {
					problem(
						path,
						'The decision aid stands once, in a part of the guide other than the overview: its style and its names are made for that. Move or delete this tag.',
						tag.position,
					);
				}
				seen.add(name);
			}
		}
	},
};

interface Wrong {
	readonly reason: string;
	readonly place?: Position | undefined;
}

function has({ formats, paths = [], decision }: Comparison, part: NonNullable<TagSpec['needs']>): boolean {
	if (part === 'hears') return formats.some(({ room }) => room?.hears);
	return part === 'paths' ? paths.length > 0 : decision !== undefined;
}

function* wrongTexts(comparison: Comparison, source: string): Generator<Wrong> {
	const figures = Object.keys(comparison.figures);
	for (const { part, text } of dataTexts(comparison)) {
		if (text.trim() === '') {
			yield { reason: `A text of “${part}” is blank. Write it, or delete its entry.`, place: keyPlace(source, [part]) };
		}
		for (const [token, name = ''] of text.matchAll(figureToken)) {
			if (figures.includes(name)) continue;
			yield {
				reason: `There is no figure “${name}”. ${suggestion(name, figures, 'figures')}`,
				place: valuePlace(source, [part], token),
			};
		}
	}
}

function* wrongPlaces({ aspects, formats, paths = [] }: Comparison, source: string): Generator<Wrong> {
	for (const [id, { position }] of Object.entries(aspects)) {
		for (const { id: format } of position ? formats : []) {
			const at = position?.at[format];
			if (at !== undefined && at >= 0 && at <= 100) continue;
			yield {
				reason: `The position of “${format}” in the row “${id}” must be a number from 0 (left) to 100 (right).`,
				place: keyPlace(source, ['aspects', id, 'position', 'at', format]),
			};
		}
	}
	for (const { name, stretches } of paths) {
		for (const { format, from, to } of stretches) {
			if (from >= 0 && from < to && to <= 100 && formats.some(({ id }) => id === format)) continue;
			yield {
				reason: `The path “${name}” has a stretch of “${format}” from ${from} to ${to}. It must run forward, between 0 and 100.`,
				place: valuePlace(source, ['paths'], name),
			};
		}
	}
}

function* wrongDecision(decision: Decision, source: string, sources: Sources | undefined): Generator<Wrong> {
	const { factors, between } = decision;
	const { rule } = decision;
	const counting = between.map((side) => factors.filter(({ sides }) => sides[side] && !sides[side].neutral).length);
	for (const [name, most] of [
		['marks', factors.length],
		['gap', 2 * Math.min(...counting)],
		['strong', Math.min(...counting)],
	] as const) {
		if (Number.isInteger(rule[name]) && rule[name] >= 1 && rule[name] <= most) continue;
		yield {
			reason: `“${name}” of the decision aid’s rule must be a whole number from 1 to ${most}: otherwise no marks could ever meet it.`,
			place: keyPlace(source, ['decision', 'rule', name]),
		};
	}
	if (between[0] === between[1]) {
		yield {
			reason: `The decision aid weighs “${between[0]}” against itself. Name two formats.`,
			place: keyPlace(source, ['decision', 'between']),
		};
	}
	for (const unknown of decision.outcomes.flatMap(({ sources: ids }) => ids)) {
		if (!sources || Object.hasOwn(sources, unknown)) continue;
		yield {
			reason: `There is no source “${unknown}” in content/sources.ts. ${suggestion(unknown, Object.keys(sources), 'sources')}`,
			place: valuePlace(source, ['decision', 'outcomes'], `'${unknown}'`),
		};
	}
	for (const [index, { id, sides }] of factors.entries()) {
		if (factors.findIndex((other) => other.id === id) !== index) {
			yield {
				reason: `Two questions of the decision aid have the id “${id}”. Give one another id.`,
				place: valuePlace(source, ['decision', 'factors'], `'${id}'`),
			};
		}
		for (const side of between) {
			const { why = '', sources: ids = [] } = sides[side] ?? {};
			for (const unknown of ids.filter((one) => sources && !Object.hasOwn(sources, one))) {
				yield {
					reason: `There is no source “${unknown}” in content/sources.ts. ${suggestion(unknown, Object.keys(sources ?? {}), 'sources')}`,
					place: valuePlace(source, ['decision', 'factors'], `'${unknown}'`),
				};
			}
			for (const { words } of ids.length === 0 ? reportsIn(why) : []) {
				yield {
					reason: `“${words}” tells what research found, without a source. Add sources: ['…'] below it, or say it as your own view.`,
					place: valuePlace(source, ['decision', 'factors'], why),
				};
			}
		}
	}
}
