import type { Guide } from '@/lib/content';

/** The parts of a guide, each with what it answers. */
export function PartList({ guide }: { guide: Guide }) {
	const hues = new Map(guide.comparison.formats.map(({ id, hue }) => [id, hue]));
	return (
		<ol className="grid gap-x-8 sm:grid-cols-2">
			{guide.parts.map((part) => (
				<li key={part.path} className={`border-t border-line hue-${hues.get(part.format ?? '') ?? ''}`}>
					<a href={part.path} className="group block py-3 no-underline">
						<b className="block font-serif font-semibold text-(--hue) group-hover:underline">{part.shortTitle}</b>
						<span className="text-small text-soft">{part.summary}</span>
					</a>
				</li>
			))}
		</ol>
	);
}
