import { practice } from '@/content/practice';
import { isThisSite } from '@/lib/site';
import { unbroken } from '@/lib/unbroken';
import { isReachable, practiceFacts } from '@/model/practice';
import { Facts } from '../facts';

/**
 * Every way to reach the practice that content/practice.ts gives, and what to know before a first visit. Its website
 * comes last, unless it is this very site.
 */
export function ContactDetails() {
	const { name, website, phone, email, bookingUrl, goodFaithEstimate } = practice;
	const elsewhere = isThisSite(website) ? undefined : website;
	const facts: (readonly [label: string, words: React.ReactNode])[] = [];
	if (phone) facts.push(['Phone', <Link key="phone" href={`tel:${phone.number}`} words={unbroken(phone.show)} />]);
	if (email) facts.push(['E-mail', <Link key="email" href={`mailto:${email}`} words={email} />]);
	if (bookingUrl) facts.push(['Book a first talk', <Link key="booking" href={bookingUrl} />]);
	if (elsewhere) facts.push(['Website', <Link key="website" href={elsewhere} />]);
	facts.push(...practiceFacts(practice));
	if (goodFaithEstimate) {
		const link = <Link key="estimate" href={goodFaithEstimate} words="What it is, and how to get one here" />;
		facts.push(['Good faith estimate', goodFaithEstimate.startsWith('https://') ? link : goodFaithEstimate]);
	}
	return (
		<>
			{!isReachable(practice) && (
				<p className="mb-3">
					{elsewhere
						? `Visit the website of ${name} to ask about current groups or one-on-one sessions, and how to begin.`
						: 'Our phone number and e-mail address aren’t on this site yet.'}
				</p>
			)}
			{facts.length > 0 && <Facts facts={facts} />}
			{isReachable(practice) && (
				<p>
					Please leave health details out of e-mail and online messages. Others may be able to read them, on the way or
					on a shared device. Your name and a good way to reach you will do.
				</p>
			)}
		</>
	);
}

function Link({ href, words = href.replace(/^https:\/\//, '') }: { href: string; words?: string }) {
	return <a href={href}>{words}</a>;
}
