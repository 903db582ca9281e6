import { defaultTreeAdapter as adapter, html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type ChildNode = Tree.ChildNode;

export const { isElementNode: isElement, isTextNode: isText, isCommentNode: isComment, detachNode: remove } = adapter;

/** Reads a page as a browser would. */
export function parsePage(source: string): Document {
	return parse(source, { scriptingEnabled: false });
}

/** Writes a page so that a browser reads the same tree from it. */
export function serializePage(page: Document): string {
	for (const element of elements(page)) {
		// The parser drops a line break right after these tags, as browsers do. One that is left is text, and needs a
		// second one before it to survive the next reading.
		if (!['pre', 'textarea', 'listing'].includes(element.tagName)) continue;
		const [first] = element.childNodes;
		if (first && isText(first) && first.value.startsWith('\n')) first.value = `\n${first.value}`;
	}
	return serialize(page);
}

/** Every element in document order, those inside `<template>` too. A copy, so that the caller may remove what it visits. */
export function elements(root: Tree.ParentNode): Element[] {
	return nodes(root).filter(isElement);
}

/** Every node in document order, those inside `<template>` too. */
export function nodes(root: Tree.ParentNode, found: ChildNode[] = []): ChildNode[] {
	for (const node of root.childNodes) {
		found.push(node);
		if ('childNodes' in node) nodes(node, found);
		if ('content' in node) nodes(node.content, found);
	}
	return found;
}

/** The value of an attribute, or undefined. SVG's `xlink:href` goes by that name. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((item) => attributeName(item) === name)?.value;
}

/** The name of an attribute as it is written, in lower case. */
export function attributeName({ name, prefix }: Element['attrs'][number]): string {
	return (prefix ? `${prefix}:${name}` : name).toLowerCase();
}

/** The words of an attribute such as `rel`, in lower case. */
export function words(element: Element, name: string): string[] {
	return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** `<h2>` → 2; 0 for anything but a heading. */
export function headingLevel({ tagName }: Element): number {
	return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}

/** The text inside an element that holds nothing else, such as `<script>` and `<style>`. */
export function textOf(element: Element): string {
	return element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
}

/** Replaces everything in an element with a text. */
export function setText(element: Element, text: string): void {
	for (const child of [...element.childNodes]) remove(child);
	// The parser ends a style at "</style", even inside a CSS string. The escaped slash means the same there.
	const isStyle = element.tagName === 'style';
	adapter.insertText(element, isStyle ? text.replaceAll(/<\/(?=style)/gi, '<\\/') : text);
}

/** Puts a `<style>` in place of an element. */
export function replaceWithStyle(element: Element, css: string): void {
	const style = adapter.createElement('style', html.NS.HTML, []);
	setText(style, css);
	if (element.parentNode) adapter.insertBefore(element.parentNode, style, element);
	remove(element);
}

/** The opening tag of an element, short enough for a message. */
export function describe(element: Element): string {
	const attributes = element.attrs.map((item) => ` ${attributeName(item)}="${item.value}"`).join('');
	const tag = `<${element.tagName}${attributes}>`.replace(/\s+/g, ' ');
	return tag.length > 120 ? `${tag.slice(0, 119)}…` : tag;
}
