'use client';

import { useEffect, useRef } from 'react';
import type { Comparison } from '@/model/comparison';
import { formatFigure } from '@/model/figures';

interface Props {
	label: string;
	value: string;
	figures?: Comparison['figures'];
	/** What is code is shown and not changed. */
	disabled?: boolean;
	onChange: (value: string) => void;
	/** The cursor is in this cell now, or has just left it. */
	onCursor?: (range: Range) => void;
}

/** Words edited in place, in which figures are chips that show what they print. A chip leads to its number. */
export function CellEditor({ label, value, figures = {}, disabled = false, onChange, onCursor }: Props) {
	const cell = useRef<HTMLDivElement>(null);
	// What is typed is there already; what is changed elsewhere is drawn.
	useEffect(() => {
		const { current } = cell;
		if (current && (current !== document.activeElement || wordsIn(current) !== value)) draw(current, value, figures);
	}, [value, figures]);
	const remember = () => {
		const selection = getSelection();
		if (selection?.rangeCount && cell.current?.contains(selection.anchorNode)) onCursor?.(selection.getRangeAt(0));
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a text field holds no chips
		<div
			ref={cell}
			role="textbox"
			tabIndex={0}
			aria-label={label}
			aria-readonly={disabled || undefined}
			className="studio-cell"
			contentEditable={disabled ? false : 'plaintext-only'}
			suppressContentEditableWarning
			onInput={({ currentTarget }) => onChange(wordsIn(currentTarget))}
			onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && event.preventDefault()}
			onKeyUp={remember}
			onMouseUp={remember}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) draw(currentTarget, wordsIn(currentTarget), figures);
			}}
		/>
	);
}

/** Puts a figure where the cursor was. */
export function insertFigure(range: Range, name: string): void {
	const { startContainer } = range;
	const around = startContainer instanceof Element ? startContainer : startContainer.parentElement;
	const cell = around?.closest<HTMLElement>('.studio-cell');
	range.deleteContents();
	range.insertNode(document.createTextNode(`{${name}}`));
	cell?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The cell's words, with a figure as `{name}`. */
function wordsIn(cell: HTMLElement): string {
	return [...cell.childNodes]
		.map((node) => (node instanceof HTMLElement && node.dataset.figure ? `{${node.dataset.figure}}` : node.textContent))
		.join('')
		.replace(/\s/g, ' ');
}

function draw(cell: HTMLElement, value: string, figures: Comparison['figures']): void {
	const parts = value.split(/\{([a-z0-9-]+(?: bare)?)\}/);
	cell.replaceChildren(
		...parts.map((part, index) => {
			const [id = '', bare] = part.split(' ');
			const figure = figures[id];
			if (index % 2 === 0) return part;
			return figure ? chip(part, formatFigure(figure, { bare: bare !== undefined }), figure.of) : `{${part}}`;
		}),
	);
}

function chip(figure: string, printed: string, title: string): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'studio-chip';
	button.contentEditable = 'false';
	button.dataset.figure = figure;
	button.title = `${title}: press to change the number`;
	button.textContent = printed;
	button.onclick = () => {
		const row = document.querySelector(`[data-path="${CSS.escape(`figures.${figure.split(' ')[0]}`)}"]`);
		row?.querySelector('input')?.focus();
	};
	return button;
}
