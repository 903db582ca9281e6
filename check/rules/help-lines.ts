import { tagsIn } from '../markup';
import { passagesOf } from '../passages';
import type { Rule } from '../rule';
import { readTexts } from '../site';
import { matchesIn, wayAround, wholeWords } from '../wording';

const crisis = 'content/blocks/crisis.mdx';
const privacy = [{ pattern: wholeWords('confidential(?:ly)?|private(?:ly)?|anonymous(?:ly)?') }];

export const helpLines: Rule = {
	name: 'help-lines',
	about:
		'At least one help line is on every page, and the text for a crisis names one. None promises privacy: a warning, because words alone do not show whether a sentence promises something.',
	examples: {
		in: 'content/help-lines.ts',
		bad: "export const helpLines = {\n\t'988': { name: '988', purpose: 'For all.', call: { number: '988', show: '988' }, everyPage: false },\n};\n",
		good: "export const helpLines = {\n\t'988': { name: '988', purpose: 'For all.', call: { number: '988', show: '988' }, everyPage: true },\n};\n",
	},
	check({ site, problem, warning }) {
		const { path, value } = site.helpLines;
		for (const passage of passagesOf(site)) {
			if (passage.path !== path) continue;
			for (const { words, start, end } of matchesIn(site, passage, privacy)) {
				warning(
					path,
					`“${words}” may promise privacy, which a line may not keep: some send help in a few cases. Leave it out. ${wayAround}`,
					passage.range(start, end),
				);
			}
		}
		for (const text of readTexts(site)) {
			const isEmpty = text.tree.children.every(({ type }) => type === 'yaml');
			if (text.path !== crisis || isEmpty || tagsIn(text.tree, 'HelpLine').length > 0) continue;
			problem(
				crisis,
				'This text is on every page for readers in a crisis, and names no help line. Add <HelpLine name="988" />.',
			);
		}
		if (!value || Object.values(value).some(({ everyPage }) => everyPage)) return;
		problem(path, 'Every page shows at least one help line, and none has “everyPage: true”. Set it for one.');
	},
};
