import type { Comparison } from '@/model/comparison';
import { concernColumns } from '@/model/concern';
import type { Decision } from '@/model/decision';
import { figureToken } from '@/model/figures';
import { type TagName, type TagSpec, tags } from '@/model/tags';
import { type Keys, keyRange, valueRange } from '../data';
import { dataTexts } from '../data-texts';
import { tagsIn } from '../markup';
import type { Rule } from '../rule';
import { readComparisons, readTexts, type Site } from '../site';
import { suggestion } from '../suggestion';
import { isAllowed, wayAround } from '../wording';
import { reportsIn } from './claims';

export const decisions: Rule = {
	name: 'decisions',
	about:
		'The decision aid weighs two formats; it and the table by concern name their sources; they and the pictures are used only where there is something to show.',
	examples: { in: 'text', bad: '<DecisionAid />', good: 'Take your time.' },
	check({ site, problem }) {
		for (const file of readComparisons(site)) {
			const { path, value } = file;
			for (const { reason, keys, words } of [
				...wrongTexts(value),
				...wrongConcerns(value, site),
				...(value.decision ? wrongDecision(value.decision, site) : []),
			]) {
				problem(path, reason, words === undefined ? keyRange(file, keys) : valueRange(file, keys, words));
			}
		}
		for (const { path, slug, tree, comparison } of readTexts(site)) {
			if (!comparison) continue;
			const seen = new Set<string>();
			for (const tag of tagsIn(tree)) {
				const name = tag.name ?? '';
				const needs = (tags as Readonly<Record<string, TagSpec>>)[name as TagName]?.needs;
				if (needs && !keysNeeded(comparison, needs)) {
					const reason = `<${name}> shows “${needs}” of content/${comparison.slug}/comparison.ts, which has none. Delete the tag, or add it there.`;
					problem(path, reason, tag.position);
				} else if (name === 'DecisionAid' && (slug === 'overview' || seen.has(name))) {
					const reason =
						'Use the decision aid once, in a part of the guide other than the overview. Move or delete this tag.';
					problem(path, reason, tag.position);
				}
				seen.add(name);
			}
		}
	},
};

interface Wrong {
	readonly reason: string;
	readonly keys: Keys;
	/** The words in the value; nothing when the key is meant. */
	readonly words?: string;
}

/** Where the data is that a tag needs; nothing when there is none. */
export function keysNeeded(comparison: Comparison, part: NonNullable<TagSpec['needs']>): Keys | undefined {
	if (part !== 'hears') return comparison[part] && [part];
	const format = comparison.formats.findIndex(({ room }) => room?.hears);
	return format < 0 ? undefined : ['formats', format, 'room', 'hears'];
}

function* wrongTexts(comparison: Comparison): Generator<Wrong> {
	const figures = Object.keys(comparison.figures);
	for (const { keys, text } of dataTexts(comparison)) {
		for (const [token, name = ''] of text.matchAll(figureToken)) {
			if (figures.includes(name)) continue;
			yield { reason: `There is no figure “${name}”. ${suggestion(name, figures, 'figures')}`, keys, words: token };
		}
	}
}

/** Numbers of studies and people come from somewhere, and so does what research found. */
function* wrongConcerns({ concerns }: Comparison, site: Site): Generator<Wrong> {
	for (const [id, row] of Object.entries(concerns?.rows ?? {})) {
		for (const column of concernColumns) {
			const { text, sources } = row[column];
			if (sources) continue;
			const numbers = [...text.matchAll(/\d[\d,.]*/g)].map(({ 0: words, index: start }) => ({ words, start }));
			const found = [...reportsIn(text), ...numbers];
			for (const { words } of unlisted(found, text, site).slice(0, 1)) {
				yield {
					reason: `“${words}” says what research found, without a source. Add sources: ['…'] below it. ${wayAround}`,
					keys: ['concerns', 'rows', id, column, 'text'],
					words,
				};
			}
		}
	}
}

/** What words.txt does not list. */
function unlisted(found: readonly { words: string; start: number }[], text: string, site: Site) {
	return found.filter(({ words, start }) => !isAllowed(site, text, start, start + words.length));
}

function* wrongDecision({ factors, between, rule }: Decision, site: Site): Generator<Wrong> {
	const counting = between.map((side) => factors.filter(({ sides }) => sides[side] && !sides[side].neutral).length);
	for (const [name, most] of [
		['marks', factors.length],
		['gap', 2 * Math.min(...counting)],
		['strong', Math.min(...counting)],
	] as const) {
		if (rule[name] <= most) continue;
		yield {
			reason: `“${name}” of the decision aid’s rule must be ${most} or less: otherwise no marks could ever meet it.`,
			keys: ['decision', 'rule', name],
		};
	}
	if (between[0] === between[1]) {
		yield {
			reason: `The decision aid weighs “${between[0]}” against itself. Name two formats.`,
			keys: ['decision', 'between'],
		};
	}
	for (const [index, { sides }] of factors.entries()) {
		for (const [side, { why, sources = [] }] of Object.entries(sides)) {
			for (const { words } of sources.length === 0 ? unlisted(reportsIn(why), why, site) : []) {
				yield {
					reason: `“${words}” says what research found, without a source. Add sources: ['…'] below it, or say it as your own view. ${wayAround}`,
					keys: ['decision', 'factors', index, 'sides', side, 'why'],
					words,
				};
			}
		}
	}
}
