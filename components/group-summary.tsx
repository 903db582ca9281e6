import { groupsSlug, openGroups } from '@/lib/content';
import { groupInShort } from '@/model/group';

interface Props {
	/** The level of its heading. */
	heading: 2 | 3;
	/** Of its heading: a page may show it as its content and in the call to action. */
	id: 'open-groups' | 'groups-open-now';
}

/** The open groups by name, day and time, with links to all about them. Nothing while there are none. */
export function GroupSummary({ heading, id }: Props) {
	if (openGroups.length === 0) return null;
	const Heading = `h${heading}` as const;
	return (
		<section aria-labelledby={id} className="prose mt-8">
			<Heading id={id}>Groups open now</Heading>
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
