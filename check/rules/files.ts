import { requiredPages, unreadTexts } from '../addresses';
import type { Context, Rule } from '../rule';
import type { Site } from '../site';
import { isPartName, isSlug } from '../slug';
import { suggestion } from '../suggestion';

/** Texts that are on every page. */
const requiredBlocks = ['crisis', 'disclaimer', 'call-to-action'];

export const files: Rule = {
	name: 'files',
	about: 'Every file is where the site reads it, and every file that the site needs exists.',
	examples: { in: 'file name', bad: 'Individual Therapy.mdx', good: '020-individual-therapy.mdx' },
	check({ site, problem }) {
		for (const path of site.paths) {
			const reason = misplaced(path);
			if (reason) problem(path, reason);
		}
		for (const name of requiredBlocks) {
			const path = `content/blocks/${name}.mdx`;
			if (!site.paths.includes(path) && !isMisnamed(path, site)) {
				problem(path, 'This file is missing: every page shows it. Bring it back.');
			}
		}
		for (const slug of requiredPages) checkPage(site, slug, problem);
	},
};

function checkPage(site: Site, slug: string, problem: Context['problem']): void {
	const pages = site.texts.filter(({ kind }) => kind === 'page');
	if (pages.some((page) => page.slug === slug)) return;
	const path = `content/pages/${slug}.mdx`;
	const renamed = pages.find((page) => page.path === path);
	if (!renamed) {
		if (isMisnamed(path, site)) return;
		problem(path, `This file is missing, and the site needs a page with the slug “${slug}”. Bring it back.`);
	} else if (renamed.slug !== undefined) {
		const reason = `This page must keep the slug “${slug}”: other parts of the site link to it.`;
		problem(path, reason, renamed.frontmatter.fields.get('slug')?.valueRange);
	}
}

/** Whether the file exists under a wrong name that is reported already: `about.MDX`. */
function isMisnamed(path: string, site: Site): boolean {
	const stem = path.slice(0, -'.mdx'.length);
	return unreadTexts(site).some((other) => other.replace(/\.[^/]*$/, '').toLowerCase() === stem);
}

/** Why the site would not read a file, and where it belongs; nothing for a file in the right folder. */
function misplaced(path: string): string | undefined {
	const [, ...folders] = path.split('/').slice(0, -1);
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (path === 'content/README.md' || path === 'content/words.txt' || name.endsWith('.ts')) return undefined;

	const text = /^(.*?)\.(?:mdx?|markdown)(?:\.txt)?$/i.exec(name);
	if (!text) {
		return 'The site does not read files of this kind. A text is saved as plain text with a name that ends in .mdx; pictures belong in public/. Move it or delete it.';
	}
	if (!name.endsWith('.mdx'))
		return `The site reads only files whose names end in .mdx. Call it “${text[1]}.mdx”, or delete it.`;
	if (folders.length === 0) {
		return 'The site does not read texts here. Move it into content/pages, or into the folder of the guide that it is a part of.';
	}
	if (folders.length > 1) {
		return `The site does not read folders within folders. Move it up into content/${folders[0]}.`;
	}
	const stem = name.slice(0, -'.mdx'.length);
	const plain = folders[0] === 'pages' || folders[0] === 'blocks';
	if (plain) {
		if (folders[0] === 'blocks' && !requiredBlocks.includes(stem)) {
			return `No page shows this text. ${suggestion(stem, requiredBlocks, 'texts in content/blocks')}`;
		}
		if (isSlug(stem)) return undefined;
		return `A file’s name is made of lower-case letters, digits and single hyphens. Call it “${tidy(stem)}.mdx”.`;
	}
	if (isPartName(stem)) return undefined;
	const [, number, rest = ''] = /^(\d*)[-_. ]*(.*)$/.exec(stem) ?? [];
	return `A part’s file name is its number in the reading order in three digits, a hyphen, and lower-case words joined by hyphens. Call it “${number ? number.padStart(3, '0') : '020'}-${tidy(rest)}.mdx”${number ? '' : ', with the number that is its order'}.`;
}

function tidy(name: string): string {
	return name
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
