import { practice } from '@/content/practice';

/**
 * The practice's name, from content/practice.ts.
 *
 * @example <PracticeName />
 */
export function PracticeName() {
	return <span>{practice.name}</span>;
}
