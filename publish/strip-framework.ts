import {
	attribute,
	type Document,
	describe,
	type Element,
	elements,
	isComment,
	nodes,
	remove,
	replaceWithStyle,
	textOf,
	words,
} from './html';
import { inlineStyle, type Sheet } from './style';

/** What was found in a page besides what was removed from it. */
export interface Stripped {
	/** The addresses that its style asks for. */
	readonly styleFetches: readonly string[];
	readonly problems: string[];
}

/**
 * Takes out of a page what Next puts there for its runtime, and puts the page's stylesheets and styles into one `<style>`.
 * Scripts that are not Next's own stay in the page and are reported: they are somebody's wish that would be dropped
 * in silence.
 *
 * @param page is changed.
 * @param readSheet gives the text of a stylesheet by the address that the page links, or undefined.
 */
export function stripFramework(page: Document, readSheet: (href: string) => Sheet | undefined): Stripped {
	const problems = [...streamedParts(page), ...elements(page).flatMap(scriptProblem)];
	for (const comment of nodes(page).filter(isComment)) remove(comment);
	for (const element of elements(page).filter(isFrameworks)) remove(element);

	const sheets: Sheet[] = [];
	const found: Element[] = [];
	for (const element of elements(page)) {
		const isStyle = element.tagName === 'style';
		if (!isStyle && !(element.tagName === 'link' && words(element, 'rel').includes('stylesheet'))) continue;
		const sheet = isStyle ? { path: '/', css: textOf(element) } : readSheet(attribute(element, 'href') ?? '');
		if (sheet) {
			sheets.push({ ...sheet, media: attribute(element, 'media') });
			found.push(element);
		} else {
			problems.push(
				`${describe(element)} is no stylesheet of this site. Import the CSS in app/ or components/ instead.`,
			);
		}
	}
	const [first, ...others] = found;
	if (!first) return { styleFetches: [], problems };
	others.forEach(remove);
	try {
		const { css, fetches } = inlineStyle(sheets);
		replaceWithStyle(first, css);
		return { styleFetches: fetches, problems };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { styleFetches: [], problems: [...problems, `The stylesheet cannot go into the page: ${reason}.`] };
	}
}

/** Marks that React leaves around a part that was not ready: a script would move it into place later. */
function streamedParts(page: Document): string[] {
	const waits = nodes(page).some((node) => isComment(node) && ['$?', '$!', '$~'].includes(node.data));
	const broken = elements(page).some((element) => attribute(element, 'id') === '__next_error__');
	return [
		...(waits
			? [
					'A part of the page waits for a script to show it (<Suspense>, loading.tsx, or next/dynamic). ' +
						'Render it with the page: await its data in the page itself, without a fallback.',
				]
			: []),
		...(broken ? ['Next wrote its error page here. The message is in the output of next build.'] : []),
	];
}

function scriptProblem(element: Element): string[] {
	if (element.tagName !== 'script' || isData(element) || isFrameworkScript(element)) return [];
	const start = textOf(element).trim().slice(0, 60);
	return [
		`${describe(element)}${start} is a script, and the policy allows none. ` +
			'Use what the platform has instead: <details>, :has(), :target, popover. Data goes into type="application/ld+json".',
	];
}

/** Data for search engines: no browser runs it. */
export function isData(script: Element): boolean {
	return attribute(script, 'type')?.trim().toLowerCase() === 'application/ld+json' && !attribute(script, 'src');
}

/** How the inline scripts of Next 16 and React 19 begin. The last three move streamed parts, reported above. */
const frameworkScriptStarts = [
	'(self.__next_f=self.__next_f||[]).push(',
	'self.__next_f.push(',
	'(globalThis["TURBOPACK"] ||',
	'requestAnimationFrame(function(){$RT=',
	'$RB=[];',
	'$RC(',
];

function isFrameworkScript(script: Element): boolean {
	const src = attribute(script, 'src');
	if (src !== undefined) return src.startsWith('/_next/static/');
	return frameworkScriptStarts.some((start) => textOf(script).startsWith(start));
}

function isFrameworks(element: Element): boolean {
	switch (element.tagName) {
		case 'script':
			return !isData(element) && isFrameworkScript(element);
		case 'link':
			// React preloads every picture and script it meets. In a page of one request there is nothing to hurry.
			return (
				words(element, 'rel').some((word) => word === 'preload' || word === 'modulepreload') &&
				/^\/(?!\/)/.test(attribute(element, 'href') ?? '')
			);
		case 'meta':
			return attribute(element, 'name') === 'next-size-adjust';
		case 'div':
			// The empty element at the start of the body into which Next streams metadata.
			return (
				element.attrs.map(({ name }) => name).join() === 'hidden' &&
				element.childNodes.length === 0 &&
				element.parentNode?.nodeName === 'body'
			);
		default:
			return false;
	}
}
