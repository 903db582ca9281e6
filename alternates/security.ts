import { practice } from '@/content/practice';
import { guides, plainPages } from '@/lib/content';
import { absolute } from '@/lib/site';
import { latestDay } from '@/model/date';

export const securityPath = '/.well-known/security.txt';

/**
 * Where to report a weakness of the site (RFC 9116), or nothing while the practice gives no way to be reached.
 *
 * It expires a year after the words last changed: a file that nobody has looked after for that long should not be
 * trusted, and the date never comes from the build.
 */
export function securityText(): string | undefined {
	const { email, phone } = practice;
	const contacts = [...(email ? [`mailto:${email}`] : []), ...(phone ? [`tel:${phone.number}`] : [])];
	if (contacts.length === 0) return undefined;
	const texts = [...plainPages, ...guides.flatMap(({ overview, parts }) => [overview, ...parts])];
	const expires = new Date(latestDay(texts.map(({ updated }) => updated)).slice(0, 10));
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	return [
		...contacts.map((contact) => `Contact: ${contact}`),
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: en',
		`Canonical: ${absolute(securityPath)}`,
		'',
	].join('\n');
}
