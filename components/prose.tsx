import type { MDXComponents } from 'mdx/types';
import { getMDXComponent } from 'mdx-bundler/client/index.js';
import { Children, Fragment, isValidElement } from 'react';
import { linkedTerms } from './mdx/linked-terms';

interface Props {
	/** What contentlayer made of an MDX file. */
	body: { code: string };
	/** The component for each tag and element. */
	components: MDXComponents;
	/** Whether words of the glossary lead there: in the parts of a guide they do. */
	terms?: boolean;
}

/** The text of an MDX file, with the tags that editors may use. The sources of a part are in its margin. */
export function Prose(text: Props) {
	return <div className={text.terms ? 'prose annotated' : 'prose'}>{elementsOf(text)}</div>;
}

/**
 * The text of a page in two: its first paragraph, with the list right after it if there is one, which is the answer and
 * goes into the page's head, and all that follows. A text that begins with something else has no answer.
 */
export function answerAndRest(text: Props): [answer: React.ReactNode[], rest: React.ReactNode[]] {
	const all = elementsOf(text);
	const is = (index: number, type: string) => isValidElement(all[index]) && all[index].type === type;
	const length = is(0, 'p') ? (is(1, 'ul') ? 2 : 1) : 0;
	return [all.slice(0, length), all.slice(length)];
}

/** What MDX compiles to is a plain function that returns its top-level elements, or the only one there is. */
function elementsOf({ body, components, terms }: Props): React.ReactNode[] {
	const content = (getMDXComponent(body.code) as (props: object) => React.ReactElement<React.PropsWithChildren>)({
		components,
	});
	const elements = content.type === Fragment ? content.props.children : content;
	const all = Children.toArray(elements).filter((child) => child !== '\n');
	return terms ? linkedTerms(all, components) : all;
}
