/** Everything that a reader will see as words, wherever it is written: for the rules about wording. */
import { tags } from '@/model/tags';
import { type Keys, stringsAt, valueRange } from './data';
import { dataTexts } from './data-texts';
import { attribute, attributeRange, proseIn, rangeOfLetters, tagsIn } from './markup';
import type { Range } from './range';
import type { DataFile, Site } from './site';

export interface Passage {
	readonly path: string;
	readonly text: string;
	/** `paragraph` is running text: one paragraph or list item, made of sentences. */
	readonly kind: 'paragraph' | 'heading' | 'table' | 'field' | 'cell';
	/** Where some of its letters are in the file. */
	range(start: number, end: number): Range | undefined;
}

/** The fields at the top of a text that are shown to readers. */
const shownFields = ['title', 'shortTitle', 'description', 'summary'];

const known = new WeakMap<Site, readonly Passage[]>();

/** All passages of a site, file by file. */
export function passagesOf(site: Site): readonly Passage[] {
	const passages = known.get(site) ?? [...fromTexts(site), ...fromData(site)];
	known.set(site, passages);
	return passages;
}

export interface Sentence {
	readonly sentence: string;
	readonly start: number;
}

const divided = new WeakMap<Passage, readonly Sentence[]>();

/** The sentences of a passage, with where each begins. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
	const sentences = divided.get(passage) ?? divide(passage);
	divided.set(passage, sentences);
	return sentences;
}

function divide({ text }: Passage): Sentence[] {
	return [...segmenter.segment(text.replace(/\n/g, ' '))].map(({ segment, index }) => ({
		sentence: segment.trimEnd(),
		start: index,
	}));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** "one-on-one" and "don’t" are one word each; a tag counts as one. */
export function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|\uFFFC+/gu) ?? [];
}

function* fromTexts(site: Site): Generator<Passage> {
	for (const { path, source, frontmatter, tree } of site.texts) {
		for (const name of shownFields) {
			const field = frontmatter.fields.get(name);
			if (typeof field?.value !== 'string') continue;
			const { value, valueRange } = field;
			yield {
				path,
				text: value,
				kind: 'field',
				range: (start, end) => rangeOfLetters(source, valueRange, value, start, end),
			};
		}
		if (!tree) continue;
		for (const { text, inHeading, inTable, range } of proseIn(tree, source, () => false)) {
			yield { path, text, kind: inHeading ? 'heading' : inTable ? 'table' : 'paragraph', range };
		}
		for (const tag of tagsIn(tree)) {
			for (const [prop, { is }] of Object.entries(tags[tag.name as keyof typeof tags]?.props ?? {})) {
				const text = attribute(tag, prop);
				if (is !== 'text' || !text) continue;
				const range = attributeRange(tag, prop, source);
				yield {
					path,
					text,
					kind: 'field',
					range: (start, end) => range && rangeOfLetters(source, range, text, start, end),
				};
			}
		}
	}
}

/** What the data files say in our own words, by keys. Titles and names of works are other people's. */
const shownInComparison = /^aspects \S+ (?:label|cells \S+|position ends \d)$|^tables \S+ caption$/;
const shownInSources = / (?:says|population)$/;
const shownInHelpLines = / purpose$/;
const shownInGlossary = / (?:term|means)$/;

function fromData({ comparisons, sources, helpLines, glossary }: Site): Passage[] {
	const files: (readonly [DataFile<unknown>, RegExp])[] = [
		...comparisons.map((file) => [file, shownInComparison] as const),
		[sources, shownInSources],
		[helpLines, shownInHelpLines],
		[glossary, shownInGlossary],
	];
	const texts = comparisons.flatMap((file) => dataTexts(file.value).map((found) => dataPassage(file, found)));
	return [
		...files.flatMap(([file, shown]) => stringsAt(file.value, shown).map((found) => dataPassage(file, found))),
		...texts,
	];
}

function dataPassage(file: DataFile<unknown>, { keys, text }: { keys: Keys; text: string }): Passage {
	return {
		path: file.path,
		// What a figure prints is checked where it is defined.
		text: text.replace(/\{[^{}]*\}/g, (figure) => '\uFFFC'.repeat(figure.length)),
		kind: 'cell',
		range: (start, end) => valueRange(file, keys, text.slice(start, end), start),
	};
}
