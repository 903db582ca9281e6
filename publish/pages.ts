import { addressOf, readAddress } from './address';
import { checkPage } from './check-page';
import { type Document, elements, isText, parsePage, textOf } from './html';
import type { Files } from './next-export';
import { fillQuestions } from './questions';
import { shortenNames } from './short-names';
import { isData, stripFramework } from './strip-framework';
import type { Sheet } from './style';

/** A page as it will be published. */
export interface Page {
	readonly tree: Document;
	/** The text of its `<style>`; empty if it has none. */
	readonly style: string;
	/** The addresses that its style asks for. */
	readonly styleFetches: readonly string[];
	/** What readers read. */
	readonly text: string;
	readonly forms: number;
	readonly scripts: number;
	readonly requests: number;
	readonly foreign: number;
}

/**
 * Reads pages from the raw export, and takes out of them what the published site must not have.
 *
 * @param exported the raw export.
 * @param requested which of its files to publish; those that are pages are prepared here.
 * @returns the pages by the address of their file, such as `/about.html`, and what is wrong with them, each beginning with
 * the page's address.
 */
export function preparePages(exported: Files, requested: readonly string[]) {
	const pages = new Map<string, Page>();
	const problems: string[] = [];
	for (const file of requested.filter((path) => path.endsWith('.html'))) {
		const source = exported.get(file);
		if (!source) continue;
		const path = addressOf(file);
		const tree = parsePage(source.toString('utf8'));
		const { styleFetches, problems: found } = stripFramework(tree, (href) => readSheet(exported, href));
		found.push(...fillQuestions(tree));
		const all = elements(tree);
		// For this folder only.
		for (const element of all) element.attrs = element.attrs.filter(({ name }) => name !== 'data-alternate');
		const check = checkPage(path, tree, styleFetches);
		// A refresh leads to another page.
		const fetches = check.fetches.filter(({ kind }) => kind !== 'refresh');
		const foreign = fetches.filter(({ url }) => !readAddress(url, path)?.isOurs);
		const missing = fetches.filter(
			(item) => !foreign.includes(item) && !exported.has(readAddress(item.url, path)?.path ?? ''),
		);
		found.push(
			...check.problems,
			...missing.map(({ url, from }) => `${from} asks for ${url}, and there is no such file. Put it into public/.`),
		);
		problems.push(...found.map((problem) => `${path}: ${problem}`));
		// Last: a problem shows the names that its author gave.
		shortenNames(tree);
		const style = all.find(({ tagName }) => tagName === 'style');
		const parts = fetches.filter(({ kind }) => kind === 'image' || kind === 'other').map(({ url }) => url);
		pages.set(file, {
			tree,
			style: style ? textOf(style) : '',
			styleFetches,
			text: textOfPage(tree),
			forms: all.filter(({ tagName }) => tagName === 'form').length,
			scripts: all.filter((element) => element.tagName === 'script' && !isData(element)).length,
			requests: 1 + new Set(parts).size,
			foreign: foreign.length,
		});
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

/** A stylesheet of the export, by the address that a page links. */
function readSheet(exported: Files, href: string): Sheet | undefined {
	const address = readAddress(href, '/');
	const css = address?.isOurs ? exported.get(address.path) : undefined;
	return address && css && { path: address.path, css: css.toString('utf8') };
}
