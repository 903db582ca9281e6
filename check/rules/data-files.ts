import type { Rule } from '../rule';
import { dataFiles } from '../site';

/** Every data file is there, can be read, and holds what the site looks for. Of finer slips the compiler speaks. */
export const dataFilesRead: Rule = {
	name: 'data-files',
	examples: {
		in: 'content/practice.ts',
		bad: `export const practice = {\n\tname: 'Pivot Counseling'\n\twebsite: 'https://pivot-co.com',\n};\n`,
		good: `export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n};\n`,
	},
	check({ site, problem }) {
		for (const { path, slips = [] } of dataFiles(site)) {
			for (const { reason, place } of slips) problem(path, reason, place);
		}
	},
};
