import type { Comparison } from '@/model/comparison';
import { reservedForPages } from '../addresses';
import { anchorsOfLayouts } from '../anchors';
import { keyPlace } from '../place';
import type { Context, Rule } from '../rule';
import type { ComparisonFile } from '../site';
import { isSlug, slugFrom } from '../slug';

/** What things are called in data files can stand in an address, since it does, and no two things are called the same. */
export const dataIds: Rule = {
	name: 'data-ids',
	examples: {
		in: 'content/help-lines.ts',
		bad: "export const helpLines = {\n\t'988': { name: '988' },\n\tcrisis_text: { name: 'Crisis text' },\n};\n",
		good: "export const helpLines = {\n\t'988': { name: '988' },\n\t'crisis-text': { name: 'Crisis text' },\n};\n",
	},
	check({ site, problem }) {
		const titles = new Map<string, ComparisonFile>();
		for (const file of site.comparisons) {
			const reason = wrongFolder(file.folder);
			if (reason) problem(file.path, reason, keyPlace(file.source, ['slug']));
			if (!file.value) continue;
			checkComparison(file, file.value, problem);
			for (const field of ['title', 'shortTitle'] as const) {
				const title = file.value[field];
				const key = `${field}: ${title.trim().toLowerCase()}`;
				const other = titles.get(key);
				titles.set(key, other ?? file);
				if (!other) continue;
				problem(
					file.path,
					`${other.path} has the same ${field}, “${title}”, so readers could not tell the two guides apart. Change it in one of the two.`,
					keyPlace(file.source, [field]),
				);
			}
		}
		for (const { path, source, value = {} } of [site.sources, site.helpLines]) {
			for (const id of Object.keys(value)) {
				if (!isSlug(id)) problem(path, notAnId(id), keyPlace(source, [id]));
			}
		}
	},
};

function wrongFolder(folder: string): string | undefined {
	if (!isSlug(folder)) {
		const proposal = slugFrom(folder);
		return `The folder “${folder}” becomes a part of the guide’s address, so its name is made of lower-case letters, digits and single hyphens.${proposal && ` Call it “${proposal}”, and write the same here as slug.`}`;
	}
	if (reservedForPages.includes(folder) || anchorsOfLayouts.includes(folder)) {
		return `The site needs the name “${folder}” for something else. Choose another one for the folder, and write it here as slug.`;
	}
	return undefined;
}

function checkComparison(
	{ path, source }: ComparisonFile,
	{ formats, figures, aspects, tables, decision }: Comparison,
	problem: Context['problem'],
): void {
	for (const [part, entries] of Object.entries({ figures, aspects, tables })) {
		for (const id of Object.keys(entries)) {
			if (!isSlug(id)) problem(path, notAnId(id), keyPlace(source, [part, id]));
		}
	}
	for (const [index, { id }] of (decision?.factors ?? []).entries()) {
		if (!isSlug(id)) problem(path, notAnId(id), keyPlace(source, ['decision', 'factors', index, 'id']));
	}
	for (const [index, format] of formats.entries()) {
		if (!isSlug(format.id)) problem(path, notAnId(format.id), keyPlace(source, ['formats', index, 'id']));
		for (const field of ['id', 'mark', 'hue'] as const) {
			const other = formats.find((one) => one[field] === format[field]);
			if (!other || other === format) continue;
			problem(
				path,
				`Two formats have the ${field} “${format[field]}”, so readers could not tell them apart. Give one of them another.`,
				keyPlace(source, ['formats', index, field]),
			);
			// What is a copy as a whole is told once.
			break;
		}
	}
	for (const [id, table] of Object.entries(tables)) {
		for (const [index, aspect] of table.aspects.entries()) {
			if (table.aspects.indexOf(aspect) === index) continue;
			problem(
				path,
				`The table “${id}” has the row “${aspect}” twice. Delete it in one place.`,
				keyPlace(source, ['tables', id, 'aspects', index]),
			);
		}
	}
}

function notAnId(id: string): string {
	const proposal = slugFrom(id.replace(/[._/]+/g, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2'));
	return `“${id}” becomes a part of addresses, so it is made of lower-case letters, digits and single hyphens.${proposal && ` Write “${proposal}”, here and wherever it is named.`}`;
}
