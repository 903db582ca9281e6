interface Props {
	href: string;
	title: string;
	/** What the page behind it answers. */
	text: string;
	/** A small picture before the title. */
	glyph?: React.ReactNode;
	/** A tinted box, or a line in a list. */
	look: 'box' | 'line';
	/** How large the text is set, for a card with room. */
	large?: 'text-h2' | 'text-h3';
}

/** A link with a title and what is behind it. All of it can be pressed. It takes the hue of what is around it. */
export function LinkCard({ href, title, text, glyph, look, large }: Props) {
	return (
		<a
			href={href}
			className={`group grid h-full grid-cols-[auto_1fr] content-start gap-x-5 no-underline ${look === 'box' ? 'box' : 'rule py-3'}`}
		>
			<span className="row-span-2">{glyph}</span>
			<b className="text-h3 text-(--hue) group-hover:underline">{title}</b>{' '}
			<span className={large ? `mt-1.5 text-balance ${large}` : 'text-small text-balance text-soft'}>{text}</span>
		</a>
	);
}
