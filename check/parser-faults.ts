/** Why the body of a file cannot be read, in words for its editor. */
import { tags } from '@/model/tags';
import { pointAt, rangeAt } from './range';
import type { Fault } from './site';
import { nearest } from './suggestion';

/** What the parser throws, as far as it matters here. */
export interface ParserError {
	readonly reason: string;
	readonly source?: string;
	readonly place?: unknown;
}

const noBraces =
	'The signs { and } are special characters here. Leave them out, use ( and ), or write \\{ and \\} to print them.';

/**
 * Explains what the parser stumbled over.
 *
 * The parser stops where it can go no further, which is often far below the mistake (a missing quotation mark runs
 * on to the next one), and its words are for programmers. So this looks at the text itself for the first tag or
 * brace that is not well made.
 */
export function explain(error: ParserError, source: string): Fault {
	const text = withoutCode(source);
	const offset = offsetOf(error.place) ?? text.length;
	if (error.source === 'micromark-extension-mdxjs-esm') return codeLine(source, offset);
	if (error.source === 'micromark-extension-mdx-expression') return brace(source, text, offset);
	if (error.source === 'mdast-util-mdx-jsx') return unpaired(error.reason, source, text, offset);
	return brokenTag(source, text, offset);
}

/** The remedy for braces, which differs when they hold what looks like a figure of comparison.ts. */
export function bracesReason(inside: string): string {
	const figure = /^\s*([a-z0-9]+(?:-[a-z0-9]+)+)(\s+bare)?\s*$/.exec(inside);
	if (!figure) return noBraces;
	return `Braces name a figure only in comparison.ts. Here it is written <Figure name="${figure[1]}"${figure[2] ? ' bare' : ''} />.`;
}

/** What to write in place of an HTML element, or of a tag that does not exist. */
export function unknownTagReason(name: string): string {
	const near = nearest(name, Object.keys(tags));
	if (Object.hasOwn(markdownFor, name)) return `<${name}> does not work here. ${markdownFor[name]}`;
	if (near) return `There is no tag <${name}>. Did you mean <${near}>?`;
	return `There is no tag <${name}>. The tags are: ${Object.keys(tags).join(', ')}. To print a < sign, write &lt; instead.`;
}

/** What Markdown has for the HTML elements that editors know. */
const markdownFor: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		a: 'Write a link as [words](/address).',
		'b strong': 'Write **bold** instead.',
		'i em': 'Write *italic* instead.',
		'br p': 'Leave an empty line to begin a new paragraph.',
		hr: 'Leave it out.',
		'h1 h2': 'Write a heading as “## Heading”.',
		h3: 'Write a heading as “### Heading”.',
		h4: 'Write a heading as “#### Heading”.',
		'ul li': 'Write a list with “- ” at the start of each line.',
		ol: 'Write a numbered list with “1. ” at the start of each line.',
		img: 'Write a picture as ![what it shows](/picture.jpg).',
		blockquote: 'Write a quotation with “> ” at the start of each line.',
		'table tr td th': 'A table’s cells belong in comparison.ts; <ComparisonTable name="…" /> shows them.',
		'div span u font center small': 'Leave the tag out and keep the words.',
		script: 'The site has no scripts.',
		style: 'How the site looks is not set here.',
	}).flatMap(([names, remedy]) => names.split(' ').map((name) => [name, remedy])),
);

/** An example of the tag, for the end of a message. */
export function exampleOf(name: string): string {
	const spec = Object.hasOwn(tags, name) ? tags[name as keyof typeof tags] : undefined;
	return spec ? ` Example: ${spec.example.replace(/\s*\n+\s*/g, ' ')}` : '';
}

function codeLine(source: string, offset: number): Fault {
	const start = source.lastIndexOf('\n', offset - 1) + 1;
	const [word = ''] = /^\w+/.exec(source.slice(start)) ?? [];
	return { reason: codeLineReason(word), range: rangeAt(source, start, start + word.length) };
}

/** For a line that begins with `import` or `export`, which makes it code whatever follows. */
export function codeLineReason(word: string): string {
	return `A line that begins with the word “${word}” would be code. Begin the sentence with another word, or join the line to the one before.`;
}

function brace(source: string, text: string, offset: number): Fault {
	const open = text.lastIndexOf('{', offset);
	const unclosed = unclosedBrace(text) ?? (open < 0 ? offset : open);
	const close = text.indexOf('}', unclosed);
	const end = close < 0 ? unclosed + 1 : close + 1;
	return { reason: bracesReason(source.slice(unclosed + 1, end - 1)), range: rangeAt(source, unclosed, end) };
}

function unclosedBrace(text: string): number | undefined {
	const open: number[] = [];
	for (const { 0: sign, index } of text.matchAll(/(?<!\\)[{}]/g)) {
		if (sign === '{') open.push(index);
		else open.pop();
	}
	return open[0];
}

