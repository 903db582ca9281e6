import { keyPlace } from '../place';
import type { Rule } from '../rule';

/** Whatever a comparison calls something by holds words, and the ends of its figures stand the right way round. */
export const labels: Rule = {
	name: 'labels',
	examples: { in: 'label', bad: ' ', good: 'Size' },
	check({ site, problem }) {
		for (const { path, source, value: comparison } of site.comparisons) {
			if (!comparison) continue;
			const { title, shortTitle, formats, aspects, tables, figures } = comparison;
			const named: [keys: string[], what: string, words: string | undefined][] = [
				[['title'], 'The title', title],
				[['shortTitle'], 'The short title', shortTitle],
				...formats.flatMap(({ id, name, short }): typeof named => [
					[['formats', 'name'], `The name of the format “${id}”`, name],
					[['formats', 'short'], `The short name of the format “${id}”`, short],
				]),
				...Object.entries(aspects).map(([id, { label }]): (typeof named)[number] => [
					['aspects', id, 'label'],
					`The label of the row “${id}”`,
					label,
				]),
				...Object.entries(tables).map(([id, { caption }]): (typeof named)[number] => [
					['tables', id, 'caption'],
					`The caption of the table “${id}”`,
					caption,
				]),
			];
			for (const [keys, what, words] of named) {
				if (!words?.trim()) problem(path, `${what} is blank. Write what readers should see.`, keyPlace(source, keys));
			}
			for (const [id, { min, max }] of Object.entries(figures)) {
				const whole = [min, max ?? min].every((end) => Number.isFinite(end) && end >= 0);
				if (!whole || (max ?? min) < min) {
					problem(
						path,
						`The figure “${id}” goes from ${min} to ${max}. Give numbers of 0 or more, the smaller as min and the larger as max.`,
						keyPlace(source, ['figures', id]),
					);
				}
			}
		}
	},
};
