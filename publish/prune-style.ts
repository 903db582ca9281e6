import { createHash } from 'node:crypto';
import { type SelectorComponent, transform } from 'lightningcss';
import { attribute, type Document, elements, setText, textOf } from './html';

/**
 * Takes out of a page's `<style>` the rules that cannot match anything in it: those whose selector needs a class or an
 * id that no element has. No script runs, so none will get it later. Whatever stands in `:is()`, `:not()`, `:has()` and
 * the like is not looked into, and everything that is not a style rule stays: layers, media, `@property`, keyframes.
 *
 * Pages share one style, and so one hash in the policy. Only a page that comes near its budget gets its own.
 */
export function pruneStyle(page: Document): void {
	const all = elements(page);
	const style = all.find(({ tagName }) => tagName === 'style');
	if (!style) return;
	const classes = new Set(all.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));
	const ids = new Set(all.map((element) => attribute(element, 'id')));
	const canMatch = (selector: SelectorComponent[]) =>
		selector.every((part) => {
			if (part.type === 'class') return classes.has(part.name);
			return part.type !== 'id' || ids.has(part.name);
		});
	const { code } = transform({
		filename: 'style.css',
		code: Buffer.from(textOf(style)),
		minify: true,
		visitor: {
			Rule: {
				style(rule) {
					// All of a rule or nothing of it: what a visitor hands back, lightningcss has to read again.
					return rule.value.selectors.some(canMatch) ? undefined : [];
				},
			},
		},
	});
	// Once more without the visitor, which leaves the blocks that it has emptied.
	setText(style, Buffer.from(transform({ filename: 'style.css', code, minify: true }).code).toString('utf8'));
}

/** `sha256-…` of a page's `<style>`, for the policy; nothing if it has none. */
export function styleHash(page: Document | undefined): string | undefined {
	const style = page && elements(page).find(({ tagName }) => tagName === 'style');
	return style && `sha256-${createHash('sha256').update(textOf(style)).digest('base64')}`;
}
