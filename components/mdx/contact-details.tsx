import { practice } from '@/content/practice';
import { isThisSite } from '@/lib/site';
import { unbroken } from '@/lib/unbroken';
import { isReachable, practiceFacts } from '@/model/practice';

/**
 * Every way to reach the practice that content/practice.ts gives, and what to know before a first visit. Its website
 * comes last, unless it is this very site.
 */
export function ContactDetails() {
	const { name, website, phone, email, bookingUrl, goodFaithEstimate } = practice;
	const elsewhere = isThisSite(website) ? undefined : website;
	const facts = practiceFacts(practice);
	return (
		<>
			{!isReachable(practice) && (
				<p className="mb-3">
					{elsewhere
						? `Visit the website of ${name} to ask about current groups or one-on-one sessions, and how to begin.`
						: 'Our phone number and e-mail address aren’t on this site yet.'}
				</p>
			)}
			{(isReachable(practice) || elsewhere || facts.length > 0) && (
				<dl className="grid gap-x-5 sm:grid-cols-[auto_1fr]">
					{phone && (
						<Way label="Phone">
							<a href={`tel:${phone.number}`}>{unbroken(phone.show)}</a>
						</Way>
					)}
					{email && (
						<Way label="E-mail">
							<a href={`mailto:${email}`}>{email}</a>
						</Way>
					)}
					{bookingUrl && (
						<Way label="Book a first talk">
							<a href={bookingUrl}>{bare(bookingUrl)}</a>
						</Way>
					)}
					{elsewhere && (
						<Way label="Website">
							<a href={elsewhere}>{bare(elsewhere)}</a>
						</Way>
					)}
					{facts.map(([label, words]) => (
						<Way key={label} label={label}>
							{words}
						</Way>
					))}
					{goodFaithEstimate && (
						<Way label="Good faith estimate">
							{goodFaithEstimate.startsWith('https://') ? (
								<a href={goodFaithEstimate}>What it is, and how to get one here</a>
							) : (
								goodFaithEstimate
							)}
						</Way>
					)}
				</dl>
			)}
			{isReachable(practice) && (
				<p>
					Please leave health details out of e-mail and online messages. Others may be able to read them, on the way or
					on a shared device. Your name and a good way to reach you will do.
				</p>
			)}
		</>
	);
}

function Way({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<>
			<dt className="pt-1.5 font-semibold">{label}</dt>
			<dd className="sm:pt-1.5">{children}</dd>
		</>
	);
}

function bare(url: string): string {
	return url.replace(/^https:\/\//, '');
}
