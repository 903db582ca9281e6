import { unreadTexts } from '../addresses';
import { citedBy } from '../anchors';
import { keyRange } from '../data';
import type { Rule } from '../rule';

export const sourcesCited: Rule = {
	name: 'sources-cited',
	about: 'Some claim cites every source. One that nothing cites is either forgotten in the text or left over.',
	examples: {
		in: 'content/sources.ts',
		bad: "export const sources = {\n\t'smith-2020': { short: 'Smith 2020', kind: 'study', title: 'A', year: 2020, says: 'Both help.' },\n\t'jones-2021': { short: 'Jones 2021', kind: 'study', title: 'B', year: 2021, says: 'Both help.' },\n};\n",
		good: "export const sources = {\n\t'smith-2020': { short: 'Smith 2020', kind: 'study', title: 'A', year: 2020, says: 'Both help.' },\n};\n",
	},
	check({ site, problem }) {
		// A text that cannot be read may be the one that cites it.
		if (site.texts.some(({ tree }) => !tree) || unreadTexts(site).length > 0) return;
		const cited = new Set(site.texts.flatMap(citedBy));
		const { path, value = {} } = site.sources;
		for (const id of Object.keys(value)) {
			if (cited.has(id)) continue;
			const reason = `No text cites the source “${id}”. Name it in a claim, as <Claim sources="${id}">…</Claim>, or delete the entry.`;
			problem(path, reason, keyRange(site.sources, [id]));
		}
	},
};
