import { reservedForPages, reservedForParts } from '../addresses';
import type { Rule } from '../rule';
import type { Text } from '../site';
import { isPartName, isSlug } from '../slug';

export const unique: Rule = {
	name: 'unique',
	about: 'No two texts share an address, a title or a place in the reading order.',
	examples: { in: 'field', bad: 'slug: overview', good: 'slug: individual-therapy' },
	check({ site, problem }) {
		const report = (text: Text, field: string, reason: string) =>
			problem(text.path, reason, text.frontmatter.fields.get(field)?.valueRange);

		const comparisons = new Set(site.comparisons.flatMap(({ folder, value }) => [folder, value?.slug ?? folder]));
		for (const text of site.texts) {
			const { kind, slug } = text;
			if (slug === undefined || kind === 'block') continue;
			if ((kind === 'page' ? reservedForPages : reservedForParts).includes(slug)) {
				report(text, 'slug', `The site needs the name “${slug}” for something else. Choose another slug.`);
			} else if (kind === 'page' && comparisons.has(slug)) {
				report(text, 'slug', `A guide has the address “${slug}” already. Choose another slug.`);
			}
		}

		const repeats = new Map<Text, { other: Text; fields: string[] }>();
		// A copy whose name was left as the computer made it is the one to change.
		const texts = site.texts.toSorted((a, b) => Number(isMisnamed(a)) - Number(isMisnamed(b)));
		for (const field of ['slug', 'title', 'order']) {
			const first = new Map<string, Text>();
			for (const text of texts) {
				const value = text.frontmatter.fields.get(field)?.value;
				if (text.kind === 'block' || value === undefined || value === null) continue;
				const key = `${text.folder}/${String(value).toLowerCase()}`;
				const other = first.get(key);
				if (!other) {
					first.set(key, text);
					continue;
				}
				const known = repeats.get(text);
				if (known) known.fields.push(field);
				else repeats.set(text, { other, fields: [field] });
			}
		}
		for (const [text, { other, fields }] of repeats) {
			// Of the file's name another rule speaks, and with another name it may not be a copy any longer.
			if (isMisnamed(text)) continue;
			const [field = '', ...more] = fields;
			if (more.length > 0) {
				const names = `${fields.slice(0, -1).join(', ')} and ${fields.at(-1)}`;
				report(text, field, `This looks like a copy of ${other.path}: ${names} are the same. Change them here.`);
				continue;
			}
			const value = text.frontmatter.fields.get(field)?.value;
			report(text, field, `${other.path} has the same ${field}, “${value}”. Change it in one of the two.`);
		}

		for (const text of site.texts) {
			const order = text.frontmatter.fields.get('order')?.value;
			const number = /^\d+/.exec(text.name)?.[0];
			if (text.kind !== 'section' || typeof order !== 'number' || number === undefined) continue;
			if (repeats.get(text)?.fields.includes('order')) continue;
			if (order !== Number(number)) {
				report(
					text,
					'order',
					`The order is ${order}, but the file’s name begins with ${number}. Make the two the same, so that the folder shows the reading order.`,
				);
			}
		}
	},
};

/** Whether the rule `files` reports the file’s name. */
function isMisnamed({ kind, name }: Text): boolean {
	return !(kind === 'section' ? isPartName(name) : isSlug(name));
}
