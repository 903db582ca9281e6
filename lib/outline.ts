/** What an MDX text holds besides its words: its headings and the sources its claims name. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface Heading {
	/** The anchor, as rehype-slug gives it. */
	readonly id: string;
	readonly text: string;
	readonly depth: number;
}

export interface Outline {
	readonly headings: readonly Heading[];
	/** Ids of the sources, in the order in which the text names them first. */
	readonly sources: readonly string[];
	/** Names of the tables that it shows. */
	readonly tables: readonly string[];
	/** The names of the tags it uses. */
	readonly tags: ReadonlySet<string>;
	/** How many headings come before the table by concern, if it shows that. */
	readonly beforeConcerns?: number;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Takes the body of an MDX file, without frontmatter. */
export function outline(mdx: string): Outline {
	const slugger = new GithubSlugger();
	const headings: Heading[] = [];
	const sources = new Set<string>();
	const tables = new Set<string>();
	const tags = new Set<string>();
	let beforeConcerns: number | undefined;
	visit(parser.parse(mdx) as Root, (node) => {
		if (node.type === 'heading') {
			const text = textOf(node);
			headings.push({ id: slugger.slug(text), text, depth: node.depth });
		}
		if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
		if (node.name) tags.add(node.name);
		if (node.name === 'ConcernTable') beforeConcerns = headings.length;
		for (const { name, value } of node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute')) {
			if (typeof value !== 'string') continue;
			if (node.name === 'Claim' && name === 'sources') for (const id of sourceIds(value)) sources.add(id);
			if (node.name === 'ComparisonTable' && name === 'name') tables.add(value);
		}
	});
	return { headings, sources: [...sources], tables: [...tables], tags, beforeConcerns };
}

/** The ids in a tag's `sources` attribute, which are set apart by spaces. */
export function sourceIds(value: string): string[] {
	return value.split(/\s+/).filter(Boolean);
}
