import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import { type Document, elements, textOf } from './html';

/** A stylesheet as Next wrote it. */
export interface Sheet {
	/** Its address, against which relative addresses in it are read. */
	readonly path: string;
	readonly css: string;
	/** The `media` of its link, if it had one. */
	readonly media?: string | undefined;
}

export interface Style {
	/** The text of the `<style>`. */
	readonly css: string;
	/** `sha256-…` of that text, for the policy. */
	readonly hash: string;
	/** The addresses it makes a browser fetch, as a page at the root would write them. */
	readonly fetches: readonly string[];
}

/**
 * One `<style>` from the stylesheets of a page, in their order. Nothing is lowered or prefixed here: Next has fitted
 * the CSS to the browsers of the `browserslist`, and what it wrote keeps its meaning.
 *
 * @throws Error when a sheet is not valid CSS, or imports another one.
 */
export function inlineStyle(sheets: readonly Sheet[]): Style {
	const fetches = new Set<string>();
	const css = sheets.map((sheet) => minify(sheet, fetches)).join('');
	// The parser ends the element at "</style", even inside a CSS string. The escaped slash means the same there.
	const text = css.replaceAll(/<\/(?=style)/gi, '<\\/');
	const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
	return { css: text, hash, fetches: [...fetches] };
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

/** The text of a page's `<style>`; nothing if it has none. */
export function styleText(page: Document): string | undefined {
	const style = elements(page).find(({ tagName }) => tagName === 'style');
	return style && textOf(style);
}

/** `sha256-…` of a page's `<style>`, for the policy; nothing if it has none. */
export function styleHash(page: Document | undefined): string | undefined {
	const style = page && styleText(page);
	return style && `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
