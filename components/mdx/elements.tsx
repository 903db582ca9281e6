import type { MDXComponents } from 'mdx/types';
import { pictureSize } from '#picture-size';
import type { MdxContext } from './context';

/** The Markdown elements that need more than their own name. */
export function elements(context: MdxContext): MDXComponents {
	return {
		h2: heading(2, context),
		h3: heading(3, context),
		h4: heading(4, context),
		img: picture,
		th: cell('th'),
		td: cell('td'),
		a: ({ href, ...props }) => <a href={href && context.address(href)} {...props} />,
	};
}

/** Loads when the reader gets to it, into space reserved for it. */
function picture({ src, alt }: React.ComponentProps<'img'>) {
	if (typeof src !== 'string') throw new Error('A picture needs the address of a file in public/.');
	// biome-ignore lint/performance/noImgElement: Next's image needs a server, or a script
	return <img src={src} alt={alt} {...pictureSize(src)} loading="lazy" className="h-auto max-w-full rounded-box" />;
}

const aligned: Readonly<Record<string, string>> = { left: 'text-left', center: 'text-center', right: 'text-right' };

/** A cell of a Markdown table. What `:-:` or `-:` above it says becomes a class, since pages have no `style` attribute. */
function cell(Cell: 'th' | 'td') {
	return ({ style, ...props }: React.ComponentProps<'td'>) => (
		<Cell {...props} className={style?.textAlign && aligned[style.textAlign]} />
	);
}

/**
 * A heading that links to itself. On the page with the whole guide, it is only an anchor. Reader views go by ids and
 * classes: they drop what has “share” or “social” in its id, unless its class says that it is content.
 */
function heading(level: 2 | 3 | 4, { anchor, headingShift, elsewhere }: MdxContext) {
	const Heading = `h${level + headingShift}` as 'h2';
	return ({ id, children }: React.ComponentProps<'h2'>) => (
		<Heading id={id && anchor(id)} className="content">
			{elsewhere ? (
				children
			) : (
				<a className="self-link" href={`#${id && anchor(id)}`}>
					{children}
				</a>
			)}
		</Heading>
	);
}
