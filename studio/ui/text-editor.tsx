'use client';

import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { type EditorState, Prec, StateField, Transaction } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	drawSelection,
	EditorView,
	keymap,
	ViewPlugin,
	type ViewUpdate,
	WidgetType,
} from '@codemirror/view';
import { tags as syntax } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import type { Comparison } from '@/model/comparison';
import { fieldsIn, fieldsLength } from '../field-edit';
import { proposalsIn } from '../quick-fix';
import { type TagInText, tagsInText } from '../tag-text';
import { completionSource } from './completion';
import { toggleAround } from './insert';
import { markdownFromHtml } from './paste';
import { printed } from './printed';
import type { CheckMessage, Names } from './types';

interface Props {
	/** The whole file. */
	text: string;
	messages: readonly CheckMessage[];
	names: Names;
	comparison?: Comparison;
	onChange: (text: string) => void;
	onCursor: (line: number) => void;
	/** A chip was pressed. */
	onTag: (tag: TagInText) => void;
	/** Puts a word in place of the wrong one that a message is about. */
	onReplace: (message: CheckMessage, word: string) => void;
	/** A picture was dropped or pasted; it belongs where the cursor is now. */
	onPicture: (file: File) => void;
	onReady: (view: EditorView) => void;
}

/** The text of a page. The file itself is what is edited: nothing in it is ever rewritten. */
export function TextEditor(props: Props) {
	const home = useRef<HTMLDivElement>(null);
	const view = useRef<EditorView>(undefined);
	const latest = useRef(props);
	latest.current = props;

	useEffect(() => {
		if (!home.current) return;
		const editor = new EditorView({
			parent: home.current,
			doc: latest.current.text,
			extensions: [
				history(),
				drawSelection(),
				EditorView.lineWrapping,
				markdown({ base: markdownLanguage }),
				syntaxHighlighting(markdownStyle),
				closeBrackets(),
				search({ top: true }),
				highlightSelectionMatches(),
				lintGutter(),
				autocompletion({ override: [completionSource(() => latest.current)] }),
				fieldsFold,
				chips(latest),
				Prec.high(
					keymap.of([
						{ key: 'Mod-b', run: (target) => toggleAround(target, '**') },
						{ key: 'Mod-i', run: (target) => toggleAround(target, '*') },
					]),
				),
				keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
				EditorView.contentAttributes.of({ 'aria-label': 'Text of the page', spellcheck: 'true', lang: 'en-US' }),
				EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
					const isOurs = transactions.some((transaction) => transaction.annotation(Transaction.remote));
					if (docChanged && !isOurs) latest.current.onChange(state.doc.toString());
					if (docChanged || selectionSet) latest.current.onCursor(state.doc.lineAt(state.selection.main.head).number);
				}),
				EditorView.domEventHandlers({
					drop(event, target) {
						const file = pictureIn(event.dataTransfer);
						if (!file) return false;
						const at = target.posAtCoords({ x: event.clientX, y: event.clientY }) ?? target.state.doc.length;
						target.dispatch({ selection: { anchor: at } });
						latest.current.onPicture(file);
						return true;
					},
					paste(event, target) {
						const file = pictureIn(event.clipboardData);
						if (file && !event.clipboardData?.getData('text/plain')) {
							latest.current.onPicture(file);
							return true;
						}
						const html = event.clipboardData?.getData('text/html');
						if (!html) return false;
						target.dispatch(target.state.replaceSelection(markdownFromHtml(html)), { scrollIntoView: true });
						return true;
					},
				}),
			],
		});
		view.current = editor;
		latest.current.onReady(editor);
		return () => editor.destroy();
	}, []);

	useEffect(() => {
		const editor = view.current;
		if (!editor) return;
		const old = editor.state.doc.toString();
		if (old !== props.text) {
			editor.dispatch({ changes: difference(old, props.text), annotations: Transaction.remote.of(true) });
		}
	}, [props.text]);

	useEffect(() => {
		const editor = view.current;
		const replace: Props['onReplace'] = (...fix) => latest.current.onReplace(...fix);
		if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state, props.messages, replace)));
	}, [props.messages]);

	return <div ref={home} className="studio-editor" />;
}

