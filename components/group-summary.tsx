import { groupsSlug, openGroups } from '@/lib/content';
import { groupInShort } from '@/model/group';

/** The open groups by name, day and time, with links to all about them. Nothing while there are none. */
export function GroupSummary({ heading }: { heading: 2 | 3 }) {
	if (openGroups.length === 0) return null;
	const Heading = `h${heading}` as const;
	return (
		<section aria-labelledby="open-groups" className="prose mt-8">
			<Heading id="open-groups">Groups open now</Heading>
			<ul>
				{openGroups.map((group) => (
					<li key={group.id}>
						<a href={`/${groupsSlug}#${group.id}`}>{group.name}</a>
						{`: ${groupInShort(group)}`}
					</li>
				))}
			</ul>
		</section>
	);
}
