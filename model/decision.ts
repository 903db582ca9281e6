/**
 * What a decision aid holds: `decision` in a `comparison.ts`. It weighs two of the comparison's formats against each
 * other and names every other way to go.
 *
 * Texts may name figures in braces, as cells do: `Often {group-session-length}`.
 */
import { z } from 'zod';
import { type Data, slug, words } from './schema';

const optionSchema = z.strictObject({
	name: words(),
	like: words().describe('What choosing it is like, day by day. One sentence.'),
	good: words().describe('What speaks for it. One sentence.'),
	hard: words().describe('What speaks against it. One sentence.'),
});

const statementSchema = z.strictObject({
	text: words().describe('In the reader’s own voice: "I want as few people as possible to hear me."'),
	why: words().describe('Why it leans to that side.'),
	sources: z.array(z.string()).min(1).describe('Ids of content/sources.ts. What research found needs one.').optional(),
});

const factorSchema = z.strictObject({
	id: slug().describe('Lower-case words joined by hyphens; unique in the aid.'),
	label: words().describe('In a word or two, for lists: "Privacy".'),
	question: words(),
	sides: z.record(z.string(), statementSchema).describe('One statement for each of the two formats that are weighed.'),
});

/** A result is read alone, so it says whose it is. */
const result = () =>
	words().refine((text) => /^[^.?!]+\./.test(text), {
		error: 'must begin with its name and a full stop: “Mostly group therapy. …”',
	});

const planSchema = z.strictObject({
	codes: z.record(z.string(), words()).describe('What each format is called on a bill.'),
	questions: z.array(words()).min(1),
	also: words().describe('What else to do during that call.'),
	right: words().describe('A right the reader has and may not know of.'),
});

export const decisionSchema = z.strictObject({
	question: words().describe('What there is to decide, as a question.'),
	between: z.tuple([z.string(), z.string()]).describe('The two formats that are weighed, left and right.'),
	options: z.array(optionSchema).min(1).describe('Every way to go, those that use neither format among them.'),
	factors: z.array(factorSchema).min(1).describe('The questions, each with a statement for each side.'),
	crisis: words().describe('What a reader marks to see the help lines first, and no leaning.'),
	results: z.strictObject({
		mostly: z.record(z.string(), result()).describe('For each of the two formats.'),
		both: result(),
		unsure: result(),
	}),
	closing: words().describe('What to do next, whatever the marks say.'),
	sheet: words().describe('The title of the printed sheet.'),
	ask: z.record(z.string(), z.array(words()).min(1)).describe('What to ask about each of the two formats.'),
	plan: planSchema.describe('What to ask whoever pays.'),
});

/** One way to go. All of them are described in the same depth. */
export type Option = Data<typeof optionSchema>;

/** What a reader may say for one side of a question. */
export type Statement = Data<typeof statementSchema>;

/** One thing to weigh: a question with a statement for each side. Leaving one out does not compile. */
export interface Factor<SideId extends string = string> extends Omit<Data<typeof factorSchema>, 'sides'> {
	readonly sides: Readonly<Record<SideId, Statement>>;
}

/** What to ask whoever pays. */
export interface PlanQuestions<FormatId extends string = string> extends Omit<Data<typeof planSchema>, 'codes'> {
	readonly codes: Readonly<Record<FormatId, string>>;
}

/** The whole aid. `SideId` is inferred from `between`. */
export interface Decision<SideId extends string = string, FormatId extends string = string>
	extends Omit<Data<typeof decisionSchema>, 'between' | 'factors' | 'results' | 'ask' | 'plan'> {
	readonly between: readonly [SideId, SideId];
	readonly factors: readonly Factor<NoInfer<SideId>>[];
	readonly results: {
		readonly mostly: Readonly<Record<NoInfer<SideId>, string>>;
		readonly both: string;
		readonly unsure: string;
	};
	readonly ask: Readonly<Record<NoInfer<SideId>, readonly string[]>>;
	readonly plan: PlanQuestions<NoInfer<FormatId>>;
}

/** The stylesheet adds up so many questions: see `components/decision/decision.css`. */
export const maxFactors = 10;

/** The ids of the sources behind an aid's statements, in the order of the aid. */
export function decisionSources(decision: Decision | undefined): string[] {
	const statements = decision?.factors.flatMap(({ sides }) => decision.between.map((side) => sides[side]));
	return [...new Set(statements?.flatMap((statement) => statement?.sources ?? []))];
}
