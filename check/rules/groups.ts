import { type Group, passedDay } from '@/model/group';
import { groupsPage } from '../addresses';
import { anchorsOfLayouts } from '../anchors';
import { keyRange, valueRange } from '../data';
import type { Rule } from '../rule';
import { isFuture } from './frontmatter';
import { examplesIn } from './practice';

export const groups: Rule = {
	name: 'groups',
	about:
		'Every group in groups.ts is still open, as far as its own days say, and it is the practice’s own, not the example. A warning when a day has passed: the site does not show that group any longer.',
	examples: {
		in: 'content/groups.ts',
		bad: groupsText("until: '2020-01-15'"),
		good: groupsText("until: '2199-01-15'"),
	},
	check({ site, today, problem, warning }) {
		const file = site.groups;
		const entries = Object.entries<Group>(file.value ?? {});
		for (const { keys, reason } of examplesIn(file.value)) {
			problem(file.path, reason.replace('put // at the start of the line', 'delete the group'), valueRange(file, keys));
		}
		for (const [id, group] of entries) {
			if (anchorsOfLayouts.includes(id)) {
				const reason = `The pages need the name “${id}” for something else, and a group’s name is its address. Choose another one.`;
				problem(file.path, reason, keyRange(file, [id]));
			}
			if (isFuture(group.confirmed, today)) {
				const reason = `The group “${id}” was confirmed on ${group.confirmed}, and that day has not come yet. Correct it.`;
				problem(file.path, reason, valueRange(file, [id, 'confirmed']));
			}
			const passed = passedDay(group, today);
			if (passed === undefined) continue;
			const what = passed === 'start' ? `began on ${group.start}` : `was confirmed up to ${group.until} only`;
			const remedy =
				passed === 'start'
					? 'Delete “start” if people can still join, or write the day on which it begins again. Otherwise delete the group.'
					: 'Ask whether it is still right, and write new days into “confirmed” and “until”. Otherwise delete the group.';
			const reason = `The group “${id}” ${what}, so the site does not show it any longer. ${remedy}`;
			warning(file.path, reason, valueRange(file, [id, passed]));
		}
		const hasPage = site.texts.some(({ kind, slug, name }) => kind === 'page' && (slug ?? name) === groupsPage);
		const [first] = entries;
		if (first && !hasPage) {
			const reason = `Groups are listed on a page of their own, and there is none. Bring back content/pages/${groupsPage}.mdx, with the slug “${groupsPage}”.`;
			problem(file.path, reason, keyRange(file, [first[0]]));
		}
	},
};

/** One group, with a line that may be right or wrong. */
function groupsText(line: string): string {
	return `export const groups = {\n\t'tuesday-evening': {\n\t\tname: 'Tuesday evening group',\n\t\tfor: 'Adults',\n\t\tabout: 'Feeling at ease with people.',\n\t\tdays: ['Tuesday'],\n\t\ttime: { from: '18:30', to: '20:00', zone: 'America/New_York' },\n\t\tonline: 'By video',\n\t\tleader: 'Ann Lee, LPC',\n\t\tconfirmed: '2019-11-23',\n\t\t${line},\n\t\tjoin: 'Call us.',\n\t},\n};\n`;
}
