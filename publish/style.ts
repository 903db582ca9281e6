import { transform } from 'lightningcss';

/** A stylesheet as Next wrote it. */
export interface Sheet {
	/** Its address, against which relative addresses in it are read. */
	readonly path: string;
	readonly css: string;
	/** The `media` of its link, if it had one. */
	readonly media?: string | undefined;
}

/**
 * One `<style>` from the stylesheets of a page, in their order. Nothing is lowered or prefixed here: Next has fitted
 * the CSS to the browsers of the `browserslist`, and what it wrote keeps its meaning.
 *
 * @returns its text, and the addresses it makes a browser fetch, as a page at the root would write them.
 * @throws Error when a sheet is not valid CSS, or imports another one.
 */
export function inlineStyle(sheets: readonly Sheet[]): { css: string; fetches: string[] } {
	const fetches = new Set<string>();
	const css = sheets.map((sheet) => minify(sheet, fetches)).join('');
	return { css, fetches: [...fetches] };
}

function minify({ path, css, media }: Sheet, fetches: Set<string>): string {
	const source = media ? `@media ${media}{${css}}` : css;
	const { code, dependencies } = transform({
		filename: path,
		code: Buffer.from(source),
		minify: true,
		analyzeDependencies: true,
	});
	let text = Buffer.from(code).toString('utf8');
	for (const dependency of dependencies ?? []) {
		if (dependency.type === 'import') throw new Error(`it imports ${dependency.url}; write those rules into it`);
		if (dependency.type !== 'url') continue;
		const url = absolute(dependency.url, path);
		if (!url.startsWith('#')) fetches.add(url);
		text = text.replaceAll(`"${dependency.placeholder}"`, JSON.stringify(url));
	}
	return text;
}

/** A relative address would be read against the page once it is in the page. */
function absolute(url: string, sheet: string): string {
	if (url.startsWith('#')) return url;
	const base = new URL(sheet, 'http://site.invalid');
	const resolved = new URL(url, base);
	return resolved.origin === base.origin ? resolved.href.slice(base.origin.length) : url;
}
