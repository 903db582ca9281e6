import type { Rule } from '../rule';
import { readFiles } from '../site';

export const undamaged: Rule = {
	name: 'undamaged',
	about: 'Every file is plain text, and no merge was left half done. The check says nothing else about a damaged file.',
	examples: {
		in: 'text',
		bad: '<<<<<<< HEAD\nPeople take turns.\n=======\nEveryone takes turns.\n>>>>>>> other',
		good: 'Everyone takes turns.',
	},
	check({ site, problem }) {
		for (const { path, damage } of readFiles(site)) if (damage) problem(path, damage.reason, damage.range);
	},
};
