import { practice } from '@/content/practice';
import { providers } from '@/model/practice';

/** Who sees people, as the end of a sentence: licensed professionals, or people they supervise too. */
export function Providers() {
	return <span>{providers(practice)}</span>;
}
