/** Turns the unsaved text of a page into a component, in the browser, the way the site itself does. */
import { evaluate } from '@mdx-js/mdx';
import { useMDXComponents } from '@mdx-js/react';
import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { MDXContent } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { inlineParagraphs } from '@/model/inline-paragraphs';
import { tags } from '@/model/tags';

/** Which line of the file an element comes from; the preview follows the cursor by it. */
export const lineAttribute = 'data-line';

/**
 * Takes the body of an MDX file, without its fields.
 *
 * @param firstLine the line of the file on which the body begins.
 * @throws Error in words for an editor when the text cannot be shown.
 */
export async function compile(body: string, firstLine: number): Promise<MDXContent> {
	const { default: Content } = await evaluate(body, {
		...runtime,
		useMDXComponents,
		remarkPlugins: [remarkGfm, refuseCode, inlineParagraphs],
		rehypePlugins: [rehypeSlug, [markLines, firstLine - 1]],
	});
	return Content;
}

/** What is evaluated runs in this browser, so a text that holds code is never evaluated. */
function refuseCode() {
	return (tree: MdastRoot) => {
		visit(tree, (node) => {
			if (node.type === 'mdxjsEsm') throw new Error('A line that begins with “import” or “export” would be code.');
			if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
				throw new Error('There are braces { } in the text. They would be code.');
			}
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
			if (!node.name || !Object.hasOwn(tags, node.name)) throw new Error(`There is no tag <${node.name ?? ''}>.`);
			for (const attribute of node.attributes) {
				const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
				if (!isPlain && !(attribute.type === 'mdxJsxAttribute' && attribute.value === null)) {
					throw new Error(`There are braces in <${node.name}>. They would be code.`);
				}
			}
		});
	};
}

function markLines(offset: number) {
	return (tree: HastRoot) => {
		visit(tree, 'element', (node) => {
			if (node.position) node.properties.dataLine = node.position.start.line + offset;
		});
	};
}
