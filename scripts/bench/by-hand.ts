import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { brotli } from '../../publish/encoding';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * What a page would weigh if somebody wrote its Markdown as HTML by hand: the same words, links, lists and tables, no
 * style, no pictures.
 *
 * @param folder the published site.
 * @param path the address of the page.
 * @returns bytes, compressed with brotli.
 */
export async function byHand(folder: string, path: string): Promise<number> {
	const markdown = readFileSync(join(folder, path === '/' ? 'index.md' : `${path}.md`), 'utf8');
	const tree = parser.parse(markdown);
	const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
	const head = `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
	return (await brotli(Buffer.from(`${head}${toHtml(toHast(tree))}`))).length;
}
