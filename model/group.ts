/** What a group that people can join is: every entry in `content/groups.ts`. */
import { z } from 'zod';
import { longDate } from './date';
import { formatMoney } from './money';
import { priceSchema } from './practice';
import { type Data, day, definer, idSchema, webAddress, words } from './schema';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const clock = () =>
	z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day in 24 hours: “18:30” is 6:30 p.m.' });

const timeSchema = z
	.strictObject({
		from: clock().describe('When a session begins: "18:30" is 6:30 p.m.'),
		to: clock().describe('When it ends: "20:00" is 8 p.m.'),
		zone: z
			.string()
			.refine(isTimeZone, { error: 'must be the name of a time zone, such as “America/New_York”.' })
			.describe('Where that time holds: "America/New_York", "America/Chicago", "America/Los_Angeles" …'),
	})
	.refine(({ from, to }) => from < to, { path: ['to'], error: 'is not after “from”. Write both in 24 hours.' });

const groupSchema = z
	.strictObject({
		name: words().describe('What you call it: "Tuesday evening group".'),
		for: words().describe('For whom it is: "Adults who feel anxious around people".'),
		about: words().describe('What it is about, in a sentence or two.'),
		days: z.array(z.enum(weekdays)).min(1).describe('The days of the week on which it meets.'),
		time: timeSchema,
		place: words().describe('Where it meets in person. Left out for a group that only meets online.').optional(),
		online: words().describe('How it meets online: "By video". Left out for one that does not.').optional(),
		leader: words().describe('Who leads it, with credentials.'),
		sessions: z
			.int()
			.min(1, { error: 'must be 1 or more.' })
			.describe('How many sessions it has. Left out for a group without an end.')
			.optional(),
		price: priceSchema.describe('What it costs. Left out: people are asked to ask.').optional(),
		start: day()
			.describe(
				'The first session. Once it has passed, the group is not shown any longer. Left out where one can join at any time.',
			)
			.optional(),
		confirmed: day().describe('The day somebody last looked whether all of this is right.'),
		until: day().describe(
			'The day up to which all of this holds. Once it has passed, the group is not shown any longer.',
		),
		placesLeft: z
			.int()
			.min(0, { error: 'must be 0 or more.' })
			.describe('How many places are left; 0 says that it is full. Left out: not said.')
			.optional(),
		join: words().describe('How to join, in a sentence: "Call us. The leader will talk with you first."'),
		joinUrl: webAddress().describe('Where to sign up. Begins with https://').optional(),
	})
	.refine(({ place, online }) => place || online, {
		error: 'says neither where the group meets nor that it is online. Add place: ’…’ or online: ’By video’.',
	})
	.refine(({ confirmed, until }) => confirmed <= until, { path: ['until'], error: 'is before “confirmed”.' });

/** All groups, by id. None is fine. */
export const groupsSchema = z.record(idSchema, groupSchema);

export type Group = Data<typeof groupSchema>;

/** Takes the groups and returns them as they are: see {@link definer}. */
export const defineGroups = definer<Group>();

/**
 * Why a group is not shown as open on a day: the day that has passed. Nothing for one that is shown.
 *
 * @param today YYYY-MM-DD
 */
export function passedDay(
	{ start, until }: Pick<Group, 'start' | 'until'>,
	today: string,
): 'start' | 'until' | undefined {
	if (start !== undefined && start < today) return 'start';
	return until < today ? 'until' : undefined;
}

/** When a group meets: "Tuesdays and Thursdays, 6:30 to 8 p.m. Eastern Time". */
export function meetingTime({ days, time: { from, to, zone } }: Pick<Group, 'days' | 'time'>): string {
	const named = weekdays.filter((one) => days.includes(one)).map((one) => `${one}s`);
	const sameHalf = Number(from.slice(0, 2)) < 12 === Number(to.slice(0, 2)) < 12;
	return `${list.format(named)}, ${shownTime(from, !sameHalf)} to ${shownTime(to)} ${zoneName(zone)}`;
}

const list = new Intl.ListFormat('en-US');

/** "18:30" → "6:30 p.m." */
function shownTime(time: string, withHalf = true): string {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const shown = `${hours % 12 || 12}${minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : ''}`;
	return withHalf ? `${shown} ${hours < 12 ? 'a.m.' : 'p.m.'}` : shown;
}

/** "America/New_York" → "Eastern Time", which holds in summer and in winter. */
function zoneName(zone: string): string {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en-US', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** What there is to know about a group, each with the words before it, in the order in which people ask. */
export function groupFacts(group: Group): (readonly [label: string, words: string])[] {
	const { place, online, leader, sessions, price, start, placesLeft, join } = group;
	const places = { 0: 'None right now. Ask about a waiting list.', 1: '1 place left' }[placesLeft ?? -1];
	const facts = [
		['For', group.for],
		['When', meetingTime(group)],
		['Where', [place, online].filter(Boolean).join(', or ')],
		['Led by', leader],
		['Starts', start === undefined ? 'You can join at any time' : longDate(start)],
		['Length', sessions === undefined ? 'No set end' : `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`],
		['Price', price ? `${formatMoney(price.amount, price.currency)} per ${price.per}` : 'Ask us'],
		['Places', places ?? (placesLeft && `${placesLeft} places left`)],
		['How to join', join],
	] as const;
	return facts.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}

/** The same in half a sentence, for a list: "Tuesdays, 6:30 to 8 p.m. Eastern Time, by video. For adults who …" */
export function groupInShort(group: Group): string {
	const where = [group.place && 'in person', group.online && 'online'].filter(Boolean).join(' or ');
	return `${meetingTime(group)}, ${where}. For: ${group.for}`;
}
