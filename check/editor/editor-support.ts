/**
 * What editors' tools take from the site's own data and rules: for VS Code a schema of the fields at the top of each
 * kind of text, and snippets for tags and ids; in the editors' guide the lists of tags and rules. All of it is written
 * anew whenever the content is checked.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { blockSchema, pageSchema, sectionSchema } from '@/model/frontmatter';
import { about } from '@/model/schema';
import { type Known, namesOf, type TagSpec, tags } from '@/model/tags';
import { rules } from '../rules';
import type { Site } from '../site';

const guide = 'content/README.md';

/**
 * Brings the files for editors' tools up to date. Those that say the same are left alone.
 *
 * @returns the files that were written. None while data cannot be read: the names in them would go.
 */
export async function writeEditorFiles(root: string, site: Site): Promise<string[]> {
	const comparisons = site.comparisons.flatMap(({ value }) => value ?? []);
	const { sources, helpLines } = site;
	if (comparisons.length < site.comparisons.length || !sources.value || !helpLines.value) return [];
	const known = { comparisons, sources: Object.keys(sources.value), helpLines: Object.keys(helpLines.value) };
	const before = (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined);
	const text = await before(guide);
	const files = { ...vsCodeFiles(known), ...(text !== undefined && { [guide]: guideWithLists(text) }) };
	const written: string[] = [];
	for (const [path, content] of Object.entries(files)) {
		if ((await before(path)) === content) continue;
		await writeFile(join(root, path), content);
		written.push(path);
	}
	return written;
}

/** Every generated file under `.vscode/`, by path. */
export function vsCodeFiles(known: Known): Record<string, string> {
	const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;
	const oneOf = (names: readonly string[]) => (names.length > 0 ? z.enum(names) : z.string());
	const { format, aspects } = sectionSchema.shape;
	const section = sectionSchema.extend({
		format: oneOf(namesOf('format', known)).describe(about(format)).optional(),
		aspects: z
			.array(oneOf(namesOf('aspect', known)))
			.min(1)
			.describe(about(aspects))
			.optional(),
	});
	return {
		'.vscode/section.schema.json': json(jsonSchema(section.meta({ ...sectionSchema.meta() }))),
		'.vscode/page.schema.json': json(jsonSchema(pageSchema)),
		'.vscode/block.schema.json': json(jsonSchema(blockSchema)),
		'.vscode/content.code-snippets': json(snippets(known)),
	};
}

function jsonSchema(schema: z.ZodType): object {
	return z.toJSONSchema(schema, { target: 'draft-7' });
}

/** One snippet per tag, under the tag’s name. Where it names something, VS Code offers every valid name. */
function snippets(known: Known): object {
	return Object.fromEntries(
		Object.entries<TagSpec>(tags).map(([name, spec]) => [
			`<${name}>`,
			{
				scope: 'markdown,mdx',
				prefix: [`<${name}`, name],
				description: spec.about,
				body: snippet(name, spec, known).split('\n'),
			},
		]),
	);
}

function snippet(name: string, { props, content, display }: TagSpec, known: Known): string {
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
	return display === 'block'
		? `<${name}${attributes}>\n\n${words}\n\n</${name}>`
		: `<${name}${attributes}>${words}</${name}>`;
}

const begins = (what: string) => `<!-- The ${what}: written whenever the content is checked. -->`;
const ends = (what: string) => `<!-- End of the ${what}. -->`;

/** The editors' guide with its lists as they are now. @throws Error when a marker of a list is missing. */
export function guideWithLists(guide: string): string {
	return Object.entries({ tags: tagEntries(), rules: ruleEntries() }).reduce((text, [what, list]) => {
		const begin = text.indexOf(begins(what));
		const end = text.indexOf(ends(what));
		if (begin < 0 || end < begin)
			throw new Error(`content/README.md needs the lines ${begins(what)} and ${ends(what)}.`);
		return `${text.slice(0, begin + begins(what).length)}\n\n${list}\n${text.slice(end)}`;
	}, guide);
}

function tagEntries(): string {
	const rows = Object.values<TagSpec>(tags).map(({ example, about }) => {
		const [start = ''] = /<[^>]*>/.exec(example) ?? [];
		const shown = start.endsWith('/>') ? start : `${start}…</${/\w+/.exec(start)?.[0]}>`;
		return `| \`${shown}\` | ${about} |\n`;
	});
	return `| tag | what it prints |\n| --- | --- |\n${rows.join('')}`;
}

function ruleEntries(): string {
	return rules
		.map(
			({ name, about, examples: { bad, good } }) =>
				`- **${name}**: ${about}\n  - not: ${shown(bad)}\n  - but: ${shown(good)}\n`,
		)
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
