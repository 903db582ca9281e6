import { keyPlace, valuePlace } from '../place';
import type { Rule } from '../rule';
import { suggestion } from '../suggestion';

/** Every cell of every table holds words, and the figures that it names in braces exist. */
export const cells: Rule = {
	name: 'cells',
	examples: { in: 'cell', bad: 'Usually {group-sizes}', good: 'Usually {group-size}' },
	check({ site, problem }) {
		for (const { path, source, value: comparison } of site.comparisons) {
			if (!comparison) continue;
			const figures = Object.keys(comparison.figures);
			for (const [id, aspect] of Object.entries(comparison.aspects)) {
				for (const format of comparison.formats) {
					const keys = ['aspects', id, 'cells', format.id];
					const cell = aspect.cells?.[format.id] ?? '';
					if (cell.trim() === '') {
						const there = format.id in (aspect.cells ?? {});
						const tables = Object.entries(comparison.tables).filter(([, table]) => table.aspects?.includes(id));
						const where = tables.map(([table]) => `“${table}”`).join(', ');
						problem(
							path,
							`A cell is ${there ? 'blank' : 'missing'}: row “${id}”, column “${format.id}”${where && `, shown in ${where}`}. Write what holds, or that it is not known.`,
							keyPlace(source, there ? keys : ['aspects', id]),
						);
					}
					for (const { 0: braces, 1: name = '', 2: option } of cell.matchAll(/\{([^{}\s]*)\s*([^{}]*)\}|[{}]/g)) {
						const place = valuePlace(source, keys, braces);
						if (braces.length === 1 || (option !== '' && option?.trim() !== 'bare')) {
							problem(
								path,
								`${braces} cannot be read. A figure is named {group-size}, or {group-size bare} for the number alone.`,
								place,
							);
						} else if (!figures.includes(name)) {
							problem(path, `There is no figure “${name}”. ${suggestion(name, figures, 'figures')}`, place);
						}
					}
				}
			}
		}
	},
};
