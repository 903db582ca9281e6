import { addressOf, readAddress } from './address';
import { checkPage, type Fetch } from './check-page';
import { type Document, elements, isText, parsePage, removeAttribute } from './html';
import type { Files } from './next-export';
import { fillQuestions } from './questions';
import { isData, stripFramework } from './strip-framework';
import type { Sheet } from './style';

/** A page as it will be published. */
export interface Page {
	readonly tree: Document;
	/** The addresses that its style asks for. */
	readonly styleFetches: readonly string[];
	/** What readers read. */
	readonly text: string;
	readonly forms: number;
	readonly scripts: number;
	readonly requests: number;
	readonly foreign: number;
}

export interface PreparedPages {
	/** By the address of their file, such as `/about.html`. */
	readonly pages: ReadonlyMap<string, Page>;
	/** What is wrong with them, each beginning with the page's address. */
	readonly problems: readonly string[];
}

/**
 * Reads pages from the raw export, and takes out of them what the published site must not have.
 *
 * @param exported the raw export.
 * @param requested which of its files to publish; those that are pages are prepared here.
 */
export function preparePages(exported: Files, requested: readonly string[]): PreparedPages {
	const pages = new Map<string, Page>();
	const problems: string[] = [];
	for (const file of requested.filter((path) => path.endsWith('.html'))) {
		const source = exported.get(file);
		if (!source) continue;
		const path = addressOf(file);
		const tree = parsePage(source.toString('utf8'));
		const stripped = stripFramework(tree, (href) => readSheet(exported, href));
		const asked = fillQuestions(tree);
		// For this folder only.
		removeAttribute(tree, 'data-alternate');
		const styleFetches = stripped.style?.fetches ?? [];
		const check = checkPage(path, tree, styleFetches);
		const missing = check.fetches.filter(
			({ url, kind }) =>
				kind !== 'refresh' && isOurs({ url }, path) && !exported.has(readAddress(url, path)?.path ?? ''),
		);
		const parts = check.fetches.filter(({ kind }) => kind === 'image' || kind === 'other').map(({ url }) => url);
		pages.set(file, {
			tree,
			styleFetches,
			text: textOfPage(tree),
			forms: elements(tree).filter(({ tagName }) => tagName === 'form').length,
			scripts: elements(tree).filter((element) => element.tagName === 'script' && !isData(element)).length,
			requests: 1 + new Set(parts).size,
			foreign: check.fetches.filter((item) => !isOurs(item, path) && item.kind !== 'refresh').length,
		});
		problems.push(
			...[
				...stripped.problems,
				...asked,
				...check.problems,
				...missing.map(({ url, from }) => `${from} asks for ${url}, and there is no such file. Put it into public/.`),
			].map((problem) => `${path}: ${problem}`),
		);
	}
	return { pages, problems };
}

function textOfPage(tree: Document): string {
	const unseen = new Set(['head', 'script', 'style', 'title']);
	return elements(tree)
		.filter(({ tagName }) => !unseen.has(tagName))
		.flatMap(({ childNodes }) => childNodes.filter(isText).map(({ value }) => value))
		.join(' ');
}

function isOurs({ url }: Pick<Fetch, 'url'>, path: string): boolean {
	return readAddress(url, path)?.isOurs ?? false;
}

/** A stylesheet of the export, by the address that a page links. */
function readSheet(exported: Files, href: string): Sheet | undefined {
	const address = readAddress(href, '/');
	const css = address?.isOurs ? exported.get(address.path) : undefined;
	return address && css && { path: address.path, css: css.toString('utf8') };
}
