/** Short ways to write Markdown's nodes (mdast). */
import type {
	BlockContent,
	Blockquote,
	DefinitionContent,
	Heading,
	Link,
	List,
	Paragraph,
	PhrasingContent,
	Strong,
	Table,
	Text,
} from 'mdast';

type Words = string | readonly PhrasingContent[];

export function text(value: string): Text {
	return { type: 'text', value };
}

export function strong(value: string): Strong {
	return { type: 'strong', children: [text(value)] };
}

export function link(url: string, words: string): Link {
	return { type: 'link', url, children: [text(words)] };
}

export function paragraph(words: Words): Paragraph {
	return { type: 'paragraph', children: phrasing(words) };
}

export function heading(depth: Heading['depth'], words: Words): Heading {
	return { type: 'heading', depth, children: phrasing(words) };
}

export function list(items: readonly Words[]): List {
	return {
		type: 'list',
		spread: false,
		children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
	};
}

export function quote(children: (BlockContent | DefinitionContent)[]): Blockquote {
	return { type: 'blockquote', children };
}

/** The first row is the head. */
export function table(rows: readonly (readonly string[])[]): Table {
	return {
		type: 'table',
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
		})),
	};
}

function phrasing(words: Words): PhrasingContent[] {
	return typeof words === 'string' ? [text(words)] : [...words];
}
