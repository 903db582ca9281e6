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
 * @returns how many pages there are.
 * @throws Failure naming each file whose page is missing.
 */
export function assertPagesBuilt(site: string, hidden: readonly string[] = []): number {
	const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.mdx') && dirname(file) !== 'blocks',
	);
	const drafts = files.filter((file) => hidden.includes(file) || fieldsOf(file).draft === true);
	const published = drafts.filter((file) => existsSync(join(site, htmlFile(file))));
	if (published.length > 0) {
		throw new Failure(
			published
				.map((file) => `content/${file} is a draft, or shows nothing now, and its page ${htmlFile(file)} was built.`)
				.join('\n'),
		);
	}
	const missing = files.filter((file) => !drafts.includes(file) && !existsSync(join(site, htmlFile(file))));
	if (missing.length > 0) {
		throw new Failure(
			missing.map((file) => `content/${file} has no page in the built site (looked for ${htmlFile(file)}).`).join('\n'),
		);
	}
	return files.length - drafts.length;
}

function fieldsOf(file: string): { slug: string; draft?: boolean } {
	const frontmatter = readFileSync(join('content', file), 'utf8').split(/^---\s*$/m)[1] ?? '';
	return parse(frontmatter);
}

/** Where Next puts the page of an MDX file. */
function htmlFile(file: string): string {
	const { slug } = fieldsOf(file);
	const folder = basename(dirname(file));
	if (folder === 'pages') return { home: 'index.html', 'not-found': '404.html' }[slug] ?? `${slug}.html`;
	return slug === 'overview' ? `${folder}.html` : `${folder}/${slug}.html`;
}
