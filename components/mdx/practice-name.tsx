import { practice } from '@/content/practice';

/** The practice's name, from content/practice.ts. */
export function PracticeName() {
	return <span>{practice.name}</span>;
}
