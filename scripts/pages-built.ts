import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { Failure } from './run';

/**
 * Makes sure that no page has vanished on the way: every MDX file with an address has its HTML file, unless it is a
 * draft, which must have none. It reads the folder itself and asks neither contentlayer nor Next, whose silence it guards
 * against.
 *
 * @param site the folder with the HTML files.
 * @param hidden files that are like drafts for now: `pages/groups.mdx` while no group is open.
 * @throws Failure naming each file whose page is missing, or is there and should not be.
 */
export function assertPagesBuilt(site: string, hidden: readonly string[] = []): void {
	const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.mdx') && dirname(file) !== 'blocks',
	);
	const problems = files.flatMap((file) => {
		const fields = fieldsOf(file);
		const html = htmlFile(file, fields.slug);
		const isDraft = hidden.includes(file) || fields.draft === true;
		if (existsSync(join(site, html)) !== isDraft) return [];
		return isDraft
			? `content/${file} is a draft, or shows nothing now, and its page ${html} was built.`
			: `content/${file} has no page in the built site (looked for ${html}).`;
	});
	if (problems.length > 0) throw new Failure(problems.join('\n'));
}

function fieldsOf(file: string): { slug: string; draft?: boolean } {
	return parse(readFileSync(join('content', file), 'utf8').split(/^---\s*$/m)[1] ?? '');
}

/** Where Next puts the page of an MDX file. */
function htmlFile(file: string, slug: string): string {
	const folder = basename(dirname(file));
	if (folder === 'pages') return { home: 'index.html', 'not-found': '404.html' }[slug] ?? `${slug}.html`;
	return slug === 'overview' ? `${folder}.html` : `${folder}/${slug}.html`;
}
