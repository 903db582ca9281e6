import type { Comparison } from '@/model/comparison';
import { fillFigures, formatFigure } from '@/model/figures';
import type { TagInText } from '../tag-text';
import type { Names } from './types';

/** What a tag prints, in a word or two. A name that is not known has a question mark. */
export function printed({ name, props }: TagInText, names: Names, comparison: Comparison | undefined): string {
	try {
		if (name === 'Figure' && comparison) {
			const figure = comparison.figures[String(props.name)];
			return figure ? formatFigure(figure, { bare: props.bare === true }) : `?${props.name}`;
		}
		if (name === 'Cell' && comparison) {
			return fillFigures(comparison, comparison.aspects[String(props.aspect)]?.cells[String(props.format)] ?? '?');
		}
		if (name === 'Claim') {
			const ids = String(props.sources).split(/\s+/).filter(Boolean);
			return `⌜${ids.map((id) => names.sources[id]?.short ?? `?${id}`).join('; ')}`;
		}
		if (name === 'HelpLine') return names.helpLines[String(props.name)]?.name ?? `?${props.name}`;
	} catch {
		// A figure in a cell that does not exist: the check says so.
	}
	const value = Object.values(props).find((one) => typeof one === 'string');
	return value ? `${name}: ${value}` : name;
}
