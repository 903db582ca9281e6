import { unreadTexts } from '../addresses';
import { valueRange } from '../data';
import type { Rule } from '../rule';
import type { Site } from '../site';
import { isSlug } from '../slug';
import { suggestion } from '../suggestion';

export const comparisons: Rule = {
	name: 'comparisons',
	about: 'A guide is a folder with its data, an overview and parts, and one line in `content/comparisons.ts`.',
	examples: {
		in: 'content/comparisons.ts',
		bad: 'export const comparisons = [];\n',
		good: "export const comparisons = [\n\t'group-vs-individual-therapy',\n];\n",
	},
	check({ site, problem }) {
		const { registry } = site;
		const folders = site.comparisons.map(({ folder }) => folder);
		const renamed = renamedFolders(site);
		for (const file of site.comparisons) {
			const { path, folder, value } = file;
			const sections = site.texts.filter((text) => text.kind === 'section' && text.folder === folder);
			const unread = unreadTexts(site).some((other) => other.startsWith(`content/${folder}/`));
			if (sections.length === 0 && !unread) {
				problem(path, 'This comparison has no parts. Add .mdx files to its folder, or delete the folder.');
			} else if (!unread && sections.every(({ slug }) => slug && slug !== 'overview')) {
				const reason = `No part in content/${folder} has the slug “overview”. The first one must: it is at the guide’s own address.`;
				problem(sections[0]?.path ?? path, reason, sections[0]?.frontmatter.fields.get('slug')?.valueRange);
			}
			const overview = sections.find(({ slug }) => slug === 'overview');
			if (overview?.draft) {
				const reason = 'The overview cannot be a draft, because it is at the guide’s own address. Delete this line.';
				problem(overview.path, reason, overview.frontmatter.fields.get('draft')?.range);
			}
			if (!isSlug(folder)) continue;
			const isRenamed = [...renamed.values()].includes(folder);
			if (value && value.slug !== folder && !isRenamed) {
				const reason = `The slug is “${value.slug}”, but the folder is called “${folder}”. Make the two the same.`;
				problem(path, reason, valueRange(file, ['slug']));
			}
			if (value && registry.value && !registry.value.includes(folder) && !isRenamed) {
				problem(
					registry.path,
					`The folder content/${folder} is not listed here, so its guide would not be on the site. Add the line: '${folder}',`,
				);
			}
		}
		for (const [index, folder] of (registry.value ?? []).entries()) {
			const now = renamed.get(folder);
			const reason = now
				? `The guide of this line is in content/${now} now. Call that folder “${folder}” again, or write '${now}' here and as the slug in its comparison.ts.`
				: !folders.includes(folder)
					? `There is no folder content/${folder}. ${suggestion(folder, folders, 'folders')} Correct this line, or delete it.`
					: registry.value?.indexOf(folder) === index
						? undefined
						: `The comparison “${folder}” is listed here twice. Delete one of the lines.`;
			if (reason) problem(registry.path, reason, valueRange(registry, [index]));
		}
	},
};

/** Folders that are listed under a former name, which their guide still has as its slug: the new name by the former one. */
function renamedFolders({ registry, comparisons }: Site): ReadonlyMap<string, string> {
	const listed = registry.value ?? [];
	const found = comparisons.flatMap(({ folder, value }): [string, string][] =>
		value && value.slug !== folder && listed.includes(value.slug) && !listed.includes(folder)
			? [[value.slug, folder]]
			: [],
	);
	return new Map(found.filter(([former]) => !comparisons.some(({ folder }) => folder === former)));
}
