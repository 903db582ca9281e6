/** A page’s title in a tab, in search results and in link previews. */

import { longestTitle } from '@/model/frontmatter';

export { longestTitle };

/** The page's title and the site's name, or the title alone where both together would be cut off. */
export function fullTitle(title: string, siteName: string): string {
	const full = `${title} | ${siteName}`;
	return [...full].length <= longestTitle ? full : title;
}

/** The title of the page that holds a whole guide. */
export function wholeGuideTitle({ shortTitle }: { readonly shortTitle: string }): string {
	return `${shortTitle} in full`;
}
