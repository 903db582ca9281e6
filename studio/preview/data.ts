/**
 * What pages print from data files is in modules. In the preview, which is a page of its own, these say what is not
 * saved yet.
 */
import { glossary } from '@/content/glossary';
import { groups } from '@/content/groups';
import { helpLines } from '@/content/help-lines';
import { practice } from '@/content/practice';
import { sources } from '@/content/sources';
import { buildDay } from '@/lib/build-day';
import { type OpenGroup, openGroups } from '@/lib/content';
import { type Group, passedDay } from '@/model/group';
import type { Value } from '../data-edit';

const modules: Readonly<Record<string, object>> = {
	'content/glossary.ts': glossary,
	'content/groups.ts': groups,
	'content/help-lines.ts': helpLines,
	'content/practice.ts': practice,
	'content/sources.ts': sources,
};
const saved = Object.fromEntries(Object.entries(modules).map(([path, value]) => [path, { ...value }]));

/** @param unsaved by path; what is not in it is as it was saved. */
export function showData(unsaved: Readonly<Record<string, Value>>): void {
	for (const [path, value] of Object.entries(modules)) {
		for (const name of Object.keys(value)) Reflect.deleteProperty(value, name);
		Object.assign(value, unsaved[path] ?? saved[path]);
	}
	const open = Object.entries<Group>(groups).filter(([, group]) => !passedDay(group, buildDay()));
	(openGroups as OpenGroup[]).splice(0, openGroups.length, ...open.map(([id, group]) => ({ id, ...group })));
}
