/** The decision aid as a worksheet in Markdown: the same questions, reasons and ways to go, to be marked by hand. */
import type { PhrasingContent, RootContent } from 'mdast';
import { helpLines } from '@/lib/content';
import { absolute } from '@/lib/site';
import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';
import { fillFigures } from '@/model/figures';
import { waysToReach } from './help-lines';
import { link, list, paragraph, strong, text } from './nodes';
import { notes } from './sources';

/** @throws Error when the comparison has no decision aid. */
export function decisionNodes(comparison: Comparison): RootContent[] {
	const decision = decisionOf(comparison);
	const { question, outcomes, options, factors, between, crisis, results, closing, ask } = decision;
	const formatOf = (id: string) => comparison.formats.find((format) => format.id === id);
	const words = (value = '') => fillFigures(comparison, value);
	return [
		paragraph([strong('Before you begin')]),
		list([`☐ ${crisis}`]),
		paragraph([strong(question)]),
		list(outcomes.map(({ text: said, sources }) => [text(words(said)), ...notes(sources)])),
		list(
			options.map(({ name, like, good, hard }) => [
				strong(name),
				text(`: ${words(like)} Good: ${words(good)} Hard: ${words(hard)}`),
			]),
		),
		paragraph([strong('What matters to you?')]),
		...factors.flatMap(({ question: asked, sides }) => [
			paragraph(asked),
			list([
				...between.map((side) => {
					const { text: statement = '', why, sources = [], neutral } = sides[side] ?? {};
					const speaksFor = neutral ? 'Either' : formatOf(side)?.short;
					return [text(`☐ ${words(statement)} ${speaksFor}: ${words(why)}`), ...notes(sources)];
				}),
				'☐ Neither, or not sure',
			]),
		]),
		paragraph([strong('Where you lean')]),
		list(
			[results.unsure, results.close, results.both, ...between.map((side) => results.mostly[side] ?? '')].map(words),
		),
		paragraph([strong('For your first call')]),
		...between.flatMap((side) => [
			paragraph(`Ask about ${formatOf(side)?.name.toLowerCase()}`),
			list((ask[side] ?? []).map(words)),
		]),
		paragraph('Ask your health plan'),
		...planNodes(comparison),
		paragraph([text(`${closing} In a crisis, don’t wait: `), ...everyPageLines(), text('.')]),
	];
}

/** On the page that holds the whole guide: where the aid is. */
export function decisionLink(path: string): RootContent[] {
	return [
		paragraph([
			link(absolute(`${path}#decision-aid`), 'Mark what matters to you, and print a sheet for your first call'),
		]),
	];
}

/** "call or text 988, or call 911" */
function everyPageLines(): PhrasingContent[] {
	const lines = Object.values(helpLines).filter(({ everyPage }) => everyPage);
	return lines.flatMap((line, index) => [...(index > 0 ? [text(', or ')] : []), ...waysToReach(line)]);
}

/** What to ask whoever pays. @throws Error when the comparison has no decision aid. */
export function planNodes(comparison: Comparison): RootContent[] {
	const { codes, questions, also, right } = decisionOf(comparison).plan;
	const named = comparison.formats.map(({ id, short }) => `${short}: ${codes[id]}`);
	return [
		paragraph(`Give the code for each format. ${named.join('; ')}.`),
		list([...questions]),
		paragraph(also),
		paragraph(right),
	];
}

function decisionOf({ decision, slug }: Comparison): Decision {
	if (!decision) throw new Error(`${slug} has no “decision” in its comparison.ts.`);
	return decision;
}
