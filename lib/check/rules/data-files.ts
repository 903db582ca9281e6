import type { Rule } from '../rule';
import { dataFiles } from '../site';

/** Every data file is there and can be read. Whether its data hold together is the compiler's to say. */
export const dataFilesRead: Rule = {
	name: 'data-files',
	examples: {
		in: 'content/practice.ts',
		bad: `export const practice = {\n\tname: 'Pivot Counseling'\n\twebsite: 'https://pivot-co.com',\n};\n`,
		good: `export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n};\n`,
	},
	check({ site, problem }) {
		for (const { path, slip } of dataFiles(site)) if (slip) problem(path, slip.reason, slip.place);
	},
};
