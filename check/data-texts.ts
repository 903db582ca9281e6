import type { Comparison } from '@/model/comparison';

/** Keys whose values are names for the computer, or codes, and no words to read. */
const names = new Set(['id', 'between', 'sources', 'format', 'codes']);

/** A text in a comparison's data outside the tables. */
export interface DataText {
	/** The part of the data it stands in. */
	readonly part: 'decision' | 'paths';
	readonly text: string;
}

/** Every text of a comparison's decision aid and paths. They may name figures in braces, as cells may. */
export function dataTexts(comparison: Comparison | undefined): DataText[] {
	return (['decision', 'paths'] as const).flatMap((part) =>
		stringsIn(comparison?.[part]).map((text) => ({ part, text })),
	);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (names.has(key) ? [] : stringsIn(inner)));
}
