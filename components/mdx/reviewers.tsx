import { practice } from '@/content/practice';
import { SignedName } from '../signed-name';

/** Who wrote and who reviewed, when content/practice.ts says so. Prints nothing while it does not. */
export function Reviewers() {
	const { author, reviewer } = practice;
	if (!author && !reviewer) return null;
	return (
		<p>
			{author && (
				<span>
					Written by <SignedName person={author} />.
				</span>
			)}
			{author && reviewer && ' '}
			{reviewer && (
				<span>
					Reviewed by <SignedName person={reviewer} />.
				</span>
			)}
		</p>
	);
}
