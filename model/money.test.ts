import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMoney } from './money';

for (const [amount, currency, expected] of [
	[40, 'USD', '$40'],
	[37.5, 'USD', '$37.50'],
	[37.5 * 12, 'USD', '$450'],
	[0.1 * 3, 'USD', '$0.30'],
	[1200, 'USD', '$1,200'],
	[40, 'EUR', '€40'],
] as const) {
	test(`${amount} ${currency} reads ${expected}`, () => assert.equal(formatMoney(amount, currency), expected));
}
