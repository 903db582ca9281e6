import { rangeAt } from '../range';
import type { Rule } from '../rule';
import { readFiles } from '../site';

/** Characters that nobody sees and that do harm: they turn lines around, hide in words, or come from Word’s own font. */
const unseen = /(?![\t\n\r])[\p{Cc}\u00AD\u200B\u2028-\u202E\u2060-\u2064\u2066-\u2069\uE000-\uF8FF]|(?<!^)\uFEFF/gu;

export const plainText: Rule = {
	name: 'plain-text',
	about: 'No invisible characters, as they come along when a text is pasted from Word or from a web page.',
	examples: { in: 'text', bad: 'Thera\u00ADpy can help.', good: 'Therapy can help.' },
	check({ site, problem }) {
		for (const { path, source, damage } of readFiles(site)) {
			if (damage) continue;
			const [first, ...others] = source.matchAll(unseen);
			if (!first) continue;
			const more = others.length > 0 ? ` The file has ${others.length} more of them.` : '';
			const reason = `There is an invisible character here (U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), probably pasted from another program. Delete the word and retype it.${more}`;
			problem(path, reason, rangeAt(source, first.index, first.index + 1));
		}
	},
};
