/**
 * Data files are read and never run: what is written in them is taken from the syntax tree, with the range of every
 * value. Anything but plain values is refused, so nothing in a data file can stop, pass or change the check.
 */
import { type ParseResult, parse } from '@babel/parser';
import { type Range, rangeAt } from './range';
import type { DataNode, Fault, ReadFile } from './site';
import { nearest } from './suggestion';

/** The keys that lead to a value; a number is an entry of a list, from 0. */
export type Keys = readonly (string | number)[];

export interface Read {
	/** Missing when something in the file is no plain value. */
	readonly value?: unknown;
	readonly node?: DataNode;
	readonly faults: readonly Fault[];
}

// biome-ignore lint/suspicious/noExplicitAny: the tree has some 250 kinds of node, of which a dozen are looked at by their type
type AnyNode = any;

/** Reads `export const <name> = …` in a data file's text. */
export function readData(source: string, name: string): Read {
	const { program, faults: syntax } = parsed(source);
	if (!program) return { faults: syntax };
	const faults: Fault[] = [];
	const refuse = (node: AnyNode, reason: string) => {
		faults.push({ reason, range: rangeAt(source, node.start, Math.min(node.end, endOfLine(source, node.start))) });
	};
	const helpers = new Set<string>();
	let found: AnyNode;
	for (const statement of program.body as AnyNode[]) {
		if (statement.type === 'ImportDeclaration') {
			if (!/^@\/model\/[a-z-]+$/.test(statement.source.value)) {
				refuse(statement, 'A data file takes nothing from other files. Write the values here, and delete this line.');
			}
			for (const { local } of statement.specifiers) helpers.add(local.name);
			continue;
		}
		const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
		if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const' || declared.declarations.length !== 1) {
			refuse(statement, `This is code. A data file holds only “export const ${name} = …” and comments. Delete it.`);
			continue;
		}
		const [{ id, init }] = declared.declarations;
		if (id.type === 'Identifier' && id.name === name) found = init;
		else
			refuse(
				id,
				`The site looks for “export const ${name} = …” and does not know this name. Correct it, or delete the entry.`,
			);
	}
	if (!found) {
		if (faults.length > 0) return { faults };
		const reason = `The file does not hold what the site looks for: “export const ${name} = …”. Compare it with an earlier version.`;
		return { faults: [{ reason }] };
	}
	const node = unwrapped(found);
	const call =
		node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^define[A-Z]/.test(node.callee.name);
	const known = call && helpers.has(node.callee.name) && node.arguments.length === 1;
	if (call && !helpers.has(node.callee.name)) {
		refuse(
			node.callee,
			`“${node.callee.name}” is not known here. Put this line at the top of the file: import { ${node.callee.name} } from '@/model/${models[node.callee.name] ?? '…'}';`,
		);
		return { faults };
	}
	const { value, ...written } = plain(known ? node.arguments[0] : node, source, refuse);
	return faults.length > 0 ? { faults } : { value, node: written, faults };
}

/** Without what TypeScript adds: `… as const`, `… satisfies Practice`, brackets. */
function unwrapped(node: AnyNode): AnyNode {
	return ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(node.type)
		? unwrapped(node.expression)
		: node;
}

const models: Readonly<Record<string, string>> = {
	defineComparison: 'comparison',
	defineGlossary: 'glossary',
	defineGroups: 'group',
	defineHelpLines: 'help-line',
	defineSources: 'source',
};

