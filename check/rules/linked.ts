import { visit } from 'unist-util-visit';
import { groupsPage, requiredPages } from '../addresses';
import { tagsIn } from '../markup';
import type { Rule } from '../rule';

export const linked: Rule = {
	name: 'linked',
	about:
		'Readers find every page by links. A warning, because some pages are meant for those who get their address by mail or from an ad.',
	examples: {
		in: 'content/pages/home.mdx',
		bad: 'Come and see us.',
		good: 'Come and see [our office](/our-office).',
	},
	check({ site, warning }) {
		const texts = site.texts.filter(({ draft }) => !draft);
		// A text that cannot be read may have the link.
		if (texts.some(({ tree }) => !tree)) return;
		const linkedFrom = new Map<string, Set<string>>();
		for (const { tree, path } of texts) {
			if (!tree) continue;
			visit(tree, (node) => {
				if (node.type !== 'link' && node.type !== 'definition') return;
				const target = node.url.replace(/[?#].*$/, '');
				linkedFrom.set(target, (linkedFrom.get(target) ?? new Set()).add(path));
			});
		}
		const guidesListed = texts.some(({ tree }) => tree && tagsIn(tree, 'GuideList').length > 0);
		// Every page has links to the first guide, or to the only one.
		const [first] = site.registry.value ?? [];
		const isRequired = (...names: string[]) => names.some((name) => [...requiredPages, groupsPage].includes(name));
		for (const { kind, slug, name, folder, path, frontmatter } of texts) {
			const isGuide = kind === 'section' && slug === 'overview';
			if (slug === undefined || (kind !== 'page' && !isGuide)) continue;
			// The site itself links to the pages that it needs.
			if (
				kind === 'page'
					? isRequired(slug, name)
					: !first || site.comparisons.length < 2 || guidesListed || folder === first
			)
				continue;
			const address = kind === 'page' ? `/${slug}` : `/${folder}`;
			if ([...(linkedFrom.get(address) ?? [])].some((from) => from !== path)) continue;
			const reason = `No page links to this one, so readers do not find it. Write a link to it in some text: [words](${address}).`;
			warning(path, reason, frontmatter.fields.get('slug')?.range);
		}
	},
};
