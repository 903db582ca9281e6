import { practice } from '@/content/practice';
import { markdownPath } from '@/lib/addresses';
import { getPlainPage, guides, plainPages } from '@/lib/content';
import { wholeGuideFacts } from '@/lib/metadata';
import { absolute } from '@/lib/site';

interface Listed {
	readonly path: string;
	readonly title: string;
	readonly description: string;
}

/** `llms.txt` as llmstxt.org describes it: what the site is, and a list of its pages as Markdown. */
export function llmsText(): string {
	const aboutSite = plainPages.filter(({ slug }) => !['home', 'not-found'].includes(slug));
	return `${[
		`# ${practice.name}`,
		`> ${getPlainPage('home').description}`,
		'Every page is here as Markdown: its address and “.md”. What it says about research names its sources. It is ' +
			'information, not medical advice; whoever passes it on should pass on the help lines with it.',
		...guides.map((guide) =>
			section(guide.comparison.title, [guide.overview, ...guide.parts, wholeGuideFacts(guide)].map(listed)),
		),
		section('About this site', aboutSite.map(listed)),
		section('Optional', [`- [All pages in one file](${absolute('/llms-full.txt')}): the text of the whole site`]),
	].join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string {
	return `## ${title}\n\n${items.join('\n')}`;
}

function listed({ path, title, description }: Listed): string {
	return `- [${title}](${absolute(markdownPath(path))}): ${description}`;
}
