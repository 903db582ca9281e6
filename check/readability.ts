/**
 * How hard a text is to read. Readers come here stressed and on phones, so every part of a guide has to
 * be plain: see the limits below.
 */
import { fleschKincaid } from 'flesch-kincaid';
import type { Root } from 'mdast';
import { syllable } from 'syllable';
import { gap, proseIn } from './markup';

/** The highest US school grade a part of a guide may need (Flesch–Kincaid). */
export const maxGrade = 8;

/** A sentence with more words than this counts as long: see the rule about them. */
export const longSentenceWords = 25;

/**
 * The words this site is about. No plainer word says the same, every reader knows them, and every second sentence has
 * one, so the formula would measure the subject and not the writing. They count as two syllables. Names of conditions
 * and treatments are not here: those do make a sentence harder.
 */
export const subjectWords: ReadonlySet<string> = new Set(
	'individual individually therapy therapies therapist therapists confidential confidentiality'.split(' '),
);

/** Replaces what a tag prints: a figure such as "5 to 15 members" reads about like a word of two syllables. */
const printedByTag = 'seven';

export interface Readability {
	/** Flesch–Kincaid grade level; 0 where there is no prose. */
	readonly grade: number;
	readonly words: number;
	readonly sentences: number;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Measures paragraphs and list items. One that ends without a period is a sentence all the same.
 *
 * @param paragraphs with U+FFFC for what a tag prints, as in {@link Prose}
 */
export function readability(paragraphs: readonly string[]): Readability {
	const sentences = paragraphs.flatMap(sentencesOf);
	const words = sentences.flatMap(wordsOf);
	if (words.length === 0) return { grade: 0, words: 0, sentences: 0 };
	return {
		grade: fleschKincaid({
			sentence: sentences.length,
			word: words.length,
			syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
		}),
		words: words.length,
		sentences: sentences.length,
	};
}

/** Measures the prose of a text. Headings and tables are left out. */
export function readabilityOf(tree: Root, source: string): Readability {
	const prose = proseIn(tree, source, () => false).filter(({ inHeading, inTable }) => !inHeading && !inTable);
	return readability(prose.map(({ text }) => text));
}

function sentencesOf(paragraph: string): string[] {
	return [...sentenceSegmenter.segment(paragraph.replaceAll(gap, printedByTag).replace(/\s+/g, ' '))]
		.map(({ segment }) => segment.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** "one-on-one" and "don’t" are one word each. */
function wordsOf(sentence: string): string[] {
	return sentence.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	const known = counted.get(word) ?? countSyllables(word);
	counted.set(word, known);
	return known;
}

function countSyllables(word: string): number {
	if (subjectWords.has(word.toLowerCase())) return 2;
	// Abbreviations and numerals are said about letter by letter: "CBT", "988".
	if (/^[\p{Lu}\p{N}]+$/u.test(word)) return word.length;
	return Math.max(1, syllable(word.replaceAll('’', "'")));
}
