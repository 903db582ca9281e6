/** The Atom feed (RFC 4287) of all guides: an entry for each part, so that whoever follows it sees what has changed. */
import { practice } from '@/content/practice';
import { feedPath } from '@/lib/addresses';
import { getPlainPage, guides } from '@/lib/content';
import { absolute } from '@/lib/site';
import { escapeXml } from './xml';

export function feed(): string {
	const parts = guides
		.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })))
		.sort((a, b) => b.part.updated.localeCompare(a.part.updated));
	const home = getPlainPage('home');
	const latest = parts[0]?.part.updated ?? home.updated;
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
	.join('\n')}
</feed>
`;
}

/** A day as RFC 3339 writes an instant: its beginning. */
function instant(day: string): string {
	return `${day.slice(0, 10)}T00:00:00Z`;
}
