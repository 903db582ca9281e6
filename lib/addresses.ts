/** Where the machine-readable twins of pages and tables stand. */

/** A page as Markdown: its own address and ".md". The front door has no name, so its twin is called index. */
export function markdownPath(path: string): string {
	return path === '/' ? '/index.md' : `${path}.md`;
}

/** A table of a guide as data. */
export function tablePath(guidePath: string, table: string, kind: 'csv' | 'json'): string {
	return `${guidePath}/tables/${table}.${kind}`;
}

/** The picture that link previews show. `publish/` gives the file that Next writes its ending. */
export function socialImagePath(path: string): string {
	return `${path === '/' ? '' : path}/opengraph-image.png`;
}

export const feedPath = '/feed.xml';
