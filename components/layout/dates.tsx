import { practice } from '@/content/practice';
import { longDate } from '@/model/date';
import { SignedName } from '../signed-name';

interface Props {
	updated: string;
	reviewed?: string;
	/** What comes before the dates: "Part 2 of 8". */
	before?: string;
}

/** When the words last changed and, where the practice names its reviewer, when they were last reviewed. */
export function Dates({ updated, reviewed, before }: Props) {
	return (
		<p data-alternate="dates" className="text-small text-balance text-soft">
			{before ? `${before} · Updated ` : 'Updated '}
			<time dateTime={updated.slice(0, 10)}>{longDate(updated)}</time>
			{reviewed && practice.reviewer && (
				<>
					{' · Reviewed '}
					<time dateTime={reviewed.slice(0, 10)}>{longDate(reviewed)}</time>
					{' by '}
					<SignedName person={practice.reviewer} />
				</>
			)}
		</p>
	);
}
