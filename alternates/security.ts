import type { Practice } from '@/model/practice';

export const securityPath = '/.well-known/security.txt';

/** The page that says how to reach the practice. */
const contactPath = '/contact';

/** A file that ends sooner than this may do so before the next build. */
const daysLeft = 60;

/**
 * Where to report a weakness of the site (RFC 9116): by e-mail or phone, or else as the contact page says.
 *
 * It expires half a year after the words of the site last changed, or a whole number of half years later when that is too
 * soon. So the date is always to come and never a year away, and builds of the same words seldom differ in it.
 *
 * @param site.origin the address of the site.
 * @param site.updated YYYY-MM-DD…, the day its words last changed.
 * @param site.day YYYY-MM-DD, the day of the build.
 */
export function securityText(
	{ email, phone }: Pick<Practice, 'email' | 'phone'>,
	{ origin, updated, day }: { origin: string; updated: string; day: string },
): string {
	const contacts = [...(email ? [`mailto:${email}`] : []), ...(phone ? [`tel:${phone.number}`] : [])];
	const soonest = new Date(day);
	soonest.setUTCDate(soonest.getUTCDate() + daysLeft);
	const expires = new Date(updated.slice(0, 10));
	do expires.setUTCMonth(expires.getUTCMonth() + 6);
	while (expires < soonest);
	return [
		...(contacts.length > 0 ? contacts : [origin + contactPath]).map((contact) => `Contact: ${contact}`),
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: en',
		`Canonical: ${origin}${securityPath}`,
		'',
	].join('\n');
}
