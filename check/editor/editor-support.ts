/**
 * What VS Code needs to help editors: a schema of the fields at the top of each kind of text, and snippets for tags
 * and ids. All of it is worked out from what the site itself reads, and a test fails when the files that are
 * committed are not what comes out here. `npm run editor` writes them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import type { Comparison } from '@/model/comparison';
import { blockFields, plainPageFields, sectionFields } from '@/model/frontmatter';
import { type TagSpec, type TagValue, tags } from '@/model/tags';
import { rules } from '../rules';
import { descriptionLength } from '../rules/frontmatter';
import { slugPattern } from '../slug';
import { docComment, docOfTag } from './doc-comments';

interface Known {
	readonly comparisons: readonly Comparison[];
	readonly sources: readonly string[];
	readonly helpLines: readonly string[];
}

interface FieldSpec {
	readonly type: 'string' | 'number' | 'boolean' | 'date' | 'list';
	readonly required: boolean;
	readonly description: string;
}

/** Every generated file under `.vscode/`, by path. */
export function vsCodeFiles(known: Known): Record<string, string> {
	const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;
	const formats = unique(known.comparisons.flatMap(({ formats }) => formats.map(({ id }) => id)));
	const aspects = unique(known.comparisons.flatMap(({ aspects }) => Object.keys(aspects)));
	return {
		'.vscode/section.schema.json': json(schema('A part of a guide', sectionFields, { format: formats, aspects })),
		'.vscode/page.schema.json': json(schema('A page', plainPageFields)),
		'.vscode/block.schema.json': json(schema('A text on every page', blockFields)),
		'.vscode/content.code-snippets': json(snippets(known)),
	};
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)];
}

function schema(
	title: string,
	fields: Readonly<Record<string, FieldSpec>>,
	names: Readonly<Record<string, readonly string[]>> = {},
): object {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title,
		type: 'object',
		properties: Object.fromEntries(
			Object.entries(fields).map(([name, { type, description }]) => [
				name,
				{ ...typeOf(name, type, names[name]), description },
			]),
		),
		required: Object.entries(fields)
			.filter(([, { required }]) => required)
			.map(([name]) => name),
		additionalProperties: false,
	};
}

function typeOf(name: string, type: FieldSpec['type'], names: readonly string[] | undefined): object {
	const known = names && { enum: names };
	switch (type) {
		case 'number':
			return { type: 'integer', minimum: 0 };
		case 'boolean':
			return { type: 'boolean' };
		case 'date':
			return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
		case 'list':
			return { type: 'array', minItems: 1, items: { type: 'string', ...known } };
		case 'string':
			if (name === 'slug') return { type: 'string', pattern: `^${slugPattern}$` };
			if (name === 'description') {
				return { type: 'string', minLength: descriptionLength.min, maxLength: descriptionLength.max };
			}
			return { type: 'string', minLength: 1, ...known };
	}
}

/** One snippet per tag, called like the tag. Where it names something, VS Code offers all that may be named. */
function snippets(known: Known): object {
	return Object.fromEntries(
		Object.entries(tags).map(([name, spec]: [string, TagSpec]) => [
			`<${name}>`,
			{
				scope: 'markdown,mdx',
				prefix: [`<${name}`, name],
				description: docOfTag(name as keyof typeof tags),
				body: snippet(name, spec, known).split('\n'),
			},
		]),
	);
}

function snippet(name: string, { props, content, place }: TagSpec, known: Known): string {
	let stop = 0;
	const attributes = Object.entries(props)
		.filter(([, { required }]) => required)
		.map(([prop, { is }]) => {
			stop += 1;
			const names = namesOf(is, known);
			return ` ${prop}="\${${stop}${names.length > 0 ? `|${names.join(',')}|` : `:${prop}`}}"`;
		})
		.join('');
	if (!content) return `<${name}${attributes} />`;
	stop += 1;
	const words = `\${${stop}:words}`;
	return place === 'block'
		? `<${name}${attributes}>\n\n${words}\n\n</${name}>`
		: `<${name}${attributes}>${words}</${name}>`;
}

function namesOf(is: TagValue, { comparisons, sources, helpLines }: Known): readonly string[] {
	switch (is) {
		case 'figure':
			return unique(comparisons.flatMap(({ figures }) => Object.keys(figures)));
		case 'aspect':
			return unique(comparisons.flatMap(({ aspects }) => Object.keys(aspects)));
		case 'format':
			return unique(comparisons.flatMap(({ formats }) => formats.map(({ id }) => id)));
		case 'table':
			return unique(comparisons.flatMap(({ tables }) => Object.keys(tables)));
		case 'sources':
			return sources;
		case 'help-line':
			return helpLines;
		default:
			return [];
	}
}

/** The lines between which the guide's list of rules stands. */
export const rulesBegin = '<!-- The rules, from check/rules: npm run editor writes them. -->';
export const rulesEnd = '<!-- End of the rules. -->';

/** The editors' guide with its list of rules as they are now. @throws Error when it has no place for them. */
export function guideWithRules(guide: string): string {
	const begin = guide.indexOf(rulesBegin);
	const end = guide.indexOf(rulesEnd);
	if (begin < 0 || end < begin) throw new Error(`content/README.md needs the lines ${rulesBegin} and ${rulesEnd}.`);
	return `${guide.slice(0, begin + rulesBegin.length)}\n\n${ruleEntries()}\n${guide.slice(end)}`;
}

function ruleEntries(): string {
	const files = readdirSync('check/rules').map((file) => readFileSync(`check/rules/${file}`, 'utf8'));
	return rules
		.map(({ name, examples }) => {
			const source = files.find((text) => text.includes(`\tname: '${name}',`)) ?? '';
			const [, exported = ''] = /export const (\w+): Rule = \{\n\tname: /.exec(source) ?? [];
			const doc = docComment(source, exported);
			if (!doc) throw new Error(`The rule “${name}” has no comment that says what it is about.`);
			return `- **${name}**: ${doc}\n  - not: ${shown(examples.bad)}\n  - but: ${shown(examples.good)}\n`;
		})
		.join('');
}

/** In one line, as code. Long examples are cut. */
function shown(example: string): string {
	const line = example
		.trim()
		.replace(/\s*\n\s*/g, ' ⏎ ')
		.replace(/\u00AD/g, '▯');
	return `\`${line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line === '' ? ' ' : line}\``;
}
