import type { Comparison } from '@/model/comparison';
import { type Keys, stringsIn } from './data';

/** Keys whose values are names for the computer, or codes, and no words to read. */
const names = new Set(['id', 'between', 'sources', 'format', 'codes']);

/** A text in a comparison's data outside the tables. */
export interface DataText {
	/** The part of the data that it belongs to. */
	readonly part: 'decision' | 'paths' | 'concerns';
	/** The keys that lead to it. */
	readonly keys: Keys;
	readonly text: string;
}

/** Every text of a comparison's decision aid, paths and table by concern. They may name figures in braces, as cells may. */
export function dataTexts(comparison: Comparison | undefined): DataText[] {
	return (['decision', 'paths', 'concerns'] as const).flatMap((part) =>
		stringsIn(comparison?.[part], [part])
			.filter(({ keys }) => !keys.some((key) => names.has(String(key))))
			.map((found) => ({ part, ...found })),
	);
}
