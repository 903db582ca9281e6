import { openGroups } from '@/lib/content';
import { longDate } from '@/model/date';
import { groupFacts } from '@/model/group';
import { Facts } from '../facts';
import { GroupSummary } from '../group-summary';

/**
 * The groups that people can join now, from content/groups.ts. `short` lists them with a link to all about each. Prints
 * nothing while there are none.
 */
export function GroupList({ short }: { short?: boolean }) {
	if (short) return <GroupSummary heading={2} />;
	return openGroups.map((group) => (
		<section key={group.id} aria-labelledby={group.id} className="prose mt-12">
			<h2 id={group.id}>
				<a className="self-link" href={`#${group.id}`}>
					{group.name}
				</a>
			</h2>
			<p>{group.about}</p>
			<Facts facts={groupFacts(group)} />
			{group.joinUrl && (
				<p>
					<a href={group.joinUrl}>{`Sign up for ${group.name}`}</a>
				</p>
			)}
			<p className="text-small text-soft">
				{'Confirmed on '}
				<time dateTime={group.confirmed}>{longDate(group.confirmed)}</time>
				{'. This holds until '}
				<time dateTime={group.until}>{longDate(group.until)}</time>
				{'; after that, please ask.'}
			</p>
		</section>
	));
}
