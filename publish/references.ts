import { readAddress } from './address';
import { isText } from './headers';
import { attribute, elements, textOf, words } from './html';
import type { Files } from './next-export';
import type { Page } from './pages';
import { isData } from './strip-framework';

/**
 * The files that stay: those that the project asked for, and those that one of them refers to, however far down.
 *
 * @param files the raw export.
 * @param requested the addresses to start from.
 * @param pages what the pages look like once published: what only Next's scripts refer to goes with them.
 * @returns addresses, sorted.
 */
export function reachable(files: Files, requested: readonly string[], pages: ReadonlyMap<string, Page>): string[] {
	const origins = siteOrigins(pages);
	const kept = new Set<string>();
	const queue = requested.filter((path) => files.has(path));
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (kept.has(path)) continue;
		kept.add(path);
		const page = pages.get(path);
		const texts = page ? pageTexts(page) : isText(path) ? [files.get(path)?.toString('utf8') ?? ''] : [];
		queue.push(...texts.flatMap((text) => mentions(text, path, origins)).filter((other) => files.has(other)));
	}
	return [...kept].sort();
}

function pageTexts({ tree, styleFetches }: Page): string[] {
	const all = elements(tree);
	const data = all.filter((element) => element.tagName === 'script' && isData(element)).map(textOf);
	return [...all.flatMap((element) => element.attrs.map((item) => item.value)), ...data, ...styleFetches];
}

/** The addresses of this site in a text: whatever reads as one between white space, quotes, commas and brackets. */
function mentions(text: string, path: string, origins: ReadonlySet<string>): string[] {
	return text.split(/[\s"'<>(),]+/).flatMap((word) => {
		const address = word ? readAddress(word, path) : undefined;
		return address && (address.isOurs || origins.has(address.origin)) ? [address.path] : [];
	});
}

/** The origins under which pages call themselves at home, by their canonical links. */
function siteOrigins(pages: ReadonlyMap<string, Page>): Set<string> {
	const links = [...pages.values()]
		.flatMap(({ tree }) => elements(tree))
		.filter((element) => words(element, 'rel').includes('canonical'))
		.map((link) => attribute(link, 'href') ?? '');
	return new Set(links.filter((href) => URL.canParse(href)).map((href) => new URL(href).origin));
}
