import { keyRange, valueRange } from '../data';
import { entriesFor } from '../names';
import type { Rule } from '../rule';
import { readComparisons } from '../site';
import { suggestion } from '../suggestion';

export const cells: Rule = {
	name: 'cells',
	about: 'Every row has a cell for each format, and the figures that cells name in braces exist.',
	examples: { in: 'cell', bad: 'Usually {group-sizes}', good: 'Usually {group-size}' },
	check({ site, problem }) {
		for (const file of readComparisons(site)) {
			const { path, value: comparison } = file;
			const figures = Object.keys(comparison.figures);
			const formats = comparison.formats.map(({ id }) => id);
			for (const [id, aspect] of Object.entries(comparison.aspects)) {
				const missing = (format: string) => {
					const tables = Object.entries(comparison.tables).filter(([, table]) => table.aspects.includes(id));
					const where = tables.map(([table]) => `“${table}”`).join(', ');
					return `A cell is missing: row “${id}”, column “${format}”${where && `, shown in ${where}`}. Write what holds, or that it is not known.`;
				};
				for (const { keys, reason } of entriesFor(aspect.cells, formats, ['aspects', id, 'cells'], 'format', missing)) {
					// In a row that is one line, its name says best which row it is.
					problem(path, reason, keyRange(file, keys.length === 3 ? ['aspects', id] : keys));
				}
				for (const [format, cell] of Object.entries(aspect.cells)) {
					for (const { 0: braces, 1: name = '', 2: option, index } of cell.matchAll(
						/\{([^{}\s]*)\s*([^{}]*)\}|[{}]/g,
					)) {
						const range = valueRange(file, ['aspects', id, 'cells', format], braces, index);
						if (braces.length === 1 || (option !== '' && option?.trim() !== 'bare')) {
							const reason = `${braces} cannot be read. A figure is named {group-size}, or {group-size bare} for the number alone.`;
							problem(path, reason, range);
						} else if (!figures.includes(name)) {
							problem(path, `There is no figure “${name}”. ${suggestion(name, figures, 'figures')}`, range);
						}
					}
				}
			}
		}
	},
};
