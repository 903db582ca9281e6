import { type Selector, transform } from 'lightningcss';
import { attribute, type Document, elements, setText, textOf } from './html';

/**
 * Gives the classes of the layer `utilities` short names, in a page's style and in its markup. Utilities are named for
 * those who write them (`lg:grid-cols-2`), and a page of 8 kB has 1 kB of such names. Every other class keeps its name.
 * Custom properties get short names too, but for the fonts, so that a page can be shown in others.
 *
 * The new names depend on the style alone, so pages that share a style still do, and its hash in the policy.
 */
export function shortenNames(page: Document): void {
	const all = elements(page);
	const style = all.find(({ tagName }) => tagName === 'style');
	if (!style) return;
	const names = new Map<string, string>();
	const properties = new Map<string, string>();
	let inUtilities = false;
	const { code } = transform({
		filename: 'style.css',
		code: Buffer.from(textOf(style)),
		minify: true,
		visitor: {
			Rule: {
				'layer-block'({ value }) {
					inUtilities = value.name?.[0] === 'utilities';
				},
			},
			// Not by type: then lightningcss does not call it for layers.
			RuleExit({ type }) {
				if (type === 'layer-block') inUtilities = false;
			},
			DashedIdent(name) {
				return name.startsWith('--font-') ? name : `--${shortNameOf(name, properties)}`;
			},
			Selector(selector) {
				return inUtilities ? shorten(selector, names) : undefined;
			},
		},
	});
	setText(style, code.toString());
	for (const element of all) {
		const classes = element.attrs.find(({ name }) => name === 'class');
		const value = attribute(element, 'class');
		if (classes && value) {
			classes.value = value
				.split(/\s+/)
				.map((name) => names.get(name) ?? name)
				.join(' ');
			// First in each tag: tags of a kind then begin alike, which compresses better.
			element.attrs = [classes, ...element.attrs.filter((item) => item !== classes)];
		}
	}
}

function shorten(selector: Selector, names: Map<string, string>): Selector {
	for (const part of selector) {
		if (part.type === 'class') {
			part.name = shortNameOf(part.name, names);
		}
		// What is in `:is()`, `:where()`, `:not()` and `:has()`.
		if (part.type === 'pseudo-class' && 'selectors' in part) {
			for (const inner of part.selectors ?? []) shorten(inner as Selector, names);
		}
	}
	return selector;
}

/** A, B … Z, A0, B0 …: no class of ours begins with a capital. */
function shortNameOf(name: string, names: Map<string, string>): string {
	const index = names.size;
	const capital = String.fromCharCode(65 + (index % 26));
	const short = names.get(name) ?? (index < 26 ? capital : capital + (Math.floor(index / 26) - 1).toString(36));
	names.set(name, short);
	return short;
}
