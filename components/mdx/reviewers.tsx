import { practice } from '@/content/practice';
import type { Person } from '@/lib/practice';

/**
 * Who wrote and who reviewed, when content/practice.ts says so. Prints nothing while it does not.
 *
 * @example <Reviewers />
 */
export function Reviewers() {
	const { author, reviewer } = practice;
	if (!author && !reviewer) return null;
	return (
		<p>
			{author && (
				<span>
					Written by <Name person={author} />.
				</span>
			)}
			{author && reviewer && ' '}
			{reviewer && (
				<span>
					Reviewed by <Name person={reviewer} />.
				</span>
			)}
		</p>
	);
}

/** A person as they sign: name, credentials, linked where there is a page. */
export function Name({ person: { name, credentials, url } }: { person: Person }) {
	const signed = credentials ? `${name}, ${credentials}` : name;
	return url ? <a href={url}>{signed}</a> : <span>{signed}</span>;
}