function pictureIn(data: DataTransfer | null): File | undefined {
	return [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
}

/** The smallest change that makes one text of the other. */
function difference(old: string, next: string): { from: number; to: number; insert: string } {
	let start = 0;
	while (start < old.length && start < next.length && old[start] === next[start]) start++;
	let end = 0;
	while (
		end < old.length - start &&
		end < next.length - start &&
		old[old.length - 1 - end] === next[next.length - 1 - end]
	)
		end++;
	return { from: start, to: old.length - end, insert: next.slice(start, next.length - end) };
}

function diagnosticsOf({ doc }: EditorState, messages: Props['messages'], onReplace: Props['onReplace']): Diagnostic[] {
	const offset = (line: number, column: number) => {
		const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
		return Math.min(found.from + Math.max(column - 1, 0), found.to);
	};
	return messages.map((message): Diagnostic => {
		const from = offset(message.line ?? 1, message.column ?? 1);
		return {
			from,
			to: Math.max(from, message.endLine ? offset(message.endLine, message.endColumn ?? 1) : 0),
			severity: message.fatal ? 'error' : 'warning',
			message: message.reason,
			actions: proposalsIn(message.reason).map((word) => ({
				name: `Replace with “${word}”`,
				apply: () => onReplace(message, word),
			})),
		};
	});
}

const markdownStyle = HighlightStyle.define([
	{ tag: [syntax.heading1, syntax.heading3, syntax.heading4], class: 'studio-h' },
	{ tag: syntax.heading2, class: 'studio-h studio-h2' },
	{ tag: syntax.strong, class: 'studio-strong' },
	{ tag: syntax.emphasis, class: 'studio-em' },
	{ tag: [syntax.link, syntax.url], class: 'studio-link' },
	{ tag: syntax.processingInstruction, class: 'studio-sign' },
]);

class Chip extends WidgetType {
	constructor(
		readonly tag: TagInText,
		readonly words: string,
		readonly press: (tag: TagInText) => void,
	) {
		super();
	}
	override eq(other: Chip) {
		return other.words === this.words && other.tag.start === this.tag.start && other.tag.name === this.tag.name;
	}
	toDOM() {
		const chip = document.createElement('button');
		chip.type = 'button';
		chip.className = 'studio-chip';
		chip.textContent = this.words;
		chip.title = `<${this.tag.name}>: press to change it`;
		chip.onclick = () => this.press(this.tag);
		return chip;
	}
	override ignoreEvent() {
		return true;
	}
}

/** Draws tags as what they print, except where the cursor is. */
function chips(latest: { readonly current: Props }) {
	const build = ({ state, hasFocus }: EditorView): DecorationSet => {
		const { names, comparison, onTag } = latest.current;
		const selected = state.selection.main;
		const isNear = (start: number, end: number) => hasFocus && selected.to >= start && selected.from <= end;
		const parts = tagsInText(state.doc.toString()).flatMap((tag) => [
			{ ...tag, widget: new Chip(tag, printed(tag, names, comparison), onTag) },
			...(tag.close ? [{ ...tag.close, widget: new Chip(tag, '⌟', onTag) }] : []),
		]);
		const drawn = parts.filter(({ start, end }) => !isNear(start, end));
		return Decoration.set(
			drawn.map(({ start, end, widget }) => Decoration.replace({ widget }).range(start, end)),
			true,
		);
	};
	return ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;
			constructor(view: EditorView) {
				this.decorations = build(view);
			}
			update({ docChanged, selectionSet, focusChanged, view }: ViewUpdate) {
				if (docChanged || selectionSet || focusChanged) this.decorations = build(view);
			}
		},
		{ decorations: ({ decorations }) => decorations },
	);
}

class FieldsNote extends WidgetType {
	toDOM() {
		const note = document.createElement('div');
		note.className = 'studio-soft';
		note.textContent = 'Title, description and the other fields are under “Fields”.';
		return note;
	}
	override eq() {
		return true;
	}
}

/** The fields at the top have a form of their own; here they are folded away and stay as they are. */
const fieldsFold = StateField.define<DecorationSet>({
	create: ({ doc }) => foldOf(doc.toString()),
	update: (old, { docChanged, state }) => (docChanged ? foldOf(state.doc.toString()) : old),
	provide: (field) => [
		EditorView.decorations.from(field),
		EditorView.atomicRanges.of((view) => view.state.field(field)),
	],
});

function foldOf(text: string): DecorationSet {
	// Fields that cannot be read have no form: they are put right here.
	if (!fieldsIn(text)) return Decoration.none;
	return Decoration.set([Decoration.replace({ widget: new FieldsNote(), block: true }).range(0, fieldsLength(text))]);
}
