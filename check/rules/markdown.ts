import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { rangeAt } from '../range';
import type { Rule } from '../rule';
import { readTexts } from '../site';

/** Signs of Markdown that readers would see, because something about them is not right. */
const leftovers: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[
		/\[[^[\]\n]+\]\s+\((?:\/|#|https?:|mailto:|tel:)[^()\n]*\)?/g,
		'There is a space between ] and ( in this link. Write [words](/address).',
	],
	[
		/\([^()\n]+\)\[(?:\/|#|https?:|mailto:|tel:)[^[\]\n]*\]/g,
		'The brackets of this link are swapped. Write [words](/address).',
	],
	[
		/!?\[[^[\]\n]*\]\([^()\n]*\)?/g,
		'This link or picture has a space in its address, or a bracket is missing. Write [words](/address).',
	],
	[/\[[^[\]\n]*\]\[[^[\]\n]*\]/g, 'This looks like a link, but it leads nowhere. Write [words](/address).'],
	[
		/(?<![*\\])\*{2,3}(?!\*)|(?<![_\\\w])__(?!_)(?=\S)|(?<=\S)__(?![\w_])/g,
		'Readers would see these signs. Bold words have ** right before and right after them, in the same paragraph: **bold**.',
	],
	[/^#{1,6}(?=[^\s#])[^\n]*/gm, 'A heading needs a space after #, and an empty line before it: “## Heading”.'],
	[/^[ \t]*[•·▪●◦‣∙§][ \t]*/gm, 'This sign does not make a list. Begin each line of a list with “- ”.'],
	[/^[ \t]*[-+](?=\p{L})/gmu, 'A list needs a space after the hyphen, and an empty line before it: “- ”.'],
	[
		/^[ \t]*\|.*$|^.*\|[ \t]*:?-{3,}:?[ \t]*\|.*$/gm,
		'This is not a table yet. It needs a second line such as “| --- | --- |”, with as many columns as the first, and empty lines before and after.',
	],
	[/^[ \t]*(?:-{4,}|={2,}|_{2,}|\*{4,})[ \t]*$/gm, 'Readers would see this line of signs. Delete it.'],
	[
		/^\[\^?[^[\]\n]+\]:.*$|\[\^[^[\]\n]+\]/gm,
		'Footnotes do not work here. Name a source with <Claim sources="…">…</Claim>, or say it in the text.',
	],
];

/** More columns do not fit a phone: each needs about 70 of its 360 pixels. */
const mostColumns = 5;

export const markdown: Rule = {
	name: 'markdown',
	about:
		'What looks like Markdown is Markdown: no sign of it is left over in the text, and no table loses a cell. Errors, because readers would see the signs; a backslash before a sign prints it.',
	examples: { in: 'text', bad: 'Please [get in touch] (/contact).', good: 'Please [get in touch](/contact).' },
	check({ site, problem, warning }) {
		for (const { path, source, tree } of readTexts(site)) {
			visit(tree, (node: Nodes) => {
				const { start, end } = node.position ?? {};
				if (start?.offset === undefined || end?.offset === undefined) return;
				const raw = source.slice(start.offset, end.offset);
				if (node.type === 'paragraph' || node.type === 'tableCell') {
					// Whatever is more than text within the paragraph is left out, letter by letter.
					const text = blanked(node, raw, start.offset);
					let done = -1;
					for (const [pattern, reason] of leftovers) {
						// A cell reaches from one | to the next.
						if (node.type === 'tableCell' && pattern.source.includes('\\|')) continue;
						for (const { 0: signs, index } of text.matchAll(pattern)) {
							if (index < done) continue;
							done = index + signs.length;
							problem(path, reason, rangeAt(source, start.offset + index, start.offset + done));
							break;
						}
						if (done >= 0) break;
					}
				} else if (node.type === 'heading' && !raw.startsWith('#')) {
					const reason =
						'A line of --- or === right below a text turns the text into a heading. Delete the line, or put an empty line before it.';
					problem(path, reason, node.position);
				} else if (node.type === 'code') {
					const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
					if (fence && (raw.split(/\r?\n|\r/).length < 2 || !raw.trimEnd().slice(3).endsWith(fence.slice(0, 3)))) {
						const reason = 'These three marks turn everything below into code. Delete them.';
						problem(path, reason, rangeAt(source, start.offset, start.offset + fence.length));
					}
				} else if (node.type === 'footnoteReference') {
					const reason =
						'Footnotes do not work here. Name a source with <Claim sources="…">…</Claim>, or say it in the text.';
					problem(path, reason, node.position);
				} else if (node.type === 'table') {
					const [head, ...rows] = node.children;
					const columns = head?.children.length ?? 0;
					if (columns > mostColumns) {
						const reason = `This table has ${columns} columns; a phone shows ${mostColumns} at most. Divide it, or turn columns into rows.`;
						warning(path, reason, head?.position);
					}
					for (const row of rows) {
						const { length } = row.children;
						if (length === columns) continue;
						const reason = `This row has ${length} ${length === 1 ? 'cell' : 'cells'}, but the table has ${columns} columns. ${length > columns ? 'Readers would not see the rest: take it out, or add a column.' : 'Add what is missing, with | between the cells.'}`;
						problem(path, reason, row.position);
					}
				} else if (node.type === 'listItem' && node.checked != null) {
					const reason =
						'Readers cannot check this box on the site. Take out the brackets, and begin the line with “- ” only.';
					problem(
						path,
						reason,
						start && { start, end: { ...start, column: start.column + 5, offset: start.offset + 5 } },
					);
				} else if (node.type === 'listItem' && textOf(node).trim() === '' && !/[<!]/.test(raw)) {
					problem(path, 'This line of the list is empty. Write something, or delete it.', node.position);
				}
			});
		}
	},
};

/** The source of a paragraph with everything blanked out that is not plain text in it: links, code, tags. */
function blanked(node: Nodes, raw: string, offset: number): string {
	const letters = raw.split('');
	visit(node, (part: Nodes) => {
		if (part === node || part.type === 'text' || part.type === 'emphasis') return;
		const { start, end } = part.position ?? {};
		if (start?.offset === undefined || end?.offset === undefined) return;
		if ('children' in part && part.children.length > 0) {
			// Only the signs around: the words within are looked at too.
			const first = part.children[0]?.position?.start.offset ?? start.offset;
			const last = part.children.at(-1)?.position?.end.offset ?? end.offset;
			blank(letters, start.offset - offset, first - offset);
			blank(letters, last - offset, end.offset - offset);
		} else {
			blank(letters, start.offset - offset, end.offset - offset);
		}
	});
	return letters.join('').replace(/\\[^\n]/g, '  ');
}

function blank(letters: string[], from: number, to: number): void {
	for (let index = from; index < to; index += 1) if (!/[\r\n]/.test(letters[index] ?? '')) letters[index] = ' ';
}
