import { plainPath } from './address';
import { type Document, elements } from './html';
import type { Files } from './next-export';

/** How a PNG file begins. */
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The images that Next draws (`opengraph-image.tsx`) and writes without an ending. Hosts tell the kind of a file by
 * its ending, and what shows link previews takes nothing that is not called a picture.
 *
 * @returns for the address that Next gave each image, the one that it is published under.
 */
export function imageNames(files: Files): ReadonlyMap<string, string> {
	const images = [...files].filter(
		([path, content]) => !/\.[^/]*$/.test(path) && content.subarray(0, pngStart.length).equals(pngStart),
	);
	return new Map(images.map(([path]) => [path, `${path}.png`]));
}

/** Files or addresses under their published names. */
export function renameFiles(files: Files, names: ReadonlyMap<string, string>): Files {
	return new Map([...files].map(([path, content]) => [names.get(path) ?? path, content]));
}

/**
 * Lets the metadata of a page name its image as it is published, without the query by which Next tells versions of its
 * code apart.
 *
 * @param page is changed.
 */
export function renameImages(page: Document, names: ReadonlyMap<string, string>): void {
	for (const { tagName, attrs } of elements(page)) {
		if (tagName !== 'meta') continue;
		for (const attribute of attrs) {
			const url = attribute.name === 'content' && URL.canParse(attribute.value) ? new URL(attribute.value) : undefined;
			const name = url && names.get(plainPath(url.pathname));
			if (name) attribute.value = url.origin + name;
		}
	}
}
