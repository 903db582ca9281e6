import { practice } from '@/content/practice';
import { meetsFirst } from '@/model/practice';

/** Whether a leader meets people before they join a group, in a sentence or two. */
export function MeetsFirst() {
	return <span>{meetsFirst(practice)}</span>;
}
