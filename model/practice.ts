/** What a practice may say about itself: `content/practice.ts`. */
import { z } from 'zod';
import { type Data, day, webAddress, words } from './schema';

const personSchema = z.strictObject({
	name: words(),
	credentials: words().describe('Degrees and licenses, as the person writes them.').optional(),
	url: webAddress().describe('Their own page. Begins with https://').optional(),
});

const feeSchema = z.strictObject({
	format: words().describe('What it pays for, in words: "Group therapy".'),
	amount: z
		.number()
		.positive({ error: 'must be a number above 0, without a currency sign: 40.' })
		.describe('In the currency’s main unit: 40 means forty dollars.'),
	currency: z
		.string()
		.refine((code) => Intl.supportedValuesOf('currency').includes(code), {
			error: ({ input }) =>
				`must be a currency’s code, and “${input}” is none. Dollars of the United States are “USD”.`,
		})
		.describe('ISO 4217: "USD".'),
	per: words().describe('"session", "month" …'),
	asOf: day().describe('The day it was confirmed. After 18 months the check asks for it to be confirmed again.'),
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
});

export type Person = Data<typeof personSchema>;
export type Fee = Data<typeof feeSchema>;
export type Practice = Data<typeof practiceSchema>;
