import { practice } from '@/content/practice';
import { longDate } from '@/model/date';
import { guides, type Section } from './content';
import { absolute } from './site';

/** How to cite each page of the guides: who, what, when it last changed, where. */
export function citations(): string[] {
	const author = practice.author ? `${practice.author.name}, ${practice.name}` : practice.name;
	const cite = ({ title, updated, path }: Section) =>
		`${author}. “${title}${/[.?!]$/.test(title) ? '' : '.'}” Updated ${longDate(updated)}. ${absolute(path)}`;
	return guides.flatMap(({ overview, parts }) => [overview, ...parts].map(cite));
}
