import { formatFigure } from '@/model/figures';
import { comparisonOf, type MdxContext } from './context';

/**
 * A figure from comparison.ts, with its unit, or without it when `bare` is set.
 *
 * @example <Figure name="group-size" />
 */
export function Figure({ name, bare, context }: { name: string; bare?: boolean; context: MdxContext }) {
	const { figures } = comparisonOf(context);
	const figure = figures[name];
	if (!figure) throw new Error(`There is no figure “${name}”. There are: ${Object.keys(figures).join(', ')}.`);
	// In development the studio finds the figure by its name.
	const named = process.env.NODE_ENV === 'development' ? name : undefined;
	return <span data-figure={named}>{formatFigure(figure, { bare })}</span>;
}
