/** What a practice may tell about itself: the shape of `content/practice.ts`. */

export interface Person {
	readonly name: string;
	/** Degrees and licences, as the person writes them. */
	readonly credentials?: string;
	/** Begins with https:// */
	readonly url?: string;
}

export interface Fee {
	/** What it pays for, in words: "Group therapy". */
	readonly format: string;
	/** In the currency's main unit: 40 means forty dollars. */
	readonly amount: number;
	/** ISO 4217: "USD". */
	readonly currency: string;
	/** "session", "month" … */
	readonly per: string;
	/** The day it was confirmed, YYYY-MM-DD. */
	readonly asOf: string;
}

/** Only the name and the website are always there; all else appears on the site when it is filled in. */
export interface Practice {
	readonly name: string;
	/** The practice’s own website. Begins with https://, no slash at the end. */
	readonly website: string;
	readonly phone?: { readonly number: string; readonly show: string };
	readonly email?: string;
	readonly bookingUrl?: string;
	readonly address?: {
		readonly street: string;
		readonly city: string;
		readonly state: string;
		readonly zip: string;
	};
	readonly statesServed?: readonly string[];
	/** When people hear back: "within two working days". */
	readonly replyTime?: string;
	readonly author?: Person;
	readonly reviewer?: Person;
	readonly fees?: readonly Fee[];
}
