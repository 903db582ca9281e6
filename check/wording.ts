/**
 * What the rules about wording share. Words alone do not show what a sentence means, so such a rule warns, or can be
 * overruled: editors list the words they want to keep in `content/words.txt`, alone or as a whole phrase.
 */
import { type Passage, passagesOf } from './passages';
import type { Rule } from './rule';
import type { Site } from './site';

/** The end of a message about wording: what to do when the sentence is good as it is. */
export const wayAround = 'If the words are right here, add them to content/words.txt, on a line of their own.';

/**
 * Whether these letters of a text are part of words that `content/words.txt` lists. A line with a capital letter in it
 * counts for words written in just that way, any other for every way.
 */
export function isAllowed({ words }: Site, text: string, start: number, end: number): boolean {
	const straight = text.replaceAll('’', "'");
	const lower = straight.toLowerCase();
	for (const listed of words) {
		const hay = /\p{Lu}/u.test(listed) ? straight : lower;
		for (let at = hay.indexOf(listed); at >= 0 && at <= start; at = hay.indexOf(listed, at + 1)) {
			if (at + listed.length >= end) return true;
		}
	}
	return false;
}

/** One thing to look for. */
export interface Wording {
	readonly pattern: RegExp;
}

export interface Match<Entry> {
	readonly words: string;
	readonly start: number;
	readonly end: number;
	/** Which of the wordings it is. */
	readonly entry: Entry;
}

/** Where wordings occur in a passage, in the order of the text, without those that editors allow. Of two that overlap, the first counts. */
export function matchesIn<Entry extends Wording>(
	site: Site,
	{ text }: Passage,
	entries: readonly Entry[],
): Match<Entry>[] {
	const all = entries.flatMap((entry) =>
		[...text.matchAll(entry.pattern)].map(({ 0: words, index }) => ({
			words,
			start: index,
			end: index + words.length,
			entry,
		})),
	);
	let last = 0;
	return all
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			if (start < last || isAllowed(site, text, start, end)) return false;
			last = end;
			return true;
		});
}

/**
 * A rule that warns about words, wherever readers would see them.
 *
 * @param rule.reason what to say about a match; nothing when it is fine there
 */
export function wordingRule<Entry extends Wording>({
	wordings,
	reason,
	...rule
}: Omit<Rule, 'check'> & {
	readonly wordings: readonly Entry[];
	reason(match: Match<Entry>, passage: Passage, site: Site): string | undefined;
}): Rule {
	return {
		...rule,
		check({ site, warning }) {
			for (const passage of passagesOf(site)) {
				for (const match of matchesIn(site, passage, wordings)) {
					const words = reason(match, passage, site);
					if (words) warning(passage.path, words, passage.range(match.start, match.end));
				}
			}
		},
	};
}

/** A pattern for whole words in any case. */
export function wholeWords(pattern: string): RegExp {
	return new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'giu');
}
