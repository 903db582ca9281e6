import type { Guide } from '@/lib/content';
import { PartGlyph } from '../pictures/part-glyph';
import { LinkCard } from './link-card';

const [third, half] = ['lg:col-span-2', 'lg:col-span-3'];

/**
 * The parts of a guide, each with what it answers: as a list, or as boxes with those about one format large. The formats
 * come first and in their order, so that each keeps its side.
 */
export function PartList({ guide, look }: { guide: Guide; look: 'box' | 'line' }) {
	const { formats } = guide.comparison;
	const about = formats.flatMap(({ id }) => guide.parts.filter((part) => part.format === id));
	const others = guide.parts.filter((part) => !about.includes(part));
	const parts = [...about, ...others];
	const large = about.length === 3 ? 'text-h3' : 'text-h2';
	// Three boxes a row, of six columns; what would be left alone in the last row is spread over rows of two.
	const inThrees = others.length - (((3 - (others.length % 3)) * 2) % 6);
	const spans = [
		...about.map(() => (about.length === 3 ? third : half)),
		...others.map((_, index) => (index < inThrees ? third : half)),
	];
	return (
		<ol className={`plain grid sm:grid-cols-2 ${look === 'box' ? 'gap-3 lg:grid-cols-6' : 'gap-x-8'}`}>
			{parts.map((part, index) => {
				const format = formats.find(({ id }) => id === part.format);
				return (
					<li
						key={part.path}
						className={`mt-0 ${format ? `hue-${format.hue}` : ''} ${look === 'box' ? spans[index] : ''}`}
					>
						<LinkCard
							href={part.path}
							title={part.shortTitle}
							text={part.summary}
							glyph={<PartGlyph part={part} />}
							look={look}
							large={look === 'box' && format ? large : undefined}
						/>
					</li>
				);
			})}
		</ol>
	);
}
