/**
 * Edits of a data file (`comparison.ts`, `practice.ts` …) as text. A parser only finds where a value is; what is written is
 * spliced in, so comments, order and formatting of everything else stay as they are, and a changed cell is a one-line diff.
 * Every function takes the whole file and returns the whole file.
 */

import { parse } from '@babel/parser';
import type { ObjectExpression, Node as Tree } from '@babel/types';
import MagicString from 'magic-string';

/** What data files are made of. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** From the exported value inward: `['aspects', 'cost', 'cells', 'group']`, `['fees', 0, 'amount']`. */
export type DataPath = readonly (string | number)[];

/** Where the value at a path is in the text. */
interface Range {
	readonly start: number;
	readonly end: number;
}

/** Thrown when a file cannot be read, or holds code where data is expected. The message is for editors. */
export class DataEditError extends Error {}

const lineWidth = 120;

/** What a data file says. */
interface DataFile {
	readonly value: Value;
	/** The paths of what is code: only a developer can change it. Where code adds names to an object (`...others`), the object's. */
	readonly readOnly: readonly DataPath[];
	/** The line on which each value begins, from the top of the file: what a message about a line is about. */
	readonly lines: readonly { readonly path: DataPath; readonly line: number }[];
}

/**
 * The exported value as data. What is code and not data (a call, a name) is there as it is written.
 *
 * @throws DataEditError when the file cannot be parsed or exports no value.
 */
export function readData(source: string): DataFile {
	const readOnly: DataPath[] = [];
	const lines: { path: DataPath; line: number }[] = [];
	const visit = ({ isCode, line, entries = [] }: Located, path: DataPath) => {
		lines.push({ path, line });
		for (const { key = '', node } of entries) if (node) visit(node, [...path, key]);
		if (isCode || entries.some(({ node }) => !node)) readOnly.push(path);
	};
	const root = rootOf(source);
	visit(root, []);
	return { value: root.value, readOnly, lines };
}

/** A change of a data file, as a form asks for it. */
export type Edit = (source: string) => string;

/**
 * Replaces the value at `path`; adds it when its container exists and has none by that name.
 *
 * @throws DataEditError when the path leads nowhere, or to code.
 */
