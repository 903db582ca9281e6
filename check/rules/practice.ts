import type { Practice } from '@/model/practice';
import { keyPlace } from '../place';
import type { Rule } from '../rule';
import { isDate } from './frontmatter';

/** What the practice tells about itself is filled in properly or left out: never blank, never the example. */
export const practice: Rule = {
	name: 'practice',
	examples: {
		in: 'content/practice.ts',
		bad: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello at pivot-co.com',\n};\n",
		good: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n};\n",
	},
	check({ site, today, problem, warning }) {
		const { path, source, value } = site.practice;
		if (!value) return;
		const blank = blankKeys(value);
		for (const keys of blank) {
			problem(
				path,
				`“${keys.join(' → ')}” is blank. Fill it in, or put // at the start of its line.`,
				keyPlace(source, keys),
			);
		}
		for (const [keys, reason, mild] of wrongValues(value, today)) {
			const reported = blank.some((other) => other.join() === keys.join());
			if (!reported) (mild ? warning : problem)(path, reason, keyPlace(source, keys));
		}
	},
};

/** Every string or list with nothing in it, by the keys that lead there. */
function blankKeys(value: unknown, keys: readonly string[] = []): string[][] {
	if (typeof value === 'string') return value.trim() === '' ? [[...keys]] : [];
	if (Array.isArray(value)) return value.length === 0 ? [[...keys]] : value.flatMap((item) => blankKeys(item, keys));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => blankKeys(inner, [...keys, key]));
}

/** A price that nobody has confirmed for longer than this is more likely wrong than right. */
const feeMonths = 18;

/** So many days after that the check stops the build. */
const feeGraceDays = 30;

function* wrongValues(data: Practice, today: string): Generator<[keys: string[], reason: string, mild?: boolean]> {
	const { website, phone, email, bookingUrl, author, reviewer, fees = [] } = data;
	if (!isWebAddress(website) || website.endsWith('/')) {
		yield [['website'], 'The website must begin with https:// and have no / at the end: “https://pivot-co.com”.'];
	}
	if (phone) {
		const digits = String(phone.number).replace(/\D/g, '');
		const shown = String(phone.show).replace(/\D/g, '');
		if (!/^\+[1-9]\d{7,14}$/.test(phone.number)) {
			yield [['phone', 'number'], 'The number must be + and digits only, with the country’s code: “+15555550100”.'];
		} else if (/55501\d\d$/.test(digits)) {
			yield [
				['phone', 'number'],
				`${phone.number} is an example that nobody answers. Write the practice’s own number.`,
			];
		} else if (shown !== '' && !digits.endsWith(shown)) {
			yield [
				['phone', 'show'],
				`The number shown, ${phone.show}, is not the one dialed, ${phone.number}. Make them the same.`,
			];
		}
	}
	if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(email)) {
		yield [['email'], `“${email}” is not an e-mail address. Write it as name@pivot-co.com.`];
	} else if (email?.match(/@example\.(?:com|org|net)$/)) {
		yield [['email'], `“${email}” is an example. Write the practice’s own address.`];
	}
	for (const [keys, url] of [
		[['bookingUrl'], bookingUrl],
		[['author', 'url'], author?.url],
		[['reviewer', 'url'], reviewer?.url],
	] as const) {
		if (url === undefined) continue;
		if (!isWebAddress(url))
			yield [[...keys], `“${url}” is not an address that begins with https://. Copy it from the browser.`];
		else if (isExample(url)) yield [[...keys], `“${url}” is an example. Write the practice’s own address.`];
	}
	for (const { format, amount, currency, asOf } of fees) {
		if (!(Number.isFinite(amount) && amount > 0)) {
			yield [['fees', 'amount'], `The fee for “${format}” must be a number above 0, without a currency sign: 40.`];
		}
		if (!Intl.supportedValuesOf('currency').includes(currency)) {
			yield [['fees', 'currency'], `“${currency}” is not a currency’s code. Dollars of the United States are “USD”.`];
		}
		if (!isDate(asOf)) {
			yield [['fees', 'asOf'], `“${asOf}” must be a day that exists, written as year-month-day: 2026-11-23.`];
		} else if (monthsLater(asOf, feeMonths) < today) {
			yield [
				['fees', 'asOf'],
				`The fee for “${format}” was confirmed on ${asOf}, more than ${feeMonths} months ago. Ask the practice, and write the day it was confirmed again.`,
				// For so long it only warns, as with reviews.
				Date.parse(today) - Date.parse(monthsLater(asOf, feeMonths)) <= feeGraceDays * 86_400_000,
			];
		}
	}
}

/** A day so many months later, as year-month-day; the month’s last day where it has no such day. */
function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function isWebAddress(url: string): boolean {
	return /^https:\/\/[^\s/]+\.[^\s/.]+(?:\/\S*)?$/.test(url) && URL.canParse(url);
}

function isExample(url: string): boolean {
	return /(?:^|\.)example\.(?:com|org|net)$/.test(new URL(url).hostname);
}
