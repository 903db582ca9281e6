import { dataMark } from '@/lib/data-mark';
import { formatFigure } from '@/model/figures';
import { comparisonOf, type MdxContext } from './context';

/** A figure from comparison.ts, with its unit, or without it when `bare` is set. */
export function Figure({ name, bare, context }: { name: string; bare?: boolean; context: MdxContext }) {
	const { figures } = comparisonOf(context);
	const figure = figures[name];
	if (!figure) throw new Error(`There is no figure “${name}”. There are: ${Object.keys(figures).join(', ')}.`);
	return <span {...dataMark(`figures.${name}`)}>{formatFigure(figure, { bare })}</span>;
}
