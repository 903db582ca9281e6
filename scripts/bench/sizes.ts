import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../../publish/encoding';
import { attribute, elements, parsePage, words } from '../../publish/html';

/** Bytes of all that a browser fetches to show a page, icons apart. */
export interface Sizes {
	readonly plain: number;
	readonly gzip: number;
	readonly brotli: number;
	readonly requests: number;
}

/**
 * What a page weighs with its stylesheets and scripts, each file compressed by itself as hosts do.
 *
 * @param folder the site.
 * @param path the address of the page.
 */
export function sizesOf(folder: string, path: string): Sizes {
	const file = path === '/' ? '/index.html' : `${path}.html`;
	const page = parsePage(readFileSync(join(folder, file), 'utf8'));
	const parts = elements(page).flatMap((element) => {
		const loads = element.tagName === 'script' && attribute(element, 'nomodule') === undefined;
		const styles = element.tagName === 'link' && words(element, 'rel').includes('stylesheet');
		return (loads ? attribute(element, 'src') : styles ? attribute(element, 'href') : undefined) ?? [];
	});
	const files = [file, ...new Set(parts)].map((name) => readFileSync(join(folder, name)));
	const compressed = files.map(compress);
	const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
	return {
		plain: sum(files.map(({ length }) => length)),
		gzip: sum(compressed.map(({ gzip }) => gzip.length)),
		brotli: sum(compressed.map(({ br }) => br.length)),
		requests: files.length,
	};
}
