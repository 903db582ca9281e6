import type { Guide } from '@/lib/content';
import { PartGlyph } from '../pictures/part-glyph';

const [third, half] = ['lg:col-span-2', 'lg:col-span-3'];

/**
 * The parts of a guide, each with what it answers: as a list, or as boxes with those about one format large. The formats
 * come first and in their order, so that each keeps its side. All of a part's card can be pressed.
 */
export function PartList({ guide, boxes }: { guide: Guide; boxes?: boolean }) {
	const { formats } = guide.comparison;
	const about = formats.flatMap(({ id }) => guide.parts.filter((part) => part.format === id));
	const others = guide.parts.filter((part) => !about.includes(part));
	const large = `mt-1.5 text-balance ${about.length === 3 ? 'text-h3' : 'text-h2'}`;
	// Three boxes a row, of six columns; what would be left alone in the last row is spread over rows of two.
	const inThrees = others.length - (((3 - (others.length % 3)) * 2) % 6);
	const spans = [
		...about.map(() => (about.length === 3 ? third : half)),
		...others.map((_, index) => (index < inThrees ? third : half)),
	];
	return (
		<ol className={`plain grid sm:grid-cols-2 ${boxes ? 'gap-3 lg:grid-cols-6' : 'gap-x-8'}`}>
			{[...about, ...others].map((part, index) => {
				const format = formats.find(({ id }) => id === part.format);
				return (
					<li key={part.path} className={`mt-0 ${format ? `hue-${format.hue}` : ''} ${boxes ? spans[index] : ''}`}>
						<a
							href={part.path}
							className={`group grid h-full grid-cols-[auto_1fr] content-start gap-x-5 no-underline ${boxes ? 'box' : 'rule py-3'}`}
						>
							<span className="row-span-2">
								<PartGlyph part={part} />
							</span>
							<b className="text-h3 text-(--hue) group-hover:underline">{part.shortTitle}</b>{' '}
							<span className={boxes && format ? large : 'text-small text-balance text-soft'}>{part.summary}</span>
						</a>
					</li>
				);
			})}
		</ol>
	);
}
