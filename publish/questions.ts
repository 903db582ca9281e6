import {
	attribute,
	type ChildNode,
	type Document,
	type Element,
	elements,
	headingLevel,
	isElement,
	isText,
	setText,
	textOf,
} from './html';
import { isData } from './strip-framework';

/** What JSON-LD says of questions, as schema.org has it. */
interface Graph {
	readonly '@graph'?: readonly { '@type': string; mainEntity?: unknown }[];
}

/**
 * Writes the questions of a page into its JSON-LD, where that has an `FAQPage`. A question is a heading that ends in a
 * question mark; its answer is all below it up to the next heading of the same or a higher level. A heading with
 * questions below it only groups them, whatever it ends in.
 *
 * @param page is changed. What surrounds the text (`data-alternate`) asks no questions.
 * @returns what is wrong.
 */
export function fillQuestions(page: Document): string[] {
	return elements(page).flatMap((script) => {
		if (script.tagName !== 'script' || !isData(script)) return [];
		const data = JSON.parse(textOf(script)) as Graph;
		const faq = data['@graph']?.find((node) => node['@type'] === 'FAQPage');
		if (!faq) return [];
		const asks = elements(page).filter((element) => asksSomething(element) && !isAroundText(element));
		const questions = asks.filter((heading) => !below(heading).some((node) => isElement(node) && asksSomething(node)));
		faq.mainEntity = questions.map((heading) => ({
			'@type': 'Question',
			name: words(heading),
			acceptedAnswer: { '@type': 'Answer', text: words(...below(heading)) },
		}));
		// "<" would end the script or begin another one.
		setText(script, JSON.stringify(data).replaceAll('<', '\\u003c'));
		return questions.length > 0
			? []
			: ['The page is said to hold questions (questions: true), but no heading ends in a question mark.'];
	});
}

function asksSomething(element: Element): boolean {
	return headingLevel(element) > 1 && words(element).endsWith('?');
}

/** All below a heading, up to the next one of the same or a higher level. */
function below(heading: Element): ChildNode[] {
	const siblings = heading.parentNode?.childNodes ?? [];
	const rest = siblings.slice(siblings.indexOf(heading) + 1);
	const end = rest.findIndex(
		(node) => isElement(node) && headingLevel(node) > 0 && headingLevel(node) <= headingLevel(heading),
	);
	return end < 0 ? rest : rest.slice(0, end);
}

function isAroundText(element: Element): boolean {
	for (let node: Element['parentNode'] = element; node && 'tagName' in node; node = node.parentNode) {
		if (['skip', 'frame'].includes(attribute(node, 'data-alternate') ?? '')) return true;
	}
	return false;
}

/** The words that readers see, a line for each block. */
function words(...nodes: readonly ChildNode[]): string {
	const lines = nodes.map(rawWords).join('').split('\n');
	return lines
		.map((line) => line.replace(/ +/g, ' ').trim())
		.filter(Boolean)
		.join('\n');
}

function rawWords(node: ChildNode): string {
	if (isText(node)) return node.value.replace(/\s+/g, ' ');
	if (!isElement(node) || attribute(node, 'aria-hidden') === 'true') return '';
	const inside = node.childNodes.map(rawWords).join('');
	return /^(p|li|tr|dt|dd|h\d|figcaption|caption)$/.test(node.tagName) ? `\n${inside}\n` : inside;
}
