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
};
