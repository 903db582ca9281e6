/** What a course of sessions adds up to: arithmetic, and nothing else. */
import type { Comparison } from './comparison';
import { formatMoney } from './money';
import type { Practice } from './practice';

const lengths = [8, 12, 20];

export interface CourseCost {
	readonly caption: string;
	/** The first cell heads the column of formats. */
	readonly head: readonly string[];
	/** The first cell of a row names the format. */
	readonly rows: readonly (readonly [string, ...string[]])[];
}

/** With the practice's fees per session where it gives them, and with the reader's own price where it does not. */
export function courseCost({ formats }: Comparison, { fees = [] }: Practice): CourseCost {
	const perSession = fees.filter(({ per }) => per === 'session');
	const caption =
		'Price per session × number of sessions. This is arithmetic only: it does not say how many sessions you will want, or what your plan pays.';
	return {
		caption: perSession.length > 0 ? caption : `${caption} Ask for the price first, then put it in.`,
		head: ['Sessions', ...lengths.map((sessions) => `× ${sessions}`)],
		rows:
			perSession.length > 0
				? perSession.map(({ format, amount, currency }) => [
						`${format}, ${formatMoney(amount, currency)} per session`,
						...lengths.map((sessions) => formatMoney(amount * sessions, currency)),
					])
				: formats.map(({ name }) => [name, ...lengths.map((sessions) => `${sessions} × price`)]),
	};
}
