import { briticisms } from '../american';
import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { speller } from '../speller';
import { isAllowed } from '../wording';

export const spelling: Rule = {
	name: 'spelling',
	about:
		'Every word is in the dictionary of American English, or in `content/words.txt`. A warning, because no dictionary knows every name. A word is reported once for each text.',
	examples: {
		in: 'text',
		bad: 'Some people practice mindfullness.',
		good: 'Some people practice mindfulness.',
	},
	check({ site, warning }) {
		const suggestions = new Map<string, string>();
		const reported = new Set<string>();
		const spelled = new Map<string, boolean>();
		const listed = new Set([...site.words].map((word) => word.toLowerCase()));
		for (const { path, text, range } of passagesOf(site)) {
			for (const { word, index } of words(text)) {
				const right = spelled.get(word) ?? isSpelled(word, listed);
				spelled.set(word, right);
				if (right || reported.has(`${path} ${word}`) || isAllowed(site, text, index, index + word.length)) continue;
				reported.add(`${path} ${word}`);
				const remedy = suggestions.get(word) ?? remedyFor(word);
				suggestions.set(word, remedy);
				warning(path, `“${word}” is not in the dictionary. ${remedy}`, range(index, index + word.length));
			}
		}
	},
};

/** Words, without addresses and whatever has digits in it. */
function* words(text: string): Generator<{ word: string; index: number }> {
	for (const { 0: token, index: start } of text.matchAll(/[^\s\uFFFC–—/…]+/gu)) {
		if (/^https?:$|[@\d_\u00AD\u200B\u202A-\u202E\u2060-\u2069]|\w\.\w/u.test(token)) continue;
		for (const { 0: word, index } of token.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)) {
			if (/\p{Script=Latin}/u.test(word)) yield { word, index: start + index };
		}
	}
}

function isSpelled(written: string, listed: ReadonlySet<string>): boolean {
	const word = written.replaceAll('’', "'").replace(/'s$|'$/i, '');
	if (word.length < 2 || listed.has(word.toLowerCase())) return true;
	// The rule about capitals reports words in capitals; the one about American English, British words.
	if (/^\p{Lu}+s?$/u.test(word) || isBritish(word)) return true;
	if (speller.correct(word) || speller.correct(written.replaceAll('’', "'"))) return true;
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
	if (plain !== word) return isSpelled(plain, listed);
	if (!word.includes('-')) return false;
	return word.split('-').every((part) => isSpelled(part, listed) || /^(?:co|non|pre|re|self|semi)$/i.test(part));
}

function isBritish(word: string): boolean {
	return briticisms.some(({ pattern }) => word.replace(pattern, '') === '');
}

const mostSuggestions = 3;

function remedyFor(word: string): string {
	const near = word.length > 30 ? [] : speller.suggest(word.replaceAll('’', "'")).slice(0, mostSuggestions);
	const proposal = near.length > 0 ? `Did you mean ${near.map((other) => `“${other}”`).join(' or ')}? ` : '';
	return `${proposal}If it is spelled right, add it to content/words.txt, on a line of its own.`;
}
