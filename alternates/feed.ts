/** The Atom feed (RFC 4287) of all guides: an entry for each part and each open group, so that its followers see what has changed. */
import { practice } from '@/content/practice';
import { feedPath } from '@/lib/addresses';
import { getPlainPage, groupsSlug, guides, openGroups } from '@/lib/content';
import { absolute } from '@/lib/site';
import { latestDay } from '@/model/date';
import { groupInShort } from '@/model/group';

export function feed(): string {
	const parts = guides
		.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })))
		.sort((a, b) => b.part.updated.localeCompare(a.part.updated));
	const home = getPlainPage('home');
	const latest = latestDay([...parts.map(({ part }) => part.updated), ...openGroups.map(({ confirmed }) => confirmed)]);
	const author = practice.author ?? { name: practice.name };
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
	<id>${absolute('/')}</id>
	<title>${escapeXml(practice.name)}</title>
	<subtitle>${escapeXml(home.description)}</subtitle>
	<updated>${instant(latest)}</updated>
	<author><name>${escapeXml(author.name)}</name></author>
	<link rel="self" type="application/atom+xml" href="${absolute(feedPath)}"/>
	<link rel="alternate" type="text/html" href="${absolute('/')}"/>
	<icon>${absolute('/favicon.ico')}</icon>
${parts
	.map(
		({ guide, part: { path, title, description, updated, published } }) => `	<entry>
		<id>${absolute(path)}</id>
		<title>${escapeXml(title)}</title>
		<updated>${instant(updated)}</updated>${published ? `\n\t\t<published>${instant(published)}</published>` : ''}
		<link rel="alternate" type="text/html" href="${absolute(path)}"/>
		<category term="${escapeXml(guide.comparison.slug)}" label="${escapeXml(guide.comparison.title)}"/>
		<summary>${escapeXml(description)}</summary>
	</entry>`,
	)
	.concat(
		openGroups.map(
			(group) => `	<entry>
		<id>${absolute(`/${groupsSlug}#${group.id}`)}</id>
		<title>${escapeXml(`Open now: ${group.name}`)}</title>
		<updated>${instant(group.confirmed)}</updated>
		<link rel="alternate" type="text/html" href="${absolute(`/${groupsSlug}#${group.id}`)}"/>
		<summary>${escapeXml(groupInShort(group))}</summary>
	</entry>`,
		),
	)
	.join('\n')}
</feed>
`;
}

/** A day as RFC 3339 writes an instant: its beginning. */
function instant(day: string): string {
	return `${day.slice(0, 10)}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML writes it, in an element or between double quotation marks. */
function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
