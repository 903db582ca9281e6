import type { Practice } from '@/model/practice';
import { type Keys, stringsIn, valueRange } from '../data';
import type { Rule } from '../rule';
import type { Site } from '../site';
import { isFuture } from './frontmatter';

export const practice: Rule = {
	name: 'practice',
	about: 'What the practice says about itself is its own, not the example, and its fees have been confirmed lately.',
	examples: {
		in: 'content/practice.ts',
		bad: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@example.com',\n\treviewer: { name: 'Rae Lee' },\n};\n",
		good: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n};\n",
	},
	check({ site, today, problem, warning }) {
		const file = site.practice;
		if (!file.value) return;
		for (const { keys, reason, mild } of [
			...examplesIn(file.value),
			...wrongValues(file.value, today),
			...wrongPhotos(file.value, site),
		]) {
			(mild ? warning : problem)(file.path, reason, valueRange(file, keys));
		}
	},
};

export interface Wrong {
	readonly keys: Keys;
	readonly reason: string;
	readonly mild?: boolean;
}

/** The examples in the comments of practice.ts, which only show the form. */
const examples = /\bExample\b|^\/example\.|[@/.]example\.(?:com|org)\b|^Name(?:,|$)|^00000$/;

/** Values that are still the examples from the comments. */
export function examplesIn(value: unknown): Wrong[] {
	return stringsIn(value)
		.filter(({ text, keys }) => examples.test(text) || (keys.includes('phone') && /55501\d\d$/.test(text)))
		.map(({ text, keys }) => ({
			keys,
			reason: `“${text}” is an example. Write the practice’s own, or put // at the start of the line.`,
		}));
}

/** A price that nobody has confirmed for this long is probably wrong. */
const feeMonths = 18;

/** This many days later, the check stops the build. */
const feeGraceDays = 30;

function* wrongValues({ phone, fees = [] }: Practice, today: string): Generator<Wrong> {
	const dialed = phone?.number.replace(/\D/g, '') ?? '';
	const shown = phone?.show.replace(/\D/g, '') ?? '';
	if (phone && (shown === '' || !dialed.endsWith(shown))) {
		yield {
			keys: ['phone', 'show'],
			reason: `The number shown, ${phone.show}, is not the one dialed, ${phone.number}. Make them the same.`,
		};
	}
	for (const [index, { format, asOf }] of fees.entries()) {
		const keys = ['fees', index, 'asOf'];
		if (isFuture(asOf, today)) {
			yield {
				keys,
				reason: `The fee for “${format}” was confirmed on ${asOf}, and that day has not come yet. Correct it.`,
			};
		} else if (monthsLater(asOf, feeMonths) < today) {
			yield {
				keys,
				reason: `The fee for “${format}” was confirmed on ${asOf}, more than ${feeMonths} months ago. Ask the practice, and write the day it was confirmed again.`,
				// For so long it only warns, as with reviews.
				mild: Date.parse(today) - Date.parse(monthsLater(asOf, feeMonths)) <= feeGraceDays * 86_400_000,
			};
		}
	}
}

function* wrongPhotos({ clinicians = [] }: Practice, { publicFiles }: Site): Generator<Wrong> {
	for (const [index, { photo }] of clinicians.entries()) {
		if (photo === undefined || examples.test(photo) || publicFiles.get(photo)?.isPicture) continue;
		const reason = publicFiles.has(photo)
			? `“${photo}” is no picture that can be read. Save it again as .jpg, .png or .webp.`
			: `There is no file “${photo}” in the folder public. Put the picture there, or delete “photo”.`;
		yield { keys: ['clinicians', index, 'photo'], reason };
	}
}

/** The day that many months later, as year-month-day; the last day of the month if it is shorter. */
function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	if (Number.isNaN(last)) return day;
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
