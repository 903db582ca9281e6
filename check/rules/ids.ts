import type { Comparison } from '@/model/comparison';
import { type TagName, type TagSpec, type TagValue, tags } from '@/model/tags';
import { attribute, attributeRange, tagsIn } from '../markup';
import { rangeWithin } from '../range';
import type { Context, Rule } from '../rule';
import type { Site, Text } from '../site';
import { suggestion } from '../suggestion';

interface Names {
	/** What is named, for one and for many. */
	readonly one: string;
	readonly many: string;
	readonly home: string;
	/** Nothing when the data cannot be read: then nothing is said about names in it. */
	readonly names: readonly string[] | undefined;
}

export const ids: Rule = {
	name: 'ids',
	about: 'What a tag or a field names exists: figures, aspects, formats, tables, sources, help lines.',
	examples: {
		in: 'text',
		bad: 'A group has <Figure name="group-sizes" />.',
		good: 'A group has <Figure name="group-size" />.',
	},
	check({ site, problem }) {
		for (const text of site.texts) {
			checkTags(site, text, problem);
			checkFields(site, text, problem);
		}
	},
};

function checkTags(site: Site, text: Text, problem: Context['problem']): void {
	const { path, source, tree, comparison } = text;
	if (!tree) return;
	for (const tag of tagsIn(tree)) {
		const spec: TagSpec | undefined = tags[tag.name as TagName];
		for (const [prop, { is }] of Object.entries(spec?.props ?? {})) {
			const value = attribute(tag, prop);
			const known = namesOf(is, site, comparison);
			if (!value?.trim() || !tag.position || !known?.names) continue;
			for (const id of is === 'sources' ? value.split(/\s+/).filter(Boolean) : [value]) {
				if (known.names.includes(id)) continue;
				const range = attributeRange(tag, prop, source) ?? tag.position;
				problem(path, unknown(id, known, is === 'sources'), rangeWithin(source, range, id));
			}
		}
	}
}

function checkFields(
	site: Site,
	{ path, source, frontmatter, comparison, kind }: Text,
	problem: Context['problem'],
): void {
	if (kind !== 'section' || !comparison) return;
	for (const [field, is] of [
		['format', 'format'],
		['aspects', 'aspect'],
	] as const) {
		const { value, valueRange } = frontmatter.fields.get(field) ?? {};
		const known = namesOf(is, site, comparison);
		if (!known?.names || !valueRange) continue;
		// The frontmatter rule reports a value of the wrong kind.
		for (const id of is === 'aspect' ? (Array.isArray(value) ? value : []) : [value]) {
			if (typeof id !== 'string' || id.trim() === '' || known.names.includes(id)) continue;
			problem(path, unknown(id, known), rangeWithin(source, valueRange, id));
		}
	}
}

function unknown(id: string, { one, many, home, names = [] }: Names, spaced = false): string {
	const separators = spaced && /[,;]/.test(id) ? ' Put only spaces between names.' : '';
	return `There is no ${one} “${id}” in ${home}.${separators} ${suggestion(id, names, many)}`;
}

/** What may be named, by the kind of value. */
function namesOf(is: TagValue, site: Site, comparison: Comparison | undefined): Names | undefined {
	const data = (one: string, many: string, names: readonly string[] | undefined) => ({
		one,
		many,
		home: `content/${comparison?.slug}/comparison.ts`,
		names,
	});
	const keys = (record: object | undefined) => record && Object.keys(record);
	switch (is) {
		case 'figure':
			return data('figure', 'figures', keys(comparison?.figures));
		case 'share':
			return data(
				'figure with outOf',
				'figures with outOf',
				comparison && Object.keys(comparison.figures).filter((id) => comparison.figures[id]?.outOf),
			);
		case 'aspect':
			return data('aspect', 'aspects', keys(comparison?.aspects));
		case 'format':
			return data(
				'format',
				'formats',
				comparison?.formats.map(({ id }) => id),
			);
		case 'table':
			return data('table', 'tables', keys(comparison?.tables));
		case 'sources':
			return { one: 'source', many: 'sources', home: 'content/sources.ts', names: keys(site.sources.value) };
		case 'help-line':
			return { one: 'help line', many: 'help lines', home: 'content/help-lines.ts', names: keys(site.helpLines.value) };
		default:
			return undefined;
	}
}
