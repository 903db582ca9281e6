import { getMDXComponent } from 'mdx-bundler/client/index.js';
import { mdxComponents } from './mdx';
import { type MdxContext, ownPage } from './mdx/context';

interface Props {
	/** What contentlayer made of an MDX file. */
	body: { code: string };
	context?: MdxContext;
	className?: string;
}

/** The text of an MDX file, with the tags that editors may use. */
export function Prose({ body, context = ownPage, className = '' }: Props) {
	const Content = getMDXComponent(body.code);
	return (
		<div className={`prose ${className}`}>
			<Content components={mdxComponents(context)} />
		</div>
	);
}
