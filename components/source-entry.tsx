import { sources } from '@/lib/content';
import { sentence, sourceUrl } from '@/model/source';

/**
 * One source as a list item, with the anchor that claims link to. `full` adds who was studied and what it says.
 *
 * @throws Error when there is no such source.
 */
export function SourceEntry({ id, full = false }: { id: string; full?: boolean }) {
	const source = sources[id];
	if (!source) throw new Error(`There is no source “${id}” in content/sources.ts.`);
	const { short, kind, authors, title, publishedIn, year, population, doi, says } = source;
	const address = sourceUrl(source);
	const stated = (full ? [authors, title, publishedIn, year?.toString()] : [title]).filter(
		(words) => words !== undefined,
	);
	return (
		<li id={`source-${id}`} className="content mb-3 break-inside-avoid target:bg-amber-tint">
			<b>{short}</b> <span className="text-soft">{`(${kind})`}</span>
			{` ${stated.map((words) => `${sentence(words)} `).join('')}`}
			{address && <a href={address}>{doi ? `doi:${doi}` : address.replace(/^https:\/\/(www\.)?/, '')}</a>}
			{full && ' '}
			{full && <span className="block text-soft">{population ? `Who: ${sentence(population)} ${says}` : says}</span>}
		</li>
	);
}