/** Opening and closing tags that do not belong together. The parser names the tags and their positions in its text. */
function unpaired(reason: string, source: string, text: string, offset: number): Fault {
	const [, name, line, column] = /for `<([^>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
	const closing = /closing tag `<\/([^>]*)>`/.exec(reason)?.[1];
	if (closing !== undefined && name === undefined) {
		const at = text.indexOf(`</${closing}`, offset);
		return {
			reason: `<${closing}> overlaps the bold or italic words around it. End one before the other begins.`,
			range: tagRange(source, at < 0 ? offset : at),
		};
	}
	if (name === undefined) {
		// `</Note>` with no tag open. The place is the slash's.
		const at = text.lastIndexOf('<', offset);
		const tag = /^<\s*\/\s*([^\s>]*)/.exec(text.slice(at))?.[1];
		return {
			reason: `</${tag}> ends a tag that never begins. Delete it, or put <${tag}> where it should begin.`,
			range: tagRange(source, at),
		};
	}
	const at = offsetAt(source, Number(line), Number(column));
	if (name !== '' && !Object.hasOwn(tags, name)) return { reason: unknownTagReason(name), range: tagRange(source, at) };
	if (closing !== undefined) {
		return {
			reason: `</${closing}> does not match the open tag, which is <${name}> in line ${line}. Write </${name}>.`,
			range: tagRange(source, offset),
		};
	}
	const content = tags[name as keyof typeof tags]?.content;
	const bare = content && /^<\w+\s*>/.test(source.slice(at));
	const remedy = bare
		? `To end the words before it, write </${name}>; to begin some, put </${name}> after them.`
		: content
			? `Put </${name}> after the words it is about, in the same paragraph or list item.`
			: 'It takes no words, so it ends with />.';
	return { reason: `<${name}> has no end. ${remedy}${exampleOf(name)}`, range: tagRange(source, at) };
}

const wellMadeTag = /^<\/?\s*[A-Za-z][\w.:-]*(?:\s+[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|\{[^}]*\}))?)*\s*\/?\s*>/;

/** A tag that is not well made, or a `<` that was not meant as one. */
function brokenTag(source: string, text: string, offset: number): Fault {
	const signs = [...text.matchAll(/(?<!\\)<(?![\s>]|\/\s*>)/g)].map(({ index }) => index);
	const at = signs.find((sign) => !wellMadeTag.test(text.slice(sign))) ?? text.lastIndexOf('<', offset);
	if (at < 0) return { reason: 'The text cannot be read from here on.', range: pointAt(source, offset) };
	const rest = text.slice(at);
	return { reason: brokenTagReason(rest), range: tagRange(source, at) };
}

function brokenTagReason(rest: string): string {
	if (rest.startsWith('<!--')) {
		return 'A comment <!-- … --> is not allowed in the text. Delete it, or put the comment at the top of the file, between the two ---, in a line that begins with #.';
	}
	if (/^<(?:[a-z]+:\/\/|mailto:|www\.|[\w.+-]+@)/i.test(rest)) {
		return 'An address between < and > does not work here. Write a link as [words](https://…).';
	}
	const name = /^<\/?([A-Za-z][\w-]*)/.exec(rest)?.[1];
	if (name === undefined) {
		return 'The sign < begins a tag. To print the sign, write &lt; or say it in words, such as “less than”.';
	}
	const end = rest.search(/[>\n]/);
	const tag = end < 0 ? rest : rest.slice(0, end);
	if (!Object.hasOwn(tags, name)) return unknownTagReason(name);
	if (/[“”„‘’]/.test(tag)) {
		return `There are curly quotation marks in <${name}>. Use straight ones (").${exampleOf(name)}`;
	}
	if (/=\s*[^"'\s{]/.test(tag)) return `A value in <${name}> has no quotation marks around it.${exampleOf(name)}`;
	if ((tag.match(/"/g)?.length ?? 0) % 2 === 1) return `A quotation mark is missing in <${name}>.${exampleOf(name)}`;
	if (/\s[\w-]+"/.test(tag.replace(/"[^"]*"/g, '""').replace(/=""/g, ''))) {
		return `The sign = is missing in <${name}>, between a name and its value.${exampleOf(name)}`;
	}
	if (rest[end] !== '>' || tag.indexOf('<', 1) > 0)
		return `The sign > is missing at the end of ${tag.startsWith('</') ? '</' : '<'}${name}.`;
	return `<${name}> is not a complete tag.${exampleOf(name)}`;
}

/** From the `<` to the end of the tag, or of the line. */
function tagRange(source: string, at: number) {
	const length = source.slice(at).search(/[>\r\n]|$/);
	const end = at + length + (source[at + length] === '>' ? 1 : 0);
	return rangeAt(source, at, end);
}

/** The same text with code blanked out, in which `<` and `{` mean themselves. Offsets stay as they are. */
function withoutCode(source: string): string {
	return source.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm, (code) =>
		code.replace(/[^\n]/g, ' '),
	);
}

function offsetAt(source: string, line: number, column: number): number {
	const before = source.split('\n').slice(0, line - 1);
	return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

function offsetOf(place: unknown): number | undefined {
	if (typeof place !== 'object' || place === null) return undefined;
	const point = 'start' in place ? place.start : place;
	return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number'
		? point.offset
		: undefined;
}