/** Names that mean something to JavaScript itself. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function plain(
	expression: AnyNode,
	source: string,
	refuse: (node: AnyNode, reason: string) => void,
): { value: unknown } & DataNode {
	const node = unwrapped(expression);
	const at = { start: node.start as number, end: node.end as number };
	const refused = (reason: string) => {
		refuse(node, reason);
		return { ...at, value: undefined };
	};
	switch (node.type) {
		case 'StringLiteral':
			return { ...at, value: node.value, text: true };
		case 'NumericLiteral':
		case 'BooleanLiteral':
			return { ...at, value: node.value };
		case 'TemplateLiteral':
			if (node.expressions.length > 0) break;
			return { ...at, value: node.quasis[0].value.cooked, text: true };
		case 'UnaryExpression':
			if (node.operator !== '-' || node.argument.type !== 'NumericLiteral') break;
			return { ...at, value: -node.argument.value };
		case 'ArrayExpression': {
			const items = node.elements.map((item: AnyNode) => {
				return item ? plain(item, source, refuse) : refused('There is a comma too many in this list. Delete it.');
			});
			return { ...at, value: items.map(({ value }: { value: unknown }) => value), entries: new Map(items.entries()) };
		}
		case 'ObjectExpression':
			return { ...at, ...entriesOf(node, source, refuse) };
		case 'NullLiteral':
			return refused(nothing);
		case 'Identifier': {
			if (node.name === 'undefined') return refused(nothing);
			const meant = nearest(node.name, ['true', 'false']);
			return refused(
				`“${node.name}” means nothing here. ${meant ? `Did you mean “${meant}”? Or are` : 'Is it misspelled, or are'} quotation marks missing around it: '${node.name}'?`,
			);
		}
		case 'BinaryExpression':
			return refused(computed(source.slice(at.start, at.end)));
	}
	return refused(
		'This is code. A data file holds only words in quotation marks, numbers, true, false, lists between [ and ] and entries between { and }. Write the value itself.',
	);
}

const nothing = 'There is no value here. Fill it in, or delete this line.';

/** `5-15` would be −10. */
function computed(written: string): string {
	const [, min, max] = /^(\d+)\s*-\s*(\d+)$/.exec(written) ?? [];
	return min
		? `“${written}” would be worked out: ${Number(min) - Number(max)}. For a range write min: ${min}, max: ${max}. For words put quotation marks around it.`
		: `“${written.split('\n')[0]}” would be worked out. Write the value itself.`;
}

function entriesOf(node: AnyNode, source: string, refuse: (node: AnyNode, reason: string) => void) {
	const entries = new Map<string, DataNode>();
	const values: [string, unknown][] = [];
	for (const property of node.properties) {
		const { key } = property;
		if (property.type !== 'ObjectProperty' || property.computed) {
			refuse(property, "This is code. Write a name, a colon and a value: “name: '…',”.");
			continue;
		}
		const name = String(key.type === 'Identifier' ? key.name : key.value);
		if (property.shorthand) {
			refuse(property, `“${name}” has no value. Write “${name}: …”, with quotation marks around words.`);
		} else if (reserved.has(name)) {
			refuse(key, `“${name}” cannot be a name, because it means something to the computer. Choose another one.`);
		} else if (entries.has(name)) {
			refuse(key, `“${name}” is here twice. Delete one of the two.`);
		} else {
			const { value, ...written } = plain(property.value, source, refuse);
			entries.set(name, { ...written, key: { start: key.start, end: key.end } });
			values.push([name, value]);
		}
	}
	// What nobody wrote is not in it: neither “toString” nor anything else that objects have by themselves.
	return { value: Object.assign(Object.create(null), Object.fromEntries(values)), entries };
}

const tooDeep = 'Too many brackets are inside one another in this file. Was something pasted into it by mistake?';

interface ParserError {
	readonly pos: number;
	readonly message: string;
	readonly reasonCode?: string;
}

function parsed(source: string): { program?: ParseResult['program']; faults: Fault[] } {
	try {
		const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
		return { program, faults: [] };
	} catch (error) {
		if (error instanceof RangeError) return { faults: [{ reason: tooDeep }] };
		const { pos, message } = error as ParserError;
		return { faults: [unclosed(source) ?? syntaxFault(source, pos, message)] };
	}
}

function syntaxFault(source: string, pos: number, message: string): Fault {
	const fault = (reason: string, start = pos, end = start + 1) => ({ reason, range: rangeAt(source, start, end) });
	const curly = /[‘’“”„]/.exec(source[pos] ?? '')?.[0];
	if (curly) {
		return fault(`The curly quotation mark ${curly} means nothing here. Put straight ones (') around the words.`);
	}
	// 'it's' ends after "it".
	const line = source.lastIndexOf('\n', pos - 1) + 1;
	const apostrophe = /(\p{L})'(?=(?:s|t|re|ve|ll|d|m)\b)/u.exec(source.slice(line, endOfLine(source, pos)));
	if (apostrophe) {
		const at = line + apostrophe.index + 1;
		return fault('This straight apostrophe ends the words. Write the curly one (’) within words.', at);
	}
	if (/Unterminated (?:string|template)/.test(message)) {
		return fault('A quotation mark is missing at the end of these words.', pos, endOfLine(source, pos));
	}
	const before = source.slice(0, pos).trimEnd();
	if (/expected ","/.test(message) && /\n/.test(source.slice(before.length, pos))) {
		return fault('A comma is missing at the end of this line.', before.length - 1);
	}
	return fault(
		'The file cannot be read from here on. Look for a comma, quotation mark or bracket that is missing or one too many, here or in the line above.',
	);
}

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * A bracket that is never closed, found by the indent of the lines: the parser itself notices only at the end of the
 * file. Nothing if the indents do not show it.
 */
