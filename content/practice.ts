/**
 * The practice's own settings. Every line that is commented out is optional: leave it so until the
 * practice has confirmed it, and the site looks complete without it. Nothing here is ever guessed.
 */
import type { Practice } from '@/model/practice';

export const practice: Practice = {
	name: 'Pivot Counseling',
	website: 'https://pivot-co.com',
	// phone: { number: '+15555550100', show: '(555) 555-0100' },
	// email: 'hello@example.com',
	// bookingUrl: 'https://example.com/book',
	// address: { street: '1 Example Street', city: 'Example', state: 'EX', zip: '00000' },
	// statesServed: ['Example State'],
	// replyTime: 'within two working days',
	// author: { name: 'Name', credentials: 'LPC' },
	// reviewer: { name: 'Name', credentials: 'PhD, licensed psychologist' },
	// fees: [{ format: 'Group therapy', amount: 0, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
	// insurance: ['Example Health Plan'],
	// agesSeen: 'Example: 18 and older',
	// freeFirstCall: 0,
	// clinicians: [{ name: 'Name', credentials: 'LPC', license: { state: 'Example State', number: '00000' }, photo: '/example.jpg' }],
	// privacyNotice: 'https://example.com/notice-of-privacy-practices',
	// goodFaithEstimate: 'Example: ask us for it when you book.',
	// meetsFirst: true,
	// supervised: true,
};
