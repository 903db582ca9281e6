/** What a practice may say about itself: `content/practice.ts`. */
import { z } from 'zod';
import { type Data, day, webAddress, words } from './schema';

const personSchema = z.strictObject({
	name: words(),
	credentials: words().describe('Degrees and licenses, as the person writes them.').optional(),
	url: webAddress().describe('Their own page. Begins with https://').optional(),
});

/** A price, without what it is for. */
export const priceSchema = z.strictObject({
	amount: z
		.number()
		.positive({ error: 'must be a number above 0, without a currency sign: 40.' })
		.describe('In the currency’s main unit: 40 means forty dollars.'),
	currency: z
		.string()
		.refine((code) => Intl.supportedValuesOf('currency').includes(code), {
			error: ({ input }) => `must be a currency code, and “${input}” is not one. For US dollars, write “USD”.`,
		})
		.describe('ISO 4217: "USD".'),
	per: words().describe('"session", "month" …'),
});

const feeSchema = priceSchema.extend({
	format: words().describe('What it pays for, in words: "Group therapy".'),
	asOf: day().describe('The day it was confirmed. After 18 months the check asks for it to be confirmed again.'),
});

const clinicianSchema = personSchema.extend({
	credentials: words().describe('Degrees and licenses, as the person writes them: "PhD, LPC".'),
	license: z
		.strictObject({
			state: words().describe('The state that gave it.'),
			number: words().describe('As on the license.'),
		})
		.describe('So that people can look it up.'),
	photo: z
		.string()
		.regex(/^\/\S+\.(?:jpe?g|png|webp)$/i, { error: 'must be the name of a picture in the folder public: “/ann.jpg”.' })
		.describe('A picture in the folder public: "/ann.jpg".')
		.optional(),
});

/** Only the name and the website are always there; all else appears on the site when it is filled in. */
export const practiceSchema = z.strictObject({
	name: words(),
	website: webAddress()
		.refine((url) => !url.endsWith('/'), { error: 'must have no / at the end: “https://pivot-co.com”.' })
		.describe('The practice’s own website. Begins with https://, no slash at the end.'),
	phone: z
		.strictObject({
			number: z
				.string()
				.regex(/^\+[1-9]\d{7,14}$/, {
					error: 'must be + and digits only, with the country’s code: “+12025550000”.',
				})
				.describe('As dialed: "+12025550000".'),
			show: words().describe('As printed: "(202) 555-0000".'),
		})
		.optional(),
	email: z
		.string()
		.refine((email) => /^[^\s@:]+@[^\s@]+\.[a-z]{2,}$/i.test(email), {
			error: ({ input }) =>
				String(input).startsWith('mailto:')
					? 'has “mailto:” in front. Write the address alone: name@pivot-co.com.'
					: 'is not an e-mail address. Write it as name@pivot-co.com.',
		})
		.optional(),
	bookingUrl: webAddress().describe('Where to book a first session.').optional(),
	address: z.strictObject({ street: words(), city: words(), state: words(), zip: words() }).optional(),
	statesServed: z.array(words()).min(1).describe('Where the practice may see people.').optional(),
	replyTime: words().describe('When people hear back: "within two working days".').optional(),
	author: personSchema.describe('Who wrote the guides. Shown under each part.').optional(),
	reviewer: personSchema
		.describe('The clinician who reads parts through. Shown with the day of the review.')
		.optional(),
	fees: z.array(feeSchema).min(1).optional(),
	insurance: z.array(words()).min(1).describe('The health plans that the practice accepts.').optional(),
	agesSeen: words().describe('Who the practice sees, by age: "18 and older".').optional(),
	freeFirstCall: z
		.int({ error: 'must be a whole number of minutes, without quotation marks: 15.' })
		.min(1, { error: 'must be 1 or more, in minutes.' })
		.describe('How many minutes a first call takes that costs nothing.')
		.optional(),
	clinicians: z
		.array(clinicianSchema)
		.min(1)
		.describe('Who sees people, with license. Shown on the contact page.')
		.optional(),
	privacyNotice: webAddress()
		.describe('The notice of privacy practices that the law asks for (HIPAA). Linked at the bottom of every page.')
		.optional(),
	goodFaithEstimate: words()
		.describe('How to get a good faith estimate here: a sentence, or the address of the notice.')
		.optional(),
	meetsFirst: z
		.boolean()
		.describe('Whether a leader meets people before they join a group. The contact page then says so.')
		.optional(),
	supervised: z
		.boolean()
		.describe('Whether people under supervision provide some services. The disclaimer says so, or says that none do.')
		.optional(),
});

export type Person = Data<typeof personSchema>;
export type Clinician = Data<typeof clinicianSchema>;
export type Price = Data<typeof priceSchema>;
export type Fee = Data<typeof feeSchema>;
export type Practice = Data<typeof practiceSchema>;

/** Whether readers can reach the practice: its website alone does not count. */
export function isReachable({ phone, email, bookingUrl }: Practice): boolean {
	return Boolean(phone || email || bookingUrl);
}

/** Who sees people, after “by”. Names both while the practice does not say. */
export function providers({ supervised }: Practice): string {
	if (supervised === false) return 'licensed professionals';
	return supervised
		? 'licensed professionals, or by associates who work under their supervision'
		: 'licensed professionals, or by people they supervise';
}

/** Whether a leader meets people before they join a group. The site promises it only if the practice does. */
export function meetsFirst(practice: Practice): string {
	const first = practice.meetsFirst
		? 'Before you join a group, its leader meets with you.'
		: 'For a group, you can ask to talk with the leader first.';
	return `${first} You’ll find out together whether it fits.`;
}

/** What there is to know before a first visit, each with the words before it. */
export function practiceFacts(practice: Practice): (readonly [label: string, words: string])[] {
	const { address, statesServed, agesSeen, insurance, freeFirstCall, replyTime } = practice;
	const facts = [
		['First call', freeFirstCall && `Free, and takes ${freeFirstCall} ${freeFirstCall === 1 ? 'minute' : 'minutes'}`],
		['When you hear back', replyTime],
		['Address', address && `${address.street}, ${address.city}, ${address.state} ${address.zip}`],
		['States served', statesServed?.join(', ')],
		['Ages seen', agesSeen],
		['Insurance accepted', insurance?.join(', ')],
	] as const;
	return facts.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}
