import type { Comparison } from '@/model/comparison';
import { namesOf, type TagName, type TagSpec, type TagValue, tags } from '@/model/tags';
import { attribute, attributeRange, tagsIn } from '../markup';
import { rangeWithin } from '../range';
import type { Context, Rule } from '../rule';
import type { Site, Text } from '../site';
import { suggestion } from '../suggestion';

interface Names {
	readonly one: string;
	readonly many: string;
	readonly home: string;
	readonly names: readonly string[];
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
			const known = namesFor(is, site, comparison);
			if (!value?.trim() || !tag.position || !known) continue;
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
		const known = namesFor(is, site, comparison);
		if (!known || !valueRange) continue;
		// The frontmatter rule reports a value of the wrong kind.
		for (const id of is === 'aspect' ? (Array.isArray(value) ? value : []) : [value]) {
			if (typeof id !== 'string' || id.trim() === '' || known.names.includes(id)) continue;
			problem(path, unknown(id, known), rangeWithin(source, valueRange, id));
		}
	}
}

function unknown(id: string, { one, many, home, names }: Names, spaced = false): string {
	const separators = spaced && /[,;]/.test(id) ? ' Put only spaces between names.' : '';
	return `There is no ${one} “${id}” in ${home}.${separators} ${suggestion(id, names, many)}`;
}

/** What may be named, for one and for many. */
const kinds: Readonly<Partial<Record<TagValue, readonly [one: string, many: string]>>> = {
	figure: ['figure', 'figures'],
	share: ['figure with outOf', 'figures with outOf'],
	aspect: ['aspect', 'aspects'],
	format: ['format', 'formats'],
	table: ['table', 'tables'],
	sources: ['source', 'sources'],
	'help-line': ['help line', 'help lines'],
};

function namesFor(is: TagValue, { sources, helpLines }: Site, comparison: Comparison | undefined): Names | undefined {
	const kind = kinds[is];
	const file = is === 'sources' ? sources : is === 'help-line' ? helpLines : undefined;
	// Nothing is said about names in data that cannot be read.
	if (!kind || !(file ? file.value : comparison)) return undefined;
	const [one, many] = kind;
	const known = { sources: Object.keys(sources.value ?? {}), helpLines: Object.keys(helpLines.value ?? {}) };
	const names = namesOf(is, { ...known, comparisons: comparison ? [comparison] : [] });
	return { one, many, home: file?.path ?? `content/${comparison?.slug}/comparison.ts`, names };
}
