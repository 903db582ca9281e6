import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type TagSpec, tags } from '@/model/tags';
import { isTag, type Tag } from '../markup';
import { exampleOf, unknownTagReason } from '../parser-faults';
import type { Rule } from '../rule';
import { readTexts, type Text } from '../site';
import { nearest, suggestion } from '../suggestion';

export const knownTags: Rule = {
	name: 'tags',
	about: 'Only the tags that exist, where they are allowed, with the attributes they take.',
	examples: {
		in: 'text',
		bad: 'A group has <Figur name="group-size" />.',
		good: 'A group has <Figure name="group-size" />.',
	},
	check({ site, problem }) {
		for (const { path, kind, tree } of readTexts(site)) {
			visitWithAncestors(tree, [], (node, ancestors) => {
				if (!isTag(node)) return;
				const name = node.name ?? '';
				const spec: TagSpec | undefined = Object.hasOwn(tags, name) ? tags[name as keyof typeof tags] : undefined;
				const reason = spec
					? (misplaced(node, name, spec, ancestors, kind) ?? wrongContent(node, name, spec))
					: name === ''
						? 'A tag needs a name. Delete <> and </>.'
						: unknownTagReason(name);
				if (reason) problem(path, reason, node.position);
				if (!spec) return;
				for (const { reason, range } of wrongAttributes(node, name, spec)) problem(path, reason, range);
			});
		}
	},
};

/** Tags that print links. */
const linking = new Set(['Claim', 'HelpLine']);

function visitWithAncestors(
	node: Nodes,
	ancestors: readonly Nodes[],
	visitor: (node: Nodes, ancestors: readonly Nodes[]) => void,
): void {
	visitor(node, ancestors);
	if (!('children' in node)) return;
	for (const child of node.children) visitWithAncestors(child, [...ancestors, node], visitor);
}

function misplaced(
	tag: Tag,
	name: string,
	spec: TagSpec,
	ancestors: readonly Nodes[],
	kind: Text['kind'],
): string | undefined {
	if (spec.comparisonOnly && kind !== 'section') {
		return `<${name}> shows a guide’s data, so it works only in a part of a guide. Say it in words here.`;
	}
	if (kind === 'block' && spec.display === 'block') {
		return `This text is printed on every page, so it holds sentences only. Delete <${name}>, or use it on a page of its own.`;
	}
	if (ancestors.some(({ type }) => type === 'heading')) {
		return `A heading holds words only. Take <${name}> out of it.`;
	}
	if (linking.has(name) && ancestors.some(({ type }) => type === 'link')) {
		return `<${name}> prints links itself, and a link within a link does not work. End the link before <${name}>, or begin it after.`;
	}
	if (name === 'Claim' && ancestors.some((ancestor) => isTag(ancestor) && ancestor.name === 'Claim')) {
		return 'This claim is inside another one. End the first with </Claim> before the next begins.';
	}
	if (spec.display === 'block' && tag.type === 'mdxJsxTextElement') {
		return `<${name}> does not work within a sentence. Put it on ${spec.content ? 'lines' : 'a line'} of its own, with an empty line before and after.${exampleOf(name)}`;
	}
	if (spec.display === 'inline' && tag.type === 'mdxJsxFlowElement') {
		if (spec.content) {
			return `<${name}> belongs in a sentence: write <${name} …>, the words and </${name}> in one line.${exampleOf(name)}`;
		}
		// As an item of a list, a figure or a number to call makes sense by itself.
		if (ancestors.at(-1)?.type !== 'listItem') {
			return `<${name}> belongs in a sentence. Join this line to the words before or after it.`;
		}
	}
	return undefined;
}

function wrongContent(tag: Tag, name: string, spec: TagSpec): string | undefined {
	if (!spec.content && tag.children.length > 0) {
		return `<${name}> takes no words. End it with /> and leave out </${name}>.${exampleOf(name)}`;
	}
	if (spec.content && textOf(tag).trim() === '' && !tag.children.some((child) => isTag(child))) {
		return `<${name}> is empty. Write its words before </${name}>, or delete both.${exampleOf(name)}`;
	}
	return undefined;
}

function* wrongAttributes(tag: Tag, name: string, { props }: TagSpec) {
	const seen = new Set<string>();
	for (const item of tag.attributes) {
		const range = item.position ?? tag.position;
		const reason = wrongAttribute(item, name, props, seen);
		if (reason) yield { reason, range };
		if (item.type === 'mdxJsxAttribute') seen.add(item.name);
	}
	// A misspelled name is one problem, not an unknown one and a missing one.
	const meant = new Set(
		[...seen].filter((name) => !Object.hasOwn(props, name)).map((name) => nearest(name, Object.keys(props))),
	);
	for (const [prop, { required }] of Object.entries(props)) {
		if (required && !meant.has(prop) && ![...seen].some((written) => written.toLowerCase() === prop)) {
			yield { reason: `<${name}> needs ${prop}="…".${exampleOf(name)}`, range: tag.position };
		}
	}
}

function wrongAttribute(
	item: Tag['attributes'][number],
	name: string,
	props: TagSpec['props'],
	seen: ReadonlySet<string>,
): string | undefined {
	if (item.type === 'mdxJsxExpressionAttribute') {
		return `Braces are not allowed in a tag. Write what you mean as name="value".${exampleOf(name)}`;
	}
	if (!Object.hasOwn(props, item.name)) {
		const names = Object.keys(props);
		if (names.length === 0) return `<${name}> takes nothing but its name. Delete “${item.name}”.`;
		return `<${name}> does not take “${item.name}”. ${suggestion(item.name, names, 'names it takes')}`;
	}
	if (seen.has(item.name)) return `“${item.name}” is used twice in <${name}>. Delete one.`;
	if (props[item.name]?.is === 'flag') {
		return item.value == null ? undefined : `Write “${item.name}” alone, without = and a value.${exampleOf(name)}`;
	}
	if (typeof item.value === 'object' && item.value !== null) {
		return `Braces are not allowed in a tag. Write ${item.name}="…", with straight quotation marks.${exampleOf(name)}`;
	}
	if (!item.value?.trim()) return `“${item.name}” in <${name}> is empty. Fill it in.${exampleOf(name)}`;
	return undefined;
}
