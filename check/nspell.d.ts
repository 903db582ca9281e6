declare module 'nspell' {
	interface Speller {
		/** Whether the dictionary has the word, in this form. */
		correct(word: string): boolean;
		/** Words that may have been meant, the likeliest first. */
		suggest(word: string): string[];
	}

	export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
