/** Everything that a reader will see as words, wherever it is written: for the rules about wording. */
import { tags } from '@/model/tags';
import { type Keys, valueRange } from './data';
import { dataTexts } from './data-texts';
import { attribute, attributeRange, proseIn, rangeOfLetters, tagsIn } from './markup';
import type { Range } from './range';
import { type DataFile, readComparisons, type Site } from './site';

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
	const passages = known.get(site) ?? [...fromTexts(site), ...fromComparisons(site), ...fromOtherData(site)];
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

function* fromComparisons(site: Site): Generator<Passage> {
	for (const file of readComparisons(site)) {
		const { value } = file;
		const passage = (keys: Keys, text: unknown) => dataPassage(file, keys, text);
		for (const [id, aspect] of Object.entries(value.aspects)) {
			yield* passage(['aspects', id, 'label'], aspect.label);
			for (const [format, cell] of Object.entries(aspect.cells ?? {})) {
				yield* passage(['aspects', id, 'cells', format], cell);
			}
			for (const [index, end] of (aspect.position?.ends ?? []).entries()) {
				yield* passage(['aspects', id, 'position', 'ends', index], end);
			}
		}
		for (const [id, table] of Object.entries(value.tables)) yield* passage(['tables', id, 'caption'], table.caption);
		for (const { keys, text } of dataTexts(value)) yield* passage(keys, text);
	}
}

/** What the other data files say in our own words. Titles and names of works are other people's. */
function* fromOtherData({ sources, helpLines, glossary }: Site): Generator<Passage> {
	for (const [id, { says, population }] of Object.entries(sources.value ?? {})) {
		yield* dataPassage(sources, [id, 'says'], says);
		yield* dataPassage(sources, [id, 'population'], population);
	}
	for (const [id, { purpose }] of Object.entries(helpLines.value ?? {})) {
		yield* dataPassage(helpLines, [id, 'purpose'], purpose);
	}
	for (const [id, { term, means }] of Object.entries(glossary.value ?? {})) {
		yield* dataPassage(glossary, [id, 'term'], term);
		yield* dataPassage(glossary, [id, 'means'], means);
	}
}

/** No passage when there is no text: other rules report what is missing. */
function dataPassage(file: DataFile<unknown>, keys: Keys, text: unknown): Passage[] {
	if (typeof text !== 'string') return [];
	return [
		{
			path: file.path,
			// What a figure prints is checked where it is defined.
			text: text.replace(/\{[^{}]*\}/g, (figure) => '\uFFFC'.repeat(figure.length)),
			kind: 'cell',
			range: (start, end) => valueRange(file, keys, text.slice(start, end), start),
		},
	];
}