function unclosed(source: string): Fault | undefined {
	const open: { sign: string; at: number; indent: number }[] = [];
	const tokens = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[{}[\]()]/g;
	const fault = ({ sign, at }: (typeof open)[number]): Fault => ({
		reason: `This ${sign} is never closed. Put ${closers[sign]} where its entries end.`,
		range: rangeAt(source, at, at + 1),
	});
	for (const { 0: sign, index } of source.matchAll(tokens)) {
		if (sign.length > 1) continue;
		const start = source.lastIndexOf('\n', index) + 1;
		const indent = source.slice(start).search(/\S/);
		if (sign in closers) {
			open.push({ sign, at: index, indent });
			continue;
		}
		const last = open.pop();
		if (!last) {
			return {
				reason: `This ${sign} closes nothing. Delete it, or bring back the bracket that it belongs to.`,
				range: rangeAt(source, index, index + 1),
			};
		}
		const beginsLine = start + indent === index;
		if (closers[last.sign] !== sign || (beginsLine && indent < last.indent)) return fault(last);
	}
	const last = open.at(-1);
	return last && fault(last);
}

function endOfLine(source: string, at: number): number {
	return at + source.slice(at).search(/[\r\n]|$/);
}

/** Every text in some data, with the keys that lead to it. */
export function stringsIn(value: unknown, keys: Keys = []): { keys: Keys; text: string }[] {
	if (typeof value === 'string') return [{ keys, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return entries.flatMap(([key, inner]) => stringsIn(inner, [...keys, key]));
}

/** The texts whose keys, joined by spaces, are as a pattern says: `^tables \S+ caption$`. */
export function stringsAt(value: unknown, pattern: RegExp): { keys: Keys; text: string }[] {
	return stringsIn(value).filter(({ keys }) => pattern.test(keys.join(' ')));
}

/** A data file with the ranges of its values. */
type Located = Pick<ReadFile, 'source'> & { readonly node?: DataNode };

/** The node that some keys lead to, or the last one that is there. */
function nodeAt({ node }: Located, keys: Keys): { node?: DataNode; complete: boolean } {
	let found = node;
	for (const key of keys) {
		const next = found?.entries?.get(key);
		if (!next) return { node: found === node ? undefined : found, complete: false };
		found = next;
	}
	return { node: found, complete: true };
}

/**
 * Where a value's key is written, or the entry itself when it is one of a list: `keyPlace(file, ['aspects', 'cost'])`.
 * Stops at the last key that is there.
 */
export function keyRange(file: Located, keys: Keys): Range | undefined {
	const { node } = nodeAt(file, keys);
	if (!node) return startOfData(file);
	const { start, end } = node.key ?? node;
	return rangeAt(file.source, start, node.key ? end : Math.min(end, node.entries ? start + 1 : end));
}

/** Where some words are in a text, or the whole text when they are not written there as they read. */
export function valueRange(file: Located, keys: Keys, words?: string, from = 0): Range | undefined {
	const { node, complete } = nodeAt(file, keys);
	if (!node || !complete) return keyRange(file, keys);
	if (!node.text) return node.entries ? keyRange(file, keys) : rangeAt(file.source, node.start, node.end);
	const at = words ? file.source.slice(0, node.end).indexOf(words, node.start + from) : -1;
	return at < 0 ? rangeAt(file.source, node.start, node.end) : rangeAt(file.source, at, at + (words?.length ?? 0));
}

function startOfData({ source }: Located): Range | undefined {
	const start = source.search(/export const/);
	return start < 0 ? undefined : rangeAt(source, start, start + 1);
}
