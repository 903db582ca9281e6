import { dataMark } from '@/lib/data-mark';
import { cellText } from '@/model/figures';
import { comparisonOf, type MdxContext } from './context';

/** The words of one table cell, in a sentence. */
export function Cell({ aspect, format, context }: { aspect: string; format: string; context: MdxContext }) {
	return (
		<span {...dataMark(`aspects.${aspect}.cells.${format}`)}>{cellText(comparisonOf(context), aspect, format)}</span>
	);
}
