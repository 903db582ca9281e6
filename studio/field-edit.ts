/**
 * Edits of the fields at the top of an MDX file, as text. YAML is parsed only to find where a value is; the new value is
 * spliced in, so comments, quotation marks and the order of everything else stay as they are.
 */
import { isMap, isScalar, parse, parseDocument } from 'yaml';

/** What a field may hold. */
export type FieldValue = string | number | boolean | readonly string[];

const block = /^---[ \t]*(\r?\n)([\s\S]*?)^---[ \t]*$/m;

/** The fields of a file, by name. @throws Error when there are no two `---`, or the lines between cannot be read. */
export function readFields(source: string): Readonly<Record<string, unknown>> {
	const { start, end } = blockOf(source);
	const value: unknown = parse(source.slice(start, end)) ?? {};
	return value as Record<string, unknown>;
}

/** The fields of a file, or nothing while they cannot be read. */
export function fieldsIn(source: string): Readonly<Record<string, unknown>> | undefined {
	try {
		return readFields(source);
	} catch {
		return undefined;
	}
}

/** How long the part with the fields is, at the top of a file; 0 where there is none. */
export function fieldsLength(source: string): number {
	const match = block.exec(source);
	return match?.index === 0 ? match[0].length : 0;
}

/**
 * Sets one field. A field that is not there yet is added after the last of those that come before it in `order`.
 *
 * @param value nothing, to take the line away.
 * @param order the names of all fields, in the order in which files list them.
 * @throws Error for a value with a line break, or a file without fields.
 */
export function setField(
	source: string,
	name: string,
	value: FieldValue | undefined,
	order: readonly string[] = [],
): string {
	const { start, end, lineEnding } = blockOf(source);
	if (sameValue(readFields(source)[name], value)) return source;
	const document = parseDocument(source.slice(start, end));
	const items = isMap(document.contents) ? document.contents.items : [];
	const nameOf = (item: (typeof items)[number]) => (isScalar(item.key) ? String(item.key.value) : '');
	const found = items.find((item) => nameOf(item) === name);
	const offsetsOf = (node: unknown) => {
		const [from, to] = (node as { range?: [number, number, number] } | null)?.range ?? [0, 0];
		return [start + from, start + to] as const;
	};
	if (value === undefined) {
		if (!found) return source;
		const [keyStart, keyEnd] = offsetsOf(found.key);
		const valueEnd = found.value ? Math.max(offsetsOf(found.value)[1], keyEnd) : keyEnd;
		const lineStart = source.lastIndexOf('\n', keyStart - 1) + 1;
		const lineEnd = source.indexOf('\n', Math.max(valueEnd - 1, keyEnd)) + 1;
		return source.slice(0, lineStart) + source.slice(lineEnd || end);
	}
	if (found) {
		const [, keyEnd] = offsetsOf(found.key);
		const node = found.value as { range?: [number, number, number] } | null;
		if (!node?.range || node.range[0] === node.range[1]) {
			const colon = source.indexOf(':', keyEnd) + 1;
			return `${source.slice(0, colon)} ${write(value)}${source.slice(colon).replace(/^[ \t]+(?=\r?\n|#|$)/, '')}`;
		}
		const [from, to] = offsetsOf(node);
		const trailing = /\s*$/.exec(source.slice(from, to))?.[0].length ?? 0;
		return source.slice(0, from) + write(value, source[from]) + source.slice(to - trailing);
	}
	const before = new Set(order.slice(0, order.indexOf(name)));
	const previous = items.filter((item) => before.has(nameOf(item))).at(-1);
	const after = previous ? offsetsOf(previous.value ?? previous.key)[1] : start;
	const at = previous
		? source.indexOf('\n', after - 1 > start && source[after - 1] === '\n' ? after - 1 : after) + 1
		: start;
	return `${source.slice(0, at)}${name}: ${write(value)}${lineEnding}${source.slice(at)}`;
}

/** Where the lines between the two `---` begin and end, and how lines end there. */
function blockOf(source: string) {
	const match = block.exec(source);
	if (match?.index !== 0) throw new Error('The file has no fields at its top. Mend it as text first.');
	const [whole, lineEnding = '\n', body = ''] = match;
	const start = whole.indexOf('\n') + 1;
	return { start, end: start + body.length, lineEnding };
}

/** The first way to write a value, beginning with the one that was used, that YAML reads back as the same. */
function write(value: FieldValue, quote?: string, inList = false): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') return `[${value.map((item) => write(item, undefined, true)).join(', ')}]`;
	if (/[\r\n]/.test(value)) throw new Error('A field holds one line. Take the line break out.');
	const double = JSON.stringify(value);
	if (quote === '"') return double;
	if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
	// What begins like a number is quoted, since readers of YAML differ; a day never is.
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
	return !/^[-+\d.]/.test(value) && readsBack(value, inList) ? value : double;
}

function readsBack(value: string, inList: boolean): boolean {
	try {
		const read: unknown = parse(inList ? `- [${value}]` : `- ${value}`);
		return sameValue(read, inList ? [[value]] : [value]);
	} catch {
		return false;
	}
}

function sameValue(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
