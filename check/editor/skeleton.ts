/** What a new part of a guide, or a new guide, begins with: valid as it is, and meant to be replaced. */

import type { Comparison } from '@/model/comparison';
import { longestTitle } from '@/model/frontmatter';
import { exampleWith, type TagSpec, tags } from '@/model/tags';
import { reservedForParts } from '../addresses';
import { slugFrom } from '../slug';

/** Files by path, from the root of the project. */
export type NewFiles = Readonly<Record<string, string>>;

/** The ids that the examples of the tags use. */
export interface Ids {
	readonly comparison: Comparison;
	readonly sources: readonly string[];
	readonly helpLines: readonly string[];
}

/**
 * A part of a guide.
 *
 * @param options.order its number in the reading order
 * @param options.today YYYY-MM-DD
 * @param options.draft whether readers do not see it yet
 * @throws Error in words for an editor when no part can have that title
 */
export function newSection(
	title: string,
	options: { order: number; today: string; ids: Ids; format?: string; draft?: boolean },
): NewFiles {
	const { order, today, ids, format, draft = true } = options;
	const words = checkedTitle(title);
	const slug = slugFrom(words);
	const { slug: folder } = ids.comparison;
	if (slug === 'overview' || reservedForParts.includes(slug)) {
		throw new Error(`A part cannot be called “${words}”: its address would be “${slug}”, which the site itself needs.`);
	}
	if (order > 999) throw new Error('There is no number left: files are numbered up to 999. Renumber some parts first.');
	const about = `What this part says about “${words}”, in a sentence or two. Search results show this line: replace it.`;
	return {
		[`content/${folder}/${String(order).padStart(3, '0')}-${slug}.mdx`]: `---
title: ${field(words)}
shortTitle: ${field(words)}
slug: ${slug}
description: ${field(about)}
updated: ${today}
summary: What this part answers, in half a sentence
order: ${order}
${format ? `format: ${format}\n` : ''}${draft ? '# Only npm run dev shows a draft. Delete the next line once the part is ready for readers.\ndraft: true\n' : ''}#
# The tags that the text may hold. Copy one into the text, without the #, and change the name in it.
${tagExamples(ids)}
---

Say in a few sentences what this part answers. Write to the reader as “you”.

## What readers ask first

Answer it here in short, plain sentences.
`,
	};
}

/**
 * A guide: its data, an overview and a part for each of what is compared.
 *
 * @param title what is compared, with "vs" between: "Online vs in person"
 * @throws Error in words for an editor when that is not what the title says
 */
export function newComparison(
	title: string,
	options: { today: string } & Omit<Ids, 'comparison'>,
): { files: NewFiles; line: string; folder: string } {
	const { today, ...others } = options;
	const names = checkedTitle(title)
		.split(/\s+(?:vs\.?|versus)\s+/i)
		.map((name) => name.trim());
	const ids = names.map(slugFrom);
	if (names.length < 2 || ids.includes('')) {
		throw new Error(
			`“${title}” does not say what is compared. Put vs between the two: "Online therapy vs office visits".`,
		);
	}
	if (names.length > looks.length)
		throw new Error(`A table holds ${looks.length} columns at most, and these are ${names.length}.`);
	if (new Set(ids).size < ids.length) throw new Error('The two have the same name. Give each one of its own.');

	const folder = ids.join('-vs-');
	const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	const formats = names.map((name, index) => ({ id: ids[index] ?? '', name, ...(looks[index] ?? looks[0]) }));
	const data = `/** ${all}: every figure and every table cell, once. The editors’ guide, content/README.md, explains each part. */
import { defineComparison } from '@/model/comparison';

export const comparison = defineComparison({
	slug: ${quoted(folder)},
	title: ${quoted(`${all} compared`)},
	shortTitle: ${quoted(names.join(' or '))},

	formats: [
${formats.map(({ id, name, mark, hue }) => `\t\t{ id: ${quoted(id)}, name: ${quoted(name)}, short: ${quoted(name)}, mark: '${mark}', hue: '${hue}' },`).join('\n')}
	],

	figures: {
		// 'session-length': { min: 45, max: 60, unit: ['minute', 'minutes'], of: 'length of a session' },
	},

	aspects: {
		cost: {
			label: 'Cost',
			cells: {
${ids.map((id) => `\t\t\t\t${key(id)}: 'It depends',`).join('\n')}
			},
		},
	},

	tables: {
		'at-a-glance': { caption: ${quoted(`${all} at a glance`)}, aspects: ['cost'] },
	},
	overviewTable: 'at-a-glance',
});
`;
	const comparison = {
		slug: folder,
		formats,
		figures: {},
		aspects: { cost: {} },
		tables: { 'at-a-glance': {} },
	} as unknown as Comparison;
	const parts = names.map((name, index) =>
		newSection(`About ${inSentence(name)}`, {
			order: 20 + 10 * index,
			today,
			ids: { ...others, comparison },
			format: ids[index],
			// A guide without its parts would be no guide.
			draft: false,
		}),
	);
	const overview = `---
title: ${field(names.join(' or '))}
shortTitle: Overview
slug: overview
description: ${field(`${names.join(' or ')}: the short answer in a sentence or two. Search results show this line, so replace it with yours.`)}
updated: ${today}
summary: The short answer, and what each part covers
order: 10
aspects: [cost]
---

Say in a few sentences which one suits whom. Write to the reader as “you”.
`;
	return {
		folder,
		files: Object.assign(
			{ [`content/${folder}/comparison.ts`]: data, [`content/${folder}/010-overview.mdx`]: overview },
			...parts,
		),
		line: `\t'${folder}',\n`,
	};
}

/** Color is never alone: each has a mark of its own too. */
const looks = [
	{ mark: 'ring', hue: 'green' },
	{ mark: 'pair', hue: 'violet' },
	{ mark: 'square', hue: 'amber' },
	{ mark: 'diamond', hue: 'rose' },
] as const;

function checkedTitle(title: string): string {
	const words = title.replace(/\s+/g, ' ').trim();
	if (words === '') throw new Error('It needs a name, in quotation marks: npm run new -- section "What to bring".');
	if (words.length > longestTitle) {
		throw new Error(`The name has ${words.length} characters; search results show ${longestTitle}. Make it shorter.`);
	}
	if (slugFrom(words) === '' || /[\\/<>{}|]/.test(words)) {
		throw new Error(`“${words}” cannot become a part of an address. Use letters from A to Z, digits and spaces.`);
	}
	return words;
}

/** As a value of a field: in quotation marks if YAML could misread it. */
function field(words: string): string {
	return /^[A-Za-z][\w’,.?()-]*(?: [\w’,.?()“”-]+)+$/.test(words) ? words : JSON.stringify(words);
}

function quoted(words: string): string {
	return `'${words.replaceAll("'", '’')}'`;
}

function key(id: string): string {
	return /^[a-z]\w*$/.test(id) ? id : `'${id}'`;
}

/** Within a sentence a name begins with a small letter, unless it is an abbreviation or a name such as McLean. */
function inSentence(name: string): string {
	return /^\p{Lu}\p{Ll}+(?![\p{L}])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Every tag as a comment, with names that exist. */
function tagExamples({ comparison, sources, helpLines }: Ids): string {
	return Object.values<TagSpec>(tags)
		.flatMap((spec) => [
			`#   ${spec.about}`,
			...exampleWith(spec, { comparisons: [comparison], sources, helpLines })
				.split('\n')
				.map((line) => `#     ${line}`.trimEnd()),
		])
		.join('\n');
}
