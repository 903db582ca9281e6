/** The addresses of what a page has beside it: its alternates, and its picture for link previews. */

/** A page as Markdown: its own address and ".md". The front door has no name, so it is called index. */
export function markdownPath(path: string): string {
	return path === '/' ? '/index.md' : `${path}.md`;
}

/** A table of a guide as data. */
export function tablePath(guidePath: string, table: string, kind: 'csv' | 'json'): string {
	return `${guidePath}/tables/${table}.${kind}`;
}

/** The picture that link previews show. */
export function socialImagePath(path: string): string {
	return `/og${path === '/' ? '/index' : path}.png`;
}

export const feedPath = '/feed.xml';

/** The page that explains words. */
export const glossaryPath = '/glossary';
