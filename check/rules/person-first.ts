import { wayAround, wholeWords, wordingRule } from '../wording';

/**
 * Words that make a person into a condition, or blame them, and what to write instead. After the usage of the
 * American Psychological Association and of the National Institutes of Health.
 */
const wordings: readonly (readonly [pattern: string, instead: string])[] = [
	[
		'(?:drug |substance )?(?:addicts?|junkies?|users? of drugs)|(?:drug|substance|alcohol) abusers?',
		'a person with a substance use disorder',
	],
	['(?:drug|substance) abuse(?! and mental health)', 'substance use'],
	['alcoholics?(?! anonymous)|drunks', 'a person with an alcohol use disorder'],
	['sufferers?', 'people living with …'],
	['(?:suffers?|suffered|suffering) (?:from|with)', 'has …, or lives with …'],
	['(?:afflicted|stricken) (?:with|by)', 'has …'],
	['(?:the|a|an) mentally ill(?! (?:person|people|adult|parent|child))', 'people with a mental illness'],
	['mentally ill (?:person|people|adults?|parents?|child(?:ren)?|patients?)', 'people with a mental illness'],
	['mental patients?', 'people who are treated for a mental illness'],
	['schizophrenics?|psychotics|psychopaths?|psychos?|sociopaths?', 'a person with schizophrenia, or with psychosis'],
	[
		'(?:a|the) (?:bipolar|borderline|depressive|manic-depressive|schizo)(?= (?:is|are|may|can|will|has|who)\\b|[.,;:?]|$)',
		'a person with …',
	],
	['depressives|bipolars|borderlines', 'people with depression, or with …'],
	['anorexics?|bulimics?|obsessives|self-harmers?', 'a person with an eating disorder, or who …'],
	[
		'(?:the|an?) autistics|autistics|the retarded|retarded|retards?',
		'autistic people, or people with an intellectual disability',
	],
	[
		'crazy|insane|lunatics?|maniacs?|nutcases?|deranged|unhinged',
		'what you mean in plain words, such as “overwhelming”',
	],
	['(?:commit|commits|committed|committing) suicide', 'died by suicide'],
	['(?:failed|unsuccessful|successful) suicide(?: attempts?)?', 'a suicide attempt, or died by suicide'],
	[
		'the (?:disabled|handicapped|blind|deaf|homeless|elderly)(?! (?:person|people|man|woman|adult|community))',
		'people who are …, or people with a disability',
	],
	[
		'handicapped|wheelchair[- ]bound|confined to a wheelchair|crippled?',
		'a person with a disability, or who uses a wheelchair',
	],
];

export const personFirst = wordingRule({
	name: 'person-first',
	about:
		'People come first, then what they live with: nobody is their condition. A warning, because some people choose such words for themselves, and groups and books are named with them.',
	examples: {
		in: 'text',
		bad: 'Some groups are for addicts.',
		good: 'Some groups are for people with a substance use disorder.',
	},
	wordings: wordings.map(([pattern, instead]) => ({ pattern: wholeWords(pattern), instead })),
	reason({ words, start, entry }, { text }) {
		if (isName(words, text.slice(0, start))) return undefined;
		return `“${words}” can hurt the person it is about. Name the person first. Write “${entry.instead}” instead. ${wayAround}`;
	},
});

/** A capital within a sentence makes a name: "Adult Children of Alcoholics". */
function isName(words: string, before: string): boolean {
	return /^\p{Lu}/u.test(words) && !/(?:^|[.?!…:\n]["”’]?\s*["“‘]?)$/.test(before);
}
