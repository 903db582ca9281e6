/**
 * How hard a text is to read. Readers come here stressed and on phones, so every part of a guide has to
 * be plain: see the limits below.
 */
import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** The highest US school grade a part of a guide may need (Flesch–Kincaid). */
export const maxGrade = 8;

/** A sentence with more words than this counts as long: see the rule about them. */
export const longSentenceWords = 25;

/**
 * The words this site is about. No plainer word says the same, every reader knows them, and every second sentence has
 * one, so the formula would measure the subject and not the writing. They count as two syllables. Names of conditions
 * and treatments are not here: those do make a sentence harder.
 */
export const subjectWords: ReadonlySet<string> = new Set([
	'individual',
	'individually',
	'therapy',
	'therapies',
	'therapist',
	'therapists',
	'confidential',
	'confidentiality',
]);

/** Replaces what a tag prints: a figure such as "5 to 15 members" reads about like a word of two syllables. */
const printedByTag = 'seven';

export interface Readability {
	/** Flesch–Kincaid grade level; 0 where there is no prose. */
	readonly grade: number;
	readonly words: number;
	readonly sentences: number;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);
const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Measures the prose of an MDX text: paragraphs and list items. Headings, tables and frontmatter are left out. A
 * paragraph or list item that ends without a period is a sentence all the same.
 *
 * @param mdx the file as written, frontmatter included
 * @throws what the MDX parser throws when the text is not MDX
 */
export function readability(mdx: string): Readability {
	return readabilityOf(parser.parse(mdx));
}

/** Like {@link readability}, of a text that has been parsed already. */
export function readabilityOf(tree: Root): Readability {
	const sentences = paragraphs(tree).flatMap(sentencesOf);
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

function paragraphs(root: Root): string[] {
	const found: string[] = [];
	visit(root, (node: Nodes) => {
		if (node.type === 'table' || node.type === 'heading') return SKIP;
		if (node.type !== 'paragraph') return;
		found.push(printed(node));
		return SKIP;
	});
	return found;
}

function printed(node: Nodes): string {
	if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return printedByTag;
	return 'children' in node ? node.children.map(printed).join('') : textOf(node);
}

function sentencesOf(paragraph: string): string[] {
	return [...sentenceSegmenter.segment(paragraph.replace(/\s+/g, ' '))]
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
