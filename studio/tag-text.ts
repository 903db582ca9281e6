/** Tags in the text of an MDX file: where they are, what they say, and how to write them. */
import { type TagName, type TagSpec, tags } from '@/model/tags';

export interface TagInText {
	readonly name: TagName;
	/** A flag is `true`. */
	readonly props: Readonly<Record<string, string | true>>;
	/** Where the tag, or for one with words its opening part, begins and ends. */
	readonly start: number;
	readonly end: number;
	/** For a tag with words: where the closing part begins and ends. */
	readonly close?: { readonly start: number; readonly end: number };
}

const opening = /<([A-Z][A-Za-z]*)((?:\s+[a-z-]+(?:="[^"\n]*")?)*)\s*(\/?)>/g;

/** All tags that are whole, in order. What is half typed is left out. */
export function tagsInText(source: string): TagInText[] {
	const found: TagInText[] = [];
	for (const { 0: whole, 1: name = '', 2: attributes = '', 3: selfClosing, index } of source.matchAll(opening)) {
		if (!Object.hasOwn(tags, name)) continue;
		const spec: TagSpec = tags[name as TagName];
		const end = index + whole.length;
		const props = Object.fromEntries(
			[...attributes.matchAll(/([a-z-]+)(?:="([^"\n]*)")?/g)].map(([, prop = '', value]) => [
				prop,
				value ?? (true as const),
			]),
		);
		const closing = `</${name}>`;
		const closeStart = spec.content && !selfClosing ? source.indexOf(closing, end) : -1;
		if (spec.content && closeStart < 0) continue;
		found.push({
			name: name as TagName,
			props,
			start: index,
			end,
			...(spec.content && { close: { start: closeStart, end: closeStart + closing.length } }),
		});
	}
	return found;
}

/** The opening part of a tag, or the whole of one without words. Empty values are left out. */
export function writeTag(name: TagName, props: Readonly<Record<string, string | boolean>>): string {
	const attributes = Object.entries(props)
		.filter(([, value]) => value !== '' && value !== false)
		.map(([prop, value]) => (value === true ? ` ${prop}` : ` ${prop}="${String(value).replace(/["\n]/g, '')}"`));
	return `<${name}${attributes.join('')}${(tags[name] as TagSpec).content ? '>' : ' />'}`;
}
