import { passagesOf, sentencesOf } from '../passages';
import type { Rule } from '../rule';

const wholly =
	'(?:complete(?:ly)?|total(?:ly)?|absolute(?:ly)?|full(?:y)?|perfect(?:ly)?|entire(?:ly)?|utter(?:ly)?|strict(?:ly)?|always|100 ?%|100 percent|one hundred percent|guaranteed|guarantees?|unconditional(?:ly)?|never (?:shared|told|leaves?))';
const privacy =
	'(?:privacy|private|confidential(?:ity|ly)?|secre(?:t|cy)|anonym(?:ous(?:ly)?|ity)|safe(?:ty)?|discretion)';
const outcome =
	'(?:recover(?:y|s|ed)?|heal(?:s|ed|ing)?|cured?|results?|success(?:ful(?:ly)?)?|effective(?:ness)?|works?|helps?|relief|improve(?:s|d|ment)?|progress|better|well|treat(?:ed|ment)?)';
const between = "(?:[\\s-]+[\\w’'-]+){0,2}[\\s-]+";

/** What promises more than anyone can keep. */
const promises: readonly RegExp[] = [
	`${wholly}${between}${privacy}`,
	`${privacy}${between}(?:is|are|was)${between}${wholly}`,
	`${privacy} (?:is |are )?(?:guaranteed|100 ?%|always|absolute|complete|total)`,
	`${wholly}${between}${outcome}`,
	`(?:cures?|cured|curing)(?: for)?`,
	`guarante(?:e|es|ed|eing)`,
	`(?<!(?:has|have|had|been) )(?:(?:clinically|scientifically) )?proven`,
	`never fails?|(?:cannot|can’t|can't) fail|always works?|works for (?:everyone|everybody|anyone)|miracles?|risk[- ]free|permanent(?:ly)? (?:relief|recover\\w*|heal\\w*|results?)`,
].map((pattern) => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'giu'));

/** "Nobody can guarantee it", "there is no cure": to say that something is not so promises nothing. */
const denial =
	/(?<![\w-])(?:no|not|nobody|none|nothing|neither|nor|never|cannot|without|\w+n[’']t|no one|rarely|beware)(?![\w-])/iu;

export const absolutes: Rule = {
	name: 'absolutes',
	about: 'No promise about privacy or about how therapy will turn out: nobody could keep it.',
	examples: {
		in: 'text',
		bad: 'Individual therapy offers complete privacy.',
		good: 'Individual therapy offers more privacy.',
	},
	check({ site, problem }) {
		for (const passage of passagesOf(site)) {
			for (const { sentence, start } of sentencesOf(passage)) {
				let end = 0;
				const matches = promises.flatMap((pattern) => [...sentence.matchAll(pattern)]);
				for (const { 0: words, index } of matches.sort((a, b) => a.index - b.index)) {
					const clause = sentence.slice(Math.max(0, index - 60), index);
					if (index < end || denial.test(clause) || denial.test(words)) continue;
					end = index + words.length;
					problem(
						passage.path,
						`“${words}” promises what nobody can keep. Say what usually holds: “more private”, “many people”, “often helps”, “within legal limits”.`,
						passage.place(start + index, start + end),
					);
				}
			}
		}
	},
};
