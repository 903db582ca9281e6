import dictionary from 'dictionary-en';
import nspell from 'nspell';

/** American English, from the dictionary that browsers and office programs use too. */
export const speller = nspell(dictionary);
