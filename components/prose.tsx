import type { MDXComponents } from 'mdx/types';
import { getMDXComponent } from 'mdx-bundler/client/index.js';

interface Props {
	/** What contentlayer made of an MDX file. */
	body: { code: string };
	/** What stands for each tag and element. */
	components: MDXComponents;
	className?: string;
}

/** The text of an MDX file, with the tags that editors may use. */
export function Prose({ body, components, className = '' }: Props) {
	const Content = getMDXComponent(body.code);
	return (
		<div className={`prose ${className}`}>
			<Content components={components} />
		</div>
	);
}
