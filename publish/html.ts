import { defaultTreeAdapter as adapter, html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type ChildNode = Tree.ChildNode;

export const { isElementNode: isElement, isTextNode: isText } = adapter;

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
		if (first && adapter.isTextNode(first) && first.value.startsWith('\n')) first.value = `\n${first.value}`;
	}
	return serialize(page);
}

/** Every element in document order, those inside `<template>` too. A copy, so that the caller may remove what it visits. */
export function elements(root: Tree.ParentNode): Element[] {
	return nodes(root).filter((node) => adapter.isElementNode(node));
}

/** Every comment in document order. */
export function comments(root: Tree.ParentNode): Tree.CommentNode[] {
	return nodes(root).filter((node) => adapter.isCommentNode(node));
}

function nodes(root: Tree.ParentNode): Tree.ChildNode[] {
	return root.childNodes.flatMap((node) => [
		node,
		...('childNodes' in node ? nodes(node) : []),
		...('content' in node ? nodes(node.content) : []),
	]);
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

/** The text inside an element that holds nothing else, such as `<script>` and `<style>`. */
export function textOf(element: Element): string {
	return element.childNodes.map((node) => (adapter.isTextNode(node) ? node.value : '')).join('');
}

/** Removes an attribute from every element. */
export function removeAttribute(page: Document, name: string): void {
	for (const element of elements(page)) element.attrs = element.attrs.filter((item) => item.name !== name);
}

/** Replaces everything in an element with a text. */
export function setText(element: Element, text: string): void {
	for (const child of [...element.childNodes]) adapter.detachNode(child);
	adapter.insertText(element, text);
}

/** Removes a node. */
export function remove(node: Tree.ChildNode): void {
	adapter.detachNode(node);
}

/** Inserts a `<style>` before a node. */
export function insertStyle(css: string, before: Tree.ChildNode): void {
	const style = adapter.createElement('style', html.NS.HTML, []);
	adapter.insertText(style, css);
	if (before.parentNode) adapter.insertBefore(before.parentNode, style, before);
}

/** The opening tag of an element, short enough for a message. */
export function describe(element: Element): string {
	const attributes = element.attrs.map((item) => ` ${attributeName(item)}="${item.value}"`).join('');
	const tag = `<${element.tagName}${attributes}>`.replace(/\s+/g, ' ');
	return tag.length > 120 ? `${tag.slice(0, 119)}…` : tag;
}
