/**
 * A price in words: "$40", "$37.50".
 *
 * @param currency its ISO 4217 code.
 * @throws RangeError when there is no such code.
 */
export function formatMoney(amount: number, currency: string): string {
	return new Intl.NumberFormat('en-US', {
		style: 'currency',
		currency,
		trailingZeroDisplay: 'stripIfInteger',
	}).format(amount);
}
