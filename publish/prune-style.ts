import { createHash } from 'node:crypto';
import { type SelectorComponent, transform } from 'lightningcss';
import { attribute, type Document, type Element, elements, setText, textOf } from './html';

/**
 * Takes out of a page's `<style>` what cannot have an effect in it: rules whose selector needs an element, a class or an
 * id that the page has not, and custom properties that nothing reads. No script runs, so none will come later. Whatever
 * stands in `:is()`, `:not()`, `:has()` and the like is not looked into, and everything else stays: layers, media,
 * `@property`, keyframes.
 *
 * Pages share one style, and so one hash in the policy. Only a page that comes near its budget gets its own.
 */
export function pruneStyle(page: Document): void {
	const all = elements(page);
	const style = all.find(({ tagName }) => tagName === 'style');
	if (!style) return;
	setText(style, withoutUnread(withoutUnmatched(textOf(style), all), all));
}

function withoutUnmatched(css: string, all: readonly Element[]): string {
	const names = new Set(all.map(({ tagName }) => tagName.toLowerCase()));
	const classes = new Set(all.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));
	const ids = new Set(all.map((element) => attribute(element, 'id')));
	const canMatch = (selector: SelectorComponent[]) =>
		selector.every((part) => {
			if (part.type === 'type') return names.has(part.name.toLowerCase());
			if (part.type === 'class') return classes.has(part.name);
			return part.type !== 'id' || ids.has(part.name);
		});
	const code = minified(css, {
		Rule: {
			style(rule) {
				// All of a rule or nothing of it: what a visitor hands back, lightningcss has to read again.
				return rule.value.selectors.some(canMatch) ? undefined : [];
			},
		},
	});
	// Once more without the visitor, which leaves the blocks that it has emptied.
	return minified(code);
}

/** A property that only another one read is unread in its turn. */
function withoutUnread(css: string, all: readonly Element[]): string {
	// `fill="var(--hue)"` reads one as well.
	const markup = all.flatMap(({ attrs }) => attrs.map(({ value }) => value)).join(' ');
	// A declaration stands after `{` or `;`. Anywhere else, the name is read, registered, animated or asked for.
	const read = new Set([...`${markup} ${css}`.matchAll(/(?<![{;\w-])--[\w-]+/g)].map(([name]) => name));
	const isUnread = (name: string) => /^--[\w-]+$/.test(name) && !read.has(name);
	const code = minified(
		minified(css, {
			Declaration: {
				custom: ({ name }) => (isUnread(name) ? [] : undefined),
			},
		}),
	);
	return code === css ? css : withoutUnread(code, all);
}

function minified(css: string, visitor: Parameters<typeof transform>[0]['visitor'] = {}): string {
	return Buffer.from(
		transform({ filename: 'style.css', code: Buffer.from(css), minify: true, visitor }).code,
	).toString();
}

/** `sha256-…` of a page's `<style>`, for the policy; nothing if it has none. */
export function styleHash(page: Document | undefined): string | undefined {
	const style = page && elements(page).find(({ tagName }) => tagName === 'style');
	return style && `sha256-${createHash('sha256').update(textOf(style)).digest('base64')}`;
}
