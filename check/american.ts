/**
 * What Americans do not say, and what they say instead. Spellings are not here: the spelling rule reports those of
 * other countries, because its dictionary is American. Here is what the dictionary knows but Americans rarely say, and
 * the few spellings for which it has no good suggestion.
 */
import { wholeWords } from './wording';

const pairs: Readonly<Record<string, string>> = {
	'one[- ]to[- ]one': 'one-on-one',
	'weigh(?:ing|ed|s)? up': 'weigh',
	'turn(?:ing|ed|s)? up(?! (?:the|a|your|in|at home)\\b)': 'show up',
	'at the moment': 'right now',
	'in hospital': 'in the hospital',
	'at university': 'in college',
	'at the weekend|at weekends': 'on the weekend, or on weekends',
	'in future': 'in the future',
	'have got|has got': 'have, or has',
	'ring (?:us|me|them|him|her|up)': 'call',
	'full stops?': 'period',
	'a fortnight|fortnightly': 'two weeks, or every two weeks',
	whilst: 'while',
	amongst: 'among',
	towards: 'toward',
	afterwards: 'afterward',
	'forwards|backwards|upwards|downwards': 'the same word without its s, such as “forward”',
	grey: 'gray',
	'programmes?': 'program',
	analyse: 'analyze',
	recognise: 'recognize',
	realise: 'realize',
	organise: 'organize',
	enrol: 'enroll',
	fulfil: 'fulfill',
	learnt: 'learned',
	'cheques?': 'check',
	'mums?': 'mom',
	'GPs?': 'primary care doctor',
	chemist: 'pharmacy',
	'queues?|queuing': 'line',
	'different to': 'different from',
	'enquir(?:y|ies)': 'question',
	'enquir(?:e|ed|ing)': 'ask',
	'straight away': 'right away',
	'keen (?:on|to)': 'eager to, or interested in',
	'care homes?': 'nursing home',
	'talking therap(?:y|ies)': 'talk therapy',
	'post ?codes?': 'ZIP code',
	'mobile (?:phone|number)s?': 'cell phone, or cell number',
};

export const briticisms = Object.entries(pairs).map(([pattern, instead]) => ({
	pattern: wholeWords(pattern),
	instead,
}));
