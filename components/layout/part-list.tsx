import type { Guide } from '@/lib/content';
import { PartGlyph } from '../pictures/part-glyph';
import { LinkCard } from './link-card';

/**
 * The parts of a guide, each with what it answers: as a list, or as boxes with those about one format large. The formats
 * come first and in their order, so that each keeps its side.
 */
export function PartList({ guide, look }: { guide: Guide; look: 'box' | 'line' }) {
	const { formats } = guide.comparison;
	const about = formats.flatMap(({ id }) => guide.parts.filter((part) => part.format === id));
	const parts = [...about, ...guide.parts.filter((part) => !about.includes(part))];
	const large = about.length === 3 ? 'lg:col-span-2' : 'lg:col-span-3';
	return (
		<ol className={`plain grid sm:grid-cols-2 ${look === 'box' ? 'gap-3 lg:grid-cols-6' : 'gap-x-8'}`}>
			{parts.map((part) => {
				const format = formats.find(({ id }) => id === part.format);
				const span = look === 'box' ? (format ? large : 'lg:col-span-2') : '';
				return (
					<li key={part.path} className={`mt-0 ${format ? `hue-${format.hue}` : ''} ${span}`}>
						<LinkCard
							href={part.path}
							title={part.shortTitle}
							text={part.summary}
							glyph={<PartGlyph part={part} />}
							look={look}
							large={look === 'box' && format !== undefined}
						/>
					</li>
				);
			})}
		</ol>
	);
}
