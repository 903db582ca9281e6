import { isReachable } from '@/model/practice';
import { keyRange } from '../data';
import type { Rule } from '../rule';

export const promises: Rule = {
	name: 'promises',
	about:
		'Who reads this site can reach the practice, and knows who vouches for the words. A warning: the site is complete without, and of less use.',
	examples: {
		in: 'content/practice.ts',
		bad: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n};\n",
		good: "export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n};\n",
	},
	check({ site, warning }) {
		const { path, value } = site.practice;
		if (!value) return;
		if (!isReachable(value)) {
			const reason =
				'Readers have no way to reach the practice: no phone, no e-mail, no booking page. Fill in one of them before launch.';
			warning(path, reason, keyRange(site.practice, ['name']));
		}
		if (!value.reviewer) {
			const reason =
				'Nobody is named as reviewer, so no page can say that a clinician has read it. Fill in “reviewer” before launch.';
			warning(path, reason, keyRange(site.practice, ['name']));
		}
	},
};
