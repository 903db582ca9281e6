import type { FootnoteReference, PhrasingContent } from 'mdast';
import { sources } from '@/lib/content';
import { type Source, sentence, sourceUrl } from '@/model/source';
import { link, strong, text } from './nodes';

/** @throws Error when there is no such source. */
export function findSource(id: string): Source {
	const source = sources[id];
	if (!source) throw new Error(`There is no source “${id}” in content/sources.ts.`);
	return source;
}

/** References to the notes that name the sources. */
export function notes(ids: readonly string[]): FootnoteReference[] {
	return ids.map((id) => ({ type: 'footnoteReference', identifier: id, label: id }));
}

/** A reference in the words of `components/source-entry.tsx`. `full` adds who was studied and what it says. */
export function sourceWords(id: string, { full = false } = {}): PhrasingContent[] {
	const source = findSource(id);
	const { short, kind, authors, title, publishedIn, year, population, doi, says } = source;
	const url = sourceUrl(source);
	const reference = [
		full && authors && sentence(authors),
		sentence(title),
		full && publishedIn && sentence(publishedIn),
		full && year && `${year}.`,
	];
	const findings = full ? ` ${population ? `Who: ${sentence(population)} ` : ''}${says}` : '';
	return [
		strong(short),
		text(` (${kind}) ${reference.filter(Boolean).join(' ')}${url ? ' ' : findings}`),
		...(url ? [link(url, doi ? `doi:${doi}` : url.replace(/^https:\/\/(www\.)?/, ''))] : []),
		...(url && findings ? [text(findings)] : []),
	];
}
