import { keyPlace } from '../place';
import type { Rule } from '../rule';
import { isSlug } from '../slug';

/** A guide is a folder with its data, one line in the registry, an overview and parts. */
export const comparisons: Rule = {
	name: 'comparisons',
	examples: {
		in: 'content/comparisons.ts',
		bad: 'export {};\n',
		good: "export { comparison as groupVsIndividualTherapy } from './group-vs-individual-therapy/comparison';\n",
	},
	check({ site, problem }) {
		const registered = site.registry.value;
		for (const { path, source, folder, value } of site.comparisons) {
			const sections = site.texts.filter((text) => text.kind === 'section' && text.folder === folder);
			if (sections.length === 0) {
				problem(path, 'This comparison has no parts. Add .mdx files to its folder, or delete the folder.');
			} else if (!sections.some(({ slug }) => slug === 'overview') && sections.every(({ slug }) => slug)) {
				problem(
					sections[0]?.path ?? path,
					`No part in content/${folder} has the slug “overview”. The first one must: it stands at the guide’s own address.`,
					sections[0]?.frontmatter.fields.get('slug')?.valuePlace,
				);
			}
			const overview = sections.find(({ slug }) => slug === 'overview');
			if (overview?.draft) {
				problem(
					overview.path,
					'The overview cannot be a draft, because it stands at the guide’s own address. Delete this line.',
					overview.frontmatter.fields.get('draft')?.place,
				);
			}
			if (!value) continue;
			// Of a folder that cannot be an address another rule speaks.
			if (value.slug !== folder && isSlug(folder)) {
				problem(
					path,
					`The slug is “${value.slug}”, but the folder is called “${folder}”. Make the two the same.`,
					keyPlace(source, ['slug']),
				);
			}
			if (registered && !registered.some((other) => other === value || other.slug === value.slug)) {
				problem(
					site.registry.path,
					`The folder content/${folder} is not listed here, so its guide would not be on the site. Add the line: export { comparison as ${nameFor(folder)} } from './${folder}/comparison';`,
				);
			}
		}
		for (const [index, { slug }] of (registered ?? []).entries()) {
			if (registered?.findIndex((other) => other.slug === slug) !== index) {
				problem(site.registry.path, `The comparison “${slug}” is listed here twice. Delete one of the lines.`);
			}
		}
	},
};

/** "group-vs-individual" → "groupVsIndividual" */
function nameFor(folder: string): string {
	return folder.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
