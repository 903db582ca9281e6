import type { MDXComponents } from 'mdx/types';
import type { TagName } from '@/model/tags';
import { Cell } from './cell';
import { Claim } from './claim';
import type { MdxContext } from './context';
import { elements } from './elements';
import { Figure } from './figure';
import { HelpLine } from './help-line';
import { MeetsFirst } from './meets-first';
import { PracticeName } from './practice-name';
import { Providers } from './providers';

// biome-ignore lint/suspicious/noExplicitAny: each tag has props of its own; the content check compares them with model/tags.ts
export type Tag = React.ComponentType<any>;

/** The tags that belong in a sentence. Texts on every page take no others, so that no block can hold itself. */
export const inlineTags = { Figure, Cell, Claim, HelpLine, PracticeName, Providers, MeetsFirst } satisfies Partial<
	Record<TagName, Tag>
>;

/** The tags of a text that is on every page: the inline ones. */
export function inlineComponents(context: MdxContext): MDXComponents {
	return withContext(inlineTags, context);
}

/** Gives each tag its page’s context, and adds the Markdown elements. */
export function withContext(tags: Readonly<Record<string, Tag>>, context: MdxContext): MDXComponents {
	const entries = Object.entries(tags).map(([name, Component]) => [
		name,
		(props: object) => <Component {...props} context={context} />,
	]);
	return { ...Object.fromEntries(entries), ...elements(context) };
}
