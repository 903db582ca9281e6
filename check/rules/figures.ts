import type { Nodes } from 'mdast';
import type { Comparison, Figure } from '@/model/comparison';
import { escapeRegExp } from '@/model/escape-reg-exp';
import { formatFigure } from '@/model/figures';
import { tags } from '@/model/tags';
import { type Keys, valueRange } from '../data';
import { dataTexts } from '../data-texts';
import { attribute, attributeRange, isTag, proseIn, rangeOfLetters, tagsIn } from '../markup';
import type { Context, Rule } from '../rule';
import { readComparisons, type Site, type Text } from '../site';
import { isAllowed } from '../wording';

export const figures: Rule = {
	name: 'figures',
	about:
		'A figure that comparison.ts defines is written as a tag, never as a number: otherwise changing it there would leave the old number here. Claims are left alone, since the numbers of a study are the study’s own. An error, because two numbers for one thing mislead readers; another number that looks like it can be listed.',
	examples: {
		in: 'text',
		bad: 'A group usually has 5 to 15 members.',
		good: 'A group usually has <Figure name="group-size" />.',
	},
	check({ site, problem }) {
		for (const text of site.texts) if (text.comparison) checkText(site, text, text.comparison, problem);
		for (const file of readComparisons(site)) {
			const { path, value: comparison } = file;
			const checkData = (text: string, keys: Keys, isFixed: (figure: string) => boolean) => {
				for (const { words, start, figure } of literals(site, text, comparison)) {
					if (isFixed(figure)) continue;
					const reason = `“${words}” is a number that the figures above define. Write {${figure}}, or {${figure} bare} for the number alone. If it is another number, add the words to content/words.txt.`;
					problem(path, reason, valueRange(file, keys, words, start));
				}
			};
			for (const [id, aspect] of Object.entries(comparison.aspects)) {
				for (const [format, cell] of Object.entries(aspect.cells ?? {})) {
					checkData(cell, ['aspects', id, 'cells', format], () => false);
				}
			}
			// "You meet one therapist" says what the format is; only numbers that may change go in braces.
			const isFixed = (figure: string) => comparison.figures[figure]?.min === comparison.figures[figure]?.max;
			for (const { keys, text } of dataTexts(comparison)) checkData(text, keys, isFixed);
		}
	},
};

function checkText(site: Site, text: Text, comparison: Comparison, problem: Context['problem']): void {
	const { path, source, tree, frontmatter } = text;
	for (const { value, valueRange } of frontmatter.fields.values()) {
		for (const { words, start, figure } of typeof value === 'string' ? literals(site, value, comparison) : []) {
			// One therapist is one therapist; search results must not repeat numbers that may change.
			if (comparison.figures[figure]?.min === comparison.figures[figure]?.max) continue;
			const reason = `${holds(words, figure, comparison)} ${withoutNumber}`;
			problem(path, reason, rangeOfLetters(source, valueRange, String(value), start, start + words.length));
		}
	}
	if (!tree) return;
	for (const prose of proseIn(tree, source, isClaim)) {
		for (const { words, start, figure } of literals(site, prose.text, comparison)) {
			const remedy = prose.inHeading
				? withoutNumber
				: `Write <Figure name="${figure}" />, or <Figure name="${figure}" bare /> for the number alone. If it is another number, add the words to content/words.txt.`;
			problem(path, `${holds(words, figure, comparison)} ${remedy}`, prose.range(start, start + words.length));
		}
	}
	for (const tag of tagsIn(tree)) {
		const props = Object.entries(tags[tag.name as keyof typeof tags]?.props ?? {});
		for (const [prop] of props.filter(([, { is }]) => is === 'text')) {
			const value = attribute(tag, prop) ?? '';
			for (const { words, start, figure } of literals(site, value, comparison)) {
				const range = attributeRange(tag, prop, source);
				const reason = `${holds(words, figure, comparison)} ${withoutNumber}`;
				problem(path, reason, range && rangeOfLetters(source, range, value, start, start + words.length));
			}
		}
	}
}

/** For headings, titles and descriptions. */
const withoutNumber =
	'No tag can show it here, so say it without the number. If it is another number, add the words to content/words.txt.';

function isClaim(node: Nodes): boolean {
	return isTag(node) && node.name === 'Claim';
}

function holds(words: string, figure: string, { figures, slug }: Comparison): string {
	const value = figures[figure];
	return `“${words}” is a number that content/${slug}/comparison.ts defines (${figure}: ${value && formatFigure(value)}).`;
}

/** The figures that a text gives as numbers or number words, in the order of the text, without what editors allow. */
function literals(
	site: Site,
	text: string,
	{ figures }: Comparison,
): { words: string; start: number; figure: string }[] {
	const found: { words: string; start: number; figure: string }[] = [];
	// A figure that is one plain number is the likelier home of that number than the end of a range.
	const byPlainness = Object.entries(figures).sort(([, a], [, b]) => Number(b.min === b.max) - Number(a.min === a.max));
	for (const [figure, value] of byPlainness) {
		for (const { 0: words, index: start } of text.matchAll(knownPattern(value))) {
			const overlaps = found.some(
				(other) => start < other.start + other.words.length && other.start < start + words.length,
			);
			if (!overlaps) found.push({ words, start, figure });
		}
	}
	return found
		.filter(({ words, start }) => !isAllowed(site, text, start, start + words.length))
		.sort((a, b) => a.start - b.start);
}

/** A range without a unit is taken for the figure, unless another measure follows. */
const otherMeasure =
	'(?!\\s*(?:%|percent|dollars?|cents?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?)(?![\\w-]))';

const patterns = new WeakMap<Figure, RegExp>();

function knownPattern(figure: Figure): RegExp {
	const pattern = patterns.get(figure) ?? patternOf(figure);
	patterns.set(figure, pattern);
	return pattern;
}

/** Every way in which a text may spell out a figure. */
function patternOf({ min, max, unit }: Figure): RegExp {
	const units = `(?:${unit.map(escapeRegExp).join('|')})`;
	const withUnit = `[\\s-]${units}(?!\\w|[’']s)`;
	const ways: string[] = [];
	if (max === undefined) {
		ways.push(`${number(min)}\\s+or\\s+more${withUnit}`, `at\\s+least\\s+${number(min)}${withUnit}`);
	} else if (min === max) {
		ways.push(`${number(min)}${withUnit}`);
	} else {
		const range = `(?:between\\s+${number(min)}\\s+and\\s+${number(max)}|${number(min)}(?:\\s*[-–—]\\s*|\\s+(?:to|through|or)\\s+)${number(max)})`;
		ways.push(`${range}${withUnit}`, `${range}(?![\\w-]|\\.\\d)${otherMeasure}`);
		ways.push(`${number(min)}${withUnit}`, `${number(max)}${withUnit}`);
	}
	return new RegExp(`(?<![\\w$.,–-])(?:${ways.join('|')})`, 'gi');
}

function number(value: number): string {
	const word = inWords(value);
	return word ? `(?:${value}|${word})` : escapeRegExp(String(value));
}

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 15 → "fifteen", 45 → "forty-five"; nothing from a hundred on, or for a number that is not whole. */
function inWords(value: number): string | undefined {
	if (value < 20) return small[value];
	const ten = tens[Math.floor(value / 10) - 2];
	return ten && Number.isInteger(value) ? [ten, small[value % 10]].slice(0, value % 10 ? 2 : 1).join('-') : undefined;
}
