import { practice } from '@/content/practice';

/**
 * Every way to reach the practice that content/practice.ts gives. Its website is always one, and the way to start
 * when there is no phone, e-mail or booking page yet.
 *
 * @example <ContactDetails />
 */
export function ContactDetails() {
	const { name, website, phone, email, bookingUrl, address, statesServed, replyTime } = practice;
	return (
		<>
			{!phone && !email && !bookingUrl && (
				<p className="mb-3">
					{`Visit the website of ${name} to ask about current groups or one-on-one sessions, and how to begin.`}
				</p>
			)}
			<dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[auto_1fr]">
				{phone && (
					<Way label="Phone">
						<a href={`tel:${phone.number}`}>{phone.show}</a>
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
				<Way label="Website">
					<a href={website}>{bare(website)}</a>
				</Way>
				{address && <Way label="Address">{`${address.street}, ${address.city}, ${address.state} ${address.zip}`}</Way>}
				{statesServed && <Way label="States served">{statesServed.join(', ')}</Way>}
				{replyTime && <Way label="When you hear back">{replyTime}</Way>}
			</dl>
		</>
	);
}

function Way({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<>
			<dt className="font-semibold">{label}</dt>
			<dd>{children}</dd>
		</>
	);
}

function bare(url: string): string {
	return url.replace(/^https:\/\//, '');
}
