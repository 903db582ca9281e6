import type { Comparison } from '@/model/comparison';
import { readData, type Value } from '../data-edit';
import { isComparison } from './data-form';

/** What data files say that are not saved yet, by path. A file that cannot be read just now is left out. */
export type UnsavedData = Readonly<Record<string, Value>>;

export function unsavedData(texts: Readonly<Record<string, string>>): UnsavedData {
	const read = Object.entries(texts).flatMap(([path, text]) => {
		try {
			return path.endsWith('.ts') ? [[path, readData(text).value] as const] : [];
		} catch {
			return [];
		}
	});
	return Object.fromEntries(read);
}

/** The comparisons with what is not saved yet. */
export function withUnsaved(comparisons: readonly Comparison[], data: UnsavedData): readonly Comparison[] {
	return comparisons.map((comparison) => {
		const value = data[`content/${comparison.slug}/comparison.ts`];
		return value !== undefined && isComparison(value) ? value : comparison;
	});
}