export function setValue(source: string, path: DataPath, value: Value): string {
	const node = nodeAt(source, path);
	if (!node) return addTo(source, path.slice(0, -1), path.at(-1) ?? '', value);
	if (node.isCode) throw new DataEditError(`${words(path)} is code. Ask a developer to change it.`);
	const text = new MagicString(source);
	const quote = /^['"`]/.exec(source.slice(node.start))?.[0];
	text.overwrite(node.start, node.end, print(value, indentAt(source, node.start), columnOf(source, node.start), quote));
	return text.toString();
}

/** Adds an item: to an object by name, to a list at the end (or before the item whose number is given). */
export function addTo(source: string, containerPath: DataPath, key: string | number, value: Value): string {
	const container = containerAt(source, containerPath);
	const { entries: items } = container;
	const isList = Array.isArray(container.value);
	const last = items.at(-1);
	const next = isList && typeof key === 'number' ? items[key] : undefined;
	const close = container.end - 1;
	const outer = indentAt(source, container.start);
	const inner = `${outer}\t`;
	const name = isList ? '' : `${printKey(String(key), source, items)}: `;
	const entry = name + print(value, inner, inner.length + name.length);
	const text = new MagicString(source);
	if (source.slice(container.start, close).includes('\n')) {
		if (next) return text.appendLeft(next.start, `${entry},\n${inner}`).toString();
		if (last && source[endOfItem(source, last.end, close) - 1] !== ',') text.appendLeft(last.end, ',');
		// What is commented out after the last item stays after it: new items go to the end of the container.
		return text.appendLeft(source.lastIndexOf('\n', close) + 1, `${inner}${entry},\n`).toString();
	}
	if (next) return text.appendLeft(next.start, `${entry}, `).toString();
	if (last) return text.appendLeft(last.end, `, ${entry}`).toString();
	const inline = isList ? entry : ` ${entry} `;
	const fits = !entry.includes('\n') && columnOf(source, container.start) + inline.length + 3 <= lineWidth;
	return source.slice(0, container.start + 1) + (fits ? inline : `\n${inner}${entry},\n${outer}`) + source.slice(close);
}

/** Removes the value at `path` with its name, its comma and its line. Comments above it stay. */
export function removeValue(source: string, path: DataPath): string {
	const container = containerAt(source, path.slice(0, -1));
	const index = container.entries.findIndex(({ key }) => key === path.at(-1));
	const [previous, item, next] = [index - 1, index, index + 1].map((at) => container.entries[at]);
	if (!item) throw new DataEditError(`There is nothing at ${words(path)}.`);
	const end = endOfItem(source, item.end, container.end - 1);
	const lineStart = source.lastIndexOf('\n', item.start) + 1;
	const lineEnd = source.indexOf('\n', end);
	const ownsLines = source.slice(lineStart, item.start).trim() === '' && source.slice(end, lineEnd).trim() === '';
	const text = new MagicString(source);
	if (ownsLines) text.remove(lineStart, lineEnd + 1);
	else if (next) text.remove(item.start, next.start);
	else if (previous) text.remove(previous.end, item.end);
	else text.remove(item.start, end);
	return text.toString();
}

/** Moves an item of a list. @throws DataEditError when there is no such item. */
export function moveItem(source: string, listPath: DataPath, from: number, to: number): string {
	const items = containerAt(source, listPath).entries;
	const moved = items[from];
	if (!moved || !items[to]) throw new DataEditError(`There is no item ${from + 1} in ${words(listPath)}.`);
	const order = items.map((item) => source.slice(item.start, item.end));
	const [taken = ''] = order.splice(from, 1);
	order.splice(to, 0, taken);
	const text = new MagicString(source);
	for (const [index, item] of items.entries()) {
		if (order[index] !== source.slice(item.start, item.end)) text.overwrite(item.start, item.end, order[index] ?? '');
	}
	return text.toString();
}

/** An entry of an object that is commented out, on one line or several, such as `// phone: { … },` in `practice.ts`. */
interface OptionalLine {
	readonly key: string;
	/** Its value, as far as it is data. */
	readonly value: Value;
}

/** Switches what is commented out on. @throws DataEditError when there is nothing by that name. */
export function switchOn(source: string, key: string): string {
	const line = optionalLines(source).find((found) => found.key === key);
	if (!line) throw new DataEditError(`There is no line “${key}” to switch on.`);
	const words = source.slice(line.start, line.end).replace(/^([ \t]*)\/\/ ?/gm, '$1');
	return source.slice(0, line.start) + words + source.slice(line.end);
}

/** Comments a line of the exported object out. @throws DataEditError when there is none by that name. */
export function switchOff(source: string, key: string): string {
	const root = rootOf(source);
	const property = root.entries?.find((entry) => entry.key === key);
	if (!property) throw new DataEditError(`There is no line “${key}” to switch off.`);
	const lineStart = source.lastIndexOf('\n', property.start) + 1;
	const end = endOfItem(source, property.end, root.end - 1);
	const indent = indentAt(source, property.start);
	const lines = source.slice(lineStart, end).split('\n');
	const commented = lines.map((line) => `${indent}// ${line.slice(indent.length)}`);
	return source.slice(0, lineStart) + commented.join('\n') + source.slice(end);
}

/** What is commented out at the top level of the exported object, in order. */
export function optionalLines(source: string): (OptionalLine & Range)[] {
	const root = rootOf(source);
	const found: (OptionalLine & Range)[] = [];
	for (const { 0: block, index } of source.matchAll(/(?:^[ \t]*\/\/.*(?:\n|$))+/gm)) {
		if (index < root.start || index > root.end) continue;
		const lines = block.trimEnd().split('\n');
		for (let first = 0; first < lines.length; first++) {
			if (!/^\s*\/\/ ?['"]?[\w-]+['"]?: /.test(lines[first] ?? '')) continue;
			// A value may be on several lines.
			for (let last = first; last < lines.length; last++) {
				const text = lines.slice(first, last + 1).join('\n');
				const entry = entryIn(text.replace(/^[ \t]*\/\/ ?/gm, ''));
				if (!entry) continue;
				const start = index + lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
				found.push({ ...entry, start, end: start + text.length });
				first = last;
				break;
			}
		}
	}
	return found;
}

/** The name and value in the text of an entry. Nothing for a remark in words that happens to have a colon. */
function entryIn(text: string): OptionalLine | undefined {
	try {
		const { value } = readData(`export const entry = { ${text.replace(/,\s*$/, '')} };`);
		const [[key, inner] = []] = Object.entries(value as Record<string, Value>);
		return key === undefined || inner === undefined ? undefined : { key, value: inner };
	} catch {
		return undefined;
	}
}

/** A value in the file's text. */
interface Located extends Range {
	readonly line: number;
	/** What is code is a text, as it is written. */
	readonly value: Value;
	readonly isCode?: boolean;
	/** For an object or a list: the range of each entry with its name. Code that adds names has neither name nor node. */
	readonly entries?: readonly (Range & { readonly key?: string | number; readonly node?: Located })[];
}

/** The last text that was parsed: while somebody types, the same one is asked about several times. */
let last: { readonly source: string; readonly root: Located } | undefined;

function rootOf(source: string): Located {
	if (last?.source !== source) last = { source, root: parseRoot(source) };
	return last.root;
}

function parseRoot(source: string): Located {
	let program: ReturnType<typeof parse>['program'];
	try {
		({ program } = parse(source, { sourceType: 'module', plugins: ['typescript'] }));
	} catch {
		throw new DataEditError('This file cannot be read. Fix it as text first.');
	}
	for (const statement of program.body) {
		if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
		const init = statement.declaration.declarations[0]?.init;
		if (!init) continue;
		const inner = unwrap(init);
		// defineComparison({ … }) and its like hand their argument through.
		const argument = inner.type === 'CallExpression' ? inner.arguments[0] : undefined;
		return locatedIn(argument ?? inner, source);
	}
	throw new DataEditError('This file exports no data.');
}

function locatedIn(written: Tree, source: string): Located {
	const tree = unwrap(written);
	const at = { ...rangeOf(tree), line: tree.loc?.start.line ?? 1 };
	if (tree.type === 'ObjectExpression') {
		const entries = tree.properties.map((property) => {
			const key = keyOf(property);
			const node = property.type === 'ObjectProperty' && key !== undefined && locatedIn(property.value, source);
			return node ? { ...rangeOf(property), key, node } : rangeOf(property);
		});
		const values = entries.flatMap((entry) => ('node' in entry ? [[entry.key, entry.node.value] as const] : []));
		return { ...at, entries, value: Object.fromEntries(values) };
	}
	if (tree.type === 'ArrayExpression') {
		const entries = tree.elements
			.filter((element) => element !== null)
			.map((element, key) => ({ ...rangeOf(element), key, node: locatedIn(element, source) }));
		return { ...at, entries, value: entries.map(({ node }) => node.value) };
	}
	const literal = literalOf(tree);
	return literal === undefined
		? { ...at, isCode: true, value: source.slice(at.start, at.end) }
		: { ...at, value: literal };
}

function rangeOf({ start, end }: Tree): Range {
	return { start: start ?? 0, end: end ?? 0 };
}

function nodeAt(source: string, path: DataPath): Located | undefined {
	return path.reduce<Located | undefined>(
		(node, key) => node?.entries?.find((entry) => entry.key === key)?.node,
		rootOf(source),
	);
}

function containerAt(source: string, path: DataPath): Located & Required<Pick<Located, 'entries'>> {
	const node = nodeAt(source, path);
	if (node?.entries) return { ...node, entries: node.entries };
	throw new DataEditError(`There is nothing at ${words(path)} to add to or take away.`);
}

function unwrap(tree: Tree): Tree {
	return tree.type === 'TSAsExpression' || tree.type === 'TSSatisfiesExpression' ? unwrap(tree.expression) : tree;
}

function keyOf(property: ObjectExpression['properties'][number]): string | undefined {
	if (property.type !== 'ObjectProperty' || property.computed) return undefined;
	const { key } = property;
	if (key.type === 'Identifier') return key.name;
	return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined;
}

function literalOf(node: Tree): Exclude<Value, object> | undefined {
	switch (node.type) {
		case 'StringLiteral':
		case 'NumericLiteral':
		case 'BooleanLiteral':
			return node.value;
		case 'NullLiteral':
			return null;
		case 'TemplateLiteral':
			return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
		case 'UnaryExpression':
			return node.operator === '-' && node.argument.type === 'NumericLiteral' ? -node.argument.value : undefined;
		default:
			return undefined;
	}
}

/** After the comma that follows an item, when one does. */
function endOfItem(source: string, end: number, limit: number): number {
	const comma = /^\s*,/.exec(source.slice(end, limit))?.[0];
	return comma ? end + comma.length : end;
}

function indentAt(source: string, offset: number): string {
	const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
	return /^[ \t]*/.exec(source.slice(lineStart, offset))?.[0] ?? '';
}

function columnOf(source: string, offset: number): number {
	return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

/** In the file's usual form: on one line when it fits. */
function print(value: Value, indent: string, column: number, quote?: string): string {
	if (typeof value === 'string') return printString(value, quote);
	if (typeof value !== 'object' || value === null) return String(value);
	const isList = Array.isArray(value);
	const entries = isList
		? value.map((item) => ['', item] as const)
		: Object.entries(value).map(([key, item]) => [`${printKey(key)}: `, item] as const);
	if (entries.length === 0) return isList ? '[]' : '{}';
	const inline = entries.map(([name, item]) => name + print(item, indent, 0)).join(', ');
	if (!inline.includes('\n') && column + inline.length + 5 <= lineWidth)
		return isList ? `[${inline}]` : `{ ${inline} }`;
	const inner = `${indent}\t`;
	const lines = entries.map(([name, item]) => `${inner}${name}${print(item, inner, inner.length + name.length)},\n`);
	return `${isList ? '[' : '{'}\n${lines.join('')}${indent}${isList ? ']' : '}'}`;
}

function printString(value: string, quote = "'"): string {
	// Biome's rule: the usual quotation mark, unless the other one needs fewer backslashes.
	const count = (mark: string) => value.split(mark).length - 1;
	const usual = quote === '`' ? "'" : quote;
	const other = usual === "'" ? '"' : "'";
	const mark = count(usual) > count(other) ? other : usual;
	const escaped = value
		.replaceAll('\\', '\\\\')
		.replaceAll(mark, `\\${mark}`)
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r');
	return mark + escaped + mark;
}

function printKey(key: string, source = '', siblings: readonly Range[] = []): string {
	// Quoted where it must be, or where all of its neighbors are.
	const allQuoted = siblings.length > 0 && siblings.every(({ start }) => /^['"]/.test(source.slice(start)));
	return /^[A-Za-z_$][\w$]*$/.test(key) && !allQuoted ? key : printString(key);
}

function words(path: DataPath): string {
	return path.length === 0 ? 'the top' : path.map((key) => `“${typeof key === 'number' ? key + 1 : key}”`).join(' → ');
}
