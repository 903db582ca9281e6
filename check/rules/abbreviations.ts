import { formsOf, sortedTerms, termTitle } from '@/model/glossary';
import { type Keys, stringsAt, stringsIn, valueRange } from '../data';
import { dataTexts } from '../data-texts';
import { attribute, proseIn, rangeOfLetters, type Tag, tagsIn } from '../markup';
import type { Passage } from '../passages';
import type { Rule } from '../rule';
import type { DataFile, Site, Text } from '../site';
import { speller } from '../speller';
import { isAllowed } from '../wording';
import { notesInCapitals } from './placeholders';

const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

const note = new RegExp(`^${notesInCapitals}$`);

export const abbreviations: Rule = {
	name: 'abbreviations',
	about:
		'An abbreviation is spelled out where the text of a page uses it first, and in every summary, since other pages show those. Titles are left alone: they are short. A warning, because some are better known than what they stand for.',
	examples: {
		in: 'text',
		bad: 'You may hear of EMDR.',
		good: 'You may hear of eye movement desensitization and reprocessing (EMDR). Ask what EMDR can do.',
	},
	check({ site, warning }) {
		const reported = new Set<string>();
		const report = (path: string, words: string, range: ReturnType<Passage['range']>) => {
			const key = `${path} ${words} ${range?.start.offset}`;
			if (reported.has(key)) return;
			reported.add(key);
			const reason = `“${words}” is used here first and is not spelled out. ${remedy(site, words)} If everybody knows it, add it to content/words.txt, on a line of its own.`;
			warning(path, reason, range);
		};
		for (const text of site.texts) {
			for (const passages of [summary(text), inReadingOrder(site, text)]) {
				const seen = new Set<string>();
				for (const passage of passages) {
					for (const { words, start, end } of unexplained(site, passage, seen)) {
						report(passage.path, words, passage.range(start, end));
					}
				}
			}
		}
	},
};

function remedy(site: Site, words: string): string {
	const entry = Object.values(site.glossary.value ?? {}).find(({ short }) => short === words);
	const full = entry ? `“${entry.term} (${words})”` : `the whole words, then “(${words})”`;
	return `Write ${full} at its first use on the page.`;
}

type Shown = Pick<Passage, 'path' | 'text' | 'range'>;

/** What one passage uses first, without saying what it stands for. Adds what it uses to `seen`. */
function unexplained(site: Site, { text }: Shown, seen: Set<string>) {
	return [...text.matchAll(abbreviation)].flatMap(({ 0: words, index: start }) => {
		const end = start + words.length;
		const known = seen.has(words);
		seen.add(words);
		// Ordinary words that shout, and notes to ourselves: other rules report those.
		const isOther = words.length >= 8 || speller.correct(words.toLowerCase()) || note.test(words);
		if (known || isOther || isExplained(text, words, start) || isAllowed(site, text, start, end)) return [];
		return [{ words, start, end }];
	});
}

/**
 * Whether the passage has words beginning with these letters ("cognitive behavioral therapy", also with an "of" or "and"
 * in it), or the abbreviation is in brackets right after such a word: "text telephone (TTY)".
 */
function isExplained(text: string, letters: string, at: number): boolean {
	const initials = (words: string) =>
		(words.match(/\p{L}[\p{L}’']*/gu) ?? [])
			.filter((word) => !/^(?:of|and|the|for|in|on|to|a|an|or)$/.test(word) && !/^\p{Lu}{2,}$/u.test(word))
			.map((word) => word.charAt(0))
			.join('')
			.toLowerCase();
	const wanted = letters.toLowerCase();
	if (initials(text).includes(wanted)) return true;
	const [, before] = /([^()]*)\([^()]*$/.exec(text.slice(0, at)) ?? [];
	return before !== undefined && initials(before).slice(-wanted.length).includes(wanted.charAt(0));
}

/** What other pages show of a text, without the rest of it. */
function summary({ path, source, frontmatter }: Text): Shown[] {
	const { value, valueRange: within } = frontmatter.fields.get('summary') ?? {};
	if (typeof value !== 'string' || !within) return [];
	return [{ path, text: value, range: (start, end) => rangeOfLetters(source, within, value, start, end) }];
}

/** Everything that the page of a text shows, as it is read: what its tags print comes where they are. */
function inReadingOrder(site: Site, text: Text): Shown[] {
	const { path, source, tree } = text;
	if (!tree) return [];
	const prose = proseIn(tree, source, () => false).map((passage) => ({
		at: passage.range(0, 1).start.offset ?? 0,
		shown: [{ path, ...passage }],
	}));
	const printed = tagsIn(tree).map((tag) => ({
		at: tag.position?.start.offset ?? 0,
		shown: printedBy(tag, site, text),
	}));
	return [...prose, ...printed].sort((a, b) => a.at - b.at).flatMap(({ shown }) => shown);
}

/** What a tag prints from the data. */
function printedBy(tag: Tag, site: Site, { path, comparison, folder }: Text): Shown[] {
	const file = site.comparisons.find((one) => one.folder === folder);
	const from = (data: DataFile<unknown>, texts: readonly { keys: Keys; text: string }[]): Shown[] =>
		texts.map(({ keys, text }) => ({
			path: data.path,
			text,
			range: (start, end) => valueRange(data, keys, text.slice(start, end), start),
		}));
	const at = (data: DataFile<unknown>, keys: RegExp) => from(data, stringsAt(data.value, keys));
	const under = (data: DataFile<unknown> | undefined, ...keys: string[]) =>
		data
			? from(
					data,
					stringsIn(data.value).filter((found) => keys.every((key, index) => found.keys[index] === key)),
				)
			: [];
	const part = (name: string) => {
		const texts = dataTexts(comparison).filter((found) => found.part === name);
		return file ? from(file, texts) : [];
	};
	switch (tag.name) {
		case 'ComparisonTable': {
			const name = attribute(tag, 'name') ?? '';
			return [
				...under(file, 'tables', name, 'caption'),
				...(comparison?.tables[name]?.aspects ?? []).flatMap((id) => [
					...under(file, 'aspects', id, 'label'),
					...under(file, 'aspects', id, 'cells'),
				]),
			];
		}
		case 'ConcernTable':
			return part('concerns');
		case 'DecisionAid':
			return part('decision');
		case 'PathsPicture':
			return part('paths');
		case 'HelpLineList':
			return at(site.helpLines, / purpose$/);
		case 'GlossaryList':
			return sortedTerms(site.glossary.value ?? {}).flatMap(([id, entry]) => [
				{ path, text: [termTitle(entry), ...formsOf(entry)].join(' '), range: () => tag.position },
				...under(site.glossary, id, 'means'),
			]);
		case 'SourceList':
			return at(site.sources, / (?:population|says)$/);
		default:
			return [];
	}
}
