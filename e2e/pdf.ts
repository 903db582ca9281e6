/** What a printed page holds, as a PDF reader finds it. */
import { getDocumentProxy } from 'unpdf';

interface Piece {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Its pieces of text, in points from the upper left corner, as they are read. */
	readonly pieces: readonly Piece[];
}

interface Bookmark {
	readonly title: string;
	readonly items: readonly Bookmark[];
}

export interface Pdf {
	readonly sheets: readonly Sheet[];
	readonly title: string;
	readonly language: string;
	/** Whether it says what is a heading, a table or a picture. */
	readonly tagged: boolean;
	/** How often it says so, by kind: `H1`, `Table`, `TR` … */
	readonly tags: ReadonlyMap<string, number>;
	/** The headings, in their order, as they are listed beside the pages. */
	readonly bookmarks: readonly string[];
}

/** Reads a PDF. */
export async function readPdf(file: Buffer): Promise<Pdf> {
	const document = await getDocumentProxy(new Uint8Array(file));
	const { info } = await document.getMetadata();
	const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
	const tags = new Map<string, number>();
	const count = (node: object | null) => {
		if (!node) return;
		if ('role' in node) tags.set(String(node.role), (tags.get(String(node.role)) ?? 0) + 1);
		if ('children' in node) for (const child of node.children as object[]) count(child);
	};
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const [, , width = 0, height = 0] = page.view;
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) => {
			if (!('str' in item) || !item.str.trim()) return [];
			const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[];
			const bottom = height - baseline;
			return { text: item.str, left, right: left + item.width, top: bottom - size, bottom };
		});
		sheets.push({ width, height, pieces });
		count(await page.getStructTree());
	}
	const flat = (list: readonly Bookmark[]): string[] => list.flatMap(({ title, items }) => [title, ...flat(items)]);
	const bookmarks = flat((await document.getOutline()) ?? []);
	const tagged = Boolean((await document.getMarkInfo())?.Marked);
	return { sheets, title: Title, language: Language, tagged, tags, bookmarks };
}

/** A text without what a line break may add or take. */
export function dense(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\u2010-\u2013-]+/g, '');
}

/** The texts that the sheets do not hold: in one piece, or in two where a sheet ends or a source is in the margin. */
export function missingFrom({ sheets }: Pdf, texts: readonly string[]): string[] {
	const all = dense(sheets.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
	const holds = (text: string) => {
		if (all.includes(text)) return true;
		let first = text.length;
		while (!all.includes(text.slice(0, first))) first -= 1;
		return first > 0 && all.includes(text.slice(first));
	};
	return texts.filter((text) => !holds(dense(text)));
}

/** Runs in the page: the texts in some elements that belong on paper, each as long as nothing comes between. */
export function printedTexts(elements: readonly Element[]): string[] {
	return elements.flatMap((element) => {
		const texts: string[] = [];
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const around = walker.currentNode.parentElement;
			// Where to get a table as data is for screens.
			const screenOnly = around?.closest('p')?.querySelector('[download]');
			if (!around?.closest('svg, details, nav, form, [hidden], [aria-hidden]') && !screenOnly)
				texts.push(walker.currentNode.textContent ?? '');
		}
		return texts.filter((text) => text.trim());
	});
}
