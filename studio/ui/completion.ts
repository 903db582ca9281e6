/** What the editor proposes while someone types: tags, their attributes, names, and addresses in links. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Comparison } from '@/model/comparison';
import { type TagName, type TagSpec, type TagValue, tags } from '@/model/tags';
import type { Choice, Names } from './types';

/** What an attribute may name, with words that explain each name. */
export function choicesFor(is: TagValue, names: Names, comparison: Comparison | undefined): Choice[] {
	const entries = <Item>(record: Readonly<Record<string, Item>> | undefined, about: (item: Item) => string) =>
		Object.entries(record ?? {}).map(([id, item]) => ({ id, about: about(item) }));
	switch (is) {
		case 'figure':
			return entries(comparison?.figures, ({ of }) => of);
		case 'share':
			return entries(comparison?.figures, ({ of }) => of).filter(({ id }) => comparison?.figures[id]?.outOf);
		case 'aspect':
			return entries(comparison?.aspects, ({ label }) => label);
		case 'table':
			return entries(comparison?.tables, ({ caption }) => caption);
		case 'format':
			return (comparison?.formats ?? []).map(({ id, name }) => ({ id, about: name }));
		case 'sources':
			return entries(names.sources, ({ short, title }) => `${short}: ${title}`);
		case 'help-line':
			return entries(names.helpLines, ({ name }) => name);
		default:
			return [];
	}
}

/** @param known asked for at each proposal, since it changes while editing. */
export function completionSource(known: () => { readonly names: Names; readonly comparison?: Comparison }) {
	return (context: CompletionContext): CompletionResult | null => {
		const { names, comparison } = known();
		const line = context.state.doc.lineAt(context.pos);
		const before = line.text.slice(0, context.pos - line.from);

		const value = /<([A-Z]\w*)(?:\s+[\w-]+(?:="[^"]*")?)*\s+([\w-]+)="([^"]*)$/.exec(before);
		if (value) {
			const [, tag = '', prop = '', typed = ''] = value;
			const is = specOf(tag)?.props[prop]?.is;
			if (!is) return null;
			const word = /\S*$/.exec(typed)?.[0] ?? '';
			return options(
				context.pos - word.length,
				choicesFor(is, names, comparison).map(({ id, about }) => ({ label: id, detail: about })),
			);
		}
		const attribute = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s+([\w-]*)$/.exec(before);
		if (attribute) {
			const [, tag = '', , typed = ''] = attribute;
			const props = Object.entries(specOf(tag)?.props ?? {});
			return options(
				context.pos - typed.length,
				props.map(([prop, { is }]) => ({ label: prop, apply: is === 'flag' ? prop : `${prop}=""` })),
			);
		}
		const tag = /<(\w*)$/.exec(before);
		if (tag) {
			return options(
				context.pos - (tag[1]?.length ?? 0) - 1,
				(Object.entries(tags) as [TagName, TagSpec][]).map(([name, spec]) => ({
					label: `<${name}>`,
					apply: spec.example,
				})),
			);
		}
		const link = /\]\(([^)\s]*)$/.exec(before);
		if (link) {
			return options(
				context.pos - (link[1]?.length ?? 0),
				names.links.map(({ address, title }) => ({ label: address, detail: title })),
			);
		}
		return null;
	};
}

function options(from: number, found: Completion[]): CompletionResult {
	return { from, options: found, validFor: /^[<\w/#.-]*$/ };
}

function specOf(name: string): TagSpec | undefined {
	return Object.hasOwn(tags, name) ? tags[name as TagName] : undefined;
}
