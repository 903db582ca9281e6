/**
 * The groups that people can join now. While there is none, the site says nothing about groups that are open.
 *
 * The day you looked whether an entry is right goes into `confirmed`, and the day up to which it will hold into `until`.
 * When `start` or `until` has passed, `npm run check` asks you to confirm the group, and the site no longer shows it from
 * the next build on. To add a group, copy the lines of the example and take the // away.
 */
import { defineGroups } from '@/model/group';

export const groups = defineGroups({
	// 'tuesday-evening': {
	// 	name: 'Example group',
	// 	for: 'Example: adults who feel anxious around people',
	// 	about: 'Example: what you work on together, in a sentence or two.',
	// 	days: ['Tuesday'],
	// 	time: { from: '18:30', to: '20:00', zone: 'America/New_York' },
	// 	place: '1 Example Street, second floor',
	// 	online: 'By video',
	// 	leader: 'Name, LPC',
	// 	sessions: 12,
	// 	price: { amount: 40, currency: 'USD', per: 'session' },
	// 	start: '2027-01-12',
	// 	confirmed: '2026-11-23',
	// 	until: '2027-01-12',
	// 	placesLeft: 3,
	// 	join: 'Example: call us. The leader talks with you first.',
	// 	joinUrl: 'https://example.com/join',
	// },
});
