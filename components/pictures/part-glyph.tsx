import type { Section } from '@/lib/content';

/** A small picture for a part of a guide. */
export function PartGlyph({ part }: { part: Section }) {
	return (
		<svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" className="size-10 text-(--hue)">
			<circle cx="12" cy="12" r={part.format ? 6 : 3} fill="currentColor" />
		</svg>
	);
}
