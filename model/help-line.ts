/** What a help line is: every entry in `content/help-lines.ts`. */
import { z } from 'zod';
import { type Data, definer, digits, idSchema, webAddress, words } from './schema';

const number = {
	number: digits().describe('Digits only, as dialed: "988", "18664887386".'),
	show: words().describe('As printed: "1-866-488-7386".'),
};

/** A number with or without the country code 1 is the same. */
function isShown({ number, show }: { number: string; show: string }): boolean {
	const [dialed, shown] = [number, show].map((words) => words.replace(/\D/g, '').replace(/^1(?=\d{3})/, ''));
	return dialed === shown;
}

const same = { path: ['show'], error: 'is not the number dialed. Make “number” and “show” the same.' };

const helpLineSchema = z
	.strictObject({
		name: words(),
		purpose: words().describe('Who it is for, or when to use it, in a plain sentence or two.'),
		call: z
			.strictObject({ ...number, afterward: words().describe('"then press 1"').optional() })
			.refine(isShown, same)
			.optional(),
		text: z
			.strictObject({ ...number, word: words().describe('The word to send: "HOME"').optional() })
			.refine(isShown, same)
			.optional(),
		url: webAddress().describe('Its own site. Begins with https://').optional(),
		everyPage: z
			.boolean()
			.describe('true prints it in the line at the top of every page. The contact page has the full list.'),
		strip: z
			.strictObject({
				order: z.int().describe('1 comes first.'),
				lead: words().describe('The words before it: "In danger right now?"'),
			})
			.describe('How the line at the top of every page names it, for a line with everyPage: true.')
			.optional(),
	})
	.refine(({ everyPage, strip }) => everyPage || !strip, {
		path: ['strip'],
		error: 'is for a line at the top of every page. Set everyPage: true, or delete “strip”.',
	})
	.refine(({ call, text }) => call || text, {
		error: "gives no number to call or text. Add call: { number: '…', show: '…' }, or delete the entry.",
	});

/** All help lines, by id. */
export const helpLinesSchema = z.record(idSchema, helpLineSchema);

export type HelpLine = Data<typeof helpLineSchema>;

/** The lines at the top of every page, in their order; those without an order come last. */
export function stripLines(lines: Readonly<Record<string, HelpLine>>): HelpLine[] {
	const order = ({ strip }: HelpLine) => strip?.order ?? Number.POSITIVE_INFINITY;
	return Object.values(lines)
		.filter(({ everyPage }) => everyPage)
		.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Takes the help lines and returns them as they are: see {@link definer}. */
export const defineHelpLines = definer<HelpLine>();
