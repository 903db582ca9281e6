import { practice } from '@/content/practice';
import { guides, type Section } from '@/lib/content';
import { absolute } from '@/lib/site';
import { longDate } from '@/model/date';

/** How to cite each page of the guides, to copy: who, what, when it last changed, where. */
export function Citations() {
	return (
		<ul className="plain text-small">
			{guides
				.flatMap(({ overview, parts }) => [overview, ...parts])
				.map((section) => (
					<li key={section.path}>{citation(section)}</li>
				))}
		</ul>
	);
}

function citation({ title, updated, path }: Section): string {
	const author = practice.author ? `${practice.author.name}, ${practice.name}` : practice.name;
	const titled = /[.?!]$/.test(title) ? title : `${title}.`;
	return `${author}. “${titled}” Updated ${longDate(updated)}. ${absolute(path)}`;
}
