/**
 * Where the words of former addresses are now. Bookmarks, search results and links on other sites keep an address for
 * years: when a page gets another slug or goes, add a line, the former address first. Leave out the / at the end; with
 * it and without it, readers arrive.
 */
import type { Redirects } from '@/model/redirect';

export const redirects: Redirects = {
	'/how-is-group-therapy-different-from-individual-therapy': '/group-vs-individual-therapy',
};
