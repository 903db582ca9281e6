/** A placeholder for the origin of the site, which the published files do not need to know. */
const home = 'http://site.invalid';

/** An address as a browser reads it. */
export interface Address {
	/** Whether it leads to the site that the page itself comes from. */
	readonly isOurs: boolean;
	readonly origin: string;
	/** Such as `https:`. */
	readonly protocol: string;
	/** The path in plain characters, such as `/about`. */
	readonly path: string;
}

/**
 * Reads an address in a page. Like browsers, ignores white space and control characters.
 *
 * @param text the address, absolute or relative.
 * @param page the address of the page.
 * @returns undefined if it is none.
 */
export function readAddress(text: string, page: string): Address | undefined {
	if (!URL.canParse(text, home + page)) return undefined;
	const { origin, protocol, pathname } = new URL(text, home + page);
	return { isOurs: origin === home, origin, protocol, path: plain(pathname) };
}

/** A path in plain characters. One that has a `%` for its own sake, as in `javascript:alert('100%')`, stays as it is. */
function plain(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** `/about.html` → `/about`, the address under which a page is served. */
export function addressOf(file: string): string {
	return file === '/index.html' ? '/' : file.replace(/\.html$/, '');
}
