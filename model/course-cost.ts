/** What a course of sessions costs. */
import { formatMoney } from './money';
import type { Practice } from './practice';

const lengths = [8, 12, 20];

export interface CourseCost {
	readonly caption: string;
	/** The first cell heads the column of formats. */
	readonly head: readonly string[];
	/** The first cell of a row names what is paid for. */
	readonly rows: readonly (readonly [string, ...string[]])[];
}

/** From the practice's fees per session. Nothing if there are none. */
export function courseCost({ fees = [] }: Practice): CourseCost | undefined {
	const perSession = fees.filter(({ per }) => per === 'session');
	if (perSession.length === 0) return undefined;
	return {
		caption:
			'Price per session × number of sessions. This is arithmetic only: it does not say how many sessions you will want, or what your plan pays.',
		head: ['Sessions', ...lengths.map((sessions) => `× ${sessions}`)],
		rows: perSession.map(({ format, amount, currency }) => [
			`${format}, ${formatMoney(amount, currency)} per session`,
			...lengths.map((sessions) => formatMoney(amount * sessions, currency)),
		]),
	};
}
