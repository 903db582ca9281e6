import type { Nodes } from 'mdast';
import { valueRange } from '../data';
import { isTag, proseIn } from '../markup';
import type { Rule } from '../rule';
import { readTexts } from '../site';
import { isAllowed, wayAround } from '../wording';

const works =
	'(?:stud(?:y|ies)|research(?:ers)?|(?:clinical |randomi[sz]ed )?trials?|meta-analys[ie]s|evidence(?!-)|scientists)';
const said =
	'(?:shows?|shown|showed|finds?|found|suggests?|suggested|indicates?|indicated|proves?|proved|proven|confirms?|confirmed|supports?|supported|demonstrates?|demonstrated|reports?|reported|concludes?|concluded|compared|tested|linked|says?)';

/**
 * Words that report what research found. They are listed here and nowhere else.
 *
 * "research" or "evidence" alone does not count: "evidence-based", "ask about the research" and the like claim nothing.
 * Up to four words may be between the work and what it said: "a study from 2017 found".
 */
const reports: readonly RegExp[] = [
	new RegExp(`(?<![\\w-])${works}(?:\\s+[\\w’'-]+){0,4}?\\s+${said}(?![\\w-])`, 'gi'),
	/(?<![\w-])(?:in|from|by|across)\s+(?:an?|one|two|three|several|many|some|most|both|large|small|recent|early)\s+(?:[\w-]+\s+){0,3}?(?:study|studies|trials?|meta-analys[ie]s)(?![\w-]| groups?)/gi,
	/(?<![\w-])(?:according to|based on)\s+(?:[\w-]+\s+){0,3}?(?:stud(?:y|ies)|research(?:ers)?|trials?|evidence)(?![\w-])/gi,
	/(?<![\w-])(?:has|have|had)\s+(?:also\s+|often\s+|long\s+)?been\s+(?:shown|proven|proved|found|linked|demonstrated)(?![\w-])/gi,
	/(?<![\w-])(?:research|evidence)\s+(?:is|are|remains?)\s+(?:mixed|clear|strong|weak|limited|thin)(?![\w-])/gi,
];

export const claims: Rule = {
	name: 'claims',
	about:
		'What research found goes into a claim, so that its source is named beside it. An error, because the site promises its readers a source for every finding; words that only look like one can be listed.',
	examples: {
		in: 'text',
		bad: 'Studies show that people improve about equally.',
		good: '<Claim sources="smith-2020">Studies show that people improve about equally.</Claim>',
	},
	check({ site, problem }) {
		for (const { path, source, kind, tree } of readTexts(site)) {
			if (kind !== 'section') continue;
			for (const { text, inHeading, range } of proseIn(tree, source, isSourced)) {
				// A heading that asks does not claim.
				if (inHeading && /^(?:what|how|why|does|do|is|are|which)\b|\?$/i.test(text.trim())) continue;
				for (const { words, start } of reportsIn(text)) {
					if (isAllowed(site, text, start, start + words.length)) continue;
					const reason = `“${words}” says what research found, without a source. Put the sentence between <Claim sources="…"> and </Claim>, or say it as your own view. ${wayAround}`;
					problem(path, reason, range(start, start + words.length));
				}
			}
		}
		for (const [id, { means }] of Object.entries(site.glossary.value ?? {})) {
			for (const { words, start } of reportsIn(means)) {
				if (isAllowed(site, means, start, start + words.length)) continue;
				const reason = `“${words}” says what research found, and the glossary names no sources. Say only what the word means. ${wayAround}`;
				problem(site.glossary.path, reason, valueRange(site.glossary, [id, 'means'], words, start));
			}
		}
	},
};

/** "You may wonder what research says" is not a claim. */
const asks = /(?<![\w-])(?:what|whether)\s+(?:the\s+|your\s+)?$/i;

/** The words that report what research found, in the order of the text. */
export function reportsIn(text: string): { words: string; start: number }[] {
	const found: { words: string; start: number }[] = [];
	const matches = reports.flatMap((pattern) => [...text.matchAll(pattern)]);
	let end = 0;
	for (const { 0: match, index } of matches.sort((a, b) => a.index - b.index)) {
		if (index < end || asks.test(text.slice(0, index))) continue;
		end = index + match.length;
		const words = match.trim();
		found.push({ words, start: index + match.indexOf(words) });
	}
	return found;
}

/** Claims, and links to the page that lists the sources. */
function isSourced(node: Nodes): boolean {
	return (isTag(node) && node.name === 'Claim') || (node.type === 'link' && node.url.startsWith('/sources'));
}
