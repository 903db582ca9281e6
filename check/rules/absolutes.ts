import { wayAround, wholeWords, wordingRule } from '../wording';

const wholly =
	'(?:complete(?:ly)?|total(?:ly)?|absolute(?:ly)?|full(?:y)?|perfect(?:ly)?|entire(?:ly)?|utter(?:ly)?|strict(?:ly)?|always|100 ?%|100 percent|one hundred percent|guaranteed?|unconditional(?:ly)?)';
const privacy =
	'(?:privacy|private|confidential(?:ity|ly)?|secre(?:t|cy)|anonym(?:ous(?:ly)?|ity)|safe(?:ty)?|discretion)';
const outcome =
	'(?:recover(?:y|s|ed)?|heal(?:s|ed|ing)?|cure[sd]?|results?|success(?:ful(?:ly)?)?|effective(?:ness)?|works?|helps?|relief|improve(?:s|d|ment)?|progress)';
const between = "(?:,?\\s+[\\w’'-]+){0,3},?[\\s-]+";

/** What promises more than anyone can keep. */
const promises = [
	`${wholly}[\\s-]+(?:(?:and|our|your|the)\\s+)?${privacy}`,
	`${privacy}\\s+(?:(?:is|are|was|will be|stays?)\\s+)?(?:guaranteed|100 ?%|always|absolute|complete|total)`,
	`(?:complete|full|total|permanent|lasting) (?:recovery|cure|healing|relief|success)`,
	`(?:completely|fully|totally|permanently) (?:recover(?:s|ed)?|heal(?:s|ed)?|cure[sd]?)`,
	`100 ?%[\\s-]+(?:effective|successful|certain)`,
	`guarante(?:e|es|ed|eing)${between}(?:${outcome}|${privacy})`,
	`(?:${outcome}|${privacy}),?(?: (?:is|are|be|will be))? guaranteed`,
	`(?:cures?|cured|curing)`,
	`(?<!(?:has|have|had|been) )(?:(?:clinically|scientifically) )?proven`,
	`never fails?|(?:cannot|can’t|can't) fail|always (?:works?|helps|heals|cures|succeeds)|works for (?:everyone|everybody|anyone)|miracles?|risk[- ]free`,
	`never (?:shared|told)(?= (?:with|to) (?:anyone|anybody))`,
].map((pattern) => ({ pattern: wholeWords(pattern) }));

/** A denial promises nothing: "Nobody can guarantee it", "there is no cure". */
const denial =
	/(?<![\w-])(?:no|not|nobody|none|nothing|neither|nor|never|cannot|without|\w+n[’']t|no one|rarely|beware)(?![\w-])/iu;

export const absolutes = wordingRule({
	name: 'absolutes',
	about:
		'No promise about privacy or about how therapy will turn out: nobody could keep it. A warning, because words alone do not show whether a sentence promises something or talks about promises.',
	examples: {
		in: 'text',
		bad: 'Individual therapy offers complete privacy.',
		good: 'Individual therapy offers more privacy.',
	},
	wordings: promises,
	reason({ words, start }, { text }) {
		const [clause = ''] = /[^.?!;\n]{0,60}$/.exec(text.slice(0, start)) ?? [];
		if (denial.test(clause) || denial.test(words.replace(/^\S+/, ''))) return undefined;
		return `“${words}” promises what nobody can keep. Say what usually holds: “more private”, “many people”, “often helps”, “within legal limits”. ${wayAround}`;
	},
});
