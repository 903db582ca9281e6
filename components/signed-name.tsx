import type { Person } from '@/model/practice';

/** A person as they sign: name, credentials, linked where there is a page. */
export function SignedName({ person: { name, credentials, url } }: { person: Person }) {
	const signed = credentials ? `${name}, ${credentials}` : name;
	return url ? <a href={url}>{signed}</a> : <span>{signed}</span>;
}
