/** The built site as files, for tests that need no browser. */
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { practice } from '../content/practice';

/** @returns the file in out/ that answers for an address, or nothing when there is none. */
export function fileOf(path: string): string | undefined {
	const file = path === '/' ? '/index.html' : path;
	return [`out${file}`, `out${file}.html`].find((name) => /\.\w+$/.test(name) && existsSync(name));
}

/** What the site has at an address. @throws Error when that is nothing. */
export function read(path: string): Buffer {
	const file = fileOf(path);
	if (!file) throw new Error(`The built site has nothing at ${path}.`);
	return readFileSync(file);
}

/** The page at an address. */
export function pageAt(path: string): Document {
	return parseHTML(read(path).toString()).document;
}

/** The values of an attribute of all elements that have it, in their order. */
export function values(page: Document, selector: string, name: string): string[] {
	return [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
}

/** What a meta element says, by its name or property. @throws Error when there is not exactly one. */
export function meta(page: Document, name: string): string {
	const found = values(page, `meta[name="${name}"], meta[property="${name}"]`, 'content');
	if (found.length !== 1) throw new Error(`The page has ${found.length} meta elements called ${name}.`);
	return String(found[0]);
}

/** The text of an element with single spaces, as a browser shows it. */
export function textOf(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether a link leads to a page of the practice's own that is not part of this site, though it may be at its address. */
export function isOfPractice(href: string): boolean {
	return href.startsWith('https:') && JSON.stringify(practice).includes(`"${href}"`);
}
