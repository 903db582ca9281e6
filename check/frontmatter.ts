/** The lines between the two `---` at the top of a file, read with the range of each. */
import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Range, rangeAt } from './range';
import type { Fault, Field, Frontmatter } from './site';

/** Takes a whole file. What cannot be read is in `faults`, each with its line. */
export function readFrontmatter(source: string): Frontmatter {
	if (source.trim() === '') {
		return unreadable(
			'The file is empty. Copy the lines between the two --- from a file of the same kind and fill them in, or delete the file.',
		);
	}
	const lines = withOffsets(source);
	const first = lines[0]?.text ?? '';
	if (first.trimEnd() !== '---') {
		return unreadable(
			'The file must begin with a line that holds only ---, then title and the other fields, then --- again. Nothing may come before it.',
			rangeAt(source, 0, first.length),
		);
	}
	const closing = lines.findIndex(({ text }, index) => index > 0 && text.startsWith('---'));
	if (closing < 0 || lines[closing]?.text.trimEnd() !== '---') {
		const line = lines[closing] ?? lines[0];
		return unreadable(
			'The fields at the top have no end. Put a line that holds only --- after the last field and before the text.',
			line && rangeAt(source, line.offset, line.offset + line.text.trimEnd().length),
		);
	}
	return readFields(source, lines.slice(1, closing));
}

interface Line {
	readonly text: string;
	readonly offset: number;
}

function withOffsets(source: string): Line[] {
	return [...source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map(({ 1: text = '', index }) => ({
		text,
		offset: index,
	}));
}

function unreadable(reason: string, range?: Range): Frontmatter {
	return { fields: new Map(), faults: [{ reason, range }], complete: false, closed: false };
}

function readFields(source: string, lines: readonly Line[]): Frontmatter {
	const start = lines[0]?.offset ?? 0;
	const last = lines.at(-1);
	const end = last ? last.offset + last.text.length : start;

	const malformed = lines.map((line) => malformedLine(source, line)).filter((fault) => fault !== undefined);
	if (malformed.length > 0) return { fields: new Map(), faults: malformed, complete: false, closed: true };

	const lineCounter = new LineCounter();
	const document = parseDocument(source.slice(start, end), { lineCounter, prettyErrors: false });
	const errors = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	if (errors[0] || (document.contents !== null && !isMap(document.contents))) {
		const { line } = lineCounter.linePos(errors[0]?.pos[0] ?? 0);
		const fault = unreadableValue(source, lines, lines[line - 1]);
		return { fields: new Map(), faults: [fault], complete: false, closed: true };
	}

	const fields = new Map<string, Field>();
	const faults: Fault[] = [];
	for (const { key, value } of document.contents?.items ?? []) {
		const range = rangeOf(source, start, key);
		const name = String(isScalar(key) ? key.value : key);
		const written = value?.range ? source.slice(start + value.range[0], start + value.range[1]) : '';
		if (fields.has(name)) {
			faults.push({ reason: `The field “${name}” is here twice. Delete one of the two lines.`, range });
			continue;
		}
		fields.set(name, {
			name,
			value: plainValue(value),
			written,
			plain: isScalar(value) && value.type === 'PLAIN' && !written.includes('\n'),
			range,
			valueRange: written ? rangeOf(source, start, value) : range,
			comment: isScalar(value) && value.type === 'PLAIN' ? (value.comment ?? undefined) : undefined,
		});
	}
	return { fields, faults, complete: true, closed: true };
}

function rangeOf(source: string, start: number, node: ParsedNode | null) {
	const [from, to] = node?.range ?? [0, 0];
	return rangeAt(source, start + from, start + to);
}

/** An alias (`*name`) has no value of its own here; it counts as none. */
function plainValue(node: ParsedNode | null): unknown {
	if (node === null || !('toJSON' in node)) return null;
	try {
		return node.toJSON();
	} catch {
		return null;
	}
}

/** Checks the form of each line first: YAML’s own message about a missing colon puzzles even programmers. */
function malformedLine(source: string, { text, offset }: Line): Fault | undefined {
	const range = rangeAt(source, offset, offset + text.length);
	const tab = text.indexOf('\t');
	if (tab >= 0) {
		return {
			reason: 'There is a tab in this line. Replace it with a space.',
			range: rangeAt(source, offset + tab, offset + tab + 1),
		};
	}
	if (/^(?:\s|#|- |-$|$)/.test(text) || /^["']?[\w-]+["']?\s*:(?:\s|$)/.test(text)) return undefined;
	const glued = /^([\w-]+):(?=\S)/.exec(text);
	if (glued) return { reason: `Put a space after the colon: “${glued[1]}: …”.`, range };
	return {
		reason: `This line is not a field. Each line is a name, a colon, a space and a value, such as “title: How to choose”.`,
		range,
	};
}

/** Finds the line with the mistake: YAML itself often stops only further down. */
function unreadableValue(source: string, lines: readonly Line[], noticed: Line | undefined): Fault {
	for (const line of lines) {
		const [, name, value] = /^(?:["']?)([\w-]+)(?:["']?)\s*:\s+(.*)$/.exec(line.text.trimEnd()) ?? [];
		const remedy = value && remedyFor(value);
		if (remedy) {
			const at = line.offset + line.text.indexOf(value);
			return {
				reason: `The value of “${name}” cannot be read. ${remedy}`,
				range: rangeAt(source, at, at + value.length),
			};
		}
	}
	// An indented line continues the value above it, so that is where the reader stumbles.
	const indented = lines.find(
		({ text }, index) => /^\s+[\w-]+:(?:\s|$)/.test(text) && !/:\s*$/.test(lines[index - 1]?.text ?? ''),
	);
	const line = indented ?? noticed ?? lines[0];
	return {
		reason:
			'This line cannot be read. Begin each field at the very left; a list is written in one line, such as “aspects: [cost, access]”.',
		range: line && rangeAt(source, line.offset, line.offset + line.text.length),
	};
}

function remedyFor(value: string): string | undefined {
	const quote = value.charAt(0);
	if (quote === '"' && !/^"(?:[^"\\]|\\.)*"(?:\s+#.*)?$/.test(value)) {
		return 'It begins with a quotation mark, so it must end with the same one and have none between. Curly quotation marks (“ ”) are fine anywhere.';
	}
	if (quote === "'" && !/^'(?:[^']|'')*'(?:\s+#.*)?$/.test(value)) {
		return 'It begins with a quotation mark, so it must end with the same one and have none between. A curly apostrophe (’) is fine anywhere.';
	}
	if (/^[[{]/.test(value)) return 'A list goes between [ and ], with commas between: “aspects: [cost, access]”.';
	if (/^[*&!|>%@`?,\]}]/.test(value)) {
		return `It begins with ${quote}, which is a special character here. Put the whole value in double quotation marks.`;
	}
	if (!/^["']/.test(value) && /:(?:\s|$)/.test(value)) {
		return 'There is a colon in it. Put the whole value in double quotation marks.';
	}
	return undefined;
}
