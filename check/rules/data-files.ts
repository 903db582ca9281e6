import type { Rule } from '../rule';
import { dataFiles } from '../site';

export const dataFilesRead: Rule = {
	name: 'data-files',
	about:
		'Every data file is there and holds plain values, no code: each field that is needed, none that is unknown, each of its kind.',
	examples: {
		in: 'content/practice.ts',
		bad: `export const practice = {\n\tname: 'Pivot Counseling'\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n};\n`,
		good: `export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n};\n`,
	},
	check({ site, problem }) {
		for (const { path, faults = [] } of dataFiles(site)) {
			for (const { reason, range } of faults) problem(path, reason, range);
		}
	},
};
