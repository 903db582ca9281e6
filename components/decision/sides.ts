import type { Comparison, Format } from '@/model/comparison';
import type { Decision } from '@/model/decision';

/** What each piece of an aid is drawn from. */
export interface AidProps {
	comparison: Comparison;
	decision: Decision;
}

/**
 * The two formats that an aid weighs, left and right.
 *
 * @throws Error when the comparison has no such format.
 */
export function sidesOf({ slug, formats }: Comparison, { between }: Decision): readonly [Format, Format] {
	const [left, right] = between.map((side) => formats.find(({ id }) => id === side));
	if (!left || !right) throw new Error(`${slug}: the decision weighs “${between.join('” and “')}”.`);
	return [left, right];
}
