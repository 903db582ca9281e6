import type { Rule } from '../rule';

export const helpLines: Rule = {
	name: 'help-lines',
	about: 'At least one help line is on every page.',
	examples: {
		in: 'content/help-lines.ts',
		bad: "export const helpLines = {\n\t'988': { name: '988', purpose: 'For all.', call: { number: '988', show: '988' }, everyPage: false },\n};\n",
		good: "export const helpLines = {\n\t'988': { name: '988', purpose: 'For all.', call: { number: '988', show: '988' }, everyPage: true },\n};\n",
	},
	check({ site, problem }) {
		const { path, value } = site.helpLines;
		if (!value || Object.values(value).some(({ everyPage }) => everyPage)) return;
		problem(path, 'Every page shows at least one help line, and none has “everyPage: true”. Set it for one.');
	},
};
