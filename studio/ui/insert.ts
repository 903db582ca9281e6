/** What the toolbar does: changes of the text around the selection. */
import type { TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** As if it were typed; the keyboard goes on in the text. @returns true, as a command of the keyboard that always applies does. */
function change(view: EditorView, spec: TransactionSpec): true {
	view.dispatch({ ...spec, scrollIntoView: true, userEvent: 'input' });
	view.focus();
	return true;
}

/** Puts the same signs around the selection, or takes them away when they are there. */
export function toggleAround(view: EditorView, sign: string): true {
	const { from, to } = view.state.selection.main;
	const text = view.state.doc;
	const before = text.sliceString(Math.max(0, from - sign.length), from);
	const after = text.sliceString(to, to + sign.length);
	const changes =
		before === sign && after === sign
			? [
					{ from: from - sign.length, to: from },
					{ from: to, to: to + sign.length },
				]
			: [
					{ from, insert: sign },
					{ from: to, insert: sign },
				];
	return change(view, { changes });
}

/** Begins each selected line with a sign (`- `, `## `), in place of another of its kind. */
export function beginLines(view: EditorView, sign: string): true {
	const { from, to } = view.state.selection.main;
	const first = view.state.doc.lineAt(from).number;
	const last = view.state.doc.lineAt(to).number;
	const lines = Array.from({ length: last - first + 1 }, (_, index) => view.state.doc.line(first + index));
	const isOn = lines.every(({ text }) => text.startsWith(sign));
	const changes = lines.map(({ from: start, text }) => {
		const old = /^(?:#{1,4} |- |\d+\. |> )/.exec(text)?.[0] ?? '';
		return { from: start, to: start + old.length, insert: isOn ? '' : sign };
	});
	return change(view, { changes });
}

/** Puts a tag or text in place of the selection; `after` goes behind the selected words, which stay. */
export function insertAround(view: EditorView, before: string, after = ''): void {
	const { from, to } = view.state.selection.main;
	change(view, {
		changes: [{ from, to: after ? from : to, insert: before }, ...(after ? [{ from: to, insert: after }] : [])],
		selection: { anchor: from + before.length + (after ? to - from : 0) },
	});
}

/** Puts a block on lines of its own, with an empty line before and after. */
export function insertBlock(view: EditorView, block: string): void {
	const { head } = view.state.selection.main;
	const line = view.state.doc.lineAt(head);
	const at = line.text.trim() === '' ? line.from : line.to;
	const before = view.state.doc.sliceString(0, at);
	const after = view.state.doc.sliceString(at);
	const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
	const tail = after.startsWith('\n\n') || after === '' ? '' : after.startsWith('\n') ? '\n' : '\n\n';
	change(view, {
		changes: { from: at, insert: `${lead}${block}${tail}` },
		selection: { anchor: at + lead.length + block.length },
	});
}
